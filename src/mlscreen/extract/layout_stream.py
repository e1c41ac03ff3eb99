"""Reading order by the content stream: parts what the file draws, in its order, where it jumps up or aside.

Never changes the order, except for a date that was drawn late beside its title.
"""

from collections.abc import Sequence

from mlscreen.extract.layout_fragments import SAME_BASELINE, YEAR, Fragment, Row

_SIDEWAYS = 0.5
_REACHES_IN = 0.2
LONGEST_BESIDE = 36
"""Letters of what may stand beside a title: a date, a place."""
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
        if row is not None and continues(row, part):
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
    if len(text := date.text) > LONGEST_BESIDE or not YEAR.search(text):
        return False
    for row in region.rows[-_MOST_TITLE_LINES:-1]:
        if continues(row, date):
            row.add(date)
            region.x1 = max(region.x1, date.x1)
            return True
    return False


def continues(row: Row, part: Fragment) -> bool:
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


def stands_above(later: Region, earlier: Region) -> bool:
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


def part_of(region: Region, start: int, end: int | None) -> Region:
    """Return a new region of some of the rows."""
    rows = region.rows[start:end]
    made = Region(rows[0])
    for row in rows[1:]:
        made.add(row)
    return made
