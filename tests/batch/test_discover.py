import os
import sys
from pathlib import Path

import pytest

from mlscreen.batch.discover import discover
from mlscreen.errors import NoInput


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return folder


def found(*places: Path) -> list[str]:
    return [path.as_posix() for path in discover(places).files]


def test_all_kinds_of_resumes_are_found_to_the_bottom_in_order_of_name(tmp_path: Path) -> None:
    fill(tmp_path, "b.docx", "a.PDF", "sub/deep/c.txt", "sub/a.md")
    assert [Path(name).relative_to(tmp_path).as_posix() for name in found(tmp_path)] == [
        "a.PDF",
        "b.docx",
        "sub/a.md",
        "sub/deep/c.txt",
    ]


READ = "pdf docx docm dotx doc odt rtf txt md markdown html htm eml mhtml mht png jpg jpeg JPG"


@pytest.mark.parametrize("suffix", READ.split())
def test_each_kind_that_can_be_read_is_found_by_its_suffix(suffix: str, tmp_path: Path) -> None:
    fill(tmp_path, f"a.{suffix}", f".a.{suffix}", f"~$a.{suffix}", f".trash/a.{suffix}")
    assert found(tmp_path) == [(tmp_path / f"a.{suffix}").as_posix()]


def test_paths_are_told_below_the_folder_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "in/a.pdf")
    monkeypatch.chdir(tmp_path)
    assert found(Path("in")) == ["in/a.pdf"]


def test_hidden_files_and_lock_files_are_left_out(tmp_path: Path) -> None:
    fill(tmp_path, "a.docx", "~$a.docx", ".b.pdf", ".git/c.pdf", "._a.docx", ".~lock.a.docx#")
    assert found(tmp_path) == [(tmp_path / "a.docx").as_posix()]


def test_other_kinds_are_counted(tmp_path: Path) -> None:
    fill(tmp_path, "a.pdf", "list.xlsx", "b.XLSX", "README", "sub/x.zip")
    assert discover([tmp_path]).skipped_kinds == "2 .xlsx, 1 .zip, 1 without suffix"


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    fill(tmp_path, "resume.final")
    assert found(tmp_path / "resume.final") == [(tmp_path / "resume.final").as_posix()]


def test_folders_inside_one_another_give_each_file_once(tmp_path: Path) -> None:
    fill(tmp_path, "a.pdf", "sub/b.pdf")
    assert len(found(tmp_path, tmp_path / "sub", tmp_path / "a.pdf", tmp_path)) == 2


def test_equal_names_in_two_folders_are_two_files(tmp_path: Path) -> None:
    fill(tmp_path, "x/resume.pdf", "y/resume.pdf")
    assert len(found(tmp_path / "x", tmp_path / "y")) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_circle_end(tmp_path: Path) -> None:
    fill(tmp_path, "sub/a.pdf")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path / "sub")
    assert len(found(tmp_path)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_nowhere_is_accounted_for(tmp_path: Path) -> None:
    fill(tmp_path, "a.pdf")
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nowhere")
    assert len(found(tmp_path)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    fill(tmp_path, "a.pdf")
    os.mkfifo(tmp_path / "pipe.pdf")
    assert len(found(tmp_path)) == 1


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "a.pdf", "closed/b.pdf")
    listdir = os.listdir

    def refusing(folder: Path) -> list[str]:
        if folder.name == "closed":
            raise PermissionError(13, "Permission denied")
        return listdir(folder)

    monkeypatch.setattr(os, "listdir", refusing)
    found = discover([tmp_path])
    assert len(found.files) == 1
    assert found.closed == (tmp_path / "closed",)


def test_a_missing_place_among_others_is_accounted_for(tmp_path: Path) -> None:
    fill(tmp_path, "a.pdf")
    assert len(found(tmp_path, tmp_path / "missing")) == 2


@pytest.mark.parametrize(
    ("names", "message"),
    [((), "holds no résumés"), (("a.xlsx", "b.zip"), r"but 2 files of other kinds"), ((".a.pdf",), "holds no résumés")],
)
def test_nothing_to_screen_is_an_error_that_says_what_was_looked_for(
    tmp_path: Path, names: tuple[str, ...], message: str
) -> None:
    with pytest.raises(NoInput, match=message):
        discover([fill(tmp_path, *names)])


def test_a_place_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NoInput, match="no such folder"):
        discover([tmp_path / "missing"])
