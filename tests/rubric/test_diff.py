from mlscreen.model.record import replace
from mlscreen.model.rubric import Choice, Criterion, CriterionKind, Rubric, SkillOptions, Source, Status
from mlscreen.rubric.diff import ChangeKind, diff

PYTHON = Criterion(
    "python",
    CriterionKind.SKILL,
    "Python",
    Status.REQUIRED,
    5,
    SkillOptions((Choice(("Python",)),), 1),
    source=Source(1, "x"),
)
GO = replace(PYTHON, id="go", label="Go", options=SkillOptions((Choice(("Go",)),), 1))
OLD = Rubric("job", "Job", "1", (PYTHON, GO), conditions=(Source(2, "Travel"),))


def test_equal_rubrics_do_not_differ() -> None:
    assert diff(OLD, OLD) == ()


def test_added_removed_and_changed_criteria_are_told() -> None:
    rust = replace(GO, id="rust", label="Rust", options=SkillOptions((Choice(("Rust",)),), 1))
    new = replace(OLD, criteria=(replace(PYTHON, points=8, status=Status.PREFERRED), rust))
    changed, removed, added = diff(OLD, new)
    assert (changed.kind, changed.id) == (ChangeKind.CHANGED, "python")
    assert changed.details == ("status: required -> preferred", "points: 5 -> 8")
    assert (removed.kind, removed.id) == (ChangeKind.REMOVED, "go")
    assert (added.kind, added.id) == (ChangeKind.ADDED, "rust")
    assert str(changed).splitlines()[0] == "~ python: Python"


def test_a_new_id_for_the_same_demand_is_a_change_and_not_two() -> None:
    (change,) = diff(OLD, replace(OLD, criteria=(PYTHON, replace(GO, id="golang"))))
    assert change.details == ("- id: go -> golang",) or change.details == ("id: go -> golang",)


def test_the_rubric_itself_is_compared() -> None:
    (change,) = diff(OLD, replace(OLD, title="Work", draft=True, conditions=(Source(2, "Nights"),)))
    assert change.details == (
        "title: Job -> Work",
        "draft: false -> true",
        "condition removed: Travel",
        "condition added: Nights",
    )
