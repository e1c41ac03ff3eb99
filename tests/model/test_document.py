import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.document import BBox, Document, Line, Location, Page, Span, Visibility, Word


def document(*pages: list[list[str]], hidden: frozenset[str] = frozenset(), numbered: bool = True) -> Document:
    """A document of pages of lines of words; words stand on a grid, 10 points each."""
    text, made = "", []
    for number, page in enumerate(pages, 1):
        lines = []
        for row, words in enumerate(page):
            start, placed = len(text), []
            for column, word in enumerate(words):
                text += " " if column else ""
                visibility = Visibility.TINY if word in hidden else Visibility.VISIBLE
                box = BBox(column * 50, row * 12, column * 50 + 40, row * 12 + 10) if numbered else None
                placed.append(Word(Span(len(text), len(text) + len(word)), box, visibility=visibility))
                text += word
            place = "" if numbered else f"paragraph {row + 1}"
            lines.append(Line(Span(start, len(text)), tuple(placed), place))
            text += "\n"
        made.append(Page(number if numbered else 0, 600, 800, tuple(lines)))
    return Document("cv.pdf", "0" * 64, "application/pdf", text, tuple(made))


TWO_PAGES = ([["Ada", "Lovelace"], ["Engineer"]], [["Python", "and", "Go"]])


@pytest.mark.parametrize(
    ("quote", "expected"),
    [("Ada", (1, 1)), ("Engineer", (1, 2)), ("Python", (2, 1)), ("Go", (2, 1))],
)
def test_locate_finds_page_and_line(quote: str, expected: tuple[int, int]) -> None:
    made = document(*TWO_PAGES)
    start = made.text.index(quote)
    found = made.locate(Span(start, start + len(quote)))
    assert (found.page, found.line) == expected


def test_locate_gives_the_box_around_the_words_of_the_span() -> None:
    made = document(*TWO_PAGES)
    assert made.locate(Span(0, len("Ada Lovelace"))).bbox == BBox(0, 0, 90, 10)


def test_locate_names_the_paragraph_where_there_are_no_pages() -> None:
    made = document([["Ada"], ["Engineer"]], numbered=False)
    found = made.locate(Span(4, 12))
    assert found == Location(None, 2, "paragraph 2")
    assert str(found) == "paragraph 2"


def test_a_location_on_a_page_reads_as_page_and_line() -> None:
    assert str(Location(2, 7)) == "p. 2, line 7"


def test_hidden_words_are_blanked_in_the_visible_text_and_keep_their_place() -> None:
    made = document([["good", "SECRET", "words"]], hidden=frozenset({"SECRET"}))
    assert made.visible_text == made.text.replace("SECRET", "      ")
    assert [made.quote(word.span) for word in made.hidden_words()] == ["SECRET"]


WORD = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=("Zs", "Zl", "Zp", "Cc")), min_size=1, max_size=8
)
LINES = st.lists(st.lists(WORD, min_size=1, max_size=5), min_size=1, max_size=5)


@given(st.lists(LINES, min_size=1, max_size=3), st.data())
def test_quotes_are_literal_and_locations_exist_for_every_word(
    pages: list[list[list[str]]], data: st.DataObject
) -> None:
    hidden = frozenset(data.draw(st.lists(st.sampled_from([w for p in pages for line in p for w in line]), max_size=3)))
    made = document(*pages, hidden=hidden)
    assert len(made.visible_text) == len(made.text)
    for page in made.pages:
        for number, line in enumerate(page.lines, 1):
            for word in line.words:
                assert made.quote(word.span) == made.text[word.span.start : word.span.end]
                found = made.locate(word.span)
                assert (found.page, found.line) == (page.number, number)


def test_an_empty_document_has_a_location_too() -> None:
    assert document().locate(Span(0, 0)) == Location(None, 1)


def test_spans_overlap_and_cover() -> None:
    assert Span(0, 3).overlaps(Span(2, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 5).covers(Span(1, 5))
    assert not Span(1, 5).covers(Span(0, 5))
