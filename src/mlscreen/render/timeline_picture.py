"""Draw positions as bars over years, so that overlaps and gaps are seen.

Never draws a range that cannot be counted; it belongs in the list of findings.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from mlscreen.model.record import Record
from mlscreen.model.resume import Position
from mlscreen.model.timeline import DateRange, month_number

SURE, POSSIBLE, IDLE = "█", "▒", " "
SHORTEST_GAP_MONTHS = 2


class Bar(Record):
    """One position on the picture."""

    position: Position
    first: int
    """Month numbers as in `model.timeline`, both ends inclusive."""
    last: int
    cells: str


class Picture(Record):
    """Bars on a common scale of years."""

    scale: str
    bars: tuple[Bar, ...]
    covered: str
    """All positions together: empty cells are gaps."""
    gaps: tuple[tuple[int, int], ...]
    """First and last month of each gap between positions."""
    overlaps: tuple[tuple[int, int], ...]
    """First and last month of each stretch with more than one position."""


def picture(positions: Iterable[Position], as_of: date, width: int) -> Picture | None:
    """Return the picture, at most `width` characters wide, or `None` when no position has dates that count."""
    dated = [(p, *_ends(p.dates, as_of)) for p in positions if p.dates is not None and not p.dates.problem(as_of)]
    if not dated:
        return None
    first_year = min(first for _, first, _ in dated) // 12
    last_year = max(last for _, _, last in dated) // 12
    years = last_year - first_year + 1
    # Years of equal width are easier on the eye than the last few columns.
    width = max(width // years, 1) * years if years <= width else width
    per_cell = years * 12 / width
    origin = first_year * 12

    def cell(month: int) -> int:
        return min(int((month - origin) / per_cell), width - 1)

    bars = tuple(
        Bar(p, first, last, _cells(cell(first), cell(last), width, SURE if _exact(p.dates) else POSSIBLE))
        for p, first, last in dated
    )
    spans = sorted((bar.first, bar.last) for bar in bars)
    covered = "".join(SURE if any(bar.cells[i] != IDLE for bar in bars) else "·" for i in range(width))
    return Picture(_scale(first_year, last_year, width), bars, covered, _gaps(spans), _overlaps(spans))


def _exact(dates: DateRange | None) -> bool:
    return dates is not None and dates.precision.value == "month"


def _ends(dates: DateRange | None, as_of: date) -> tuple[int, int]:
    assert dates is not None
    assert dates.start is not None
    last = dates.last_month(as_of)
    assert last is not None
    return month_number(dates.start.year, dates.start.month or 1), last


def _cells(first: int, last: int, width: int, mark: str) -> str:
    return IDLE * first + mark * (last - first + 1) + IDLE * (width - last - 1)


def _scale(first_year: int, last_year: int, width: int) -> str:
    years = last_year - first_year + 1
    step = next(n for n in (1, 2, 5, 10, 20, 50) if width / years * n >= 6 or n == 50)
    line = [" "] * (width + 4)
    for year in range(first_year, last_year + 1, step):
        at = int((year - first_year) * width / years)
        line[at : at + 4] = f"{year:04d}"
    return "".join(line).rstrip()


def _gaps(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    gaps, reached = [], spans[0][1]
    for first, last in spans[1:]:
        if first - reached - 1 >= SHORTEST_GAP_MONTHS:
            gaps.append((reached + 1, first - 1))
        reached = max(reached, last)
    return tuple(gaps)


def _overlaps(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    overlaps: list[tuple[int, int]] = []
    reached = spans[0][1]
    for first, last in spans[1:]:
        # Meeting in one month is a change of jobs, not two at once.
        if first < min(reached, last):
            shared = (first, min(reached, last))
            if overlaps and shared[0] <= overlaps[-1][1] + 1:
                shared = (overlaps[-1][0], max(overlaps.pop()[1], shared[1]))
            overlaps.append(shared)
        reached = max(reached, last)
    return tuple(overlaps)
