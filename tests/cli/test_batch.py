import csv
import io
import json
import sys
from pathlib import Path

import pytest

from mlscreen.batch import runner
from mlscreen.batch.plan import Plan, Run
from mlscreen.cli import screening
from mlscreen.rubric.writing import write
from tests.cli.conftest import Mlscreen
from tests.cli.test_parse import TEXT
from tests.render.examples import RUBRIC

AS_OF = ("--as-of", "2026-11-01")
ONE_WORKER = ("--jobs", "1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "applications"
    (folder / "sub").mkdir(parents=True)
    (folder / "nils.txt").write_text(TEXT, encoding="utf-8")
    (folder / "sub" / "nils.txt").write_text(
        TEXT.replace("Nils", "Tove").replace("Python", "Go, C++"), encoding="utf-8"
    )
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nbroken")
    (folder / "list.xlsx").write_bytes(b"x")
    return folder


@pytest.fixture
def rubric(tmp_path: Path) -> tuple[str, str]:
    place = tmp_path / "mine.yaml"
    place.write_text(write(RUBRIC), encoding="utf-8")
    return ("--rubric", str(place))


Screened = tuple[str, str]


def rows(place: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(place.read_text(encoding="utf-8-sig"), newline="")))


def test_a_folder_gives_a_ranking_and_every_file_is_accounted_for(
    folder: Path, rubric: Screened, mlscreen: Mlscreen
) -> None:
    ended = mlscreen("batch", folder, *rubric, *AS_OF, *ONE_WORKER)
    assert ended.code == 1
    for words in ("Nils Aaberg", "Tove Aaberg", "sub/nils.txt", "broken.pdf", "corrupt"):
        assert words in ended.out
    assert "3 files: 2 scored, 1 not screened." in ended.err
    assert "1 .xlsx" in ended.err


def test_csv_and_json_have_every_file(folder: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    table, report = tmp_path / "out.csv", tmp_path / "out.json"
    mlscreen("batch", folder, *rubric, *AS_OF, *ONE_WORKER, "--csv", table, "--json", report)
    assert {row["result"] for row in rows(table)} == {"scored", "unscreened"}
    assert len(rows(table)) == len(json.loads(report.read_bytes())["screenings"]) == 3


def test_one_worker_and_four_give_the_same_bytes(
    folder: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path
) -> None:
    made = []
    for jobs in ("1", "4"):
        table, report = tmp_path / f"{jobs}.csv", tmp_path / f"{jobs}.json"
        files = ("--csv", table, "--json", report)
        ended = mlscreen("batch", folder, *rubric, *AS_OF, "--jobs", jobs, *files)
        made.append((ended.out, ended.code, table.read_bytes(), report.read_bytes()))
    assert made[0] == made[1]


def test_the_same_content_twice_is_flagged(folder: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    (folder / "sub" / "copy.txt").write_text(TEXT, encoding="utf-8")
    ended = mlscreen("batch", folder, *rubric, *ONE_WORKER, "--csv", tmp_path / "out.csv")
    assert "1 with the same content" in ended.err
    [row] = [row for row in rows(tmp_path / "out.csv") if row["file"].endswith("copy.txt")]
    assert "The same content as" in row["flags"]


def test_top_limits_the_screen_but_not_the_files(
    folder: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path
) -> None:
    ended = mlscreen("batch", folder, *rubric, *ONE_WORKER, "--top", "1", "--csv", tmp_path / "out.csv")
    assert "1 more is not shown (--top 1)" in ended.out
    assert len(rows(tmp_path / "out.csv")) == 3


def test_blind_hides_names_and_files(folder: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    out = mlscreen("batch", folder, *rubric, *ONE_WORKER, "--blind").out
    assert "Aaberg" not in out
    assert "nils" not in out
    assert "candidate " in out


def test_an_empty_folder_is_code_3(rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = mlscreen("batch", tmp_path / "empty", *rubric)
    assert (ended.code, ended.out) == (3, "")
    assert "holds no résumés" in ended.err


def test_a_place_that_cannot_be_written_to_is_told_before_the_work(
    folder: Path, rubric: Screened, mlscreen: Mlscreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screening, "run", None)
    ended = mlscreen("batch", folder, *rubric, "--csv", folder)
    assert (ended.code, ended.out) == (5, "")
    assert "is a folder" in ended.err


def test_an_interruption_reports_what_was_done_and_is_code_130(
    folder: Path, rubric: Screened, mlscreen: Mlscreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def interrupted(files: list[Path], plan: Plan, notice: object) -> Run:
        return Run(runner.run(files[:2], plan).screenings, tuple(files[2:]))

    monkeypatch.setattr(screening, "run", interrupted)
    ended = mlscreen("batch", folder, *rubric, *ONE_WORKER, "--csv", tmp_path / "out.csv")
    assert ended.code == 130
    assert "1 not reached" in ended.err
    assert "What was done" in ended.err
    assert len(rows(tmp_path / "out.csv")) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="names are less free there")
def test_hostile_file_names_cannot_act(folder: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    (folder / "=cmd()[foo]\x1b[2J.txt").write_text(TEXT, encoding="utf-8")
    (folder / "caf\udce9.txt").write_text(TEXT, encoding="utf-8")
    files = ("--csv", tmp_path / "out.csv", "--json", tmp_path / "out.json")
    ended = mlscreen("batch", folder, *rubric, *ONE_WORKER, *files)
    assert ended.code == 1
    assert "\x1b" not in ended.out + ended.err
    assert len(rows(tmp_path / "out.csv")) == 5
    assert len(json.loads((tmp_path / "out.json").read_bytes())["screenings"]) == 5


def test_a_file_called_dash_is_stdout_and_then_nothing_else_is_there(
    folder: Path, rubric: Screened, mlscreen: Mlscreen
) -> None:
    assert len(json.loads(mlscreen("batch", folder, *rubric, *ONE_WORKER, "--json", "-").out)["screenings"]) == 3
