import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.record import replace
from mlscreen.model.scorecard import Report
from mlscreen.render.csv import HEAD, PER_CRITERION, render
from mlscreen.render.view import View
from tests.conftest import Golden
from tests.render.examples import ATTACKER, CRITERIA, FOLDER, RUBRIC, STRONG, report


def rows(made: Report) -> list[dict[str, str]]:
    text = render(made, View()).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_of_a_folder(golden: Golden) -> None:
    golden("folder.csv", render(FOLDER, View()))


def test_every_file_has_a_row_ranked_ones_first() -> None:
    assert [row["file"].split("/")[-1] for row in rows(FOLDER)] == [
        "mira-solberg.pdf",
        "tomas-ferreira.docx",
        "ada-nwosu.txt",
        "scan.pdf",
        "locked.pdf",
    ]


def test_files_without_a_scorecard_have_code_and_reason_and_no_figures() -> None:
    scan = rows(FOLDER)[3]
    assert (scan["result"], scan["code"]) == ("unscreened", "no_text")
    assert "--ocr" in scan["reason"]
    assert scan["percent"] == scan["rank"] == scan["degree points"] == ""


def test_ties_share_a_rank_and_say_so() -> None:
    assert [(row["rank"], row["tied"]) for row in rows(FOLDER)[:3]] == [("1", "no"), ("2", "yes"), ("2", "yes")]


def test_figures_are_those_of_the_scorecard() -> None:
    best = rows(report(STRONG))[0]
    assert float(best["percent"]) == STRONG.percent
    assert (float(best["percent low"]), float(best["percent high"])) == STRONG.percent_range
    assert best["recommendation"] == STRONG.recommendation(RUBRIC)
    assert sum(float(best[f"{criterion.id} points"]) for criterion in CRITERIA) == STRONG.points


def test_all_rows_are_as_wide_as_the_head() -> None:
    text = render(FOLDER, View()).decode("utf-8-sig")
    widths = {len(row) for row in csv.reader(io.StringIO(text, newline=""))}
    assert widths == {len(HEAD) + len(PER_CRITERION) * len(CRITERIA)}


def test_it_opens_in_excel_as_utf_8_with_line_ends_of_its_kind() -> None:
    made = render(FOLDER, View())
    assert made.startswith(b"\xef\xbb\xbf")
    assert made.count(b"\n") == made.count(b"\r\n") == len(FOLDER.screenings) + 1


def test_hostile_words_are_neutral() -> None:
    [row] = rows(report(ATTACKER))
    assert row["candidate"] == "Eve [/foo][bold]=1gnp.exe"
    assert row["degree quote"].startswith("'=cmd")
    assert not any(value.lstrip().startswith(tuple("=+-@\t\r")) for value in row.values())


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x","y")', "+x", "-x", "@x", " =x", "\uff1dx", "\u200b=x"])
def test_a_name_that_is_a_formula_is_neutral(name: str) -> None:
    [row] = rows(report(replace(STRONG, candidate=name)))
    assert row["candidate"].startswith("'")


@given(st.text())
def test_no_name_can_break_out_of_its_cell(name: str) -> None:
    [row] = rows(report(replace(STRONG, candidate=name)))
    assert row["file"] == STRONG.source


def test_a_draft_rubric_is_called_one_in_every_row() -> None:
    assert {row["rubric"] for row in rows(replace(FOLDER, rubric=replace(RUBRIC, draft=True)))} == {
        "ml-engineer 1.0, draft"
    }
