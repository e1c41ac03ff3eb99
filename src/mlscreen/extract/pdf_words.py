"""The words of one PDF page in content-stream order, with place and look, from pdfium's raw API.

Asks per word and per text object, never per character unless a word looks glued: that is what makes it fast. Never
decides the reading order.
"""

import ctypes
import math
import re
from collections.abc import Sequence
from typing import NamedTuple

import pypdfium2.raw as raw

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import Look, PageWord
from mlscreen.extract.pdf_raw import PageText

# Not \S: Python takes 0x1c to 0x1f for white space, which LaTeX files use for ligatures.
_WORD = re.compile("[^ \t\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufffe\u0002]+[\ufffe\u0002]?")
_LINE_HYPHENS = "\ufffe\u0002"
_BOLD = re.compile(r"bold|black|heavy|demi|[-_]medi$|cmbx|sfbx|cmssbx|[-_,]bd\b", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_STROKED = 2
_FEWEST_GLUED = 5
_LONGEST_PLAIN = 26
_SPACE_OVER_USUAL = 0.12
_LEAST_SPACE = 0.05
_NO_SPACE_AFTER = frozenset("([{<-–—/@&_'’“\"#+=")

_Font = tuple[str, bool]
_Ends = tuple[int, list[float], list[float]]
"""The first character, and left, top, right, bottom of the first and the last one."""
_Paint = tuple[int, int, int]
"""Font, fill colour with alpha, render mode."""
_Type = tuple[float, float, int]
"""Font size as seen, baseline above the foot of the box, quarter turns."""


class ReadWords(NamedTuple):
    """The words of a page in content-stream order."""

    words: list[PageWord]
    items: list[int]
    """The text object in which each word begins."""
    runs: dict[int, tuple[int, int]]
    """For words that several objects paint: the first object, number of characters, and the last object."""


def read_words(page: PageText) -> ReadWords:
    """Return the page's words with their text objects."""
    reading = _PageReading(page)
    reading.read()
    return ReadWords(reading.words, reading.items, reading.runs)


class _PageReading:
    """One pass over one page; holds the buffers that pdfium writes into."""

    def __init__(self, page: PageText) -> None:
        self.words: list[PageWord] = []
        self.items: list[int] = []
        self.runs: dict[int, tuple[int, int]] = {}
        self._page = page
        # Per page: a closed page may free its fonts, and pdfium may give their addresses to others.
        self._fonts: dict[int, _Font] = {}
        self._types: dict[tuple[int, float], _Type] = {}
        self._painted: dict[int, _Paint] = {}
        self._looks: dict[tuple[_Paint, _Type], Look] = {}
        self._steps: dict[tuple[int, float], dict[str, float]] = {}
        buffer = (ctypes.c_float * 4)()
        self._box_at = ctypes.addressof(buffer)
        self._box = memoryview(buffer).cast("B").cast("f")
        self._paint = (ctypes.c_uint * 4)()
        self._paint_at = ctypes.addressof(self._paint)

    def read(self) -> None:
        page = self._page
        handle, exact = page.handle, page.chars == len(page.text)
        item_of = pdf_raw.char_object
        for match in _WORD.finditer(page.text):
            first, end = match.span()
            text = match.group()
            broken = text[-1] in _LINE_HYPHENS
            if broken:
                end -= 1
                text = text[:-1]
                if not text:
                    continue
            last = end - 1
            if not exact:
                first, last = pdf_raw.char_of_text(handle, first), pdf_raw.char_of_text(handle, last)
                if first < 0 or last < first:
                    continue
            item = item_of(handle, first) or 0
            long = last - first + 1
            last_item = item_of(handle, last) or 0 if long > 1 else item
            if last_item != item:
                self.runs[item] = (long, last_item)
            elif long <= _LONGEST_PLAIN:
                self._add(text, self._ends(first, last), item, broken)
                continue
            self._add_pieces(text, (first, last), item, broken)

    def _ends(self, first: int, last: int) -> _Ends:
        handle, box = self._page.handle, self._box
        pdf_raw.loose_box(handle, first, self._box_at)
        head = tail = box.tolist()
        if last != first:
            pdf_raw.loose_box(handle, last, self._box_at)
            tail = box.tolist()
        return first, head, tail

    def _add_pieces(self, text: str, chars: tuple[int, int], item: int, broken: bool) -> None:
        """Add the words that a file without spaces ran together; nearly always it is one."""
        first, last = chars
        ends = self._ends(first, last)
        long = last - first + 1
        cuts = self._cuts(text, ends, item) if long == len(text) and long >= _FEWEST_GLUED else ()
        if not cuts:
            self._add(text, ends, item, broken)
            return
        item_of, handle = pdf_raw.char_object, self._page.handle
        start = 0
        for cut in (*cuts, long):
            item = item_of(handle, first + start) or 0
            if cut - start > 1:
                self.runs[item] = (cut - start, item_of(handle, first + cut - 1) or 0)
            self._add(text[start:cut], self._ends(first + start, first + cut - 1), item, broken and cut == long)
            start = cut

    def _cuts(self, text: str, ends: _Ends, item: int) -> Sequence[int]:
        """Return where a gap between two characters is a space.

        Asks for every character only if the word is wider than its characters were at their narrowest.
        """
        _, head, tail = ends
        high = head[1] - head[3]
        font = (self._painted.get(item) or self._paint_of(item))[0]
        steps = self._steps.setdefault((font, high), {})
        try:
            narrow = sum(map(steps.__getitem__, text[:-1]))
        except KeyError:
            narrow = 0.0
        if tail[0] - head[0] - narrow < _SPACE_OVER_USUAL * high:
            return ()
        return self._spaces(text, ends, steps, high)

    def _spaces(self, text: str, ends: _Ends, steps: dict[str, float], high: float) -> list[int]:
        handle, box, at = self._page.handle, self._box, self._box_at
        gaps: list[float] = []
        _, (left, _, right, _), _ = ends
        for place in range(1, len(text)):
            pdf_raw.loose_box(handle, ends[0] + place, at)
            x0, _, x1, _ = box.tolist()
            gaps.append(x0 - right)
            char = text[place - 1]
            known = steps.get(char)
            if known is None or x0 - left < known:
                steps[char] = x0 - left
            left, right = x0, x1
        usual = sorted(gaps)[len(gaps) // 2]
        least = max(usual + _SPACE_OVER_USUAL * high, _LEAST_SPACE * high)
        if max(gaps) < least:
            return []
        return [
            place
            for place, gap in enumerate(gaps, 1)
            if gap >= least and text[place].isalnum() and text[place - 1] not in _NO_SPACE_AFTER
        ]

    def _add(self, text: str, ends: _Ends, item: int, broken: bool) -> None:
        frame = self._page.frame
        first, (x0, top, x1, bottom), (left, high, right, low) = ends
        paint = self._painted.get(item) or self._paint_of(item)
        key = (paint[0], top - bottom)
        foot = bottom
        level = not frame.turn and right >= x1 and -1 < low - bottom < 1
        if left < x0:
            x0 = left
        if right > x1:
            x1 = right
        if high > top:
            top = high
        if low < bottom:
            bottom = low
        kind = self._types.get(key) if level else None
        if kind is None:
            kind = self._type(first, foot)
            if level and len(text) > 1 and not kind[2]:
                # Text on one line in one font: the height of the box tells its size without asking again.
                self._types[key] = kind
        look = self._looks.get((paint, kind)) or self._look(paint, kind)
        if level and not kind[2]:
            high, left = frame.top, frame.left
            place = (x0 - left, high - top, x1 - left, high - bottom, high - foot - kind[1])
        else:
            place = (*frame.seen_box(x0, bottom, x1, top), self._base(first, kind[2]))
        self.words.append(PageWord(text, *place, look, len(self.items), broken))
        self.items.append(item)

    def _type(self, char: int, foot: float) -> _Type:
        handle = self._page.handle
        matrix = raw.FS_MATRIX()
        pdf_raw.char_matrix(handle, char, ctypes.addressof(matrix))
        # The height of the glyphs as seen: a condensed font is narrower, not smaller.
        size = pdf_raw.char_font_size(handle, char) * math.hypot(matrix.c, matrix.d)
        level = abs(matrix.b) <= abs(matrix.a)
        own = (0 if matrix.a >= 0 else 2) if level else (3 if matrix.b > 0 else 1)
        return size, self._origin(char)[1] - foot, (own + self._page.frame.turn) % 4

    def _origin(self, char: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdf_raw.char_origin(self._page.handle, char, ctypes.addressof(x), ctypes.addressof(y))
        return x.value, y.value

    def _base(self, char: int, turn: int) -> float:
        return self._page.frame.seen(*self._origin(char))[turn % 2 == 0]

    def _paint_of(self, item: int) -> _Paint:
        font, color, mode = 0, 255, 0
        if item:
            paint = self._paint
            at = self._paint_at
            font, mode = pdf_raw.object_font(item) or 0, pdf_raw.render_mode(item)
            if pdf_raw.fill_color(item, at, at + 4, at + 8, at + 12):
                color = paint[0] << 24 | paint[1] << 16 | paint[2] << 8 | paint[3]
        self._painted[item] = found = (font, color, mode)
        return found

    def _look(self, paint: _Paint, kind: _Type) -> Look:
        font, color, mode = paint
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = _font_facts(font)
        name, bold = known
        look = Look(name, kind[0], bold or mode == _STROKED, color >> 8, color & 255, mode, kind[2])
        self._looks[paint, kind] = look
        return look


def _font_facts(font: int) -> _Font:
    if not font:
        return "", False
    buffer = ctypes.create_string_buffer(256)
    pdf_raw.font_name(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace").split("+", 1)[-1]
    return name, bool(_BOLD.search(name)) or bool(pdf_raw.font_flags(font) & _FORCE_BOLD)
