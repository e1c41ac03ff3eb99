"""What the two sides of a white gutter are to each other: rail and text, cards, the cells of a table, or columns.

Pure geometry on rows; never decides in which order they are read.
"""

from collections.abc import Sequence
from itertools import pairwise

from mlscreen.extract.layout_fragments import SAME_BASELINE, YEAR, Fragment, Row
from mlscreen.extract.layout_gutters import FROM_THE_TOP, Gutter
from mlscreen.extract.middle import median
from mlscreen.regex import regex

_BLOCK_STEP = 1.3
CELL_STEP = 1.7
"""Distance of baselines, in font sizes, up to which a line belongs to the one above."""
_RAIL_LETTERS = 34
_RAIL_LINES = 4
_WORDY = 20
_HEADING = 1.1
_LARGE = 1.25
_OFTEN_DATED = 0.5
_RANGE = regex(r"\d\s{0,2}[-–—−]\s{0,2}\w")


def rows_of(parts: Sequence[Fragment]) -> list[Row]:
    """Return fragments put together into rows, from the top."""
    made: list[Row] = []
    for part in sorted(parts, key=FROM_THE_TOP):
        if made and part.base - made[-1].base <= SAME_BASELINE * min(part.size, made[-1].size):
            made[-1].add(part)
        else:
            made.append(Row(part))
    return made


def shares(row: Row, others: Sequence[Row]) -> bool:
    """Tell whether one of the others stands on the row's baseline."""
    base, slack = row.base, SAME_BASELINE * row.size
    for other in others:
        if -slack <= other.base - base <= slack and abs(other.base - base) <= SAME_BASELINE * other.size:
            return True
    return False


def cells_of(rows: Sequence[Row], main: Sequence[Row] = ()) -> list[list[Row]]:
    """Return rows, from the top, in runs of close lines; each date that stands beside a row of `main` by itself."""
    made: list[list[Row]] = []
    for row in rows:
        close = made and row.base - made[-1][-1].base <= CELL_STEP * row.size
        if close and not (_dates_another(made[-1][-1], row) and shares(row, main)):
            made[-1].append(row)
        else:
            made.append([row])
    return made


def _dates_another(above: Row, row: Row) -> bool:
    """Tell whether both rows are dates, and the lower one is not the end of a range that the upper one begins."""
    upper, lower = above.text, row.text
    before, after = YEAR.findall(upper), YEAR.findall(lower)
    if not before or not after:
        return False
    if lower[0].isdigit() and _RANGE.search(lower):
        return True
    # Entries go back in time, a range goes forward.
    return upper[-1].isdigit() and (lower[0].isdigit() or lower[0].isupper()) and before[-1] >= after[0]


def rail_side(left: list[Row], right: list[Row]) -> list[Row] | None:
    """Return the side that is a rail of dates, places or labels, `None` if neither is."""
    for rail, main in ((left, right), (right, left)):
        if median(row.letters for row in rail) > _RAIL_LETTERS:
            continue
        cells = [_without_heading(cell, main) for cell in cells_of(rail, main)]
        if _is_rail(cells, rail, main):
            return rail
        usual = median(row.size for row in rail)
        entries = [cell for cell in cells if not _is_heading(cell, usual, main)]
        # Without dates nobody can tell such a heading from a cell that stands a little lower than its text.
        if entries and _dated(entries) >= _OFTEN_DATED and _is_rail(entries, rail, main):
            return rail
    return None


def _dated(cells: list[list[Row]]) -> float:
    """Return the share of cells with a date."""
    return sum(YEAR.search(" ".join(row.text for row in cell)) is not None for cell in cells) / len(cells)


def _without_heading(cell: list[Row], main: list[Row]) -> list[Row]:
    """Return the rows of a cell below a heading that stands in the rail with nothing beside it."""
    if len(cell) < 2 or shares(cell[0], main):
        return cell
    return cell[1:] if cell[0].size > _HEADING * cell[1].size or (cell[0].bold and not cell[1].bold) else cell


def _is_heading(cell: list[Row], usual: float, main: list[Row]) -> bool:
    """Tell whether a cell is a heading by itself: nothing stands beside it."""
    row = cell[0]
    return len(cell) == 1 and (row.bold or row.size > _HEADING * usual) and not shares(row, main)


def _is_rail(cells: list[list[Row]], rail: list[Row], main: list[Row]) -> bool:
    """Tell whether short cells stand beside the first lines of entries: dates, places, labels."""
    if max(len(cell) for cell in cells) > _RAIL_LINES:
        return False
    aligned = sum(shares(cell[0], main) for cell in cells) / len(cells)
    sparse = len(rail) <= 0.6 * len(main)
    if _dated(cells) >= _OFTEN_DATED:
        main_dated = sum(YEAR.search(row.text) is not None for row in main)
        return aligned >= 0.6 and (sparse or main_dated * 2 < len(cells))
    large = min(row.size for row in rail) > _LARGE * median(row.size for row in main)
    return aligned >= (0.6 if large else 0.8) and sparse and len(main) > 3


def bands_of(left: list[Row], right: list[Row]) -> list[tuple[list[Row], list[Row]]] | None:
    """Return the rows of a grid of cards or cells, `None` if the two sides are columns that run on their own."""
    starts_left, starts_right = _block_starts(left, right), _block_starts(right, left)
    common = [(start, top) for start, top in starts_left if shares(start, [row for row, _ in starts_right])]
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
        elif starts and not shares(row, others) and row is not rows[-1]:
            heading = row
        elif starts:
            found.append((row, row))
    return found


def reads_across(gutter: Gutter, left: list[Row], right: list[Row]) -> bool:
    """Tell whether the two sides are the cells of a table whose rows are one line each."""
    if len(left) != len(right) or not all(shares(row, right) for row in left):
        return False
    if any(YEAR.search(a.text) and YEAR.search(b.text) for a, b in zip(left, right, strict=True)):
        return False
    if wraps(left) and wraps(right):
        return False
    return switches(gutter) >= 1.2 * len(left)


def wraps(rows: list[Row]) -> bool:
    """Tell whether lines run over: full ones with another close below."""
    start, end = min(row.x0 for row in rows), max(row.x1 for row in rows)
    full = [
        above.x1 - start > 0.75 * (end - start)
        and above.letters > _WORDY
        and below.base - above.base < CELL_STEP * above.size
        for above, below in pairwise(rows)
    ]
    return sum(full) >= 2


def switches(gutter: Gutter) -> int:
    """Return how often the stream goes from one side to the other."""
    order = sorted([(part.order, True) for part in gutter.left] + [(part.order, False) for part in gutter.right])
    return sum(a[1] != b[1] for a, b in pairwise(order))
