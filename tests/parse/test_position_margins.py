import pytest

from mlscreen.model.document import BBox, Span
from mlscreen.parse.lines import TextLine, text_line
from mlscreen.parse.position_margins import beside, is_page_number


def line(text: str, top: float, x0: float, page: int = 1) -> TextLine:
    return text_line(
        Span(int(top * 100), int(top * 100) + len(text)),
        text,
        page=page,
        bbox=BBox(x0, top, x0 + 5 * len(text), top + 10),
    )


JOB = [line("Acme, Engineer", 100, 50), line("• Wrote code for all of them", 115, 60)]
NEXT = line("Bluebird, Analyst", 150, 50)


def test_a_date_in_the_right_margin_goes_behind_its_line() -> None:
    notes = [line("Leeds, UK", 100, 450), line("May 2019 – present", 112, 450)]
    assert beside([*JOB, *notes, NEXT]) == [JOB[0], *notes, JOB[1], NEXT]


def test_a_date_below_its_own_line_stays() -> None:
    note = line("May 2019 – present", 112, 50)
    assert beside([JOB[0], note, NEXT]) == [JOB[0], note, NEXT]


def test_page_numbers_are_left_out() -> None:
    assert beside([JOB[0], line("Page 1 of 2", 800, 280), NEXT]) == [JOB[0], NEXT]


@pytest.mark.parametrize(("text", "number"), [
    ("1", True), ("- 2 -", True), ("Page 1 of 3", True), ("2019", False), ("Go 2", False),
    ("Ada Example — Curriculum vitae — page 1 of 2", True), ("Ada Example, Page 2", True),
    ("Ada de la Cruz | CV | Seite 2 von 3", True), ("Built landing pages, page 2 of the plan", False),
    ("Redesigned the site - page 2", False), ("Engineer, Acme Corp — 2019", False),
])  # fmt: skip
def test_page_numbers_are_told_from_other_numbers(text: str, number: bool) -> None:
    assert is_page_number(text) is number


def test_lines_without_boxes_stay_where_they_are() -> None:
    plain = [text_line(Span(0, 5), "Alpha"), text_line(Span(6, 10), "2019")]
    assert beside(plain) == plain
    assert beside([]) == []
