"""Puts text together that begins in the narrow space beside something and runs on below it, from its left edge.

Used where geometry alone made the regions. Never moves lines unless the stream draws both parts one after the other.
"""

from collections.abc import Sequence

from mlscreen.extract.layout_fragments import Row
from mlscreen.extract.layout_stream import Region
from mlscreen.extract.page_word import PageWord

_STEP = 1.5
_FEWEST = 2
_SAME_EDGE = 1.0
_SPACE = 0.2
_ENDS = (".", "!", "?", ":", ";")


def run_around(found: list[Region]) -> list[Region]:
    """Return the regions with the lines beside something put before the line below it that they run on to."""
    if len(found) < 2:
        return found
    parts = [list(region.rows) for region in found]
    edge = max(region.x1 for region in found)
    ends = {_last(row).order: (rows, row) for rows in parts for row in rows}
    for rows in parts:
        for row in tuple(rows):
            source, above = ends.get(_first(row).order - 1, (rows, row))
            if source is rows or not _runs_over(above, row, edge) or not _alone(source, above, rows, row):
                continue
            begun = _begun(source, above)
            if len(begun) < _FEWEST or _goes_back(source, row):
                continue
            at = rows.index(row)
            rows[at:at] = begun
            for moved in begun:
                source.remove(moved)
                ends[_last(moved).order] = (rows, moved)
    return [_region(rows) for rows in parts if rows]


def _first(row: Row) -> PageWord:
    return row.fragments[0].words[0]


def _last(row: Row) -> PageWord:
    return row.fragments[-1].words[-1]


def _runs_over(above: Row, row: Row, edge: float) -> bool:
    """Tell whether the line above is full, goes on in `row` by look and place, and begins further to the right."""
    tail, head = _last(above), _first(row)
    if tail.text.endswith(_ENDS) or (tail.look.font, tail.size) != (head.look.font, head.size):
        return False
    fits = tail.x1 + _SPACE * head.size + (head.x1 - head.x0) <= edge
    return not fits and 0 < row.base - above.base <= _STEP * head.size and row.x0 < above.x0 - head.size


def _alone(source: Sequence[Row], above: Row, rows: Sequence[Row], row: Row) -> bool:
    """Tell whether neither line has a neighbour of its own at that distance: two columns would have both."""
    reach = _STEP * row.size
    over = any(0 < row.base - other.base <= reach and other.x0 < row.x1 and other.x1 > row.x0 for other in rows)
    below = any(
        0 < other.base - above.base <= reach and other.x0 < above.x1 and other.x1 > above.x0 for other in source
    )
    return not over and not below


def _begun(rows: Sequence[Row], last: Row) -> list[Row]:
    """Return the lines of the paragraph that end with `last`."""
    at = start = next(number for number, row in enumerate(rows) if row is last)
    while start and _one_text(rows[start - 1], rows[start]):
        start -= 1
    return list(rows[start : at + 1])


def _goes_back(source: Sequence[Row], row: Row) -> bool:
    """Tell whether the stream returns after `row` to the lines above: a writer that goes row by row does."""
    return any(_first(other).order == _last(row).order + 1 for other in source)


def _one_text(above: Row, row: Row) -> bool:
    return (
        _last(above).order + 1 == _first(row).order
        and abs(above.x0 - row.x0) <= _SAME_EDGE
        and 0 < row.base - above.base <= _STEP * row.size
    )


def _region(rows: Sequence[Row]) -> Region:
    made = Region(rows[0])
    for row in rows[1:]:
        made.add(row)
    return made
