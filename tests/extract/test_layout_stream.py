from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_stream import place_strays, regions, split_strays
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page

BODY = column(50, 100, *(f"line {n} of the body text" for n in range(8)))


def read(words: list[PageWord]) -> list[str] | None:
    split = split_strays(regions(fragments(words, 1.6)))
    if split is None:
        return None
    return [row.text for region in place_strays(*split) for row in region.rows]


def test_a_jump_up_begins_a_region() -> None:
    found = regions(fragments(page(column(50, 100, "a", "b"), column(300, 100, "c", "d")), 1.6))
    assert [len(region.rows) for region in found] == [2, 2]


def test_a_line_drawn_late_is_put_before_what_stands_below_it() -> None:
    lines = read(page(BODY, line(50, 60, "Ada Example")))
    assert lines is not None
    assert lines[0] == "Ada Example"


def test_a_footer_drawn_first_does_not_spoil_the_page() -> None:
    lines = read(page(line(50, 700, "page 1"), BODY))
    assert lines == [*(f"line {n} of the body text" for n in range(8)), "page 1"]


def test_a_date_drawn_late_goes_to_its_line() -> None:
    long = line(50, 220, "a line that goes on to the right edge of the page, under the place of the date")
    lines = read(page(BODY, long, line(400, 128, "May 2020")))
    assert lines is not None
    assert lines[2] == "line 2 of the body text May 2020"


def test_a_page_drawn_from_the_bottom_is_no_witness() -> None:
    assert read(page(*(column(50, 400 - 60 * n, "some text of it", "and some more") for n in range(6)))) is None
