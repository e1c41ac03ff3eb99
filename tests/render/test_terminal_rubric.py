from mlscreen.model.record import replace
from mlscreen.render.terminal import render_rubric, render_table
from mlscreen.render.view import View
from tests.render.examples import CLOUD, RUBRIC


def test_every_criterion_is_shown_with_its_points_and_source() -> None:
    page = render_rubric(RUBRIC, View(140)).decode()
    for criterion in RUBRIC.criteria:
        assert criterion.label in page
    assert "line 12: “We ask for this: 2 years or more in industry.”" in page


def test_criteria_of_a_variant_say_so() -> None:
    page = render_rubric(replace(RUBRIC, criteria=(replace(CLOUD, only_for=("senior", "video")),)), View()).decode()
    assert "only for senior, video" in page


def test_conditions_are_listed_as_never_scored() -> None:
    assert "Some travel is needed." in render_rubric(RUBRIC, View()).decode()


def test_a_table_has_a_head_and_a_line_per_row() -> None:
    assert render_table(("A", "B"), [("1", "2"), ("3", "4")], View()).decode().split() == ["A", "B", "1", "2", "3", "4"]
