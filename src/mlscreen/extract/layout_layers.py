"""Order of a page that is drawn in layers: a browser paints plain text first, and boxes that are placed after it.

Each layer goes down the page in the order of reading; here they are put into one another. Tells also when too much
would have to wait for what is drawn later: then the stream is no witness.
"""

from collections.abc import Sequence
from itertools import pairwise

from mlscreen.extract.layout_fragments import SAME_BASELINE, Row
from mlscreen.extract.layout_stream import LONGEST_BESIDE, Region, part_of, stands_above

_MOST_WAITING = 0.5
_GAP = 2.0
_CELL_ROWS = 3
# Every pair is compared.
_MOST_PIECES = 120


def merged_layers(found: Sequence[Region]) -> list[Region] | None:
    """Return the regions in the order of drawing, but none before what stands above it in the same place.

    `None` if that would move more than half of the text.
    """
    pieces = [piece for region in found for piece in _cut(region, found)]
    if len(pieces) > _MOST_PIECES or any(_is_cell(piece, pieces) for piece in pieces):
        return None
    above = [_blockers(pieces, number) for number in range(len(pieces))]
    made: list[int] = []
    waiting: list[int] = []
    waited = 0
    for number in range(len(pieces)):
        _release(above[number], waiting, above, made)
        # What begins beside a block that waits belongs to the same row of blocks, though nothing stands above it.
        if above[number] <= set(made) and not any(_level(pieces[number], pieces[other]) for other in waiting):
            made.append(number)
        else:
            waiting.append(number)
            waited += pieces[number].letters
    if waited > _MOST_WAITING * sum(piece.letters for piece in pieces):
        return None
    _release(set(waiting), waiting, above, made)
    return None if waiting else [pieces[number] for number in made]


def _level(one: Region, other: Region) -> bool:
    return abs(one.first - other.first) <= SAME_BASELINE * one.rows[0].size


def _release(wanted: set[int], waiting: list[int], above: Sequence[set[int]], made: list[int]) -> None:
    """Put those of the waiting pieces that are wanted where nothing above them is missing."""
    moved = True
    while moved:
        moved = False
        for number in [number for number in waiting if number in wanted and above[number] <= set(made)]:
            made.append(number)
            waiting.remove(number)
            moved = True


def _cut(region: Region, found: Sequence[Region]) -> list[Region]:
    """Return the region in pieces, parted where other text stands in a gap between its rows."""
    rows = region.rows
    others = [row for other in found if other is not region for row in other.rows]
    ends = [0, *(at for at in range(1, len(rows)) if _filled(rows[at - 1], rows[at], others)), len(rows)]
    return [part_of(region, start, end) for start, end in pairwise(ends)]


def _is_cell(piece: Region, pieces: Sequence[Region]) -> bool:
    """Tell whether a piece is short and stands beside a line: a date, a label. Geometry tells whose."""
    first = piece.rows[0]
    if len(piece.rows) > _CELL_ROWS or max(row.letters for row in piece.rows) > LONGEST_BESIDE:
        return False
    return any(
        other is not piece and any(abs(row.base - first.base) < first.size for row in other.rows) for other in pieces
    )


def _filled(above: Row, below: Row, others: Sequence[Row]) -> bool:
    if below.base - above.base < _GAP * max(above.size, below.size):
        return False
    left, right = min(above.x0, below.x0), max(above.x1, below.x1)
    return any(above.base < row.base < below.base and row.x0 < right and row.x1 > left for row in others)


def _blockers(pieces: Sequence[Region], number: int) -> set[int]:
    """Return what must be read before a piece: all that stands above it, and not below it too, in the same place."""
    piece = pieces[number]
    return {
        other
        for other, region in enumerate(pieces)
        if other != number
        and region.x0 < piece.x1
        and region.x1 > piece.x0
        and stands_above(region, piece)
        and not stands_above(piece, region)
    }
