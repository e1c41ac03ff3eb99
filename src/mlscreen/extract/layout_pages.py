"""Order across pages: a column that goes on over the page break is read without the sidebar in between.

Moves whole columns of a page, never lines inside one, and moves nothing when the next page begins with a heading.
"""

from collections.abc import Sequence
from itertools import pairwise

from mlscreen.extract.layout_rails import Entry
from mlscreen.extract.middle import median

Regions = list[list[Entry]]

_SAME_EDGE = 8.0
_REACHES_DOWN = 0.8
_HEADING_SIZE = 1.25
_NAME_SIZE = 1.5
_NAME_ROWS = 4


def over_breaks(pages: list[Regions]) -> list[Regions]:
    """Return the pages with their columns in an order in which text that goes on is read on."""
    for number in range(len(pages) - 1):
        here, there = pages[number], pages[number + 1]
        if not here or not there or (len(here) == 1 and len(there) == 1):
            continue
        _join(pages, number)
    return pages


def _join(pages: list[Regions], number: int) -> None:
    here, there = pages[number], pages[number + 1]
    for ahead in _first_columns(there):
        if _is_heading(ahead[0], ahead):
            return
        behind = next((part for part in reversed(here) if _goes_on(part, ahead, here)), None)
        if behind is None:
            continue
        if behind is not here[-1]:
            pages[number] = _moved_last(here, behind)
        if ahead is not there[0]:
            pages[number + 1] = [ahead, *(part for part in there if part is not ahead)]
        return


def _first_columns(there: Regions) -> Regions:
    """Return the columns that begin at the top of the page, the widest first."""
    top = min(part[0].row.base for part in there)
    found = [part for part in there if part[0].row.base - top < 3 * part[0].row.size]
    return sorted(found, key=lambda part: -_width(part)) if len(found) > 1 else found


def _left(part: Sequence[Entry]) -> float:
    return min(entry.row.x0 for entry in part)


def _right(part: Sequence[Entry]) -> float:
    return max(entry.row.x1 for entry in part)


def _width(part: Sequence[Entry]) -> float:
    return _right(part) - _left(part)


def _goes_on(part: list[Entry], ahead: list[Entry], here: Regions) -> bool:
    """Tell whether `part` runs down to the end of its page where `ahead` begins, at the same left edge."""
    low = max(entry.row.base for other in here for entry in other)
    edges = {entry.row.x0 for entry in part[-8:]}
    return part[-1].row.base >= _REACHES_DOWN * low and any(
        abs(edge - other.row.x0) < _SAME_EDGE for edge in edges for other in ahead[:4]
    )


def _is_heading(entry: Entry, part: Sequence[Entry]) -> bool:
    text = entry.row.text
    usual = median(other.row.size for other in part)
    return (text.isupper() and len(text) > 3) or (len(part) > 1 and entry.row.size >= _HEADING_SIZE * usual)


def _moved_last(here: Regions, part: list[Entry]) -> Regions:
    """Return the regions with `part` last, except its lines above the columns: the name and what belongs to it."""
    at = next(index for index, other in enumerate(here) if other is part)
    after = here[at + 1 :]
    if any(_left(other) < _right(part) and _right(other) > _left(part) for other in after):
        return here
    top = min(entry.row.base for other in after for entry in other)
    head = next((i for i, entry in enumerate(part) if entry.row.base > top - 0.5 * entry.row.size), len(part))
    if not head:
        head = _name_rows(part) if at == 0 else 0
    if head == len(part):
        return here
    return [*here[:at], *([part[:head]] if head else []), *after, part[head:]]


def _name_rows(part: list[Entry]) -> int:
    """Return how many lines at the top are a name in large letters and what stands close below."""
    usual = median(entry.row.size for entry in part)
    large = [i for i, entry in enumerate(part[:_NAME_ROWS]) if entry.row.size >= _NAME_SIZE * usual]
    if not large:
        return 0
    for index, (above, below) in enumerate(pairwise(part)):
        if index >= large[-1] and below.row.top - above.row.bottom > 0.5 * usual:
            return index + 1
    return 0
