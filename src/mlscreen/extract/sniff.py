"""Tells what a file is by its content, never by its name.

Looks at the first bytes and, for archives, at the names inside; opens nothing else.
"""

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.regex import regex

if TYPE_CHECKING:
    from mlscreen.extract.archive import Archive

HEAD = 2_048


class FileKind(StrEnum):
    """The formats that can be read."""

    PDF = "PDF"
    DOCX = "DOCX"
    ODT = "ODT"
    DOC = "DOC"
    RTF = "RTF"
    HTML = "HTML"
    IMAGE = "image"
    MAIL = "e-mail"
    TEXT = "text"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = regex(
    rb"(?:<\?xml[^>]*\?>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body|meta|title)\b", re.IGNORECASE | re.DOTALL
)
_HEADER = rb"[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,60}"
_MAIL = regex(rb"(?:" + _HEADER + rb"){2}|From [^\r\n]{1,300}\r?\n")
# Starts of files that people send by mistake; the name goes into the message.
_FOREIGN = {
    b"{\\pict": "a picture", b"GIF8": "a GIF image", b"BM": "a bitmap image", b"II*\x00": "a TIFF image",
    b"MM\x00*": "a TIFF image", b"\x1f\x8b": "a gzip archive", b"7z\xbc\xaf": "a 7z archive", b"Rar!": "a RAR archive",
    b"\x7fELF": "a program", b"MZ": "a program", b"%!PS": "PostScript", b"SQLite format 3": "a database",
    b"ID3": "sound", b"OggS": "sound or video", b"\xca\xfe\xba\xbe": "a program", b"wOFF": "a font",
}  # fmt: skip


def sniff(data: bytes, limits: Limits) -> FileKind:
    """Return the kind of file.

    Raises:
        Unreadable: It is none that can be read, is locked, or is an archive beyond the limits.
    """
    head = data[:HEAD]
    # Acrobat reads a PDF that begins within the first 1024 bytes; mail gateways put lines before it.
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        # Imported here: most files are no archives.
        from mlscreen.extract.archive import Archive

        return _archive_kind(Archive(data, limits))
    if head.startswith(_OLE):
        return _ole_kind(data)
    if head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"{\\rtf"):
        return FileKind.RTF
    if head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return FileKind.IMAGE
    if _HTML.match(_ascii(head)):
        return FileKind.HTML
    if _MAIL.match(head) and b"mime-version:" in data[: 4 * HEAD].lower():
        return FileKind.MAIL
    _refuse_foreign(head)
    return FileKind.TEXT


def _ascii(head: bytes) -> bytes:
    """Return the bytes without a byte order mark and without the zero bytes of UTF-16."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")


def _archive_kind(archive: "Archive") -> FileKind:
    names = set(archive.names)
    if "word/document.xml" in names or any(n.startswith("word/document") for n in names):
        return FileKind.DOCX
    if "content.xml" in names and ("mimetype" in names or "meta-inf/manifest.xml" in names):
        if "meta-inf/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise _locked()
        return FileKind.ODT
    if any(name.startswith("word/") for name in names) or "[content_types].xml" in names:
        return _office_kind(names)
    if any(name.startswith("index/") or name.endswith(".iwa") for name in names):
        raise _wrong("a Pages document; export it as PDF or DOCX")
    raise _wrong("a zip archive; unpack it and give the files inside")


def _office_kind(names: set[str]) -> FileKind:
    for folder, what in (("xl/", "a spreadsheet"), ("ppt/", "a presentation")):
        if any(name.startswith(folder) for name in names):
            raise _wrong(f"{what}; export it as PDF")
    # A package may name its main part as it likes; the relationships tell, and `docx_package` follows them.
    return FileKind.DOCX


def _ole_kind(data: bytes) -> FileKind:
    # Names of streams in an OLE directory are UTF-16; the directory may stand anywhere in the file.
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise _locked()
    if "WordDocument".encode("utf-16-le") in data:
        return FileKind.DOC
    raise _wrong("an Office file, but not a Word document; export it as PDF")


def _refuse_foreign(head: bytes) -> None:
    for start, what in _FOREIGN.items():
        binary = b"\x00" in head or not start.isalnum()
        if binary and head.startswith(start):
            raise _wrong(f"{what}; give a PDF, a DOCX or a text file")
    if head[4:8] == b"ftyp":
        raise _wrong("an image or video of a phone; give a PDF, or a PNG or JPEG image")
    if head[:4] == b"RIFF":
        raise _wrong("an image, sound or video; give a PDF, or a PNG or JPEG image")


def _locked() -> Unreadable:
    return Unreadable(
        UnscreenedCode.ENCRYPTED, "the file is locked with a password; ask for one without, or remove it in Word"
    )


def _wrong(what: str) -> Unreadable:
    return Unreadable(UnscreenedCode.WRONG_TYPE, f"the file is {what}")
