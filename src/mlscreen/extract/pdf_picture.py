"""Pictures of a page: for comparing what is seen with and without some text, and for OCR.

Never kept: a picture lives as long as the page is being read.
"""

import ctypes
import struct
import zlib
from collections.abc import Iterable

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_raw import PageText

_BGRX = 3
_CHANNELS = 4
_MOST_PIXELS = 16_000_000
_WHITE = 0xFFFFFFFF

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points of the page as seen."""


class Picture:
    """The page, or the part of it around `box`, in four bytes a pixel, on white; `scale` is pixels per point."""

    def __init__(self, page: PageText, scale: float = 1.0, box: Box | None = None) -> None:
        wide, high = max(page.frame.width, 1.0), max(page.frame.height, 1.0)
        self.scale = min(scale, (_MOST_PIXELS / (wide * high)) ** 0.5)
        whole_wide, whole_high = max(round(wide * self.scale), 1), max(round(high * self.scale), 1)
        x0, top, x1, bottom = box or (0, 0, wide, high)
        self._left = min(max(int(x0 * self.scale), 0), whole_wide - 1)
        self._top = min(max(int(top * self.scale), 0), whole_high - 1)
        self.width = max(min(int(x1 * self.scale) + 1, whole_wide) - self._left, 1)
        self.height = max(min(int(bottom * self.scale) + 1, whole_high) - self._top, 1)
        bitmap = pdf_raw.bitmap_create(self.width, self.height, _BGRX, None, 0)
        try:
            pdf_raw.bitmap_fill(bitmap, 0, 0, self.width, self.height, _WHITE)
            pdf_raw.render(bitmap, page.page, -self._left, -self._top, whole_wide, whole_high, 0, 0)
            self._stride = pdf_raw.bitmap_stride(bitmap)
            self._pixels = ctypes.string_at(pdf_raw.bitmap_buffer(bitmap), self._stride * self.height)
        finally:
            pdf_raw.bitmap_destroy(bitmap)

    def rows(self, x0: float, top: float, x1: float, bottom: float) -> Iterable[bytes]:
        """Yield the bytes of each pixel row of a box given in points."""
        left = max(int(x0 * self.scale) - self._left, 0)
        right = min(int(x1 * self.scale) + 1 - self._left, self.width)
        if left >= right:
            return
        first, end = int(top * self.scale) - self._top, int(bottom * self.scale) + 1 - self._top
        for y in range(max(first, 0), min(end, self.height)):
            start = y * self._stride
            yield self._pixels[start + left * _CHANNELS : start + right * _CHANNELS]

    def png(self) -> bytes:
        """Return the picture as a grey PNG."""
        raw = bytearray()
        for y in range(self.height):
            row = self._pixels[y * self._stride : y * self._stride + self.width * _CHANNELS]
            raw += b"\0" + row[1::_CHANNELS]
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 0, 0, 0, 0)
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            _chunk(kind, data)
            for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(raw), 6)), (b"IEND", b""))
        )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def trace(one: Picture, other: Picture, box: tuple[float, float, float, float], least: int) -> float:
    """Return the share of pixel rows of a box in which the two differ by at least `least` steps of a colour."""
    seen = total = 0
    for a, b in zip(one.rows(*box), other.rows(*box), strict=True):
        total += 1
        if a != b:
            seen += any(x - y >= least or y - x >= least for x, y in zip(a, b, strict=True))
    return seen / total if total else 0.0


def contrast(picture: Picture, box: tuple[float, float, float, float]) -> int:
    """Return the largest difference of brightness inside a box, 0 to 255."""
    rows = [row[1::_CHANNELS] for row in picture.rows(*box)]
    if not rows:
        return 0
    return max(max(row) for row in rows) - min(min(row) for row in rows)
