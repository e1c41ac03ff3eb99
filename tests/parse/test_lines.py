import pytest

from mlscreen.model.document import BBox, Document, Line, Page, Span, Word
from mlscreen.parse.lines import RUN_ON_LENGTH, text_line, visible_lines
from tests.parse.builders import document


def test_lines_carry_their_text_and_their_place() -> None:
    made = document("Jo Doe\nEngineer\n\nExperience")
    lines = visible_lines(made)
    assert [line.text for line in lines] == ["Jo Doe", "Engineer", "Experience"]
    assert all(made.quote(line.span) == line.text for line in lines)
    assert [line.blank_before for line in lines] == [True, False, True]


def test_hidden_lines_are_left_out_and_hidden_words_blanked() -> None:
    made = document("Jo Doe\nsecret words\nReal secret text", hidden=["secret", "words"])
    assert [line.text.split() for line in visible_lines(made)] == [["Jo", "Doe"], ["Real", "text"]]


def test_hidden_words_at_the_ends_do_not_move_the_text() -> None:
    made = document("secret Real text secret", hidden=["secret"])
    (line,) = visible_lines(made)
    assert line.text == "Real text"
    assert made.quote(line.span) == "Real text"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("• Built it", "Built it"),
        ("- Built it", "Built it"),
        ("* Built it", "Built it"),
        ("– Built it", "Built it"),
        ("\uf0b7 Built it", "Built it"),
        ("➢ Built it", "Built it"),
        ("1. Built it", "Built it"),
        ("(a) Built it", "Built it"),
        ("o Built it", "Built it"),
        ("Built it", "Built it"),
        ("on time", "on time"),
        ("3.5 years", "3.5 years"),
        ("-40 % costs", "-40 % costs"),
    ],
)
def test_typed_bullets_are_told_from_words(text: str, body: str) -> None:
    line = text_line(Span(5, 5 + len(text)), text)
    assert line.body == body
    assert line.bullet == (body != text)
    assert line.body_span == Span(5 + len(text) - len(body), 5 + len(text))


def test_cells_are_the_parts_between_wide_gaps() -> None:
    text = "• Engineer\tAcme Corp\t2019"
    line = text_line(Span(10, 10 + len(text)), text)
    assert [line.at(cell) for cell in line.cells] == ["Engineer", "Acme Corp", "2019"]


@pytest.mark.parametrize(
    ("text", "caps", "spaced"),
    [
        ("EXPERIENCE", True, False),
        ("Experience", False, False),
        ("IT", False, False),
        ("E X P E R I E N C E", True, True),
        ("a b c test words here", False, False),
        ("经验", False, False),
    ],
)
def test_capitals_and_letter_spacing_are_seen(text: str, caps: bool, spaced: bool) -> None:
    line = text_line(Span(0, len(text)), text)
    assert (line.all_caps, line.letter_spaced) == (caps, spaced)


def test_a_text_whose_line_breaks_were_lost_falls_into_its_pieces() -> None:
    pieces = ["Work Experience", "Software Developer", "May 2015\tPresent", "Wrote code " * 30]
    (text,) = ["\t".join(pieces)]
    assert len(text) > RUN_ON_LENGTH
    made = document(text)
    shown = [line.text for line in visible_lines(made)]
    # The gap inside the range of dates stays: it is a lost dash.
    assert shown == [piece.strip() for piece in pieces]


def test_a_long_line_on_a_page_stays_whole() -> None:
    made = document("a word and\tanother " * 20, sizes={})
    assert len(visible_lines(made)) == 1


def test_runs_of_bold_words_are_told() -> None:
    text = "Acme Corp, Engineer"
    words = (
        Word(Span(0, 4), BBox(0, 0, 4, 9), "Serif-Bold", 10, bold=True),
        Word(Span(5, 10), BBox(5, 0, 10, 9), "Serif-Bold", 10, bold=True),
        Word(Span(11, 19), BBox(11, 0, 19, 9), "Serif-Italic", 12),
    )
    made = Document("x", "0", "text/plain", text, (Page(1, 9, 9, (Line(Span(0, 19), words),)),))
    (line,) = visible_lines(made)
    assert line.bold_runs == (Span(0, 10),)
    assert not line.bold
    assert line.size == 12
    assert line.bbox == BBox(0, 0, 19, 9)


def test_an_empty_document_has_no_lines() -> None:
    assert visible_lines(document("")) == ()


def test_a_heading_set_larger_in_front_of_its_text_is_a_line_of_its_own() -> None:
    text = "Education University of Somewhere"
    spans = [(0, 9), (10, 20), (21, 23), (24, 33)]
    words = tuple(Word(Span(*at), BBox(at[0], 0, at[1], 9), "Serif", 10.0 if at[0] else 14.0) for at in spans)
    made = Document("x", "0", "text/plain", text, (Page(1, 9, 9, (Line(Span(0, 33), words),)),))
    assert [(line.text, line.size) for line in visible_lines(made)] == [
        ("Education", 14),
        ("University of Somewhere", 10),
    ]


def test_a_larger_word_that_is_no_heading_stays_in_its_line() -> None:
    text = "Once University of Somewhere"
    words = tuple(
        Word(Span(*at), BBox(at[0], 0, at[1], 9), "Serif", 10.0 if at[0] else 14.0) for at in [(0, 4), (5, 28)]
    )
    made = Document("x", "0", "text/plain", text, (Page(1, 9, 9, (Line(Span(0, 28), words),)),))
    assert [line.text for line in visible_lines(made)] == [text]
