import csv
import io
import json
from pathlib import Path

import pytest

from mlscreen.model.wire import decode_report
from mlscreen.rubric.writing import write
from tests.cli.conftest import Mlscreen
from tests.cli.test_parse import TEXT
from tests.render.examples import RUBRIC

AS_OF = ("--as-of", "2026-11-01")


@pytest.fixture
def rubric(tmp_path: Path) -> tuple[str, str]:
    place = tmp_path / "mine.yaml"
    place.write_text(write(RUBRIC), encoding="utf-8")
    return ("--rubric", str(place))


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    place = tmp_path / "nils.txt"
    place.write_text(TEXT, encoding="utf-8")
    return place


Screened = tuple[str, str]


def test_a_resume_gets_its_scorecard(resume: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    ended = mlscreen("score", resume, *rubric, *AS_OF)
    assert (ended.code, ended.err) == (0, "")
    for words in ("Nils Aaberg", "as of 2026-11-01", "Recommendation:", "Required", "line 7"):
        assert words in ended.out


def test_the_reference_rubric_is_used_unless_another_is_named(resume: Path, mlscreen: Mlscreen) -> None:
    assert "ml-engineer" in mlscreen("score", resume).out


def test_each_of_several_files_is_a_result_and_a_bad_one_does_not_stop_the_others(
    resume: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path
) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nbroken")
    ended = mlscreen("score", tmp_path / "broken.pdf", resume, tmp_path / "missing.pdf", *rubric)
    assert ended.code == 1
    assert "Nils Aaberg" in ended.out
    assert "not screened (corrupt)" in ended.out
    assert "not screened (not_found)" in ended.out


@pytest.mark.parametrize("form", ["terminal", "json", "csv"])
def test_a_file_without_a_scorecard_shows_in_every_format(
    form: str, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path
) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nbroken")
    ended = mlscreen("score", tmp_path / "broken.pdf", *rubric, "--format", form)
    assert ended.code == 1
    assert "corrupt" in ended.out
    assert "broken.pdf" in ended.out.replace("\n", "")


def test_only_missing_files_is_code_3(rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    assert mlscreen("score", tmp_path / "missing.pdf", *rubric).code == 3


def test_a_folder_is_sent_to_batch(rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    ended = mlscreen("score", tmp_path, *rubric)
    assert ended.code == 2
    assert "mlscreen batch" in ended.err


def test_json_reads_back_as_a_report(resume: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    ended = mlscreen("score", resume, *rubric, *AS_OF, "--format", "json")
    report = decode_report(ended.out.encode())
    assert report.scorecards[0].candidate == "Nils Aaberg"
    assert json.loads(ended.out)["screenings"][0]["percent"] == report.scorecards[0].percent


def test_csv_has_a_row_for_each_file(resume: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    [row] = csv.DictReader(io.StringIO(mlscreen("score", resume, *rubric, "--format", "csv").out))
    assert row["candidate"] == "Nils Aaberg"


@pytest.mark.parametrize("form", ["terminal", "json", "csv"])
def test_two_runs_give_the_same_bytes_and_so_do_file_and_stdout(
    form: str, resume: Path, rubric: Screened, mlscreen: Mlscreen, tmp_path: Path
) -> None:
    command = ("score", resume, *rubric, *AS_OF, "--format", form)
    once = mlscreen(*command).out
    assert mlscreen(*command).out == once
    assert mlscreen(*command, "-o", tmp_path / "report").out == ""
    assert (tmp_path / "report").read_bytes().decode("utf-8-sig") == once


def test_blind_shows_neither_name_nor_file(resume: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    for form in ("terminal", "json", "csv"):
        out = mlscreen("score", resume, *rubric, "--blind", "--format", form).out
        assert "candidate " in out
        assert "Nils" not in out
        assert "nils" not in out


def test_details_show_more(resume: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    plain = mlscreen("score", resume, *rubric)
    details = mlscreen("score", resume, *rubric, "--details")
    assert "Arithmetic" not in plain.out
    assert "Arithmetic" in details.out


@pytest.mark.parametrize(
    ("arguments", "code", "advice"),
    [
        (("--for", "senoir"), 2, "senoir"),
        (("--rubric", "no-such-rubric"), 4, "no-such-rubric"),
        (("-o", "/no/such/folder/report"), 5, "there is no folder"),
        (("--vocabulary", "/no/such/file.yaml"), 2, "file.yaml"),
    ],
)
def test_what_cannot_be_is_told_in_lines_and_a_code(
    arguments: tuple[str, ...], code: int, advice: str, resume: Path, mlscreen: Mlscreen, rubric: Screened
) -> None:
    ended = mlscreen("score", resume, *rubric, *arguments)
    assert (ended.code, ended.out) == (code, "")
    assert advice in ended.err
    assert "Traceback" not in ended.err


def test_a_hostile_file_name_cannot_act(rubric: Screened, mlscreen: Mlscreen, tmp_path: Path) -> None:
    place = tmp_path / "[foo]\x1b]52;c;x\x07[bold].txt"
    place.write_text(TEXT, encoding="utf-8")
    ended = mlscreen("score", place, tmp_path / "[bar]\x1b[2J.pdf", *rubric)
    assert ended.code == 1
    assert "\x1b" not in ended.out + ended.err
    assert "[foo][bold].txt" in ended.out.replace("\n", "")


def test_a_job_description_is_drafted_from_and_the_scorecard_says_so(
    resume: Path, mlscreen: Mlscreen, tmp_path: Path
) -> None:
    job = tmp_path / "job.txt"
    job.write_text("Data Engineer\n\nRequirements\n\n- Experience with Python is required.\n", encoding="utf-8")
    ended = mlscreen("score", resume, "--job", job)
    assert ended.code == 0
    assert "Draft rubric" in ended.out
    assert "Python" in ended.out


def test_limits_can_be_set(resume: Path, rubric: Screened, mlscreen: Mlscreen) -> None:
    assert "too_large" in mlscreen("score", resume, *rubric, "--limit", "size=10").out
