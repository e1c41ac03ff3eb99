import pytest

from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import (
    Branch,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Options,
    PhraseOptions,
    SkillOptions,
)
from mlscreen.model.scorecard import Outcome
from mlscreen.score.registry import judge
from tests.score.builders import Maker, choices, criterion

OPTIONS: dict[CriterionKind, Options] = {
    CriterionKind.SKILL: SkillOptions(choices("Go"), 1),
    CriterionKind.PHRASE: PhraseOptions(choices("Go")),
    CriterionKind.EXPERIENCE: ExperienceOptions(24),
    CriterionKind.EDUCATION: EducationOptions(DegreeLevel.MASTER),
    CriterionKind.EITHER: EitherOptions((Branch(experience=ExperienceOptions(24)),)),
}


def test_every_kind_has_options_here() -> None:
    assert set(OPTIONS) == set(CriterionKind)


@pytest.mark.parametrize("kind", list(CriterionKind))
def test_every_kind_is_judged_and_an_empty_resume_is_no_evidence(kind: CriterionKind) -> None:
    assert judge(criterion(kind, OPTIONS[kind]), Maker().case()).outcome is Outcome.NO_EVIDENCE
