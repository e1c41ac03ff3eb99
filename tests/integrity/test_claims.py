from datetime import date

from mlscreen.integrity.claims import flags
from mlscreen.model.record import replace
from mlscreen.model.resume import ExperienceClaim, Position, PositionKind
from mlscreen.model.scorecard import Flag
from tests.integrity.made import at, document, job, resume

TEXT = "Engineer with 15 years of experience"
AS_OF = date(2026, 11, 21)


def found(years: float, *positions: Position) -> list[Flag]:
    made = document(TEXT)
    claim = ExperienceClaim(years, at(TEXT, "15 years of experience"))
    return list(flags(made, replace(resume(made, positions), claims=(claim,)), AS_OF))


def test_a_claim_beyond_the_dates_is_shown_with_both_numbers() -> None:
    (flag,) = found(15, job(((2020, 1), (2024, 12))))
    assert flag.evidence[0].quote == "15 years of experience"
    assert "5 years" in flag.message


def test_a_claim_within_the_dates_or_rounded_is_not() -> None:
    assert found(15, job(((2010, 1), None))) == []
    assert found(6, job(((2020, 1), (2025, 3)))) == []


def test_year_only_dates_are_taken_at_their_most() -> None:
    assert found(7, job(((2018, 1), (2023, 12)))) == []


def test_without_dated_positions_there_is_nothing_to_compare() -> None:
    assert found(15) == []
    assert found(15, job(((2010, 1), None), kind=PositionKind.PROJECT)) == []
