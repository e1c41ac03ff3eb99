"""Reading order by the content stream: keeps the order in which the file draws, and repairs what is out of place.

Tells also when the stream is no witness, because too much of it stands above what was drawn before; then the caller
must use geometry.
"""

from collections.abc import Sequence

from mlscreen.extract.layout_fragments import SAME_BASELINE, YEAR, Fragment, Row

_MOST_STRAYS = 0.2
_SIDEWAYS = 0.5
# Every pair is compared; a page with more is a drawing or an attack.
_MOST_REGIONS = 400
_LONGEST_BESIDE = 36
_REACHES_IN = 0.2
_MOST_TITLE_LINES = 3


class Region:
    """Rows that follow each other down the page without a jump up or aside."""

    __slots__ = ("rows", "x0", "x1")

    def __init__(self, row: Row) -> None:
        self.rows = [row]
        self.x0, self.x1 = row.x0, row.x1

    def add(self, row: Row) -> None:
        """Append the next row."""
        self.rows.append(row)
        self.x0, self.x1 = min(self.x0, row.x0), max(self.x1, row.x1)

    @property
    def first(self) -> float:
        """Highest baseline."""
        return self.rows[0].base

    @property
    def last(self) -> float:
        """Lowest baseline."""
        return self.rows[-1].base

    @property
    def letters(self) -> int:
        """Number of characters in it."""
        return sum(row.letters for row in self.rows)


def regions(parts: Sequence[Fragment]) -> list[Region]:
    """Return the regions of upright fragments in stream order."""
    found: list[Region] = []
    row: Row | None = None
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        if row is not None and part.base < row.base and after is not None and _dates_above(found[-1], part, after):
            continue
        if row is not None and _continues(row, part):
            row.add(part)
            region = found[-1]
            region.x0, region.x1 = min(region.x0, part.x0), max(region.x1, part.x1)
            continue
        following = Row(part)
        if row is not None and follows(found[-1], row, following):
            found[-1].add(following)
        else:
            found.append(Region(following))
        row = following
    return found


def _dates_above(region: Region, date: Fragment, after: Fragment) -> bool:
    """Put a date on the line beside it if only the rest of a title was drawn in between, and the text goes on below."""
    last = region.rows[-1]
    if after.base <= last.base or after.x0 >= last.x1 or after.x1 <= last.x0 or date.x0 < after.x0:
        return False
    if len(text := date.text) > _LONGEST_BESIDE or not YEAR.search(text):
        return False
    for row in region.rows[-_MOST_TITLE_LINES:-1]:
        if _continues(row, date):
            row.add(date)
            region.x1 = max(region.x1, date.x1)
            return True
    return False


def _continues(row: Row, part: Fragment) -> bool:
    """Tell whether the fragment stands on the row's line, beside what is there."""
    size = max(row.size, part.size)
    if abs(row.base - part.base) > SAME_BASELINE * size:
        return False
    slack = SAME_BASELINE * size
    return all(part.x0 >= other.x1 - slack or part.x1 <= other.x0 + slack for other in row.fragments)


def follows(region: Region, row: Row, following: Row) -> bool:
    """Tell whether a row goes on below the last row of a region, in the same place across the page."""
    size = max(row.size, following.size)
    if following.base < row.base - SAME_BASELINE * size:
        return False
    aside = _SIDEWAYS * size
    return following.x0 < region.x1 + aside and following.x1 > region.x0 - aside


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
        if first < last and x0 < right and x1 > left and _above(found[b], found[a])
    }
    if not conflicts:
        return kept, []
    letters = [region.letters for region in found]
    total = sum(letters)
    strays: set[int] = set()
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
    return (
        [region for index, region in enumerate(found) if index not in strays],
        [found[index] for index in sorted(strays)],
    )


def _above(later: Region, earlier: Region) -> bool:
    """Tell whether something of `later` stands above something of `earlier`, in the same place across the page."""
    for row in later.rows:
        if row.base >= earlier.last:
            return False
        slack = SAME_BASELINE * row.size
        for part in row.fragments:
            for other in reversed(earlier.rows):
                if other.base <= row.base + slack:
                    break
                for beside in other.fragments:
                    if _under(part, beside):
                        return True
    return False


def _under(one: Fragment, other: Fragment) -> bool:
    """Tell whether two fragments stand in one column, not merely one column's long line reaching into the next."""
    common = min(one.x1, other.x1) - max(one.x0, other.x0)
    return common > 2 and common > _REACHES_IN * min(one.x1 - one.x0, other.x1 - other.x0)


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
    if row.letters > _LONGEST_BESIDE:
        return False
    column = _column_around(kept, row)
    for region in kept:
        for other in region.rows:
            if column and not any(_overlap(other, near) for near in column):
                continue
            if all(_continues(other, part) for part in row.fragments):
                for part in row.fragments:
                    other.add(part)
                region.x0, region.x1 = min(region.x0, row.x0), max(region.x1, row.x1)
                return True
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
            parts = [part_of(region, 0, place)] if place else []
            kept[index : index + 1] = [*parts, stray, part_of(region, place, None)]
            return
    index = next((index for index, region in enumerate(kept) if region.first > stray.last), len(kept))
    kept.insert(index, stray)


def part_of(region: Region, start: int, end: int | None) -> Region:
    """Return a new region of some of the rows."""
    rows = region.rows[start:end]
    made = Region(rows[0])
    for row in rows[1:]:
        made.add(row)
    return made
