from collections.abc import Sequence

import pytest

from mlscreen.extract import pdf_raw, pdf_tracking
from mlscreen.extract.pdf_pieces import Piece, pieces
from mlscreen.extract.pdf_raw import Frame, Handle, PageText
from mlscreen.extract.pdf_tracking import with_whole_words

WIDTH, HEIGHT, SPACE = 6.0, 10.0, 2.5


def set_page(
    patch: pytest.MonkeyPatch,
    shown: str,
    found: str,
    tracking: float,
    kerned: str = "",
    spelt: bool = False,
    accent_over: str = "",
) -> PageText:
    """Return a page that shows one text with wide letters, of which pdfium found another."""
    places: dict[int, float] = {}
    x, at = 50.0, 0
    for before, char in zip(" " + shown, shown, strict=False):
        if char == " ":
            x += SPACE + tracking
            continue
        x -= 0.6 if kerned and before + char == kerned else 0
        at = found.index(char, at)
        places[at], at = x, at + 1
        x += WIDTH + tracking

    if accent_over:
        places[found.index("´")] = places[found.index(accent_over)]

    def boxes(_: Handle, chars: Sequence[int]) -> list[tuple[float, float, float, float]]:
        return [(places[char], HEIGHT, places[char] + WIDTH, 0.0) for char in chars]

    patch.setattr(pdf_tracking, "boxes", boxes)
    patch.setattr(pdf_raw, "char_is_generated", lambda *_: not spelt)
    return PageText(Handle(), Handle(), found, len(found), Frame(0, 0, 600, 800, 0))


def read(page: PageText) -> list[str]:
    return [piece.text for piece in with_whole_words(page, pieces(page))]


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        ("ADA JONES", "A D A J O N E S"),
        ("ADA JONES", "AD AJO NES"),
        ("DAVID KIM", "D AV ID KIM"),
        ("Selected Stories", "Se lected St o ri e s"),
        ("SKILLS", "SK ILL S"),
    ],
)
def test_words_set_with_wide_letters_are_whole_wherever_spaces_were_seen(
    monkeypatch: pytest.MonkeyPatch, shown: str, found: str
) -> None:
    assert read(set_page(monkeypatch, shown, found, tracking=1.5)) == shown.split()


def test_letters_that_the_font_moves_together_stay_in_their_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(set_page(monkeypatch, "DAVID KIM", "D AV I D KI M", tracking=1.5, kerned="AV")) == ["DAVID", "KIM"]


def test_a_word_in_one_piece_has_the_characters_from_its_first_to_its_last(monkeypatch: pytest.MonkeyPatch) -> None:
    page = set_page(monkeypatch, "ADA JONES", "A DA JO NES", tracking=1.5)
    assert with_whole_words(page, pieces(page)) == [Piece("ADA", 0, 3, False), Piece("JONES", 5, 10, False)]


@pytest.mark.parametrize(
    ("text", "tracking"),
    [("SQL R AND C", 0.0), ("WORK HISTORY", 0.0), ("A C R S", 20.0), ("1 2 3 4", 1.5), ("C D", 1.5)],
    ids=["letters that are words", "close letters", "a table", "figures", "too few"],
)
def test_what_is_not_set_wide_is_left_alone(monkeypatch: pytest.MonkeyPatch, text: str, tracking: float) -> None:
    assert read(set_page(monkeypatch, text, text, tracking)) == text.split()


def test_a_space_of_the_file_itself_parts_words(monkeypatch: pytest.MonkeyPatch) -> None:
    page = set_page(monkeypatch, "ADAJONES", "ADA JONES", tracking=1.5, spelt=True)
    assert read(page) == ["ADA", "JONES"]


def test_an_accent_drawn_by_itself_goes_onto_its_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    page = set_page(monkeypatch, "WISN", "WI SN ´", tracking=1.5, accent_over="S")
    assert read(page) == ["WIŚN"]


def test_a_page_whose_characters_have_other_numbers_is_left_alone() -> None:
    page = PageText(Handle(), Handle(), "A D A", 9, Frame(0, 0, 600, 800, 0))
    words = [Piece("A", 0, 0, False)]
    assert with_whole_words(page, words) is words
