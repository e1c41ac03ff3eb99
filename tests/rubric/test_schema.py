from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings

from mlscreen.errors import BadRubric
from mlscreen.model.rubric import Rubric
from mlscreen.rubric.file import bundled, loads, locate
from mlscreen.rubric.schema import DIALECT, schema
from mlscreen.rubric.writing import write
from tests.rubric.strategies import RUBRICS
from tests.rubric.texts import criterion, rubric

VALIDATOR = jsonschema.Draft202012Validator(schema())


def accepted(text: str) -> bool:
    try:
        loads(text)
    except BadRubric:
        return False
    return True


def plain(text: str) -> Any:
    return yaml.safe_load(text)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == DIALECT


@pytest.mark.parametrize("name", bundled())
def test_bundled_rubrics_are_valid(name: str) -> None:
    assert not list(VALIDATOR.iter_errors(plain(locate(name).read_text(encoding="utf-8"))))


@settings(max_examples=60, deadline=None)
@given(RUBRICS)
def test_what_is_written_is_valid(made: Rubric) -> None:
    assert VALIDATOR.is_valid(plain(write(made)))


@pytest.mark.parametrize(
    "text",
    [
        rubric(),
        rubric(criterion("at_least: 1\nof: [[C, C++], Go]")),
        rubric(criterion("any_of: [Go]\nall_of: [Go]")),
        rubric(criterion("at_least: 1")),
        rubric(criterion("of: [Go]")),
        rubric(criterion("any_of: []")),
        rubric(criterion("any_of: [1]")),
        rubric(criterion("any_of: [Go]\nyears: 2")),
        rubric(criterion("years: 2", "experience")),
        rubric(criterion("years: 2\nmonths: 2", "experience")),
        rubric(criterion("years: -2", "experience")),
        rubric(criterion("months: 2.5", "experience")),
        rubric(criterion("level: masters", "education")),
        rubric(criterion("level: master\nor_equivalent: 4 years", "education")),
        rubric(criterion("level: master\nor_equivalent: 4", "education")),
        rubric(criterion("branches: [{}]", "either")),
        rubric(criterion("branches: [{experience: {years: 2}}]", "either")),
        rubric(criterion("any_of: [Go]\nonly_for: [a b]")),
        rubric(criterion("any_of: [Go]\nonly_for: [a]")),
        rubric(criterion("any_of: [Go]\nfrom: {quote: x}")),
        rubric(criterion("any_of: [Go]\nfrom: {line: 1}")),
        rubric(criterion("any_of: [Go]", "skil")),
        rubric() + "extra: 1\n",
        rubric() + "draft: maybe\n",
        rubric().replace("required", "requird"),
        rubric().replace("points: 5", "points: -5"),
        rubric().replace('"1"', "1"),
        rubric().replace("    label: L\n", ""),
    ],
)
def test_schema_and_reader_agree(text: str) -> None:
    assert VALIDATOR.is_valid(plain(text)) == accepted(text)
