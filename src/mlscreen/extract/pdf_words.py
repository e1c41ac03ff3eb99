"""The words of one PDF page in content-stream order, with place and look, from pdfium's raw API.

Asks per word and per text object, in few large sweeps, and per character only where a word looks glued: that is what
makes it fast. Never decides the reading order.
"""

from itertools import islice
from typing import Any, NamedTuple

from mlscreen.extract.page_word import Look, PageWord
from mlscreen.extract.pdf_drawn import Drawn, Run, run_of
from mlscreen.extract.pdf_glue import Glue
from mlscreen.extract.pdf_looks import Looks
from mlscreen.extract.pdf_pieces import Piece, ends, pieces
from mlscreen.extract.pdf_raw import Handle, PageText
from mlscreen.extract.pdf_sweep import Boxes, boxes
from mlscreen.extract.pdf_tracking import with_whole_words
from mlscreen.model.document import Visibility
from mlscreen.model.record import Record

# Not \S: Python takes 0x1c to 0x1f for white space, which LaTeX files use for ligatures.
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


class _Found(NamedTuple):
    """Words before their look is known, as columns: one sweep through pdfium fills each."""

    pieces: list[Piece]
    items: list[int]
    lasts: list[int]
    """The text object in which each word ends."""
    heads: Boxes
    tails: Boxes


def _placed(handle: Handle, run: Run) -> _Found:
    firsts, lasts = ends(run.pieces)
    return _Found(*run, boxes(handle, firsts), boxes(handle, lasts))


class _PageReading:
    """One pass over one page."""

    def __init__(self, page: PageText) -> None:
        self._page = page
        self._looks = Looks(page)

    def read(self) -> ReadWords:
        words, drawn = with_whole_words(self._page, pieces(self._page)), Drawn(self._page)
        spelt = drawn.spells_spaces(words)
        # With fewer objects than words, and spaces among them, no word ends in another object than it begins in.
        run = run_of(self._page.handle, words, ends_too=not spelt or len(drawn.objects) > len(words))
        painted = not spelt and drawn.paints_spaces(run)
        if painted:
            run = drawn.parted(run)
        found = _placed(self._page.handle, run)
        self._looks.learn(found.items)
        if not painted and not (spelt and all(len(piece[0]) <= _LONGEST_PLAIN for piece in words)):
            found = self._parted_by_gaps(found, spelt)
        return ReadWords(self._words(found), found.items, found.lasts, drawn, self._looks.seen)

    def _parted_by_gaps(self, found: _Found, spelt: bool) -> _Found:
        """Return the words with those parted that a file without spaces ran together."""
        glue = Glue(self._page.handle)
        parts = [
            glue.parts(piece, head, tail, self._looks.font(item))
            if (item != last and not spelt) or len(piece.text) > _LONGEST_PLAIN
            else [piece]
            for piece, item, last, head, tail in zip(*found, strict=True)
        ]
        fresh = [piece for cut in parts if len(cut) > 1 for piece in cut]
        if not fresh:
            return found
        columns = _placed(self._page.handle, run_of(self._page.handle, fresh))
        self._looks.learn(columns.items)
        return _merged(found, columns, parts)

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
