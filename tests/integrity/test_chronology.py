from datetime import date

from mlscreen.integrity.chronology import flags
from mlscreen.model.resume import Position, PositionKind
from mlscreen.model.scorecard import Flag, Severity
from tests.integrity.made import document, job, resume

AS_OF = date(2026, 11, 21)


def found(*positions: Position) -> list[Flag]:
    made = document("2010 - 2005 and more text")
    return list(flags(made, resume(made, positions), AS_OF))


def kinds(*positions: Position) -> list[str]:
    return [flag.kind for flag in found(*positions)]


def test_dates_that_cannot_be_are_flagged() -> None:
    assert kinds(job(((2010, 1), (2005, 1)))) == ["reversed_dates"]
    assert kinds(job(((2031, 1), None))) == ["future_dates"]
    assert kinds(job(((1931, 1), (2020, 1)))) == ["implausible_dates"]


def test_sound_dates_are_not() -> None:
    assert kinds(job(((2010, 1), (2015, 1))), job(((2015, 2), None), "Elsewhere")) == []


def test_a_gap_is_never_shown() -> None:
    assert kinds(job(((2001, 1), (2003, 1))), job(((2019, 1), None), "Elsewhere")) == []


def test_two_jobs_at_once_for_a_year_are_told_as_information() -> None:
    (flag,) = found(job(((2010, 1), (2015, 12))), job(((2012, 1), (2018, 1)), "Elsewhere"))
    assert (flag.kind, flag.severity) == ("overlapping_jobs", Severity.INFO)
    assert "4 years" in flag.message


def test_short_overlaps_part_time_and_one_employer_are_not_told() -> None:
    first = job(((2010, 1), (2015, 12)))
    assert kinds(first, job(((2015, 10), (2018, 1)), "Elsewhere")) == []
    assert kinds(first, job(((2012, 1), (2018, 1)), "Elsewhere", terms=("part-time",))) == []
    assert kinds(first, job(((2012, 1), (2018, 1)))) == []
    assert kinds(first, job(((2012, 1), (2018, 1)), "Club", PositionKind.VOLUNTEER)) == []


def test_many_overlaps_do_not_flood_the_page() -> None:
    jobs = [job(((2010, 1), (2020, 1)), f"Employer {n}") for n in range(12)]
    assert len(kinds(*jobs)) == 5
