from mlscreen.model.timeline import Months
from mlscreen.render.tenure import not_affirmed, skill_uses
from tests.render.examples import AS_OF
from tests.render.resumes import EMPTY, RESUME

USES = {use.skill: use for use in skill_uses(RESUME, AS_OF)}


def test_months_of_a_skill_are_those_of_the_dated_positions_that_name_it() -> None:
    assert USES["Go"].months == Months(69, 69, 69)
    assert USES["Go"].last_used == (2026, 11)


def test_months_over_several_positions_are_a_range_where_dates_are_years() -> None:
    assert USES["Python"].months == Months(14 + 19, 24 + 19, 36 + 19)
    assert USES["Python"].last_used == (2022, 12)


def test_a_skill_outside_of_positions_has_no_months_and_no_last_use() -> None:
    assert USES["SQL"].months == Months(0, 0, 0)
    assert USES["SQL"].last_used is None


def test_negated_skills_are_not_used_ones_but_are_listed() -> None:
    assert "Rust" not in USES
    assert [mention.skill for mention in not_affirmed(RESUME)] == ["Rust"]


def test_the_longest_used_comes_first() -> None:
    assert list(USES) == ["Go", "Kubernetes", "Python", "SQL"]


def test_an_empty_resume_has_none() -> None:
    assert skill_uses(EMPTY, AS_OF) == ()
