"""Reading order by the content stream: keeps the order in which the file draws, and repairs what is out of place.

Tells also when the stream is no witness, because too much of it stands above what was drawn before; then the caller
must use geometry.
"""

from collections.abc import Sequence

from mlscreen.extract.layout_fragments import SAME_BASELINE, Fragment, Row

_MOST_STRAYS = 0.2
_SIDEWAYS = 0.5
# Every pair is compared; a page with more is a drawing or an attack.
_MOST_REGIONS = 400
_LONGEST_BESIDE = 36


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
    for part in parts:
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
    conflicts = {
        (a, b) for a, earlier in enumerate(found) for b in range(a + 1, len(found)) if _above(found[b], earlier)
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
    if later.first >= earlier.last or later.x0 >= earlier.x1 or later.x1 <= earlier.x0:
        return False
    for row in later.rows:
        if row.base >= earlier.last:
            return False
        slack = SAME_BASELINE * row.size
        for part in row.fragments:
            for other in reversed(earlier.rows):
                if other.base <= row.base + slack:
                    break
                if any(o.x0 < part.x1 - 1 and o.x1 > part.x0 + 1 for o in other.fragments):
                    return True
    return False


def place_strays(kept: list[Region], strays: Sequence[Region]) -> list[Region]:
    """Return the regions with each stray put where a person meets it: on its line, or before what stands below it."""
    for stray in strays:
        rest = [row for row in stray.rows if not _joins_line(kept, row)]
        if rest:
            region = Region(rest[0])
            for row in rest[1:]:
                region.add(row)
            _insert(kept, region)
    return kept


def _joins_line(kept: Sequence[Region], row: Row) -> bool:
    if row.letters > _LONGEST_BESIDE:
        return False
    for region in kept:
        for other in region.rows:
            if all(_continues(other, part) for part in row.fragments):
                for part in row.fragments:
                    other.add(part)
                region.x0, region.x1 = min(region.x0, row.x0), max(region.x1, row.x1)
                return True
    return False


def _insert(kept: list[Region], stray: Region) -> None:
    for index, region in enumerate(kept):
        if region.first > stray.last:
            kept.insert(index, stray)
            return
        if region.x0 < stray.x1 and region.x1 > stray.x0:
            for place, row in enumerate(region.rows):
                if row.base > stray.last and place:
                    kept[index : index + 1] = [part_of(region, 0, place), stray, part_of(region, place, None)]
                    return
    kept.append(stray)


def part_of(region: Region, start: int, end: int | None) -> Region:
    """Return a new region of some of the rows."""
    rows = region.rows[start:end]
    made = Region(rows[0])
    for row in rows[1:]:
        made.add(row)
    return made
