"""The words of one PDF page in content-stream order, with place and look, from pdfium's raw API.

Asks per word and per text object, in few large sweeps, and per character only where a word looks glued: that is what
makes it fast. Never decides the reading order.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import Look, PageWord
from mlscreen.extract.pdf_drawn import Drawn
from mlscreen.extract.pdf_glue import Glue, Piece
from mlscreen.extract.pdf_raw import Handle, PageText
from mlscreen.extract.pdf_sweep import UNPAINTED, Boxes, Paint, boxes, objects_of, paints
from mlscreen.model.document import Visibility
from mlscreen.model.record import Record
from mlscreen.regex import regex

# Not \S: Python takes 0x1c to 0x1f for white space, which LaTeX files use for ligatures.
_WORD = regex("[^ \t\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufffe\u0002]+[\ufffe\u0002]?")
_LINE_HYPHENS = "\ufffe\u0002"
_BOLD = regex(r"bold|black|heavy|demi|[-_]medi$|cmbx|sfbx|cmssbx|[-_,]bd\b", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_STROKED = 2
_LONGEST_PLAIN = 26
_VISIBLE = Visibility.VISIBLE

_Type = tuple[float, float, int]
"""Font size as seen, baseline above the foot of the box, quarter turns."""


class ReadWords(Record):
    """The words of a page in content-stream order."""

    words: list[PageWord]
    items: list[int]
    """The text object in which each word begins."""
    lasts: list[int]
    """The text object in which each word ends."""
    drawn: Drawn
    looks: tuple[Look, ...]
    """All looks that occur."""


def read_words(page: PageText) -> ReadWords:
    """Return the page's words with their text objects."""
    return _PageReading(page).read()


def _pieces(page: PageText) -> list[Piece]:
    text = page.text
    exact = page.chars == len(text)
    new = tuple.__new__
    if exact and _LINE_HYPHENS[0] not in text and _LINE_HYPHENS[1] not in text:
        spans = [match.span() for match in _WORD.finditer(text)]
        return [new(Piece, (text[first:end], first, end - 1, False)) for first, end in spans]
    return list(_pieces_one_by_one(page, exact))


def _pieces_one_by_one(page: PageText, exact: bool) -> Iterator[Piece]:
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
            first, last = pdf_raw.char_of_text(page.handle, first), pdf_raw.char_of_text(page.handle, last)
            if first < 0 or last < first:
                continue
        yield Piece(text, first, last, broken)


class _Found(NamedTuple):
    """Words before their look is known, as columns: one sweep through pdfium fills each."""

    pieces: list[Piece]
    items: list[int]
    lasts: list[int]
    """The text object in which each word ends."""
    heads: Boxes
    tails: Boxes


def _found(handle: Handle, pieces: list[Piece], ends_too: bool) -> _Found:
    """Return the columns; `ends_too`: a word may end in another object than it begins in."""
    firsts, ends = [piece[1] for piece in pieces], [piece[2] for piece in pieces]
    items = objects_of(handle, firsts)
    lasts = objects_of(handle, ends) if ends_too else items
    return _Found(pieces, items, lasts, boxes(handle, firsts), boxes(handle, ends))


