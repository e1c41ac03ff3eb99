import pytest

from mlscreen.extract.layout_fragments import FINE, YEAR, Row, cells, fragments, refined
from tests.extract.page_maker import line, page


def test_a_wide_gap_ends_a_fragment() -> None:
    found = fragments(page(line(50, 100, "left words"), line(300, 100, "right words")), 1.6)
    assert [part.text for part in found] == ["left words", "right words"]


def test_fragments_are_refined_to_what_the_fine_gap_gives_at_once() -> None:
    words = page(
        line(50, 100, "• an item"),
        [*line(50, 115, "two"), *line(82, 115, "columns"), *line(300, 115, "far away")],
        line(50, 130, "whole"),
    )
    once = [part.text for part in fragments(words, FINE)]
    assert (
        [part.text for part in refined(fragments(words))]
        == once
        == ["• an item", "two", "columns", "far away", "whole"]
    )


def test_a_list_marker_stays_with_its_item() -> None:
    found = fragments(page(line(50, 100, "•"), line(80, 100, "item")), 1.6)
    assert [part.text for part in found] == ["• item"]


def test_a_raised_small_word_stays_on_its_line_and_does_not_move_it() -> None:
    found = fragments(page(line(50, 100, "May"), line(66, 97, "4th", size=6), line(76, 100, "2020")), 1.6)
    assert [part.text for part in found] == ["May 4th 2020"]
    assert found[0].base == 100


def test_a_row_orders_its_fragments_from_the_left() -> None:
    right, left = fragments(page(line(300, 100, "right"), line(50, 100, "left")), 1.6)
    row = Row(right)
    row.add(left)
    assert row.text == "left right"
    assert row.letters == len("leftright")


def test_cells_part_at_wide_gaps_but_not_in_justified_lines() -> None:
    assert len(cells(page(line(50, 100, "a job"), line(400, 100, "May 2020")), 1.6, 10)) == 2
    justified = page(*(line(50 + 50 * n, 100, "word") for n in range(6)))
    assert len(cells(justified, 1.6, 10)) == 1


@pytest.mark.parametrize(("text", "is_date"), [
    ("Jan 2019", True), ("04/21 - 05/22", True), ("2019–21", True), ("12345", False),
    ("Sept '13 – Nov ’14", True), ("boys'50", False), ("'77x", False), ("phone 555 0101", False), ("Berlin", False),
])  # fmt: skip
def test_a_year_is_told_from_other_numbers(text: str, is_date: bool) -> None:
    assert bool(YEAR.search(text)) is is_date


def test_a_large_heading_in_the_margin_is_apart_from_the_small_text_beside_it() -> None:
    heading, beside = line(50, 100, "Studies", size=14), line(119, 100, "Engineer at Example", size=10)
    assert [part.text for part in fragments(page(heading, beside), 1.6)] == ["Studies", "Engineer at Example"]
    close = line(104, 100, "of the town", size=10)
    assert [part.text for part in fragments(page(heading, close), 1.6)] == ["Studies of the town"]


def test_the_heads_of_a_table_part_though_most_of_them_are_single_words() -> None:
    heads = [*line(50, 100, "Dates"), *line(150, 100, "School or university"), *line(290, 100, "Qualification")]
    assert len(cells(heads, 1.6, 10)) == 3


def test_two_turned_headings_far_apart_on_one_line_are_two_fragments() -> None:
    (first,), (second,) = line(50, 100, "Profile"), line(50, 300, "Experience")
    turned = [word._replace(base=50, look=word.look._replace(turn=3)) for word in (first, second)]
    assert [part.text for part in fragments(turned, 1.6)] == ["Profile", "Experience"]
