"""Strays: finds what the content stream draws out of the order of reading, and puts it where a person meets it.

Tells also when the stream is no witness, because too much of it stands above what was drawn before; then the caller
must use geometry.
"""

from collections.abc import Collection, Sequence

from mlscreen.extract.layout_fragments import SAME_BASELINE, Row
from mlscreen.extract.layout_stream import LONGEST_BESIDE, Region, continues, part_of, stands_above

_MOST_STRAYS = 0.2
# Every pair is compared; a page with more is a drawing or an attack.
_MOST_REGIONS = 400
_HEAD_STEP = 2.2
_SAME_EDGE = 2.0
_HEADING = 1.1


def split_strays(found: Sequence[Region]) -> tuple[list[Region], list[Region]] | None:
    """Part the regions into those in a possible order and the strays, or `None` if the stream is no witness.

    A possible order never goes back above what it has already read in the same place.
    """
    kept = list(found)
    if len(found) > _MOST_REGIONS:
        return kept, []
    extents = [(index, region.first, region.last, region.x0, region.x1) for index, region in enumerate(found)]
    conflicts = {
        (a, b)
        for a, _, last, left, right in extents
        for b, first, _, x0, x1 in extents[a + 1 :]
        if first < last and x0 < right and x1 > left and stands_above(found[b], found[a])
    }
    if not conflicts:
        return kept, []
    letters = [region.letters for region in found]
    total = sum(letters)
    strays: set[int] = set()
    known = frozenset(conflicts)
    while conflicts:
        involved: dict[int, int] = {}
        for a, b in conflicts:
            involved[a] = involved.get(a, 0) + letters[b]
            involved[b] = involved.get(b, 0) + letters[a]
        worst = max(involved, key=lambda index: (involved[index] / (letters[index] + 1), index))
        strays.add(worst)
        conflicts = {pair for pair in conflicts if worst not in pair}
        if sum(letters[index] for index in strays) > _MOST_STRAYS * total:
            return None
    strays = _lighter(strays, known, letters)
    return (
        [region for index, region in enumerate(found) if index not in strays],
        [found[index] for index in sorted(strays)],
    )


def _lighter(strays: set[int], conflicts: Collection[tuple[int, int]], letters: Sequence[int]) -> set[int]:
    """Return fewer letters of strays: headings that were drawn first, instead of the many dates that stand between."""
    beside: dict[int, set[int]] = {}
    for a, b in conflicts:
        beside.setdefault(a, set()).add(b)
        beside.setdefault(b, set()).add(a)
    for index in sorted(beside.keys() - strays):
        alone = {stray for stray in beside[index] & strays if beside[stray] == {index}}
        if sum(letters[stray] for stray in alone) > letters[index]:
            strays = (strays - alone) | {index}
    return strays


def place_strays(kept: list[Region], strays: Sequence[Region]) -> list[Region]:
    """Return the regions with each stray put where a person meets it: on its line, or before what stands below it."""
    for stray in strays:
        pending: Region | None = None
        for row in stray.rows:
            if _joins_line(kept, row):
                continue
            if pending is not None and not _parted(kept, pending, row):
                pending.add(row)
                continue
            if pending is not None:
                _insert(kept, pending)
            pending = Region(row)
        if pending is not None:
            _insert(kept, pending)
    return kept


def _parted(kept: Sequence[Region], above: Region, row: Row) -> bool:
    """Tell whether other text stands between rows that were drawn one after the other."""
    return any(
        above.last < other.base < row.base and _overlap(other, above) for region in kept for other in region.rows
    )


def _joins_line(kept: Sequence[Region], row: Row) -> bool:
    if row.letters > LONGEST_BESIDE:
        return False
    column = _column_around(kept, row)
    for region in kept:
        for other in region.rows:
            if column and not any(_overlap(other, near) for near in column):
                continue
            if all(continues(other, part) for part in row.fragments) and not _both_head(row, other, kept):
                for part in row.fragments:
                    other.add(part)
                region.x0, region.x1 = min(region.x0, row.x0), max(region.x1, row.x1)
                return True
    return False


def _both_head(row: Row, other: Row, found: Sequence[Region]) -> bool:
    """Tell whether two rows on one baseline are headings of two columns: each has its own text close below it."""
    return _heads(row, found) and _heads(other, found)


def _heads(row: Row, found: Sequence[Region]) -> bool:
    """Tell whether the row looks like a heading of what stands close below it, from the same left edge."""
    reach = _HEAD_STEP * row.size
    for region in found:
        for below in region.rows:
            if 0 < below.base - row.base <= reach and any(
                abs(part.x0 - row.x0) <= _SAME_EDGE for part in below.fragments
            ):
                return row.size > _HEADING * below.size or row.text.isupper() or (row.bold and not below.bold)
    return False


def _overlap(one: Region | Row, other: Region | Row) -> bool:
    return one.x0 < other.x1 and one.x1 > other.x0


def _column_around(kept: Sequence[Region], row: Row) -> list[Row]:
    """Return the rows next above and below: where both are, no line of another column is the row's own."""
    over = [other for region in kept for other in region.rows if _overlap(other, row)]
    above = [other for other in over if other.base < row.base]
    below = [other for other in over if other.base > row.base]
    return [above[-1], below[0]] if above and below else []


def _insert(kept: list[Region], stray: Region) -> None:
    """Put the stray before what stands below it in the first column where it has a place, else before what is below."""
    for index, region in enumerate(kept):
        if any(row.base > stray.last and _overlap(row, stray) for row in region.rows):
            place = next(place for place, row in enumerate(region.rows) if row.base > stray.last)
            if not place and index and _leads(kept[index - 1], region) and stray.last < kept[index - 1].first:
                kept.insert(index - 1, stray)
                return
            parts = [part_of(region, 0, place)] if place else []
            kept[index : index + 1] = [*parts, stray, part_of(region, place, None)]
            return
    index = next((index for index, region in enumerate(kept) if region.first > stray.last), len(kept))
    kept.insert(index, stray)


def _leads(cell: Region, region: Region) -> bool:
    """Tell whether a short cell, a date, stands at the left of the line with which the region begins."""
    level = abs(cell.first - region.first) <= SAME_BASELINE * region.rows[0].size
    return level and cell.x1 <= region.x0 and max(row.letters for row in cell.rows) <= LONGEST_BESIDE
