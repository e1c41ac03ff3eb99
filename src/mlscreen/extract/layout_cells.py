"""Parts the words of a row into cells: at wide gaps, and at smaller ones where other rows begin at the same place.

Never joins what a wide gap parts, and never parts words that stand as close as those of a sentence.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from mlscreen.extract.layout_fragments import FINE, MARKER, WIDE, Row, cells
from mlscreen.extract.page_word import PageWord

Cell = tuple[PageWord, ...]

_FEWEST = 4
_SAME_EDGE = 0.7
# A justified line has many.
_MOST_GAPS = 2
_LARGE = 1.3


class Edges(NamedTuple):
    """Where text begins in the rows of a page."""

    places: list[float]
    """From the left, one for each beginning."""
    largest: float
    """Font size above which a row is a name or a title, whose words stand far apart."""

    def holds(self, x: float) -> bool:
        """Tell whether text begins there often."""
        return bisect_right(self.places, x + _SAME_EDGE) - bisect_left(self.places, x - _SAME_EDGE) >= _FEWEST


def edges_of(rows: Sequence[Row]) -> Edges:
    """Return where text begins in the rows: at their left, after wide gaps, after a lone small gap.

    Where no row has a small gap, nothing depends on it.
    """
    if not any(map(_has_small_gap, rows)):
        return Edges([], 0.0)
    parts = [part for row in rows for part in row.fragments]
    found = [part.x0 for part in parts]
    for part in parts:
        if part.loose:
            found += [word.x0 for word in _after_gaps(part.words)]
    return Edges(sorted(found), _LARGE * sorted(row.size for row in rows)[len(rows) // 2])


def _has_small_gap(row: Row) -> bool:
    parts = row.fragments
    if len(parts) == 1:
        return parts[0].loose
    return any(part.loose for part in parts) or any(
        right.x0 - left.x1 <= WIDE * row.size for left, right in pairwise(parts)
    )


def _after_gaps(words: Sequence[PageWord]) -> list[PageWord]:
    """Return the words after small gaps, none where there are so many that the line seems to be justified."""
    gaps = [right for left, right in pairwise(words) if right.x0 - left.x1 > FINE * right.look.size]
    return gaps if len(gaps) <= _MOST_GAPS else []


def cells_of_row(row: Row, edges: Edges) -> list[Cell]:
    """Return the cells of a row; `edges` tell where other rows begin."""
    first = row.fragments[0]
    if len(row.fragments) == 1 and not first.loose:
        return [tuple(first.words)]
    words = [word for part in row.fragments for word in part.words]
    found = cells(words, WIDE, row.size)
    if row.size > edges.largest or not _has_small_gap(row):
        return found
    starts = {word.order for word in _after_gaps(words) if edges.holds(word.x0)}
    return [piece for cell in found for piece in _parted(cell, starts)] if starts else found


def _parted(cell: Cell, starts: set[int]) -> list[Cell]:
    at = [place for place, word in enumerate(cell) if place and word.order in starts]
    if at and at[0] == 1 and MARKER.fullmatch(cell[0].text):
        del at[0]
    return [cell[a:b] for a, b in pairwise([0, *at, len(cell)])]
