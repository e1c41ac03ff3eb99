"""The words of a page's text by their characters, before anything is known of how and where they are drawn.

Never asks pdfium for more than the numbers of characters.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_raw import PageText
from mlscreen.regex import regex

_WORD = regex("([^ \t\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufffe\u0002]+)([\ufffe\u0002]?)")
_MADE_HYPHEN, _OTHER_HYPHEN = "\ufffe", "\u0002"
"""What pdfium puts in the place of a hyphen at the end of a line."""
# Browsers break words with U+2010, which pdfium leaves as it is.
_LINE_END = "\u2010\r\n"
# For these str.split, much faster, ends a word where _WORD does not.
_SPLIT_OTHERWISE = frozenset("\v\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029")


class Piece(NamedTuple):
    """A word; `first` and `last` count pdfium's characters."""

    text: str
    first: int
    last: int
    broken: bool
    """It goes on in the next word, after a hyphen at the end of the line."""

    def parted(self, cuts: Sequence[int]) -> "list[Piece]":
        """Return the words that begin at the piece's start and at each of `cuts`, counted from there."""
        text, first, _, broken = self
        ends = pairwise((0, *cuts, len(text)))
        return [Piece(text[a:b], first + a, first + b - 1, broken and b == len(text)) for a, b in ends]


def ends(words: Sequence[Piece]) -> tuple[Sequence[int], Sequence[int]]:
    """Return the first and the last characters of words."""
    _, firsts, lasts, _ = zip(*words, strict=True) if words else ((),) * 4
    return firsts, lasts


def pieces(page: PageText) -> list[Piece]:
    """Return the words of a page in content-stream order."""
    text = page.text
    if page.chars != len(text):
        return list(_by_characters(page))
    if _LINE_END in text:
        return [_before_hyphen(piece, text) for piece in _plain(text)]
    return _plain(text)


def _plain(text: str) -> list[Piece]:
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


def _before_hyphen(piece: Piece, text: str) -> Piece:
    """Return a word without the hyphen at the end of its line."""
    word, first, last, _ = piece
    if len(word) < 2 or not text.startswith(_LINE_END, last):
        return piece
    return Piece(word[:-1], first, last - 1, broken=True)


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
