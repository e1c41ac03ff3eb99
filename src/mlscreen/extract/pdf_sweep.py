"""Asks pdfium one thing of many characters or objects at once: the sweeps that make the reader fast.

Python's own loop around each call would cost as much as pdfium. Never interprets what it is told.
"""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import repeat
from math import isfinite
from typing import Any

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_raw import Handle

_ROOM = 512
_BUFFER = (ctypes.c_uint32 * (4 * _ROOM))()
_AS_FLOATS = memoryview(_BUFFER).cast("B").cast("f")
_AS_NUMBERS = memoryview(_BUFFER).cast("B").cast("I")
_CHANNELS = [[ctypes.byref(_BUFFER, at + place) for at in range(0, 16 * _ROOM, 16)] for place in (0, 4, 8, 12)]
_OPAQUE_BLACK = 255
_NOWHERE = (0.0, 0.0, 0.0, 0.0)

Boxes = list[tuple[float, float, float, float]]
"""Left, top, right, bottom in the page's own coordinates."""
Paint = tuple[int, int, int]
"""Font, fill colour as 0xRRGGBBAA, render mode."""
UNPAINTED: Paint = (0, _OPAQUE_BLACK, 0)
"""Of a character that no object paints."""


def objects_of(handle: Handle, chars: Sequence[int]) -> list[int]:
    """Return the text object of each character, 0 for one that pdfium has made up."""
    return list(map(pdf_raw.char_object, _always(handle), chars))


def page_objects(page: Handle, count: int) -> list[int]:
    """Return the first `count` objects of a page in the order of painting."""
    return list(map(pdf_raw.get_object, _always(page), range(count)))


def boxes(handle: Handle, chars: Sequence[int]) -> Boxes:
    """Return the loose boxes of characters; all zeros where pdfium has none."""
    found: Boxes = []
    always = _always(handle)
    for part in _rooms(len(chars)):
        some = chars[part]
        known = list(map(pdf_raw.loose_box, always, some, _CHANNELS[0]))
        numbers = _AS_FLOATS[: 4 * len(some)].tolist()
        parts: Iterator[float] = iter(numbers)
        fresh = list(zip(parts, parts, parts, parts, strict=True))
        # A broken matrix puts characters at no place at all.
        if not all(known) or not isfinite(sum(numbers)):
            fresh = [box if ok and isfinite(sum(box)) else _NOWHERE for ok, box in zip(known, fresh, strict=True)]
        found += fresh
    return found


def paints(items: Sequence[int]) -> list[Paint]:
    """Return how text objects are painted; opaque black where no colour is told."""
    found: list[Paint] = []
    for part in _rooms(len(items)):
        some = list(map(Handle, items[part]))
        known = map(pdf_raw.fill_color, some, *_CHANNELS)
        fonts, modes = map(pdf_raw.object_font, some), map(pdf_raw.render_mode, some)
        rest = list(zip(fonts, known, modes, strict=False))
        parts = iter(_AS_NUMBERS[: 4 * len(some)].tolist())
        colors = zip(parts, parts, parts, parts, strict=True)
        found += [
            (font, red << 24 | green << 16 | blue << 8 | alpha if ok else _OPAQUE_BLACK, mode)
            for (font, ok, mode), (red, green, blue, alpha) in zip(rest, colors, strict=True)
        ]
    return found


def _always(handle: Handle) -> "repeat[Any]":
    """Return an address as an argument for many calls, made once: ctypes makes one of a `Handle` at every call."""
    return repeat(ctypes.byref(ctypes.c_char.from_address(handle.value or 0)))


def _rooms(count: int) -> Iterator[slice]:
    """Yield the parts of `count` values for which the buffer has room."""
    return (slice(start, start + _ROOM) for start in range(0, count, _ROOM))
