"""The words of one PDF page in content-stream order, with place and look, from pdfium's raw API.

Asks per word and per text object, in few large sweeps, and per character only where a word looks glued: that is what
makes it fast. Never decides the reading order.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import Look, PageWord
from mlscreen.extract.pdf_drawn import Drawn
from mlscreen.extract.pdf_glue import Glue, Piece
from mlscreen.extract.pdf_looks import Looks
from mlscreen.extract.pdf_raw import Handle, PageText
from mlscreen.extract.pdf_sweep import Boxes, boxes, objects_of
from mlscreen.model.document import Visibility
from mlscreen.model.record import Record
from mlscreen.regex import regex

# Not \S: Python takes 0x1c to 0x1f for white space, which LaTeX files use for ligatures.
_WORD = regex("([^ \t\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufffe\u0002]+)([\ufffe\u0002]?)")
_MADE_HYPHEN, _OTHER_HYPHEN = "\ufffe", "\u0002"
"""What pdfium puts in the place of a hyphen at the end of a line."""
# For these str.split, much faster, ends a word where _WORD does not.
_SPLIT_OTHERWISE = frozenset("\v\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029")
_LONGEST_PLAIN = 26
_VISIBLE = Visibility.VISIBLE


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
    if page.chars != len(text):
        return list(_by_characters(page))
    if not _SPLIT_OTHERWISE.isdisjoint(text):
        return list(_matches(text, 0))
    made: list[Piece] = []
    new, find, end = tuple.__new__, text.index, 0
    hyphened = _MADE_HYPHEN in text or _OTHER_HYPHEN in text
    for word in text.split():
        first = find(word, end)
        end = first + len(word)
        if hyphened and (_MADE_HYPHEN in word or _OTHER_HYPHEN in word):
            made += _matches(word, first)
        else:
            made.append(new(Piece, (word, first, end - 1, False)))
    return made


def _matches(text: str, start: int) -> Iterator[Piece]:
    """Yield the words of a text whose first character is `start`."""
    for match in _WORD.finditer(text):
        yield Piece(match[1], start + match.start(1), start + match.end(1) - 1, bool(match[2]))


def _by_characters(page: PageText) -> Iterator[Piece]:
    """Yield the words of a page some of whose characters have no Unicode value: pdfium knows their numbers."""
    for word, first, last, broken in _matches(page.text, 0):
        first, last = pdf_raw.char_of_text(page.handle, first), pdf_raw.char_of_text(page.handle, last)
        if 0 <= first <= last:
            yield Piece(word, first, last, broken)


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
    """One pass over one page."""

    def __init__(self, page: PageText) -> None:
        self._page = page
        self._looks = Looks(page)

    def read(self) -> ReadWords:
        pieces, drawn = _pieces(self._page), Drawn(self._page)
        spelt = drawn.spells_spaces(pieces)
        found = _found(self._page.handle, pieces, ends_too=not spelt or len(drawn.objects) > len(pieces))
        self._looks.learn(found.items)
        found = self._unglued(found, drawn, spelt)
        return ReadWords(self._words(found), found.items, found.lasts, drawn, self._looks.seen)

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
        self._looks.learn(columns.items)
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
            glue.parts(piece, head, tail, self._looks.font(item))
            if (item != last and not spelt) or len(piece.text) > _LONGEST_PLAIN
            else [piece]
            for piece, item, last, head, tail in zip(*found, strict=True)
        ]

    def _words(self, found: _Found) -> list[PageWord]:
        words: list[PageWord] = []
        frame = self._page.frame
        plain, left, high = not frame.turn, frame.left, frame.top
        new = tuple.__new__
        columns = zip(found.pieces, self._looks.inks(found.items), found.heads, found.tails, strict=True)
        for order, (piece, ink, head, tail) in enumerate(columns):
            text, first, last, broken = piece
            x0, top, x1, bottom = head
            a0, above, a1, below = tail
            level = plain and a1 >= x1 and -1 < below - bottom < 1
            known = ink.get(top - bottom) if level else None
            look, rise = known or self._looks.find(found.items[order], (first, last), top - bottom, bottom, level)
            base = high - bottom - rise
            if a0 < x0:
                x0 = a0
            if a1 > x1:
                x1 = a1
            if above > top:
                top = above
            if below < bottom:
                bottom = below
            if level and not look[6]:
                x0, top, x1, bottom = x0 - left, high - top, x1 - left, high - bottom
            else:
                x0, top, x1, bottom = frame.seen_box(x0, bottom, x1, top)
                base = frame.seen(*self._looks.origin(first))[look.turn % 2 == 0]
            # NamedTuple's own constructor is a Python function: three times slower, for every word.
            words.append(new(PageWord, (text, x0, top, x1, bottom, base, look, order, broken, _VISIBLE)))
        return words


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
