"""The program's version, in one place; part of every result's digests."""

VERSION = "0.1.0"
