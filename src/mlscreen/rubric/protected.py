"""Finds criteria that ask for a protected attribute or for a proxy of one, and names the lawful alternative.

Never decides what the law of a place says: the table errs on the side of a question to a person who knows.
"""

import re
from functools import cache
from typing import NamedTuple

from mlscreen.lexicon.tables import load
from mlscreen.regex import regex


class Finding(NamedTuple):
    """Words that ask for what no criterion may ask for."""

    ground: str
    words: str
    instead: str


class _Ground(NamedTuple):
    name: str
    words: re.Pattern[str]
    innocent: re.Pattern[str] | None
    instead: str


def find(text: str) -> Finding | None:
    """Return the first ground that the text touches, `None` when there is none."""
    flat = " ".join(text.split()).replace("’", "'")
    for ground in _grounds():
        seen = ground.innocent.sub(lambda found: "·" * len(found[0]), flat) if ground.innocent else flat
        found = ground.words.search(seen)
        if found:
            return Finding(ground.name, flat[found.start() : found.end()], ground.instead)
    return None


@cache
def _grounds() -> tuple[_Ground, ...]:
    table = load("protected")["grounds"]
    return tuple(
        _Ground(
            name, _whole_words(given["words"]), _whole_words(given["not"]) if given["not"] else None, given["instead"]
        )
        for name, given in table.items()
    )


def _whole_words(expressions: list[str]) -> re.Pattern[str]:
    return regex(rf"(?<![\w·])(?:{'|'.join(expressions)})(?![\w·])", re.IGNORECASE)