class _PageReading:
    """One pass over one page; holds what it has seen of fonts, sizes and colours."""

    def __init__(self, page: PageText) -> None:
        self._page = page
        # Per page: a closed page may free its fonts, and pdfium may give their addresses to others.
        self._fonts: dict[int, tuple[str, bool]] = {}
        self._types: dict[tuple[int, float], _Type] = {}
        self._painted: dict[int, Paint] = {}
        self._looks: dict[tuple[Paint, _Type], Look] = {}

    def read(self) -> ReadWords:
        pieces, drawn = _pieces(self._page), Drawn(self._page)
        spelt = drawn.spells_spaces(pieces)
        found = _found(self._page.handle, pieces, ends_too=not spelt or len(drawn.objects) > len(pieces))
        self._ask_paint(found.items)
        found = self._unglued(found, drawn, spelt)
        return ReadWords(self._words(found), found.items, found.lasts, drawn, tuple(self._looks.values()))

    def _unglued(self, found: _Found, drawn: Drawn, spelt: bool) -> _Found:
        """Return the words with those split that a file without spaces ran together."""
        if spelt and all(len(piece[0]) <= _LONGEST_PLAIN for piece in found.pieces):
            return found
        parts = self._by_objects(found, drawn) if not spelt else None
        if parts is None:
            parts = self._by_gaps(found, spelt)
        fresh = [piece for cut in parts if len(cut) > 1 for piece in cut]
        if not fresh:
            return found
        columns = _found(self._page.handle, fresh, ends_too=True)
        self._ask_paint(columns.items)
        return _merged(found, columns, parts)

    def _by_objects(self, found: _Found, drawn: Drawn) -> list[list[Piece]] | None:
        if not drawn.paints_spaces(found.pieces, found.items, found.lasts):
            return None
        place = drawn.places.get
        # Nearly all words are drawn without anything between their glyphs: those need no closer look.
        return [
            drawn.parts(piece, item, last) if place(last, -1) - place(item, -1) > piece[2] - piece[1] else [piece]
            for piece, item, last in zip(found.pieces, found.items, found.lasts, strict=True)
        ]

    def _by_gaps(self, found: _Found, spelt: bool) -> list[list[Piece]]:
        glue = Glue(self._page.handle)
        return [
            glue.parts(piece, head, tail, self._painted[item][0])
            if (item != last and not spelt) or len(piece.text) > _LONGEST_PLAIN
            else [piece]
            for piece, item, last, head, tail in zip(*found, strict=True)
        ]

    def _words(self, found: _Found) -> list[PageWord]:
        words: list[PageWord] = []
        frame = self._page.frame
        plain, left, high = not frame.turn, frame.left, frame.top
        painted, types, looks = self._painted, self._types, self._looks
        new = tuple.__new__
        for order, (piece, item, _, head, tail) in enumerate(zip(*found, strict=True)):
            text, first, _, broken = piece
            x0, top, x1, bottom = head
            a0, above, a1, below = tail
            paint = painted[item]
            level = plain and a1 >= x1 and -1 < below - bottom < 1
            kind = types.get((paint[0], top - bottom)) if level else None
            if kind is None:
                kind = self._type(piece, head, level, paint[0])
            look = looks.get((paint, kind)) or self._look(paint, kind)
            base = high - bottom - kind[1]
            if a0 < x0:
                x0 = a0
            if a1 > x1:
                x1 = a1
            if above > top:
                top = above
            if below < bottom:
                bottom = below
            if level and not kind[2]:
                x0, top, x1, bottom = x0 - left, high - top, x1 - left, high - bottom
            else:
                x0, top, x1, bottom = frame.seen_box(x0, bottom, x1, top)
                base = self._base(first, kind[2])
            # NamedTuple's own constructor is a Python function: three times slower, for every word.
            words.append(new(PageWord, (text, x0, top, x1, bottom, base, look, order, broken, _VISIBLE)))
        return words

    def _type(self, piece: Piece, head: tuple[float, ...], level: bool, font: int) -> _Type:
        """Return size and turn of a word; for text on one line, its font and the height of its box tell them again."""
        handle = self._page.handle
        matrix = (ctypes.c_float * 6)()
        pdf_raw.char_matrix(handle, piece.first, ctypes.addressof(matrix))
        a, b, c, d, _, _ = matrix
        # The height of the glyphs as seen: a condensed font is narrower, not smaller.
        size = pdf_raw.char_font_size(handle, piece.first) * math.hypot(c, d)
        own = (0 if a >= 0 else 2) if abs(b) <= abs(a) else (3 if b > 0 else 1)
        kind = size, self._origin(piece.first)[1] - head[3], (own + self._page.frame.turn) % 4
        if level and piece.last != piece.first and not kind[2]:
            self._types[font, head[1] - head[3]] = kind
        return kind

    def _origin(self, char: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdf_raw.char_origin(self._page.handle, char, ctypes.addressof(x), ctypes.addressof(y))
        return x.value, y.value

    def _base(self, char: int, turn: int) -> float:
        return self._page.frame.seen(*self._origin(char))[turn % 2 == 0]

    def _ask_paint(self, items: list[int]) -> None:
        """Learn font, colour and mode of all text objects at once."""
        fresh = [item for item in dict.fromkeys(items) if item and item not in self._painted]
        self._painted[0] = UNPAINTED
        self._painted.update(zip(fresh, paints(fresh), strict=True))

    def _look(self, paint: Paint, kind: _Type) -> Look:
        font, color, mode = paint
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = _font_facts(font)
        name, bold = known
        look = Look(name, kind[0], bold or mode == _STROKED, color >> 8, color & 255, mode, kind[2])
        self._looks[paint, kind] = look
        return look


def _merged(found: _Found, fresh: _Found, parts: list[list[Piece]]) -> _Found:
    """Return the columns with the rows of split words in the place of the one that they were."""
    rows: list[Any] = []
    new = zip(*fresh, strict=True)
    for old, cut in zip(zip(*found, strict=True), parts, strict=True):
        if len(cut) == 1:
            rows.append(old)
        else:
            rows += islice(new, len(cut))
    return _Found(*map(list, zip(*rows, strict=True)))


def _font_facts(font: int) -> tuple[str, bool]:
    if not font:
        return "", False
    buffer = ctypes.create_string_buffer(256)
    pdf_raw.font_name(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace").split("+", 1)[-1]
    return name, bool(_BOLD.search(name)) or bool(pdf_raw.font_flags(font) & _FORCE_BOLD)
