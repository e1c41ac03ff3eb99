from collections.abc import Iterator

import pypdfium2
import pytest

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_drawn import Drawn
from mlscreen.extract.pdf_pieces import pieces
from mlscreen.extract.pdf_raw import PageText
from mlscreen.extract.pdf_words import read_words
from tests.extract.pdf_maker import pdf, text

SENTENCE = "a list of items in the order of their names and of their age"
LOOSE, TIGHT = 2.8, 0.4
WIDTHS = {"i": 2.2, "l": 2.2, "f": 2.8, "t": 2.8, "r": 3.3, "s": 5.0, "m": 8.3}


def glyph_by_glyph(sentence: str, y: float = 100, space: float = LOOSE, tight: frozenset[int] = frozenset()) -> str:
    """Return a line whose every glyph, and every space, is an object of its own; spaces at `tight` are narrow."""
    x, content = 72.0, ""
    for index, letter in enumerate(sentence):
        content += text(x, y, letter)
        narrow = letter == " " and index in tight
        x += TIGHT if narrow else space if letter == " " else WIDTHS.get(letter, 5.5)
    return content


@pytest.fixture
def opened(request: pytest.FixtureRequest) -> Iterator[PageText]:
    document = pypdfium2.PdfDocument(pdf(request.param))
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        yield page
    document.close()


@pytest.mark.parametrize("opened", [text(72, 100, SENTENCE) + text(72, 114, SENTENCE)], indirect=True)
def test_a_page_whose_text_holds_its_spaces_has_no_glued_words(opened: PageText) -> None:
    assert Drawn(opened).spells_spaces(pieces(opened))


@pytest.mark.parametrize("opened", [glyph_by_glyph(SENTENCE.replace(" ", ""))], indirect=True)
def test_a_page_without_spaces_does_not_spell_them(opened: PageText) -> None:
    assert not Drawn(opened).spells_spaces(pieces(opened))


@pytest.mark.parametrize(
    "opened",
    [glyph_by_glyph(SENTENCE, tight=frozenset({len("a list of items in the order of")}))],
    indirect=True,
)
def test_words_are_parted_where_a_space_is_painted_however_narrow(opened: PageText) -> None:
    assert "oftheir" in opened.text
    assert [word.text for word in read_words(opened).words] == SENTENCE.split()


@pytest.mark.parametrize(
    "opened",
    [glyph_by_glyph(SENTENCE) + "".join(text(72 + 6 * n + d, 130, c) for n, c in enumerate("BOLD") for d in (0, 0.2))],
    indirect=True,
)
def test_glyphs_drawn_twice_to_look_bold_are_one_word(opened: PageText) -> None:
    assert read_words(opened).words[-1].text == "BOLD"
