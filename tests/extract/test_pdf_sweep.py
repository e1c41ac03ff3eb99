from math import isfinite

import pytest

from mlscreen.extract.limits import Limits
from mlscreen.extract.pdf import read_pdf
from mlscreen.extract.pdf_raw import Handle, count_objects, opened, page_text
from mlscreen.extract.pdf_sweep import UNPAINTED, boxes, objects_of, page_objects, paints
from tests.extract.pdf_maker import pdf, text

RED, MANY = 0xFF0000FF, 1300


def test_boxes_of_characters_follow_each_other() -> None:
    with opened(pdf(text(72, 72, "ab"))) as document, page_text(document, 0) as page:
        assert page is not None
        first, second = boxes(page.handle, [0, 1])
        assert first[0] == pytest.approx(72)
        assert second[0] == pytest.approx(first[2], abs=0.1)


def test_more_characters_than_there_is_room_for_at_once_are_asked_in_parts() -> None:
    with opened(pdf(text(72, 72, "abcdefg " * (MANY // 8)))) as document, page_text(document, 0) as page:
        assert page is not None
        found = boxes(page.handle, range(page.chars))
        assert len(found) == page.chars > 1024
        assert found == [box for char in range(page.chars) for box in boxes(page.handle, [char])]


def test_a_character_that_is_not_there_has_no_box_and_no_object() -> None:
    with opened(pdf(text(72, 72, "ab"))) as document, page_text(document, 0) as page:
        assert page is not None
        placed = boxes(page.handle, [0, 99, 1])
        assert placed == [*boxes(page.handle, [0]), (0, 0, 0, 0), *boxes(page.handle, [1])]
        assert objects_of(page.handle, [99]) == [0]


def test_text_objects_tell_how_they_are_painted() -> None:
    content = text(72, 72, "red", before="1 0 0 rg") + text(72, 100, "outline", before="0 0 1 rg 1 Tr")
    with opened(pdf(content)) as document, page_text(document, 0) as page:
        assert page is not None
        items = page_objects(page.page, count_objects(page.page))
        assert set(objects_of(page.handle, range(page.chars))) - {0} == set(items)
        (font, color, mode), (same_font, blue, stroked) = paints(items)
        assert (color, mode, blue, stroked) == (RED, 0, 0x0000FFFF, 1)
        assert font == same_font != 0


def test_many_objects_are_asked_in_parts() -> None:
    colors = [index * 7 % 256 for index in range(MANY)]
    content = "".join(text(72, 72, "x", before=f"{color / 255:.4f} 0 0 rg") for color in colors)
    with opened(pdf(content)) as document, page_text(document, 0) as page:
        assert page is not None
        found = paints(page_objects(page.page, count_objects(page.page)))
        assert [color >> 24 for _, color, _ in found] == colors


def test_nothing_asked_is_nothing_told() -> None:
    assert boxes(Handle(0), []) == []
    assert paints([]) == []


def test_what_is_no_text_has_no_font_and_keeps_its_colour() -> None:
    content = "0 1 0 rg 10 10 50 50 re f\n" + text(72, 72, "x")
    with opened(pdf(content)) as document, page_text(document, 0) as page:
        assert page is not None
        (font, color, _), _ = paints(page_objects(page.page, 2))
        assert (font, color) == (UNPAINTED[0], 0x00FF00FF)


@pytest.mark.parametrize("huge", ["9" * 39, "-" + "9" * 39, "9" * 60])
@pytest.mark.parametrize("place", [0, 3, 4, 5])
def test_characters_that_a_broken_matrix_puts_nowhere_have_a_finite_box(huge: str, place: int) -> None:
    matrix = ["1", "0", "0", "1", "72", "600"]
    matrix[place] = huge
    content = f"1 1 1 rg BT /F1 10 Tf {' '.join(matrix)} Tm (Hidden words of a broken file) Tj ET\n" + text(
        72, 100, "Ada"
    )
    data = pdf(content)
    with opened(data) as document, page_text(document, 0) as page:
        assert page is not None
        assert all(isfinite(sum(box)) for box in boxes(page.handle, range(page.chars)))
    assert "Ada" in read_pdf(data, "broken.pdf", Limits()).text


def test_a_page_without_end_is_read_as_a_letter() -> None:
    data = pdf(text(72, 100, "Ada Example"), page_extra=f"/CropBox [0 0 {'9' * 60} {'9' * 60}]")
    with opened(data) as document, page_text(document, 0) as page:
        assert page is not None
        assert isfinite(page.frame.width + page.frame.height)
    assert "Ada" in read_pdf(data, "broken.pdf", Limits()).text
