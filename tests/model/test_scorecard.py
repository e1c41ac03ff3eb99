from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mlscreen.errors import UnscreenedCode
from mlscreen.model.document import Location, Span
from mlscreen.model.resume import SectionKind
from mlscreen.model.rubric import Choice, Criterion, CriterionKind, Rubric, SkillOptions, Status
from mlscreen.model.scorecard import Digests, Evidence, Outcome, Report, Scorecard, Unscreened, Verdict

QUOTE = Evidence("Python", Span(0, 6), Location(1, 1), SectionKind.SKILLS)
EXPECTS_EVIDENCE = (Outcome.MET, Outcome.PARTIAL, Outcome.NOT_MET)


def criterion(status: Status = Status.REQUIRED, name: str = "python") -> Criterion:
    return Criterion(name, CriterionKind.SKILL, name.title(), status, 10, SkillOptions((Choice((name,)),), 1))


def verdict(outcome: Outcome, points: float, of: float = 10, status: Status = Status.REQUIRED) -> Verdict:
    evidence = () if outcome is Outcome.NO_EVIDENCE else (QUOTE,)
    return Verdict(criterion(status), outcome, points, of, evidence, "because")


def card(*verdicts: Verdict) -> Scorecard:
    return Scorecard("Ada", "a.pdf", Digests("d", "r", "v", "e"), date(2026, 11, 21), verdicts)


@pytest.mark.parametrize("outcome", EXPECTS_EVIDENCE)
def test_no_quote_no_verdict(outcome: Outcome) -> None:
    with pytest.raises(ValueError, match="without a quote"):
        Verdict(criterion(), outcome, 0, 10, (), "because")


@pytest.mark.parametrize(("points", "evidence"), [(1.0, ()), (0.0, (QUOTE,))])
def test_no_evidence_means_neither_quotes_nor_points(points: float, evidence: tuple[Evidence, ...]) -> None:
    with pytest.raises(ValueError, match="no evidence"):
        Verdict(criterion(), Outcome.NO_EVIDENCE, points, 10, evidence, "because")


@pytest.mark.parametrize("points", [-0.1, 10.1])
def test_points_stay_within_the_maximum(points: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        verdict(Outcome.PARTIAL, points)


def test_unclear_verdicts_make_a_range() -> None:
    made = card(verdict(Outcome.MET, 10), verdict(Outcome.UNCLEAR, 0))
    assert made.percent == 50.0
    assert made.percent_range == (50.0, 100.0)


def test_an_unmet_required_criterion_is_a_review_at_any_percent() -> None:
    rubric = Rubric("r", "R", "1", (criterion(),))
    made = card(verdict(Outcome.MET, 90, 90), verdict(Outcome.NO_EVIDENCE, 0))
    assert made.percent == 90.0
    assert made.recommendation(rubric) == "review: required Python not shown"


def test_preferred_criteria_never_ask_for_review() -> None:
    rubric = Rubric("r", "R", "1", (criterion(),))
    made = card(verdict(Outcome.MET, 80, 80), verdict(Outcome.NO_EVIDENCE, 0, 20, Status.PREFERRED))
    assert made.recommendation(rubric) == "strong match"


def test_a_card_without_criteria_is_zero_percent_of_nothing() -> None:
    assert card().percent == 0.0


@given(st.lists(st.tuples(st.sampled_from(Outcome), st.floats(0, 1), st.floats(0.5, 20)), max_size=12))
@example([(Outcome.MET, 0.5204649606298121, 0.5204649606298121)] * 2)
def test_percent_lies_in_its_range_and_the_range_in_0_to_100(parts: list[tuple[Outcome, float, float]]) -> None:
    made = card(*(verdict(o, 0 if o is Outcome.NO_EVIDENCE else share * of, of) for o, share, of in parts))
    low, high = made.percent_range
    assert 0 <= low == made.percent <= high <= 100


def test_a_report_keeps_every_file() -> None:
    lost = Unscreened("b.pdf", "b.pdf needs a password", UnscreenedCode.ENCRYPTED)
    report = Report(Rubric("r", "R", "1", ()), (card(), lost), date(2026, 11, 21), "0")
    assert report.scorecards == (card(),)
    assert report.unscreened == (lost,)
