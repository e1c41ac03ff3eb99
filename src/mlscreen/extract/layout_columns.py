"""Reading order by geometry alone, for pages whose content stream is no witness.

Finds the white gutters between columns, cards and table cells, and reads what is beside each other in its order. Never
used where the stream is trusted: the surest geometry still guesses.
"""

from collections.abc import Sequence
from itertools import pairwise

from mlscreen.extract.layout_fragments import SAME_BASELINE, YEAR, Fragment, Row
from mlscreen.extract.layout_gutters import Gutter, best_gutter
from mlscreen.extract.layout_stream import Region
from mlscreen.extract.middle import median

_BLOCK_STEP = 1.3
_CELL_STEP = 1.7
_RAIL_LETTERS = 34
_RAIL_LINES = 4
_FEWEST_ROWS = 4
_INDENT = 3.5
_WORDY = 20
_RAGGED = 8.0
_HEADING = 1.1
_LARGE = 1.25


def by_geometry(parts: Sequence[Fragment]) -> list[Region]:
    """Return the regions of upright fragments in reading order."""
    if not parts:
        return []
    gutter = best_gutter(parts)
    if gutter is None:
        return _one_region(parts)
    return [*by_geometry(gutter.above), *_side_by_side(gutter), *by_geometry(gutter.below)]


def rows_of(parts: Sequence[Fragment]) -> list[Row]:
    """Return fragments put together into rows, from the top."""
    made: list[Row] = []
    for part in sorted(parts, key=lambda part: (part.base, part.x0)):
        if made and part.base - made[-1].base <= SAME_BASELINE * min(part.size, made[-1].size):
            made[-1].add(part)
        else:
            made.append(Row(part))
    return made


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
    bands = _bands(left, right)
    if bands is None and _reads_across(gutter, left, right):
        return _one_region([*gutter.left, *gutter.right])
    found: list[Region] = []
    for left_rows, right_rows in bands or [(left, right)]:
        found += by_geometry(_parts(left_rows)) + by_geometry(_parts(right_rows))
    return found


def _parts(rows: Sequence[Row]) -> list[Fragment]:
    return [part for row in rows for part in row.fragments]


def _shares(row: Row, others: Sequence[Row]) -> bool:
    return any(abs(row.base - other.base) <= SAME_BASELINE * min(row.size, other.size) for other in others)


def _cells(rows: Sequence[Row]) -> list[list[Row]]:
    made: list[list[Row]] = []
    for row in rows:
        if made and row.base - made[-1][-1].base <= _CELL_STEP * row.size:
            made[-1].append(row)
        else:
            made.append([row])
    return made


def _as_rail(left: list[Row], right: list[Row]) -> list[Region] | None:
    """Return the regions of rail cells and what they belong to, or `None` if neither side is a rail."""
    rail = _rail_side(left, right)
    if rail is None:
        return None
    return _along(_cells(rail), right if rail is left else left, first=rail is left)


def _rail_side(left: list[Row], right: list[Row]) -> list[Row] | None:
    for rail, main in ((left, right), (right, left)):
        if _is_rail([_without_heading(cell, main) for cell in _cells(rail)], rail, main):
            return rail
    return None


def _without_heading(cell: list[Row], main: list[Row]) -> list[Row]:
    """Return the rows of a cell below a heading that stands in the rail with nothing beside it."""
    if len(cell) < 2 or _shares(cell[0], main):
        return cell
    return cell[1:] if cell[0].size > _HEADING * cell[1].size or (cell[0].bold and not cell[1].bold) else cell


def _is_rail(cells: list[list[Row]], rail: list[Row], main: list[Row]) -> bool:
    """Tell whether short cells stand beside the first lines of entries: dates, places, labels."""
    if max(len(cell) for cell in cells) > _RAIL_LINES or median(row.letters for row in rail) > _RAIL_LETTERS:
        return False
    aligned = sum(_shares(cell[0], main) for cell in cells) / len(cells)
    dated = sum(YEAR.search(" ".join(row.text for row in cell)) is not None for cell in cells) / len(cells)
    sparse = len(rail) <= 0.6 * len(main)
    if dated >= 0.5:
        main_dated = sum(YEAR.search(row.text) is not None for row in main)
        return aligned >= 0.6 and (sparse or main_dated * 2 < len(cells))
    large = min(row.size for row in rail) > _LARGE * median(row.size for row in main)
    return aligned >= (0.6 if large else 0.8) and sparse and len(main) > 3


def _begin(head: Row, main: list[Row]) -> float:
    """Return where the text beside a rail cell begins: on its baseline, or else anywhere beside its letters."""
    return head.base - SAME_BASELINE * head.size if _shares(head, main) else head.top


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


