from mlscreen.extract.layout import arrange
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page, text_of

MAIN = column(50, 80, *(f"line {n} of the main text" for n in range(20)))
SIDE = column(400, 80, "SKILLS", "Brass", "Steel")


def read(*pages: list[PageWord]) -> list[list[str]]:
    return [text_of(lines) for lines in arrange(pages)]


def test_text_that_goes_on_over_the_break_is_not_torn_by_the_sidebar() -> None:
    first, second = read(page(line(50, 40, "Ada", size=20), MAIN, SIDE), page(column(50, 40, "goes on", "and on")))
    assert first[0] == "Ada"
    assert first[-1] == "line 19 of the main text"
    assert first.index("SKILLS") == 1
    assert second[0] == "goes on"


def test_the_order_stays_when_the_next_page_begins_with_a_heading() -> None:
    first, _ = read(page(MAIN, SIDE), page(column(50, 40, "EDUCATION", "and on")))
    assert first[-1] == "Steel"


def test_a_sidebar_that_goes_on_does_not_come_before_the_text_that_goes_on() -> None:
    second_side, second_main = (
        column(400, 40, "more skills", "Iron"),
        column(50, 40, "goes on with it", "and on and on"),
    )
    _, second = read(page(SIDE, MAIN), page(second_side, second_main))
    assert second[0] == "goes on with it"


def test_pages_of_one_column_are_left_alone() -> None:
    assert read(page(MAIN), page(SIDE)) == [
        [f"line {n} of the main text" for n in range(20)],
        ["SKILLS", "Brass", "Steel"],
    ]
