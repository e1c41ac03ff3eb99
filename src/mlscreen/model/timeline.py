"""Months of calendar ranges: exact where the dates are exact, `[low, high]` where they are not.

Months are inclusive at both ends (January to March is 3); ranges are merged, so that overlaps count once and gaps are
not filled. No clock: `as_of` is always an input.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from mlscreen.model.document import Span
from mlscreen.model.record import Record

LONGEST_PLAUSIBLE_MONTHS = 50 * 12


class PartialDate(NamedTuple):
    """A year and, where the text says so, a month (1 to 12)."""

    year: int
    month: int | None = None

    def __str__(self) -> str:
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"


class Precision(StrEnum):
    """How exactly a range is written."""

    YEAR = "year"
    MONTH = "month"


class RangeProblem(StrEnum):
    """Why a range is a finding instead of months."""

    REVERSED = "reversed"
    FUTURE = "future"
    IMPLAUSIBLE = "implausible"
    UNDATED = "undated"


class Months(NamedTuple):
    """An amount of time in months: the least and the most that the dates allow, and the likeliest."""

    low: int
    likely: int
    high: int


class _Interval(NamedTuple):
    """Month numbers (`year * 12 + month - 1`), both ends inclusive; empty when `last < first`."""

    first: int
    last: int


def month_number(year: int, month: int) -> int:
    """Return the running number of a month, so that months can be subtracted."""
    return year * 12 + month - 1


class DateRange(Record):
    """From when to when, as the text has it."""

    start: PartialDate | None
    end: PartialDate | None
    ongoing: bool
    """The text says present, now, to date and the like."""
    span: Span

    def __post_init__(self) -> None:
        if self.ongoing and self.end is not None:
            raise ValueError("an ongoing range has no end")

    @property
    def precision(self) -> Precision:
        """YEAR when either written end lacks its month."""
        ends = [end for end in (self.start, self.end) if end is not None]
        return Precision.YEAR if any(end.month is None for end in ends) else Precision.MONTH

    def problem(self, as_of: date) -> RangeProblem | None:
        """Return why the range cannot be counted, or `None` when it can."""
        if self.start is None or (self.end is None and not self.ongoing):
            return RangeProblem.UNDATED
        now = month_number(as_of.year, as_of.month)
        if month_number(self.start.year, self.start.month or 1) > now:
            return RangeProblem.FUTURE
        hull = self._hull(now)
        if hull.last < hull.first:
            return RangeProblem.REVERSED
        # An end date beyond as_of counts up to as_of; a far one is a slip of the pen.
        if self.end is not None and self.end.year > as_of.year + 1:
            return RangeProblem.FUTURE
        if hull.last - hull.first + 1 > LONGEST_PLAUSIBLE_MONTHS:
            return RangeProblem.IMPLAUSIBLE
        return None

    def months(self, as_of: date) -> tuple[int, int]:
        """Return the least and the most months the range can mean; (0, 0) when it is a finding.

        "2019 - 2021" is anything from December 2019 to January 2021 (14 months) to all three years (36); "2019"
        alone is 1 to 12.
        """
        total = total_months([self], as_of)
        return total.low, total.high

    def last_month(self, as_of: date) -> int | None:
        """Return the number of the last month it may cover (see `month_number`), `None` when it is a finding."""
        if self.problem(as_of) is not None:
            return None
        return self._hull(month_number(as_of.year, as_of.month)).last

    def _hull(self, now: int) -> _Interval:
        assert self.start is not None
        first = month_number(self.start.year, self.start.month or 1)
        last = now if self.end is None else month_number(self.end.year, self.end.month or 12)
        return _Interval(first, min(last, now))

    def _core(self, now: int) -> _Interval:
        assert self.start is not None
        first = month_number(self.start.year, self.start.month or 12)
        last = now if self.end is None else month_number(self.end.year, self.end.month or 1)
        return _Interval(min(first, now), min(last, now))

    def _likely(self, now: int) -> _Interval:
        # Year-only ranges read as mid-year to mid-year: "2019 - 2021" is the difference of the years, and two
        # ranges that meet in a year neither overlap nor leave a gap. A single year is the whole of it.
        assert self.start is not None
        if self.end is not None and self.start == self.end:
            return self._hull(now)
        first = month_number(self.start.year, self.start.month or 7)
        last = now if self.end is None else month_number(self.end.year, self.end.month or 6)
        if last < first:
            # "2019 - March 2019" and "September 2019 - 2019": the month that is said is all that is sure.
            first = last = first if self.start.month else last
        return _Interval(min(first, now), min(last, now))


def _length_of_union(intervals: Iterable[_Interval]) -> int:
    total, reached = 0, -1
    for first, last in sorted(intervals):
        first = max(first, reached + 1)
        if last >= first:
            total += last - first + 1
            reached = last
    return total


def total_months(ranges: Iterable[DateRange], as_of: date) -> Months:
    """Return the months that the union of the ranges covers; ranges that are findings add nothing."""
    now = month_number(as_of.year, as_of.month)
    sound = [r for r in ranges if r.problem(as_of) is None]
    if not sound:
        return Months(0, 0, 0)
    cores = [r._core(now) for r in sound]
    # A range inside one year has an empty core and still lasts a month at least.
    low = max(_length_of_union(cores), max(max(last - first + 1, 1) for first, last in cores))
    high = _length_of_union(r._hull(now) for r in sound)
    likely = _length_of_union(r._likely(now) for r in sound)
    return Months(low, min(max(likely, low), high), high)
