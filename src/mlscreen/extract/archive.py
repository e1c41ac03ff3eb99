"""Opens a zip archive that may be hostile: every limit is checked from its directory before a byte is unpacked.

Never writes to the disk and never follows a member's name: members are read by name into memory, and only on demand.
"""

import io
import struct
import zipfile
import zlib

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import MEGABYTE, Limits

SMALL = 5 * MEGABYTE
"""Below this size unpacked, no ratio is suspicious."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
# What `zipfile` raises on broken archives, beside its own BadZipFile: seen with truncated and bit-flipped files.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
    OverflowError, KeyError, IndexError,
)  # fmt: skip


class Archive:
    """An archive whose directory was found harmless."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Read the directory.

        Raises:
            Unreadable: It is broken, holds too many members, or would grow too large.
        """
        self._limits = limits
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise _corrupt() from error
        members = self._zip.infolist()
        _check(members, len(data), limits)
        # The first of equal names wins, so that no reader sees another document than this one.
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in members:
            self._members.setdefault(member.filename.replace("\\", "/").lstrip("/").lower(), member)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the members in lower case, with `/`, in the order of the directory."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._members

    def read(self, name: str) -> bytes:
        """Return one member, unpacked.

        Raises:
            Unreadable: It is not there, broken, locked, or together with those read before too large.
        """
        member = self._members.get(name.lower())
        if member is None:
            raise Unreadable(UnscreenedCode.CORRUPT, f"the file has no part {name!r}; save it again in Word")
        if member.compress_type not in _METHODS or member.flag_bits & 1:
            raise _corrupt()
        self._read += member.file_size
        if self._read > self._limits.max_markup_bytes:
            raise _grows(f"its parts hold more than {self._limits.max_markup_bytes:,} bytes of markup")
        try:
            with self._zip.open(member) as stream:
                # The size in the directory may lie; `read` stops here whatever the stream would still give.
                content = stream.read(member.file_size + 1)
        except _BROKEN as error:
            raise _corrupt() from error
        if len(content) != member.file_size:
            raise _corrupt()
        return content


def _check(members: list[zipfile.ZipInfo], packed: int, limits: Limits) -> None:
    if len(members) > limits.max_members:
        raise _grows(f"the archive holds {len(members):,} files, more than {limits.max_members:,}")
    size = sum(member.file_size for member in members)
    if size > limits.max_expanded_bytes:
        raise _grows(f"unpacked it would take {size:,} bytes, more than {limits.max_expanded_bytes:,}")
    if size > max(SMALL, packed * limits.max_expansion):
        raise _grows(f"unpacked it would be {size // max(packed, 1):,} times larger")


def _grows(what: str) -> Unreadable:
    return Unreadable(UnscreenedCode.EXPANDS_TOO_MUCH, f"{what}; if you trust the file, save it again in Word")


def _corrupt() -> Unreadable:
    return Unreadable(
        UnscreenedCode.CORRUPT, "the file is damaged: its archive cannot be unpacked; ask for it again, best as PDF"
    )
