import json
from pathlib import Path

import pytest

from tests.cli.conftest import Mlscreen

TEXT = """Nils Aaberg
nils@example.org

Experience

Data Engineer, Harbour Freight Systems
March 2019 - June 2022
Built pipelines in Python and Kubernetes.

Education

M.Sc. in Computer Science, University of Somewhere, 2016 - 2018

Skills
Python, SQL
"""


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    place = tmp_path / "nils.txt"
    place.write_text(TEXT, encoding="utf-8")
    return place


def test_the_page_shows_positions_degrees_and_skills_with_months(resume: Path, mlscreen: Mlscreen) -> None:
    ended = mlscreen("parse", resume, "--as-of", "2026-11-01")
    assert (ended.code, ended.err) == (0, "")
    for words in ("Nils Aaberg", "Harbour Freight Systems", "3 y 4 m", "master", "until 2022-06", "█"):
        assert words in ended.out


def test_json_holds_the_same(resume: Path, mlscreen: Mlscreen) -> None:
    reading = json.loads(mlscreen("parse", resume, "--format", "json", "--as-of", "2026-11-01").out)
    assert reading["months"]["job"]["low"] == 40
    assert reading["as_of"] == "2026-11-01"


def test_json_resume_is_offered(resume: Path, mlscreen: Mlscreen) -> None:
    assert json.loads(mlscreen("parse", resume, "-f", "json-resume").out)["basics"]["name"] == "Nils Aaberg"


def test_it_can_be_written_to_a_file(resume: Path, mlscreen: Mlscreen, tmp_path: Path) -> None:
    ended = mlscreen("parse", resume, "-o", tmp_path / "out.txt")
    assert (ended.code, ended.out) == (0, "")
    assert "Nils Aaberg" in (tmp_path / "out.txt").read_text(encoding="utf-8")


def test_a_missing_file_is_code_3_with_its_name(tmp_path: Path, mlscreen: Mlscreen) -> None:
    ended = mlscreen("parse", tmp_path / "missing.pdf")
    assert (ended.code, ended.out) == (3, "")
    assert "missing.pdf" in ended.err


def test_a_file_that_cannot_be_read_is_code_1_with_its_name(tmp_path: Path, mlscreen: Mlscreen) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nbroken")
    ended = mlscreen("parse", tmp_path / "broken.pdf")
    assert (ended.code, ended.out) == (1, "")
    assert "broken.pdf" in ended.err


def test_the_users_own_words_are_read(resume: Path, tmp_path: Path, mlscreen: Mlscreen) -> None:
    (tmp_path / "wrong.yaml").write_text("- [", encoding="utf-8")
    ended = mlscreen("parse", resume, "--vocabulary", tmp_path / "wrong.yaml")
    assert ended.code == 2
    assert "wrong.yaml" in ended.err