def _bands(left: list[Row], right: list[Row]) -> list[tuple[list[Row], list[Row]]] | None:
    """Return the rows of a grid of cards or cells, `None` if the two sides are columns that run on their own."""
    starts_left, starts_right = _block_starts(left, right), _block_starts(right, left)
    common = [(start, top) for start, top in starts_left if _shares(start, [row for row, _ in starts_right])]
    most = max(len(starts_left), len(starts_right))
    if len(common) < 2 or len(common) < 0.75 * most or common[0][1] is not left[0]:
        return None
    edges = [*(top.base - 1 for _, top in common[1:]), float("inf")]
    bands: list[tuple[list[Row], list[Row]]] = []
    low = float("-inf")
    for high in edges:
        bands.append(([r for r in left if low <= r.base < high], [r for r in right if low <= r.base < high]))
        low = high
    return bands


def _block_starts(rows: list[Row], others: list[Row]) -> list[tuple[Row, Row]]:
    """Return the rows that begin a block, each with the row where it begins if a lone heading stands above."""
    steps = sorted(below.base - above.base for above, below in pairwise(rows))
    usual = steps[len(steps) // 3] if steps else 0.0
    found: list[tuple[Row, Row]] = []
    heading: Row | None = None
    for above, row in zip([None, *rows], rows, strict=False):
        starts = above is None or row.base - above.base > _BLOCK_STEP * usual
        if heading is not None:
            found.append((row, heading))
            heading = None
        elif starts and not _shares(row, others) and row is not rows[-1]:
            heading = row
        elif starts:
            found.append((row, row))
    return found


def _reads_across(gutter: Gutter, left: list[Row], right: list[Row]) -> bool:
    """Tell whether the two sides are the cells of a table whose rows are one line each."""
    if len(left) != len(right) or not all(_shares(row, right) for row in left):
        return False
    if any(YEAR.search(a.text) and YEAR.search(b.text) for a, b in zip(left, right, strict=True)):
        return False
    if _wraps(left) and _wraps(right):
        return False
    return _switches(gutter) >= 1.2 * len(left)


def _switches(gutter: Gutter) -> int:
    """Return how often the stream goes from one side to the other."""
    order = sorted([(part.order, True) for part in gutter.left] + [(part.order, False) for part in gutter.right])
    return sum(a[1] != b[1] for a, b in pairwise(order))


def interleaved(parts: Sequence[Fragment]) -> bool:
    """Tell whether the stream goes to and fro between columns of running text, as a row-by-row writer does."""
    gutter = best_gutter(parts) if parts else None
    if gutter is None:
        return False
    left, right = rows_of(gutter.left), rows_of(gutter.right)
    side = _rail_side(left, right)
    if side is not None and _tears(side, right if side is left else left):
        return True
    if side is None and not _reads_across(gutter, left, right) and _runs_on(right, left):
        fewest = 2 * len(_bands(left, right) or [()]) - 1
        most = 2 * min(len(left), len(right)) - 1
        if _switches(gutter) > max((fewest + most) / 2, fewest + 1):
            return True
    return any(map(interleaved, gutter))


def _runs_on(right: list[Row], left: list[Row]) -> bool:
    """Tell whether the right side is text that runs on its own: aligned at its left edge, and wrapped or off grid."""
    if len(right) < _FEWEST_ROWS or len(left) < _FEWEST_ROWS:
        return False
    edges = sorted(row.x0 for row in right)
    aligned = sum(x - edges[0] < _INDENT * right[0].size for x in edges) / len(edges)
    alone = sum(not _shares(row, left) for row in right) / len(right)
    return aligned > 0.8 and (alone > 0.25 or (_wraps(right) and _wraps(left)))


def _wraps(rows: list[Row]) -> bool:
    """Tell whether lines run over: full ones with another close below."""
    start, end = min(row.x0 for row in rows), max(row.x1 for row in rows)
    full = [
        above.x1 - start > 0.75 * (end - start)
        and above.letters > _WORDY
        and below.base - above.base < _CELL_STEP * above.size
        for above, below in pairwise(rows)
    ]
    return sum(full) >= 2


def _tears(rail: list[Row], main: list[Row]) -> bool:
    """Tell whether rail lines are drawn, row by row, inside sentences that run over to the next line."""
    end = max(row.x1 for row in main)
    torn = 0
    for cell in _cells(rail):
        for above, row in pairwise(cell):
            if row.fragments[0].order == above.fragments[-1].words[-1].order + 1:
                continue
            beside = [other for other in main if other.base < row.base + SAME_BASELINE * row.size]
            if row.x0 < main[0].x0:
                beside = beside[:-1]
            torn += bool(beside) and _is_full(beside[-1].fragments[-1], main[0].x0, end)
    return torn >= 2


def _is_full(part: Fragment, start: float, end: float) -> bool:
    return part.x1 - part.x0 > 0.6 * (end - start) and end - part.x1 < _RAGGED * part.size
