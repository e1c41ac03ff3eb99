"""Reading order: puts the words of a page into lines, cells and regions as a person reads them.

Pure geometry on words, no library. Content-stream order is the witness: geometry overrules it only where it is sure.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from mlscreen.extract.layout_cells import cells_of_row, edges_of
from mlscreen.extract.layout_columns import by_geometry, interleaved
from mlscreen.extract.layout_floats import run_around
from mlscreen.extract.layout_fragments import Fragment, Row, fragments, refined
from mlscreen.extract.layout_layers import merged_layers
from mlscreen.extract.layout_pages import over_breaks
from mlscreen.extract.layout_rails import Entry, joined_rails, place_turned
from mlscreen.extract.layout_strays import place_strays, split_strays
from mlscreen.extract.layout_stream import Region, regions
from mlscreen.extract.page_word import PageWord

_OFTEN = 4
# No résumé has as many on a page; looking for gutters among more would take minutes.
_MOST_FRAGMENTS = 1500
_BLOCK_GAP = 0.55


class LaidLine(NamedTuple):
    """One line as a person reads it."""

    cells: tuple[tuple[PageWord, ...], ...]
    """Runs of words with wide gaps between them."""
    region: int
    """Column, cell or block in reading order, from 0."""
    new_block: bool
    """A larger gap, a new column, cell or region comes before."""


def arrange(pages: Sequence[Sequence[PageWord]]) -> list[list[LaidLine]]:
    """Return the lines of each page in reading order."""
    return [laid_lines(found) for found in over_breaks([ordered_regions(words) for words in pages])]


def ordered_regions(words: Sequence[PageWord]) -> list[list[Entry]]:
    """Return the regions of a page in reading order, each with its lines."""
    parts = fragments(words)
    upright = [part for part in parts if not part.turn]
    found = _by_stream(upright)
    if found is None or (len(upright) <= _MOST_FRAGMENTS and _sideways(found) >= _OFTEN):
        fine = refined(upright)
        if len(fine) > _MOST_FRAGMENTS:
            found = regions(upright)
        elif found is None or interleaved(fine):
            found = run_around(by_geometry(fine))
    return place_turned(joined_rails(found), [part for part in parts if part.turn])


def _by_stream(upright: list[Fragment]) -> list[Region] | None:
    if not upright:
        return []
    found = regions(upright)
    split = split_strays(found)
    if split is not None:
        return place_strays(*split)
    return merged_layers(regions(refined(upright))) if len(upright) <= _MOST_FRAGMENTS else None


def _sideways(found: Sequence[Region]) -> int:
    """Return how often the stream goes aside: beyond a wide gap, or to a line that is not below the last one."""
    rows = [row for region in found for row in region.rows]
    tabs = sum(len(row.fragments) > 1 for row in rows)
    return tabs + sum(below.x0 > above.x1 or below.x1 < above.x0 for above, below in pairwise(rows))


def laid_lines(found: Sequence[Sequence[Entry]]) -> list[LaidLine]:
    """Return the lines with their cells, and where blocks begin."""
    made: list[LaidLine] = []
    edges = edges_of([entry.row for entries in found for entry in entries])
    for number, entries in enumerate(found):
        usual = _usual_step(entries)
        above: Row | None = None
        for entry in entries:
            row = entry.row
            new = above is None or row.base - above.base > usual + _BLOCK_GAP * row.size
            made.append(LaidLine((*entry.before, *cells_of_row(row, edges), *entry.after), number, new))
            above = row
    return made


def _usual_step(entries: Sequence[Entry]) -> float:
    """Return the usual distance of baselines in a region."""
    steps = sorted(below.row.base - above.row.base for above, below in pairwise(entries))
    size = max(entry.row.size for entry in entries)
    return min(steps[len(steps) // 3], 2 * size) if len(steps) > 1 else 1.4 * size
