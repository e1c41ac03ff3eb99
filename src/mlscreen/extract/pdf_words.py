"""The words of one PDF page in content-stream order, with place and look, from pdfium's raw API.

Asks per word and per text object, never per character unless a word looks glued: that is what makes it fast. Never
decides the reading order.
"""

import ctypes
import math
import re
from typing import Any

import pypdfium2.raw as raw

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import Look, PageWord
from mlscreen.extract.pdf_raw import Frame, PageText

# Not \S: Python takes 0x1c to 0x1f for white space, which LaTeX files use for ligatures.
_WORD = re.compile("[^ \t\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufffe\u0002]+[\ufffe\u0002]?")
_LINE_HYPHENS = "\ufffe\u0002"
_BOLD = re.compile(r"bold|black|heavy|demi|[-_]medi$|cmbx|sfbx|cmssbx|[-_,]bd\b", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_STROKED = 2
_LONGEST_PLAIN_WORD = 24
_GAP_OF_SPACE = 0.16


def read_words(page: PageText) -> tuple[list[PageWord], list[int]]:
    """Return the page's words in content-stream order, and the text object of each."""
    reading = _PageReading(page)
    return reading.words(), reading.items


class _PageReading:
    """One pass over one page; holds the buffers that pdfium writes into."""

    def __init__(self, page: PageText) -> None:
        self._page = page
        # Per page: a closed page may free its fonts, and pdfium may give their addresses to others.
        self._fonts: dict[int, tuple[str, bool]] = {}
        self._box = raw.FS_RECTF()
        self._box_at = ctypes.addressof(self._box)
        self._looks: dict[int, tuple[Look, float]] = {}
        self.items: list[int] = []

    def words(self) -> list[PageWord]:
        page = self._page
        found: list[PageWord] = []
        exact = page.chars == len(page.text)
        for match in _WORD.finditer(page.text):
            start, end = match.span()
            text = match.group()
            broken = text[-1] in _LINE_HYPHENS
            if broken:
                end -= 1
                text = text[:-1]
                if not text:
                    continue
            first, last = start, end - 1
            if not exact:
                first = pdf_raw.char_of_text(page.handle, first)
                last = pdf_raw.char_of_text(page.handle, last)
                if first < 0 or last < 0:
                    continue
            found.append(self._word(text, first, last, len(found), broken))
        return found

    def _word(self, text: str, first: int, last: int, order: int, broken: bool) -> PageWord:
        handle, box = self._page.handle, self._box
        pdf_raw.loose_box(handle, first, self._box_at)
        x0, top, x1, bottom = box.left, box.top, box.right, box.bottom
        if last != first:
            pdf_raw.loose_box(handle, last, self._box_at)
            x0, x1 = min(x0, box.left), max(x1, box.right)
            top, bottom = max(top, box.top), min(bottom, box.bottom)
        item = pdf_raw.char_object(handle, first) or 0
        self.items.append(item)
        known = self._looks.get(item)
        if known is None:
            known = self._looks[item] = self._look(item, first)
        look, base = known
        frame = self._page.frame
        if frame.turn:
            return PageWord(text, *frame.seen_box(x0, bottom, x1, top), base, look, order, broken)
        left, high = frame.left, frame.top
        return PageWord(text, x0 - left, high - top, x1 - left, high - bottom, base, look, order, broken)

    def _look(self, item: int, char: int) -> tuple[Look, float]:
        handle, frame = self._page.handle, self._page.frame
        matrix = raw.FS_MATRIX()
        pdf_raw.char_matrix(handle, char, ctypes.addressof(matrix))
        # The height of the glyphs as seen: a condensed font is narrower, not smaller.
        size = pdf_raw.char_font_size(handle, char) * math.hypot(matrix.c, matrix.d)
        x, y = ctypes.c_double(), ctypes.c_double()
        pdf_raw.char_origin(handle, char, ctypes.addressof(x), ctypes.addressof(y))
        turn = _turn(matrix, frame)
        seen = frame.seen(x.value, y.value)
        red, green, blue, alpha = _fill(item)
        mode = pdf_raw.render_mode(item) if item else 0
        font, bold = self._font(item)
        color = red << 16 | green << 8 | blue
        return Look(font, size, bold or mode == _STROKED, color, alpha, mode, turn), seen[turn % 2 == 0]

    def _font(self, item: int) -> tuple[str, bool]:
        font = pdf_raw.object_font(item) if item else None
        if not font:
            return "", False
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = _font_facts(font)
        return known


def _font_facts(font: int) -> tuple[str, bool]:
    buffer = ctypes.create_string_buffer(256)
    pdf_raw.font_name(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace").split("+", 1)[-1]
    return name, bool(_BOLD.search(name)) or bool(pdf_raw.font_flags(font) & _FORCE_BOLD)


def _fill(item: int) -> tuple[int, int, int, int]:
    parts = (ctypes.c_uint * 4)()
    at = ctypes.addressof(parts)
    if not item or not pdf_raw.fill_color(item, at, at + 4, at + 8, at + 12):
        return 0, 0, 0, 255
    return parts[0], parts[1], parts[2], parts[3]


def _turn(matrix: Any, frame: Frame) -> int:
    """Return the quarter turns clockwise of the reading direction on the page as seen."""
    level = abs(matrix.b) <= abs(matrix.a)
    own = (0 if matrix.a >= 0 else 2) if level else (3 if matrix.b > 0 else 1)
    return (own + frame.turn) % 4
