"""Reading order by geometry alone, for pages whose content stream is no witness.

Finds the white gutters between columns, cards and table cells, and reads what is beside each other in its order. Never
used where the stream is trusted: the surest geometry still guesses.
"""

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from mlscreen.extract.layout_fragments import SAME_BASELINE, Fragment, Row
from mlscreen.extract.layout_gutters import Gutter, best_gutter
from mlscreen.extract.layout_labels import label_pairs, label_rows
from mlscreen.extract.layout_sides import (
    CELL_STEP,
    bands_of,
    cells_of,
    rail_side,
    reads_across,
    rows_of,
    shares,
    switches,
    wraps,
)
from mlscreen.extract.layout_stream import Region

_FEWEST_ROWS = 4
# To tear two lines of a rail from the one before, the stream goes to the other side and back twice.
_FEWEST_TURNS = 4
_INDENT = 3.5
_ORDER = attrgetter("order")
_RAGGED = 8.0


def by_geometry(parts: Sequence[Fragment]) -> list[Region]:
    """Return the regions of upright fragments in reading order."""
    if not parts:
        return []
    gutter = best_gutter(parts)
    if gutter is None:
        return _one_region(parts)
    return [*by_geometry(gutter.above), *_side_by_side(gutter), *by_geometry(gutter.below)]


def _one_region(parts: Sequence[Fragment]) -> list[Region]:
    rows = rows_of(parts)
    region = Region(rows[0])
    for row in rows[1:]:
        region.add(row)
    return [region]


def _side_by_side(gutter: Gutter) -> list[Region]:
    left, right = rows_of(gutter.left), rows_of(gutter.right)
    rail = _as_rail(left, right)
    if rail is not None:
        return rail
    pairs = label_pairs(gutter)
    if pairs is not None:
        return [region for rows in label_rows(pairs) for region in _one_region(_parts(rows))]
    bands = bands_of(left, right)
    if bands is None and reads_across(gutter, left, right):
        return _one_region([*gutter.left, *gutter.right])
    found: list[Region] = []
    for left_rows, right_rows in bands or [(left, right)]:
        found += by_geometry(_parts(left_rows)) + by_geometry(_parts(right_rows))
    return found


def _parts(rows: Sequence[Row]) -> list[Fragment]:
    return [part for row in rows for part in row.fragments]


def _as_rail(left: list[Row], right: list[Row]) -> list[Region] | None:
    """Return the regions of rail cells and what they belong to, or `None` if neither side is a rail."""
    rail = rail_side(left, right)
    if rail is None:
        return None
    main = right if rail is left else left
    return _along(cells_of(rail, main), main, first=rail is left)


def _begin(head: Row, main: list[Row]) -> float:
    """Return where the text beside a rail cell begins: on its baseline, or else anywhere beside its letters."""
    return head.base - SAME_BASELINE * head.size if shares(head, main) else head.top


def _along(cells: list[list[Row]], main: list[Row], first: bool) -> list[Region]:
    found: list[Region] = []
    starts = [*(_begin(cell[0], main) for cell in cells), float("inf")]
    at = 0
    for number, cell in enumerate(cells):
        lead = [row for row in main[at:] if row.base < starts[number]]
        own = [row for row in main[at + len(lead) :] if row.base < starts[number + 1]]
        at += len(lead) + len(own)
        rail = _one_region(_parts(cell))
        found += by_geometry(_parts(lead))
        inner = by_geometry(_parts(own))
        found += rail + inner if first or not inner else inner[:1] + rail + inner[1:]
    return found


def interleaved(parts: Sequence[Fragment]) -> bool:
    """Tell whether the stream goes to and fro between columns of running text, as a row-by-row writer does."""
    gutter = best_gutter(parts) if _goes_aside(parts) >= _FEWEST_TURNS else None
    if gutter is None:
        return False
    left, right = rows_of(gutter.left), rows_of(gutter.right)
    torn, woven = _may_tear(left) or _may_tear(right), _weaves(gutter, left, right)
    # What a side is takes the longest to tell.
    side = rail_side(left, right) if torn or woven else None
    mixed = _tears(side, right if side is left else left) if torn and side is not None else woven and side is None
    # Labels with their values are drawn in turns too; they are looked for last, for they are rare.
    return (mixed and label_pairs(gutter) is None) or any(map(interleaved, gutter))


def _goes_aside(parts: Sequence[Fragment]) -> int:
    """Return how often what is drawn next stands wholly to the left or to the right."""
    drawn = sorted(parts, key=_ORDER)
    return sum(part.x0 > before.x1 or part.x1 < before.x0 for before, part in pairwise(drawn))


def _weaves(gutter: Gutter, left: list[Row], right: list[Row]) -> bool:
    """Tell whether two sides that each run on are drawn in turns."""
    if not _runs_on(right, left) or reads_across(gutter, left, right):
        return False
    fewest = 2 * len(bands_of(left, right) or [()]) - 1
    most = 2 * min(len(left), len(right)) - 1
    return switches(gutter) > max((fewest + most) / 2, fewest + 1)


def _runs_on(right: list[Row], left: list[Row]) -> bool:
    """Tell whether the right side is text that runs on its own: aligned at its left edge, and wrapped or off grid."""
    if len(right) < _FEWEST_ROWS or len(left) < _FEWEST_ROWS:
        return False
    edges = sorted(row.x0 for row in right)
    aligned = sum(x - edges[0] < _INDENT * right[0].size for x in edges) / len(edges)
    alone = sum(not shares(row, left) for row in right) / len(right)
    return aligned > 0.8 and (alone > 0.25 or (wraps(right) and wraps(left)))


def _may_tear(rows: list[Row]) -> bool:
    """Tell whether more than once something else is drawn between two close lines."""
    close = [(a, b) for a, b in pairwise(rows) if b.base - a.base <= CELL_STEP * b.size]
    return len(close) > 1 and sum(map(_is_torn, close)) > 1


def _is_torn(pair: tuple[Row, Row]) -> bool:
    """Tell whether something else is drawn between a row and the one below."""
    above, row = pair
    return row.fragments[0].order != above.fragments[-1].words[-1].order + 1


def _tears(rail: list[Row], main: list[Row]) -> bool:
    """Tell whether rail lines are drawn, row by row, inside sentences that run over to the next line."""
    end = max(row.x1 for row in main)
    torn = 0
    for cell in cells_of(rail, main):
        for above, row in pairwise(cell):
            if not _is_torn((above, row)):
                continue
            beside = [other for other in main if other.base < row.base + SAME_BASELINE * row.size]
            if row.x0 < main[0].x0:
                beside = beside[:-1]
            torn += bool(beside) and _is_full(beside[-1].fragments[-1], main[0].x0, end)
    return torn >= 2


def _is_full(part: Fragment, start: float, end: float) -> bool:
    return part.x1 - part.x0 > 0.6 * (end - start) and end - part.x1 < _RAGGED * part.size
