"""Reading order: puts the words of a page into lines, cells and regions as a person reads them.

Pure geometry on words, no library, no meaning of words. Content-stream order is the witness: geometry overrules it
only where it is sure.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from mlscreen.extract.page_word import PageWord

_WIDE_GAP = 1.6
_SAME_BASELINE = 0.35
_BLOCK_GAP = 1.9


class LaidLine(NamedTuple):
    """One line as a person reads it."""

    cells: tuple[tuple[PageWord, ...], ...]
    """Runs of words with wide gaps between them."""
    region: int
    """Column, cell or block in reading order, from 0."""
    new_block: bool
    """A larger gap, a new column, cell or region comes before."""


def arrange(words: Sequence[PageWord]) -> list[LaidLine]:
    """Return the lines of a page in reading order."""
    rows: list[list[PageWord]] = []
    for word in words:
        if rows and _same_row(rows[-1], word):
            rows[-1].append(word)
        else:
            rows.append([word])
    lines: list[LaidLine] = []
    region = 0
    previous: PageWord | None = None
    for row in rows:
        row.sort(key=lambda word: word.x0)
        first = row[0]
        new = previous is None
        if previous is not None:
            step = first.base - previous.base
            up = step < -_SAME_BASELINE * first.size
            new = up or step > _BLOCK_GAP * max(first.size, previous.size)
            region += up
        lines.append(LaidLine(_cells(row), region, new))
        previous = first
    return lines


def _same_row(row: list[PageWord], word: PageWord) -> bool:
    last = row[-1]
    return (
        abs(word.base - last.base) <= _SAME_BASELINE * max(word.size, last.size)
        and word.look.turn == last.look.turn
        and word.look.turn == 0
    )


def _cells(row: list[PageWord]) -> tuple[tuple[PageWord, ...], ...]:
    cells = [[row[0]]]
    for left, right in pairwise(row):
        if right.x0 - left.x1 > _WIDE_GAP * max(left.size, right.size):
            cells.append([right])
        else:
            cells[-1].append(right)
    return tuple(map(tuple, cells))
