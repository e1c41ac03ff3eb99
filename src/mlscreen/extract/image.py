"""Reads a PNG or JPEG, a photographed or scanned résumé, into a `Document` of one page through OCR.

Looks at the picture's header itself, so that a picture of a billion pixels is refused before anything unpacks it.
"""

import struct

from mlscreen.digest import sha256
from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import layout, ocr
from mlscreen.extract.assembly import Assembler
from mlscreen.extract.limits import Limits
from mlscreen.extract.scan import scanned_words
from mlscreen.model.document import Document

PAPER_WIDTH = 595.0
"""Points; the picture is taken to show one page of A4."""
MOST_PIXELS = 120_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
# Frame headers of JPEG; C4, C8 and CC are tables, not frames.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def read_image(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in the picture.

    Raises:
        Unreadable: OCR was not asked for or is not installed, or the picture is broken, too large or shows no text.
    """
    if not limits.ocr:
        raise Unreadable(UnscreenedCode.NO_TEXT, f"the file is a picture; {ocr.HOW_TO}")
    width, height = picture_size(data)
    if width * height > MOST_PIXELS:
        raise Unreadable(
            UnscreenedCode.EXPANDS_TOO_MUCH, f"the picture has {width:,} x {height:,} pixels; make it smaller"
        )
    scale = width / PAPER_WIDTH
    words = scanned_words(data, scale, limits)
    if not words:
        raise Unreadable(UnscreenedCode.NO_TEXT, "no text was found in the picture; ask for a PDF or DOCX")
    assembler = Assembler()
    assembler.add(PAPER_WIDTH, height / scale, layout.arrange([words])[0])
    kind = "image/png" if data.startswith(_PNG) else "image/jpeg"
    digest = sha256(data)
    return Document(source, digest, kind, assembler.text, tuple(assembler.pages), (ocr.warning(),))


def picture_size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels.

    Raises:
        Unreadable: The header is broken.
    """
    size = _png_size(data) if data.startswith(_PNG) else _jpeg_size(data)
    if size is None or 0 in size:
        raise Unreadable(UnscreenedCode.CORRUPT, "the picture is damaged; ask for it again, best as PDF")
    return size


def _png_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 24 or data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
