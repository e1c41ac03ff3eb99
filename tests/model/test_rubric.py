import pytest

from mlscreen.model.rubric import (
    Choice,
    Criterion,
    CriterionKind,
    ExperienceOptions,
    PhraseOptions,
    Rubric,
    SkillOptions,
    Status,
)


def criterion(name: str, *only_for: str) -> Criterion:
    return Criterion(name, CriterionKind.EXPERIENCE, name, Status.REQUIRED, 5, ExperienceOptions(24), tuple(only_for))


def test_a_choice_of_several_names_is_one_thing() -> None:
    assert Choice(("C", "C++")).label == "C/C++"


@pytest.mark.parametrize("need", [0, 3, -1])
def test_impossible_needs_are_refused(need: int) -> None:
    choices = (Choice(("Go",)), Choice(("Java",)))
    with pytest.raises(ValueError, match="need"):
        SkillOptions(choices, need)
    with pytest.raises(ValueError, match="need"):
        PhraseOptions(choices, need)


def test_a_choice_without_a_name_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one name"):
        Choice(())


def test_negative_points_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        Criterion("x", CriterionKind.EXPERIENCE, "x", Status.REQUIRED, -1, ExperienceOptions(1))


def test_variants_add_their_criteria_and_no_others() -> None:
    rubric = Rubric("r", "R", "1", (criterion("a"), criterion("b", "senior"), criterion("c", "video", "search")))
    assert rubric.variants == ("search", "senior", "video")
    assert [c.id for c in rubric.selected(()).criteria] == ["a"]
    assert [c.id for c in rubric.selected(["video", "senior"]).criteria] == ["a", "b", "c"]
