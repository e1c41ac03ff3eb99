"""Every wrong thing in a file is told with its place and what to do."""

import pytest

from mlscreen.errors import BadRubric
from mlscreen.rubric.file import loads
from mlscreen.rubric.keys import Shape
from mlscreen.rubric.values import fits
from tests.rubric.texts import HEAD, criterion, rubric


def problems(text: str) -> list[str]:
    with pytest.raises(BadRubric) as caught:
        loads(text, "r.yaml")
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (rubric() + "critera: []\n", "r.yaml:11:1: unknown key 'critera' in the rubric. Did you mean 'criteria'?"),
        (rubric(criterion("any_of: [Go]", "skil")), "r.yaml:7:11: unknown kind 'skil'. Did you mean 'skill'?"),
        (rubric().replace("required", "requird"), "r.yaml:8:13: unknown status 'requird'. Did you mean 'required'?"),
        (rubric().replace("points: 5", "points: -1"), "9:13: 'points' must be at least 0 and at most 10000, not"),
        (rubric().replace("points: 5", "points: many"), "r.yaml:9:13: 'points' must be a number, not the text 'many'."),
        (rubric().replace("label: L", "label: 3"), "'label' must be text (in quotes if it looks like a number"),
        (rubric().replace('"1"', "1"), "r.yaml:3:10: 'version' must be text"),
        (rubric(criterion("any_of: []")), "r.yaml:10:13: 'any_of' is empty"),
        (rubric(criterion("any_of: Go")), "r.yaml:10:13: 'any_of' must be a list, not the text 'Go'."),
        (rubric(criterion("any_of: [[]]")), "r.yaml:10:14: a choice needs at least one name."),
        (rubric(criterion("any_of: [7]")), "r.yaml:10:14: a choice must be text"),
        (rubric(criterion("any_of: [Go]\nall_of: [Go]")), "5:5: a criterion of kind 'skill' needs exactly one"),
        (rubric(criterion("at_least: 2")), "needs exactly one of: 'any_of', or 'all_of', or 'at_least' with 'of'."),
        (rubric(criterion("at_least: 3\nof: [Go, Rust]")), "r.yaml:10:15: 'at_least: 3' of 2 choices is impossible"),
        (rubric(criterion("at_least: 0\nof: [Go]")), "'at_least' must be at least 1, not 0."),
        (rubric(criterion("any_of: [Go]"), criterion("any_of: [Go]")), "11:9: the id 'a' is used twice (first in"),
        (rubric(criterion("any_of: [Go]\nany_of: [Rust]")), "r.yaml:11:5: the key 'any_of' stands twice"),
        (rubric(criterion("any_of: [Go]\nonly_for: [the seniors]")), "'only_for' must be a name without spaces"),
        (rubric(criterion("any_of: [Go]\nused_within: 36")), "a time such as \"3 years\" or \"18 months\""),
        (rubric(criterion("level: masters", "education")), "unknown level 'masters'. Did you mean 'master'?"),
        (rubric(criterion("years: 2\ncounts: [jobs]", "experience")), "unknown counts 'jobs'. Did you mean 'job'?"),
        (rubric(criterion("years: 2\nmonths: 3", "experience")), "exactly one of: 'years', or 'months'."),
        (rubric(criterion("years: two", "experience")), "'years' must be a number, not the text 'two'."),
        (rubric(criterion("branches: [{}]", "either")), "needs at least one of: 'education', 'experience'."),
        (rubric(criterion("any_of: [Go]\nfrom: line 3")), "'from' must be a mapping of keys and values"),
        (rubric(criterion("any_of: [Go]\nfrom: {line: 3}")), "'from' has no 'quote' (its words)."),
        (rubric(criterion("any_of: [Go]\n[a]: b")), "a key must be a word, not a list."),
        (HEAD + "  - just text\n", "5:5: a criterion must be a mapping of keys and values, not the text"),
        (HEAD + "  - id: a\n", "r.yaml:5:5: a criterion has no 'kind' (one of skill, experience"),
        (HEAD.replace("criteria:\n", "criteria: []\n"), "r.yaml:4:11: 'criteria' is empty"),
        ("id: r\n", "r.yaml:1:1: the rubric has no 'title' (title of the vacancy)."),
        ("- a\n", "r.yaml:1:1: the rubric must be a mapping of keys and values, not a list."),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told_with_place_and_advice(text: str, message: str) -> None:
    assert any(message in line for line in problems(text)), problems(text)


def test_all_errors_are_told_at_once_in_the_order_of_the_file() -> None:
    text = rubric(
        criterion("any_of: [Go]", "skil").replace("required", "requird").replace("points: 5", "points: x"),
        criterion("at_least: 5\nof: [Go]", name="b"),
        criterion("years: 2\nlevel: x", "experience", name="b"),
    )
    found = problems(text)
    assert len(found) == 6
    places = [tuple(map(int, line.split(":")[1:3])) for line in found]
    assert places == sorted(places)


@pytest.mark.parametrize(("value", "whole", "number"), [(True, False, False), (1, True, True), (1.5, False, True)])
def test_booleans_are_no_numbers(value: object, whole: bool, number: bool) -> None:
    assert (fits(Shape.WHOLE, value), fits(Shape.NUMBER, value)) == (whole, number)
