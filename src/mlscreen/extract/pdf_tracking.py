"""Mends words that are set with wide spaces between their letters, where pdfium took some of those for spaces.

Asks for the boxes of characters only in lines that may be set so: in capitals, or with letters that stand alone. Never
joins what a space of the file itself parts, and never touches text whose letters stand close.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from unicodedata import normalize

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_pieces import Piece
from mlscreen.extract.pdf_raw import Handle, PageText
from mlscreen.extract.pdf_sweep import Boxes, boxes

_SHORTEST, _LONGEST = 4, 80
_ALONE = frozenset("bcdfghjklmnpqrstvwxzBCDEFGHJKLMNOPQRSTUVWXYZ")
"""Letters that are no words."""
_FEWEST = 4
"""Letters."""
# In heights of a letter's box, which is a little more than the font size.
_LEAST, _MOST = 0.05, 0.6
_SPACE = 0.13
_KERN = 0.04
_APART = 1.5
_MOSTLY = 0.6
_ACCENTS = {"´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "¨": "\u0308", "˜": "\u0303", "ˇ": "\u030c", "˙": "\u0307"}
_FIRST = attrgetter("first")


def with_whole_words(page: PageText, words: list[Piece]) -> list[Piece]:
    """Return the words of a page with those in one piece whose letters stand apart evenly."""
    if page.chars != len(page.text):
        return words
    made: list[Piece] = []
    at = 0
    for start, end in _suspects(page.text, words):
        first = bisect_left(words, start, lo=at, key=_FIRST)
        last = bisect_left(words, end, lo=first, key=_FIRST)
        if last - first > 1 and _is_open(page.handle, words[first:last]):
            made += words[at:first]
            made += _mended(page, words[first:last])
            at = last
    return made + words[at:] if at else words


def _suspects(text: str, words: Sequence[Piece]) -> list[tuple[int, int]]:
    """Return the lines whose letters may stand apart, from the top."""
    found: set[tuple[int, int]] = set()
    at = 0
    for line in text.split("\r\n"):
        if _SHORTEST <= len(line) <= _LONGEST and line.isupper():
            found.add((at, at + len(line)))
        at += len(line) + 2
    for letter, first, _, _ in words:
        # To look for letters by a pattern in all the text would take a tenth of the time to read the page.
        if letter in _ALONE and _stands_among_words(text, first):
            end = text.find("\r", first)
            found.add((text.rfind("\n", 0, first) + 1, end if end >= 0 else len(text)))
    return sorted(found)


def _stands_among_words(text: str, at: int) -> bool:
    before, after = text[max(at - 2, 0) : at], text[at + 1 : at + 3]
    return (after[:1] == " " and after[1:].isalnum()) or (before[-1:] == " " and before[:1].isalnum())


def _is_open(handle: Handle, words: Sequence[Piece]) -> bool:
    """Tell whether letters of the first word stand apart; of a pair such as AV they may not."""
    word = next((word for word in words if len(word.text) > 1), None)
    if word is None:
        return True
    placed = boxes(handle, range(word.first, word.last + 1))
    return any(right[0] - left[2] > _LEAST * _height(left) for left, right in pairwise(placed))


def _mended(page: PageText, words: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the words of a line, those of each part of it anew if its letters stand apart evenly."""
    part: list[Piece] = []
    placed: Boxes = []
    for word in words:
        own = boxes(page.handle, range(word.first, word.last + 1))
        if word.text in _ACCENTS and _put_on(part, placed, word, own[0]):
            continue
        if part and own[0][0] - placed[-1][2] > _APART * _height(own[0]):
            yield from _anew(page, part, placed)
            part, placed = [], []
        part.append(word)
        placed += own
    yield from _anew(page, part, placed)


def _put_on(part: list[Piece], placed: Boxes, accent: Piece, box: tuple[float, float, float, float]) -> bool:
    """Put an accent that TeX draws by itself, after the rest of the word, on the letter that it stands over."""
    middle = (box[0] + box[2]) / 2
    under = next((at for at, (left, _, right, _) in enumerate(placed) if left < middle < right), None)
    if under is None:
        return False
    for number, word in enumerate(part):
        if under < len(word.text):
            letter = normalize("NFC", word.text[under] + _ACCENTS[accent.text])
            if len(letter) == 1:
                part[number] = word._replace(text=word.text[:under] + letter + word.text[under + 1 :])
            return len(letter) == 1
        under -= len(word.text)
    return False


def _height(box: tuple[float, float, float, float]) -> float:
    return box[1] - box[3]


def _anew(page: PageText, words: list[Piece], placed: Boxes) -> list[Piece]:
    gaps = [right[0] - left[2] for left, right in pairwise(placed)]
    limit = _word_gap(gaps, max(map(_height, placed))) if len(placed) >= _FEWEST else None
    if limit is None or not any(word.text.isalpha() for word in words):
        return words
    letters = [(char, word.first + at) for word in words for at, char in enumerate(word.text)]
    spelt = {word.first for word in words[1:] if not pdf_raw.char_is_generated(page.handle, word.first - 1)}
    starts = [0, *(at for at, gap in enumerate(gaps, 1) if gap > limit or letters[at][1] in spelt), len(letters)]
    return [
        Piece(
            "".join(char for char, _ in letters[start:end]),
            letters[start][1],
            letters[end - 1][1],
            words[-1].broken and end == len(letters),
        )
        for start, end in pairwise(starts)
    ]


def _word_gap(gaps: Sequence[float], high: float) -> float | None:
    """Return the gap beyond which a word ends, `None` if the letters do not stand apart, or not evenly."""
    usual = sorted(gaps)[len(gaps) // 3]
    if not _LEAST * high < usual < _MOST * high:
        return None
    limit = usual + max(_SPACE * high, usual / 2)
    inner = [gap for gap in gaps if gap <= limit]
    even = sum(abs(gap - usual) <= _KERN * high for gap in inner)
    return limit if even >= _MOSTLY * len(inner) else None
