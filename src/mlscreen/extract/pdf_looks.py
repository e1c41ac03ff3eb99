"""How the words of one PDF page are painted: font, size, colour, turn; and where their baseline is.

Asks once for each way of painting that occurs. Never says whether a word can be seen.
"""

import ctypes
import math
import re
from collections.abc import Iterable, Iterator

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import Look
from mlscreen.extract.pdf_raw import PageText
from mlscreen.extract.pdf_sweep import UNPAINTED, Paint, paints
from mlscreen.regex import regex

_BOLD = regex(r"bold|black|heavy|demi|[-_]medi$|cmbx|sfbx|cmssbx|[-_,]bd\b", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_STROKED = 2
_MATRIX = (ctypes.c_float * 6)()
_NONE = (0.0,) * 6
"""The matrix of a character that pdfium has made up."""
_POINT = (ctypes.c_double * 2)()

_Type = tuple[float, float, int]
"""Font size as seen, baseline above the foot of the box, quarter turns."""
Ink = dict[float, tuple[Look, float]]
"""For upright words painted in one way: by the height of their box the look, and the baseline above its foot."""


class Looks:
    """The looks of one page; holds what it has seen of fonts, sizes and colours."""

    def __init__(self, page: PageText) -> None:
        self._page = page
        # Per page: a closed page may free its fonts, and pdfium may give their addresses to others.
        self._fonts: dict[int, tuple[str, bool]] = {}
        self._types: dict[tuple[int, float], _Type] = {}
        self._painted: dict[int, Paint] = {0: UNPAINTED}
        self._inks: dict[Paint, Ink] = {}
        self._looks: dict[tuple[Paint, _Type], Look] = {}

    @property
    def seen(self) -> tuple[Look, ...]:
        """All looks that occurred."""
        return tuple(self._looks.values())

    def learn(self, items: Iterable[int]) -> None:
        """Ask how text objects are painted, all at once."""
        fresh = [item for item in dict.fromkeys(items) if item not in self._painted]
        self._painted.update(zip(fresh, paints(fresh), strict=True))

    def font(self, item: int) -> int:
        """Return the font of a text object that was learned."""
        return self._painted[item][0]

    def inks(self, items: Iterable[int]) -> Iterator[Ink]:
        """Yield what is known of each text object; it grows by `find`."""
        known = {item: self._inks.setdefault(paint, {}) for item, paint in self._painted.items()}
        return map(known.__getitem__, items)

    def find(self, item: int, chars: tuple[int, int], height: float, foot: float, level: bool) -> tuple[Look, float]:
        """Return the look of a word between its first and last character, and its baseline above `foot`.

        For text on one line, `level`, the font and the height of its box tell both again.
        """
        paint = self._painted[item]
        key = paint[0], height
        kind = self._types.get(key) if level else None
        if kind is None:
            kind = self._type(chars[0], foot)
            if level and chars[0] != chars[1] and not kind[2]:
                self._types[key] = kind
        look = self._looks.get((paint, kind))
        if look is None:
            look = self._looks[paint, kind] = self._look(paint, kind)
        if key in self._types:
            self._inks.setdefault(paint, {})[height] = look, kind[1]
        return look, kind[1]

    def origin(self, char: int) -> tuple[float, float]:
        """Return where a character stands on its baseline, in the page's own coordinates."""
        at = ctypes.addressof(_POINT)
        pdf_raw.char_origin(self._page.handle, char, at, at + 8)
        return _finite(_POINT[0]), _finite(_POINT[1])

    def _type(self, char: int, foot: float) -> _Type:
        known = pdf_raw.char_matrix(self._page.handle, char, ctypes.addressof(_MATRIX))
        a, b, c, d, _, _ = _MATRIX if known else _NONE
        # The height of the glyphs as seen: a condensed font is narrower, not smaller.
        size = _finite(pdf_raw.char_font_size(self._page.handle, char) * math.hypot(c, d))
        own = (0 if a >= 0 else 2) if abs(b) <= abs(a) else (3 if b > 0 else 1)
        return size, self.origin(char)[1] - foot, (own + self._page.frame.turn) % 4

    def _look(self, paint: Paint, kind: _Type) -> Look:
        font, color, mode = paint
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = _font_facts(font)
        name, bold = known
        return Look(name, kind[0], bold or mode == _STROKED, color >> 8, color & 255, mode, kind[2])


def _finite(number: float) -> float:
    """Return a number as it is; 0 for what the broken matrix of a hostile file comes to."""
    return number if math.isfinite(number) else 0.0


def _font_facts(font: int) -> tuple[str, bool]:
    if not font:
        return "", False
    buffer = ctypes.create_string_buffer(256)
    pdf_raw.font_name(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace").split("+", 1)[-1]
    return name, bool(_BOLD.search(name)) or bool(pdf_raw.font_flags(font) & _FORCE_BOLD)
