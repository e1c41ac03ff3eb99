import pytest

from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import Branch, CriterionKind, EducationOptions, EitherOptions, ExperienceOptions
from mlscreen.model.scorecard import Outcome, Verdict
from tests.score.builders import Maker, judged

OPTIONS = EitherOptions(
    (
        Branch(EducationOptions(DegreeLevel.MASTER), ExperienceOptions(60)),
        Branch(EducationOptions(DegreeLevel.DOCTORATE), ExperienceOptions(36)),
    )
)


def either(maker: Maker) -> Verdict:
    return judged(maker, CriterionKind.EITHER, OPTIONS)


@pytest.mark.parametrize(
    ("level", "when", "outcome"),
    [
        (DegreeLevel.DOCTORATE, "2020-01 to 2023-04", Outcome.MET),
        (DegreeLevel.MASTER, "2020-01 to 2023-04", Outcome.NOT_MET),
        (DegreeLevel.MASTER, "2018-01 to 2023-04", Outcome.MET),
        (DegreeLevel.DOCTORATE, "2020 to 2023", Outcome.UNCLEAR),
        (DegreeLevel.BACHELOR, "2010-01 to 2023-04", Outcome.NOT_MET),
    ],
)
def test_all_parts_of_one_branch_must_hold(level: DegreeLevel, when: str, outcome: Outcome) -> None:
    assert either(Maker().degree(level).job(when, "x")).outcome is outcome


def test_the_way_taken_is_named() -> None:
    verdict = either(Maker().degree(DegreeLevel.DOCTORATE).job("2020-01 to 2023-04", "x"))
    assert verdict.rationale.startswith("Way 2 of 2: ")
    assert len(verdict.evidence) == 2


def test_one_part_shown_and_the_other_silent_is_not_met_with_a_quote() -> None:
    verdict = either(Maker().degree(DegreeLevel.DOCTORATE))
    assert (verdict.outcome, len(verdict.evidence)) == (Outcome.NOT_MET, 1)


def test_an_empty_resume_is_no_evidence() -> None:
    assert either(Maker()).outcome is Outcome.NO_EVIDENCE
