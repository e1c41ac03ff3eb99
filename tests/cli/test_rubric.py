import json
from pathlib import Path

import pytest

from mlscreen.rubric.writing import write
from tests.cli.conftest import Mlscreen
from tests.render.examples import CLOUD, RUBRIC


@pytest.fixture
def rubric(tmp_path: Path) -> Path:
    place = tmp_path / "mine.yaml"
    place.write_text(write(RUBRIC), encoding="utf-8")
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
    for option in (["--yaml"], ["--format", "yaml"]):
        assert mlscreen("rubric", "show", rubric, *option).out == rubric.read_text(encoding="utf-8")


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
    place.write_text(write(RUBRIC).replace("status: required", "status: wanted"), encoding="utf-8")
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


def test_what_is_doubtful_is_told_and_the_rubric_stays_valid(tmp_path: Path, mlscreen: Mlscreen) -> None:
    place = tmp_path / "doubtful.yaml"
    place.write_text(write(RUBRIC).replace("points: 15", "points: 500"), encoding="utf-8")
    ended = mlscreen("rubric", "check", place)
    assert ended.code == 0
    assert "warning: " in ended.err
    assert "to look at" in ended.out


def test_a_protected_attribute_is_refused(tmp_path: Path, mlscreen: Mlscreen) -> None:
    place = tmp_path / "unlawful.yaml"
    place.write_text(write(RUBRIC).replace("label: Teamwork", "label: Young and energetic"), encoding="utf-8")
    ended = mlscreen("rubric", "check", place)
    assert (ended.code, ended.out) == (4, "")
    assert "unlawful.yaml:" in ended.err


@pytest.mark.parametrize("form", ["job-posting", "json-resume"])
def test_other_systems_can_have_it(form: str, rubric: Path, mlscreen: Mlscreen) -> None:
    assert RUBRIC.title in json.dumps(json.loads(mlscreen("rubric", "show", rubric, "--format", form).out))


def test_two_rubrics_can_be_compared(rubric: Path, tmp_path: Path, mlscreen: Mlscreen) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(write(RUBRIC).replace("points: 15", "points: 12"), encoding="utf-8")
    assert "15 -> 12" in mlscreen("rubric", "diff", rubric, other).out
    assert mlscreen("rubric", "diff", rubric, rubric).out == "no difference\n"


def test_a_draft_can_be_gone_through_by_questions(
    tmp_path: Path, mlscreen: Mlscreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "job.txt").write_text("Engineer\n\nRequirements\n\n- Python is required.\n- Go is a plus.\n", "utf-8")
    answers = iter(["60", "", "r", ""])
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(answers, ""))
    ended = mlscreen("rubric", "draft", tmp_path / "job.txt", "--interactive")
    assert ended.code == 0
    assert "points: 60" in ended.out
    assert "status: preferred" not in ended.out
    assert "Enter keeps it" in ended.err
