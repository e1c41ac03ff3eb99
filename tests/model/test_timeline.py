from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.document import Span
from mlscreen.model.timeline import (
    DateRange,
    Months,
    PartialDate,
    Precision,
    RangeProblem,
    month_number,
    total_months,
)

AS_OF = date(2026, 11, 21)
NOWHERE = Span(0, 0)


def point(text: str) -> PartialDate:
    year, _, month = text.partition("-")
    return PartialDate(int(year), int(month) if month else None)


def span(start: str | None, end: str | None) -> DateRange:
    """Return the range of "2019-03", "2020" and the like; the end "now" is ongoing."""
    ongoing = end == "now"
    return DateRange(point(start) if start else None, point(end) if end and not ongoing else None, ongoing, NOWHERE)


@pytest.mark.parametrize(
    ("start", "end", "low", "high"),
    [
        ("2019-01", "2019-03", 3, 3),
        ("2019-01", "2019-01", 1, 1),
        ("2018-01", "2024-12", 84, 84),
        ("2019", "2021", 14, 36),
        ("2019", "2019", 1, 12),
        ("2019", "2020", 2, 24),
        ("2017", "2018-03", 4, 15),
        ("2017-06", "2018", 8, 19),
        ("2026-11", "now", 1, 1),
        ("2026-01", "now", 11, 11),
        ("2026", "now", 1, 11),
        ("2025", "now", 12, 23),
        ("2026-10", "2027-02", 2, 2),
        ("2026", "2026", 1, 11),
    ],
)
def test_months_count_both_ends_and_give_a_range_for_years(start: str, end: str, low: int, high: int) -> None:
    assert span(start, end).months(AS_OF) == (low, high)


@pytest.mark.parametrize(
    ("ranges", "likely"),
    [
        ([("2019", "2021")], 24),
        ([("2019", "2021"), ("2021", "2023")], 48),
        ([("2022", "2022")], 12),
        ([("2016-01", "2018-12"), ("2022", "2022"), ("2019", "2019")], 60),
        ([("2018-01", "2024-12"), ("2019-01", "2023-12"), ("2020-06", "2021-06")], 84),
        ([("2015-01", "2015-12"), ("2017-01", "2017-12")], 24),
        ([("2020-01", "2020-06"), ("2020-07", "2020-12")], 12),
        ([("2019", "2019-03")], 1),
        ([("2019-09", "2019")], 1),
        ([], 0),
    ],
)
def test_the_likely_total_merges_overlaps_and_fills_no_gap(ranges: list[tuple[str, str]], likely: int) -> None:
    assert total_months([span(start, end) for start, end in ranges], AS_OF).likely == likely


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        ("2021-05", "2019-02", RangeProblem.REVERSED),
        ("2021", "2019", RangeProblem.REVERSED),
        ("2027-01", "2028-01", RangeProblem.FUTURE),
        ("2027", "now", RangeProblem.FUTURE),
        ("2018-01", "2108-01", RangeProblem.FUTURE),
        ("1918-01", "2018-01", RangeProblem.IMPLAUSIBLE),
        (None, "2018-01", RangeProblem.UNDATED),
        ("2018-01", None, RangeProblem.UNDATED),
        ("2018-01", "2019-01", None),
        ("2018-01", "now", None),
        ("2026-06", "2027-06", None),
    ],
)
def test_what_cannot_be_counted_is_a_finding(start: str | None, end: str | None, problem: RangeProblem | None) -> None:
    made = span(start, end)
    assert made.problem(AS_OF) is problem
    if problem is not None:
        assert made.months(AS_OF) == (0, 0)
        assert made.last_month(AS_OF) is None


def test_findings_add_nothing_to_the_total() -> None:
    sound, reversed_range = span("2018-01", "2018-12"), span("2021-05", "2019-02")
    assert total_months([sound, reversed_range], AS_OF) == total_months([sound], AS_OF) == Months(12, 12, 12)


