from collections.abc import Sequence

import pypdfium2
import pytest

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import PageWord
from mlscreen.extract.pdf_words import read_words
from tests.extract.pdf_maker import pdf, text, turned


def words(content: str, page_extra: str = "") -> list[PageWord]:
    document = pypdfium2.PdfDocument(pdf(content, page_extra=page_extra))
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        found = read_words(page).words
    document.close()
    return found


def texts(found: Sequence[PageWord]) -> list[str]:
    return [word.text for word in found]


def test_words_come_in_the_order_of_the_stream_with_place_size_and_weight() -> None:
    low, bold = words(text(72, 200, "below") + text(72, 100, "Above", size=14, font="F2"))
    assert (low.text, bold.text) == ("below", "Above")
    assert [low.base, bold.base] == pytest.approx([200, 100])
    assert (low.look.bold, bold.look.bold) == (False, True)
    assert (low.size, bold.size) == (10, 14)
    assert low.x0 == pytest.approx(72, abs=0.5)
    assert low.top < 200 <= low.bottom


def test_colour_alpha_and_mode_are_those_of_the_text_object() -> None:
    red, unseen = words(text(72, 100, "red", before="1 0 0 rg") + text(72, 120, "unseen", before="3 Tr"))
    assert (red.look.color, red.look.alpha, red.look.mode) == (0xFF0000, 255, 0)
    assert unseen.look.mode == 3


def test_the_size_is_that_which_is_seen() -> None:
    (word,) = words("BT /F1 1 Tf 24 0 0 24 72 600 Tm (Big) Tj ET")
    assert word.size == pytest.approx(24)


def test_turned_text_says_so() -> None:
    (word,) = words(turned(50, 300, "MARGIN"))
    assert word.look.turn == 3
    assert word.bottom - word.top > word.x1 - word.x0


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_turned_page_is_read_as_seen(rotate: int) -> None:
    (word,) = words(text(72, 100, "Word"), page_extra=f"/Rotate {rotate}")
    assert word.look.turn == rotate // 90
    assert word.x0 >= 0
    assert word.top >= 0


def test_glyphs_drawn_one_by_one_without_spaces_are_parted_at_their_gaps() -> None:
    x, content = 72.0, ""
    for letter in "engineofages":
        content += text(x, 100, letter)
        x += 6 + (1.6 if letter in "ef" and len(content) > 200 else 0)
    assert "".join(texts(words(content))) == "engineofages"


def test_a_hyphen_at_the_line_end_marks_the_word_as_broken() -> None:
    found = words(text(72, 100, "an ani-") + text(72, 114, "mated film"))
    assert [(word.text, word.broken) for word in found] == [
        ("an", False), ("ani", True), ("mated", False), ("film", False),
    ]  # fmt: skip


def test_the_crop_box_is_the_origin() -> None:
    (word,) = words(text(172, 200, "Word"), page_extra="/CropBox [100 0 612 692]")
    assert word.x0 == pytest.approx(72, abs=0.5)
    assert word.base == pytest.approx(100)


def test_a_blank_page_has_no_words() -> None:
    assert words("") == []
