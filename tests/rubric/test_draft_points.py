import pytest

from mlscreen.model.record import replace
from mlscreen.model.rubric import Choice, CriterionKind, PhraseOptions, PhraseTopic, SkillOptions, Source, Status
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_points import TOTAL, WEIGHTS, shared

SKILL = Ask(CriterionKind.SKILL, "a", SkillOptions((Choice(("a",)),), 1), Status.REQUIRED, Source(1, "x"))
GROUP = replace(SKILL, options=SkillOptions((Choice(("a",)), Choice(("b",)), Choice(("c",))), 1))
WISH = replace(SKILL, status=Status.PREFERRED)
SOFT = replace(SKILL, kind=CriterionKind.PHRASE, options=PhraseOptions((Choice(("s",)),), 1, PhraseTopic.SOFT_SKILL))


@pytest.mark.parametrize("number", [1, 2, 3, 7, 39, 40, 41, 150])
def test_points_sum_to_a_hundred(number: int) -> None:
    points = shared((SKILL,) * number)
    assert sum(points) == pytest.approx(TOTAL)
    assert max(points) - min(points) <= 0.5


def test_more_criteria_than_steps_still_have_points_each() -> None:
    assert min(shared((SKILL, *(SOFT,) * 120))) > 0


def test_demands_weigh_more_than_wishes_and_soft_skills_little() -> None:
    skill, group, wish, soft = shared((SKILL, GROUP, WISH, SOFT))
    assert skill == pytest.approx(group, abs=0.5)
    assert skill > wish > soft


def test_variants_come_on_top_by_the_same_scale() -> None:
    points = shared((SKILL, SKILL, replace(SKILL, only_for=("senior",))))
    assert points == (50.0, 50.0, 50.0)


def test_nothing_has_no_points() -> None:
    assert shared(()) == ()


def test_every_kind_has_a_weight() -> None:
    assert set(WEIGHTS) == set(CriterionKind)
