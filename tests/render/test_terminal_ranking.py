import pytest

from mlscreen.model.record import replace
from mlscreen.model.scorecard import Report
from mlscreen.render.terminal import render_ranking
from mlscreen.render.view import View
from tests.render.examples import EQUAL, FOLDER, RUBRIC, STRONG, UNSURE, report


def page(made: Report, top: int | None = None) -> str:
    return render_ranking(made, View(80), top).decode()


def test_ties_are_shown_as_ties() -> None:
    shown = page(FOLDER)
    assert "1  Mira Solberg" in shown
    assert "2=  Tomás Ferreira" in shown
    assert "2=  Ada Nwosu" in shown
    assert "marks a tie" in shown


def test_without_a_tie_nothing_is_said_of_ties() -> None:
    assert "tie" not in page(report(STRONG))


def test_top_says_how_many_are_not_shown() -> None:
    shown = page(FOLDER, top=1)
    assert "Ferreira" not in shown
    assert "2 more are not shown (--top 1)" in shown
    assert "not shown (" not in page(FOLDER, top=3)


def test_files_without_a_scorecard_are_listed_even_below_the_top() -> None:
    shown = page(FOLDER, top=1)
    assert "scan.pdf" in shown
    assert "encrypted: needs a password" in shown


def test_the_common_folder_is_said_once() -> None:
    shown = page(FOLDER)
    assert shown.count("applications/") == 1
    assert "2026/tomas-ferreira.docx" in shown


def test_equal_names_in_two_folders_stay_apart() -> None:
    same = report(replace(STRONG, source="a/resume.pdf"), replace(UNSURE, source="b/resume.pdf"))
    assert "a/resume.pdf" in page(same)
    assert "b/resume.pdf" in page(same)


@pytest.mark.parametrize("source", ["resume.pdf", "/resume.pdf", "", "folder/"])
def test_any_path_can_be_shown(source: str) -> None:
    assert "Ada Nwosu" in page(report(replace(EQUAL, source=source)))


def test_a_draft_rubric_is_called_one() -> None:
    assert "Draft rubric" in page(replace(FOLDER, rubric=replace(RUBRIC, draft=True)))
