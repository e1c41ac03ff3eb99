import pytest

from mlscreen.extract import pdf_glue
from mlscreen.extract.pdf_glue import Glue
from mlscreen.extract.pdf_pieces import Piece
from mlscreen.extract.pdf_raw import Handle


@pytest.fixture
def glyphs(monkeypatch: pytest.MonkeyPatch) -> dict[int, float]:
    """Left edges of characters five points wide and ten high, as pdfium would give them."""
    places: dict[int, float] = {}
    monkeypatch.setattr(
        pdf_glue, "boxes", lambda _, chars: [(places[char], 10.0, places[char] + 5, 0.0) for char in chars]
    )
    return places


def parts(glue: Glue, places: dict[int, float], text: str) -> list[str]:
    first, last = 0, len(text) - 1
    ends = [(places[char], 10.0, places[char] + 5, 0.0) for char in (first, last)]
    return [piece.text for piece in glue.parts(Piece(text, first, last, False), ends[0], ends[1], 1)]


def place(places: dict[int, float], text: str, spaces: dict[int, float], step: float = 5) -> None:
    x = 0.0
    for index in range(len(text)):
        x += spaces.get(index, 0)
        places[index] = x
        x += step


@pytest.mark.parametrize(("text", "spaces", "found"), [
    ("ensurethe", {6: 2.0}, ["ensure", "the"]),
    ("theendofit", {3: 2.0, 6: 2.0, 8: 2.0}, ["the", "end", "of", "it"]),
    ("engineer", {}, ["engineer"]),
    ("and(more)", {3: 2.0}, ["and(more)"]),
    ("Jan-Feb-Mar", {4: 2.0}, ["Jan-Feb-Mar"]),
])  # fmt: skip
def test_words_are_parted_at_gaps_as_wide_as_a_space(
    glyphs: dict[int, float], text: str, spaces: dict[int, float], found: list[str]
) -> None:
    place(glyphs, text, spaces)
    assert parts(Glue(Handle()), glyphs, text) == found


def test_letters_that_overlap_everywhere_still_show_their_spaces(glyphs: dict[int, float]) -> None:
    place(glyphs, "ofallthings", {2: 1.6, 5: 1.6}, step=4.4)
    assert parts(Glue(Handle()), glyphs, "ofallthings") == ["of", "all", "things"]


def test_evenly_spaced_letters_are_one_word(glyphs: dict[int, float]) -> None:
    place(glyphs, "HEADING", {}, step=8)
    assert parts(Glue(Handle()), glyphs, "HEADING") == ["HEADING"]


def test_characters_are_not_asked_for_again_when_the_word_is_as_narrow_as_before(
    glyphs: dict[int, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    place(glyphs, "engineer", {})
    glue = Glue(Handle())
    assert parts(glue, glyphs, "engineer") == ["engineer"]
    monkeypatch.setattr(pdf_glue, "boxes", lambda *_: pytest.fail("asked again"))
    assert parts(glue, glyphs, "engineer") == ["engineer"]


def test_a_space_under_the_hang_of_a_letter_is_found_once_its_usual_step_is_known(glyphs: dict[int, float]) -> None:
    glue = Glue(Handle())
    place(glyphs, "lifting", {3: -1.5})
    parts(glue, glyphs, "lifting")
    place(glyphs, "ofgears", {2: 0.2})
    assert parts(glue, glyphs, "ofgears") == ["of", "gears"]


def test_a_ligature_whose_letters_share_its_box_parts_no_word(glyphs: dict[int, float]) -> None:
    glue = Glue(Handle())
    place(glyphs, "roofing", {})
    assert parts(glue, glyphs, "roofing") == ["roofing"]
    for text, first in (("different", 2), ("offices", 1)):
        place(glyphs, text, {})
        for index in range(first + 1, len(text)):
            glyphs[index] -= 5
        assert parts(glue, glyphs, text) == [text]
