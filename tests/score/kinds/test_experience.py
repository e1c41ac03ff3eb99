import pytest

from mlscreen.model.document import Span
from mlscreen.model.resume import Polarity, PositionKind
from mlscreen.model.rubric import CriterionKind, ExperienceOptions
from mlscreen.model.scorecard import Outcome, Verdict
from tests.score.builders import Maker, choices, judged


def experience(maker: Maker, months: int, *of: str, counts: tuple[PositionKind, ...] = (PositionKind.JOB,)) -> Verdict:
    return judged(maker, CriterionKind.EXPERIENCE, ExperienceOptions(months, None, choices(*of), counts))


def test_enough_months_meet_it_and_the_heading_is_quoted() -> None:
    verdict = experience(Maker().job("2020-01 to 2021-12", "x"), 24)
    assert (verdict.outcome, verdict.points) == (Outcome.MET, 10)
    assert verdict.evidence[0].quote == "Engineer, Initech\t2020-01 to 2021-12"
    assert verdict.rationale == "1 job covers 24 months (2.0 years); asked for: 24 months."


def test_too_few_months_do_not_meet_it_and_the_lacking_ones_are_named() -> None:
    verdict = experience(Maker().job("2020-01 to 2021-11", "x"), 24)
    assert (verdict.outcome, verdict.points) == (Outcome.NOT_MET, 0)
    assert verdict.to_change == "1 more month in a dated position would meet this."


def test_overlapping_jobs_count_once() -> None:
    maker = Maker().job("2018-01 to 2024-06", "a").job("2018-06 to 2023-12", "b").job("2019-03 to 2024-04", "c")
    assert experience(maker, 78).outcome is Outcome.MET
    assert experience(maker, 79).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(("months", "outcome"), [(14, "met"), (15, "unclear"), (36, "unclear"), (37, "not_met")])
def test_year_only_dates_are_a_range(months: int, outcome: str) -> None:
    assert experience(Maker().job("2019 to 2021", "x"), months).outcome.value == outcome


def test_a_claim_counts_nothing_and_is_shown() -> None:
    verdict = experience(Maker().claim(15), 24)
    assert (verdict.outcome, verdict.points, verdict.highest_points) == (Outcome.NO_EVIDENCE, 0, 0)
    assert "The words “15 years of experience” were not counted" in verdict.rationale


def test_only_kinds_that_count_are_counted() -> None:
    maker = Maker().job("2018-01 to 2022-12", "x", kind=PositionKind.RESEARCH)
    verdict = experience(maker, 24)
    assert (verdict.outcome, len(verdict.evidence)) == (Outcome.NOT_MET, 1)
    assert "research position" in verdict.rationale
    assert experience(maker, 24, counts=(PositionKind.RESEARCH,)).outcome is Outcome.MET


def test_only_positions_that_name_the_terms_are_counted() -> None:
    maker = Maker().job("2020-01 to 2020-12", "Go", "Go").job("2010-01 to 2019-12", "Sold shoes")
    assert experience(maker, 24, "Go").outcome is Outcome.NOT_MET
    assert experience(maker, 12, "Go").outcome is Outcome.MET
    assert experience(maker, 12, "Rust").outcome is Outcome.NO_EVIDENCE


def test_positions_that_may_name_the_terms_leave_it_unclear() -> None:
    maker = Maker().job("2020-01 to 2022-12", "Go to market").mention("Go", Span(0, 999), 0, Polarity.AMBIGUOUS)
    verdict = experience(maker, 24, "Go")
    assert verdict.outcome is Outcome.UNCLEAR
    assert verdict.rationale == (
        "“Go” is not credited (not claimed); with it, the time would be 36 months (3.0 years); asked for: 24 months."
    )


def test_what_is_missing_is_counted_from_the_time_there_is() -> None:
    maker = Maker().job("2020-01 to 2020-12", "Go", "Go")
    assert experience(maker, 24, "Go").to_change == "12 more months in a dated position that names Go would meet this."
    assert experience(Maker(), 24, "Go").to_change == "24 months in a dated position that names Go would meet this."
    assert experience(Maker(), 24, "Go").rationale == "No job in the résumé names Go."


@pytest.mark.parametrize("when", [None, "2022-01 to 2020-01", "1950-01 to 2020-01"])
def test_positions_without_usable_dates_leave_it_unclear(when: str | None) -> None:
    verdict = experience(Maker().job(when, "x"), 24)
    assert (verdict.outcome, verdict.points) == (Outcome.UNCLEAR, 0)
    assert verdict.to_change.startswith("Dates on every position would decide this.")


def test_no_positions_are_no_evidence() -> None:
    assert experience(Maker(), 24).outcome is Outcome.NO_EVIDENCE


def test_a_future_position_is_not_experience() -> None:
    assert experience(Maker().job("2026-01 to 2028-01", "x"), 24).outcome is Outcome.NOT_MET


def test_the_rationale_names_what_the_positions_name() -> None:
    maker = Maker().job("2020-01 to 2020-12", "Go and Rust", "Go", "Rust").job("2021-01 to 2021-12", "Rust", "Rust")
    options = ExperienceOptions(24, of=choices("Rust", "Go", "Java"))
    verdict = judged(maker, CriterionKind.EXPERIENCE, options)
    assert "2 jobs whose text names “Go” and “Rust” cover 24 months" in verdict.rationale
