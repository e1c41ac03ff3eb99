import pytest

from mlscreen.model.record import replace
from mlscreen.model.resume import Position
from mlscreen.model.timeline import PartialDate, month_number
from mlscreen.render.timeline_picture import picture
from tests.render.examples import AS_OF
from tests.render.resumes import POSITIONS, dates


def position(start: tuple[int, int], end: tuple[int, int] | None) -> Position:
    return replace(POSITIONS[0], dates=dates(PartialDate(*start), PartialDate(*end) if end else None))


def test_bars_lie_on_the_scale_of_years() -> None:
    drawn = picture([position((2020, 1), (2020, 12)), position((2023, 1), (2023, 12))], AS_OF, 40)
    assert drawn is not None
    assert drawn.scale == "2020      2021      2022      2023"
    assert [bar.cells for bar in drawn.bars] == ["█" * 10 + " " * 30, " " * 30 + "█" * 10]
    assert drawn.covered == "█" * 10 + "·" * 20 + "█" * 10


def test_gaps_and_overlaps_are_told_by_month() -> None:
    drawn = picture(
        [position((2020, 1), (2020, 6)), position((2020, 4), (2021, 1)), position((2021, 6), None)], AS_OF, 40
    )
    assert drawn is not None
    assert drawn.overlaps == ((month_number(2020, 4), month_number(2020, 6)),)
    assert drawn.gaps == ((month_number(2021, 2), month_number(2021, 5)),)


def test_changing_jobs_within_a_month_is_neither_gap_nor_overlap() -> None:
    drawn = picture([position((2020, 1), (2020, 6)), position((2020, 6), (2020, 9))], AS_OF, 40)
    assert drawn is not None
    assert drawn.gaps == drawn.overlaps == ()
    drawn = picture([position((2020, 1), (2020, 6)), position((2020, 8), (2020, 9))], AS_OF, 40)
    assert drawn is not None
    assert drawn.gaps == ()


def test_a_short_job_inside_a_long_one_is_an_overlap_and_leaves_no_gap() -> None:
    drawn = picture(
        [position((2018, 1), (2024, 1)), position((2019, 1), (2019, 6)), position((2020, 1), (2020, 6))], AS_OF, 40
    )
    assert drawn is not None
    assert len(drawn.overlaps) == 2
    assert drawn.gaps == ()


def test_year_only_dates_are_drawn_as_possible_months() -> None:
    drawn = picture([POSITIONS[1]], AS_OF, 30)
    assert drawn is not None
    assert set(drawn.bars[0].cells) == {"▒"}


@pytest.mark.parametrize("width", [1, 7, 20, 100])
@pytest.mark.parametrize("years", [1, 3, 45])
def test_every_bar_is_seen_and_stays_on_the_picture(width: int, years: int) -> None:
    ended = (2026 - years, 12)
    drawn = picture([position((2026 - years, 12), ended), position((2026, 10), None)], AS_OF, width)
    assert drawn is not None
    for bar in drawn.bars:
        assert len(bar.cells) == len(drawn.covered) <= width
        assert bar.cells.strip()


def test_what_cannot_be_counted_is_not_drawn() -> None:
    assert picture(POSITIONS[4:], AS_OF, 40) is None
    assert picture((), AS_OF, 40) is None
