from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_stream import regions
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page


def read(words: list[PageWord]) -> list[str]:
    return [row.text for region in regions(fragments(words, 1.6)) for row in region.rows]


def test_a_jump_up_begins_a_region() -> None:
    found = regions(fragments(page(column(50, 100, "a", "b"), column(300, 100, "c", "d")), 1.6))
    assert [len(region.rows) for region in found] == [2, 2]


def test_a_date_drawn_after_a_title_of_two_lines_goes_to_the_first() -> None:
    title = column(50, 100, "Engineer of the whole of the northern town at Example", "and Sons")
    below = column(50, 130, "what was done in that place", "and what came of it")
    assert read(page(title, line(400, 100, "2019 – 2021"), below)) == [
        "Engineer of the whole of the northern town at Example 2019 – 2021", "and Sons",
        "what was done in that place", "and what came of it",
    ]  # fmt: skip


def test_a_date_at_the_top_of_the_next_column_stays_there() -> None:
    title = column(50, 100, "Engineer at Example", "and Sons")
    right = line(300, 100, "2019 – 2021") + column(300, 116, "what was done in that place", "and what came of it")
    assert read(page(title, right)) == [
        "Engineer at Example", "and Sons", "2019 – 2021", "what was done in that place", "and what came of it",
    ]  # fmt: skip