def test_the_last_month_is_the_end_or_the_day_of_reading() -> None:
    assert span("2018-01", "2019-03").last_month(AS_OF) == month_number(2019, 3)
    assert span("2018", "2019").last_month(AS_OF) == month_number(2019, 12)
    assert span("2018-01", "now").last_month(AS_OF) == month_number(2026, 11)


def test_an_ongoing_range_has_no_end() -> None:
    with pytest.raises(ValueError, match="no end"):
        DateRange(PartialDate(2019), PartialDate(2020), ongoing=True, span=NOWHERE)


@pytest.mark.parametrize(
    ("start", "end", "precision"),
    [
        ("2018-01", "2019-01", Precision.MONTH),
        ("2018-01", "now", Precision.MONTH),
        ("2018", "2019-01", Precision.YEAR),
        ("2018-01", "2019", Precision.YEAR),
    ],
)
def test_one_year_without_month_makes_the_range_one_of_years(start: str, end: str, precision: Precision) -> None:
    assert span(start, end).precision is precision


def test_dates_print_as_iso() -> None:
    assert str(PartialDate(2019, 3)) == "2019-03"
    assert str(PartialDate(2019)) == "2019"


dates = st.builds(PartialDate, st.integers(1960, 2035), st.one_of(st.none(), st.integers(1, 12)))
ranges = st.one_of(
    st.builds(DateRange, dates, dates, st.just(False), st.just(NOWHERE)),
    st.builds(DateRange, dates, st.none(), st.just(True), st.just(NOWHERE)),
    st.builds(DateRange, st.none(), dates, st.just(False), st.just(NOWHERE)),
)
days = st.dates(date(2000, 1, 1), date(2040, 12, 31))


@given(st.lists(ranges, max_size=6), days)
def test_low_likely_and_high_are_in_order(many: list[DateRange], as_of: date) -> None:
    total = total_months(many, as_of)
    assert 0 <= total.low <= total.likely <= total.high


@given(st.lists(ranges, max_size=6), st.randoms(use_true_random=False), days)
def test_the_order_of_ranges_does_not_matter(many: list[DateRange], shuffle: Random, as_of: date) -> None:
    other = list(many)
    shuffle.shuffle(other)
    assert total_months(many, as_of) == total_months(other, as_of)


@given(st.lists(ranges, max_size=6), days)
def test_counting_a_range_twice_changes_nothing(many: list[DateRange], as_of: date) -> None:
    assert total_months(many + many, as_of) == total_months(many, as_of)


@given(st.lists(ranges, min_size=1, max_size=6), days)
def test_merged_ranges_are_never_longer_than_their_hull(many: list[DateRange], as_of: date) -> None:
    sound = [one for one in many if one.problem(as_of) is None]
    if not sound:
        assert total_months(many, as_of) == Months(0, 0, 0)
        return
    first = min(month_number(one.start.year, one.start.month or 1) for one in sound if one.start)
    last = max(last for one in sound if (last := one.last_month(as_of)) is not None)
    assert total_months(many, as_of).high <= last - first + 1


@given(st.lists(ranges, max_size=5), ranges, days)
def test_one_more_range_never_lowers_the_total(many: list[DateRange], more: DateRange, as_of: date) -> None:
    before, after = total_months(many, as_of), total_months([*many, more], as_of)
    assert after.low >= before.low
    assert after.high >= before.high
    assert after.likely >= before.likely


@given(st.lists(ranges, max_size=6), days)
def test_the_total_is_never_more_than_the_sum(many: list[DateRange], as_of: date) -> None:
    total = total_months(many, as_of)
    assert total.high <= sum(one.months(as_of)[1] for one in many)
    assert total.low <= sum(one.months(as_of)[0] for one in many)


@given(ranges, days)
def test_exact_months_leave_no_room(one: DateRange, as_of: date) -> None:
    low, high = one.months(as_of)
    if one.precision is Precision.MONTH:
        assert low == high
