import json
from pathlib import Path

import pytest

from mlscreen.rubric.file import dump
from tests.cli.conftest import Mlscreen
from tests.render.examples import CLOUD, RUBRIC


@pytest.fixture
def rubric(tmp_path: Path) -> Path:
    place = tmp_path / "mine.yaml"
    place.write_text(dump(RUBRIC), encoding="utf-8")
    return place


def test_bundled_rubrics_are_listed(mlscreen: Mlscreen) -> None:
    ended = mlscreen("rubric", "list")
    assert ended.code == 0
    assert "ml-engineer" in ended.out


def test_a_rubric_is_shown_with_all_criteria(rubric: Path, mlscreen: Mlscreen) -> None:
    ended = mlscreen("rubric", "show", rubric)
    assert ended.code == 0
    assert CLOUD.label in ended.out


def test_its_file_can_be_shown_to_copy_it(rubric: Path, mlscreen: Mlscreen) -> None:
    assert mlscreen("rubric", "show", rubric, "--yaml").out == rubric.read_text(encoding="utf-8")


def test_an_unknown_name_is_code_4_with_a_suggestion(mlscreen: Mlscreen) -> None:
    ended = mlscreen("rubric", "show", "ml-enginer")
    assert ended.code == 4
    assert "'ml-engineer'" in ended.err


def test_a_valid_rubric_passes_the_check(rubric: Path, mlscreen: Mlscreen) -> None:
    ended = mlscreen("rubric", "check", rubric)
    assert (ended.code, ended.err) == (0, "")
    assert "valid" in ended.out


def test_all_that_is_wrong_is_told_at_once_with_line_and_column(tmp_path: Path, mlscreen: Mlscreen) -> None:
    place = tmp_path / "wrong.yaml"
    place.write_text(dump(RUBRIC).replace("status: required", "status: wanted"), encoding="utf-8")
    ended = mlscreen("rubric", "check", place)
    assert (ended.code, ended.out) == (4, "")
    assert ended.err.count("wrong.yaml:") >= 2


def test_the_schema_is_json(tmp_path: Path, mlscreen: Mlscreen) -> None:
    assert "$schema" in json.loads(mlscreen("rubric", "schema").out)
    mlscreen("rubric", "schema", "-o", tmp_path / "schema.json")
    assert "$schema" in json.loads((tmp_path / "schema.json").read_bytes())


def test_a_posting_is_drafted_from_into_a_rubric_that_is_valid(tmp_path: Path, mlscreen: Mlscreen) -> None:
    (tmp_path / "job.txt").write_text("Engineer\n\nRequirements\n\n- Python is required.\n- Go is a plus.\n", "utf-8")
    assert mlscreen("rubric", "draft", tmp_path / "job.txt", "-o", tmp_path / "mine.yaml").code == 0
    assert mlscreen("rubric", "check", tmp_path / "mine.yaml").code == 0
    assert "Draft" in mlscreen("rubric", "show", tmp_path / "mine.yaml").out
