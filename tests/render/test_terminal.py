import re

import pytest

from mlscreen.render.terminal import render, render_ranking, render_resume, render_rubric, render_table
from mlscreen.render.view import View
from tests.conftest import Golden
from tests.render.examples import AS_OF, ATTACKER, FOLDER, RUBRIC, SCAN, STRONG, UNSURE, report
from tests.render.resumes import CONTACT, EMPTY, RESUME

CARDS = report(STRONG, UNSURE, SCAN)
WIDTHS = (60, 80, 140)


def pages(view: View) -> dict[str, bytes]:
    return {
        "scorecards": render(CARDS, view),
        "details": render(CARDS, view._replace(details=True)),
        "ranking": render_ranking(FOLDER, view),
        "resume": render_resume(RESUME, CONTACT, AS_OF, view),
        "rubric": render_rubric(RUBRIC, view),
    }


@pytest.mark.parametrize("width", [80, 140])
@pytest.mark.parametrize("name", ["scorecards", "details", "ranking", "resume", "rubric"])
def test_a_page_looks_as_it_was_approved(name: str, width: int, golden: Golden) -> None:
    golden(f"{name}-{width}.txt", pages(View(width))[name])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", list(pages(View())))
def test_no_line_is_wider_than_the_terminal_or_ends_in_spaces(name: str, width: int) -> None:
    for line in pages(View(width))[name].decode().splitlines():
        assert len(line) <= width
        assert line == line.rstrip()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_is_cut_and_none_is_lost(width: int) -> None:
    shown = set(render(CARDS, View(width, details=True)).decode().split())
    for card in CARDS.scorecards:
        for verdict in card.verdicts:
            text = f"{verdict.criterion.label} {verdict.rationale} {verdict.to_change}"
            quotes = " ".join(f"“{evidence.quote}”" for evidence in verdict.evidence)
            assert set(text.split()) | set(quotes.split()) <= shown | {word + ":" for word in shown}


@pytest.mark.parametrize("width", WIDTHS)
def test_where_a_quote_stands_is_never_torn_apart(width: int) -> None:
    shown = render(CARDS, View(width)).decode()
    for card in CARDS.scorecards:
        for verdict in card.verdicts:
            if verdict.evidence:
                assert str(verdict.evidence[0].location) in shown


@pytest.mark.parametrize("name", list(pages(View())))
def test_without_colour_there_is_no_escape_sequence_and_with_it_the_same_words(name: str) -> None:
    plain = pages(View(80))[name].decode()
    coloured = pages(View(80, colour=True))[name].decode()
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in bare.splitlines()] == plain.splitlines()


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("details", [False, True])
def test_hostile_words_neither_crash_nor_act(colour: bool, details: bool) -> None:
    view = View(80, colour, details)
    for page in (render(report(ATTACKER), view), render_ranking(report(ATTACKER), view)):
        bare = re.sub(r"\x1b\[[0-9;]*m", "", page.decode()) if colour else page.decode()
        assert not set(bare) & set("\x1b\x9b\x07\u202e\u200b")
        assert "Eve [/foo][bold]=1gnp.exe" in bare


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
@pytest.mark.parametrize("name", list(pages(View())))
def test_a_poor_terminal_gets_a_page_too(name: str, encoding: str) -> None:
    page = pages(View(80, encoding=encoding))[name].decode(encoding)
    assert len(page.splitlines()) > 5


def test_a_resume_of_which_nothing_was_read_says_so() -> None:
    page = render_resume(EMPTY, CONTACT, AS_OF, View()).decode()
    assert "Positions  none found" in page
    assert "no rules for the language" in page


def test_tables_show_hostile_cells_as_text() -> None:
    page = render_table(("Name", "Kind"), [("[/x]\x1b[31m", "skill")], View()).decode()
    assert "[/x]" in page
    assert "\x1b" not in page


def test_an_empty_report_is_an_empty_page() -> None:
    assert render(report(), View()).strip() == b""
    assert RUBRIC.title in render_ranking(report(), View()).decode()
