from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_gutters import best_gutter
from tests.extract.page_maker import column, line, page


def test_the_gutter_between_two_columns_is_found() -> None:
    parts = fragments(page(column(50, 100, "one", "two", "three"), column(300, 105, "four", "five", "six")), 0.75)
    gutter = best_gutter(parts)
    assert gutter is not None
    assert [part.text for part in gutter.left] == ["one", "two", "three"]
    assert [part.text for part in gutter.right] == ["four", "five", "six"]


def test_a_name_above_both_columns_belongs_to_neither() -> None:
    words = page(line(50, 40, "Ada", size=20), column(50, 100, "one", "two", "three"), column(300, 100, "a", "b", "c"))
    gutter = best_gutter(fragments(words, 0.75))
    assert gutter is not None
    assert [part.text for part in gutter.above] == ["Ada"]


def test_a_page_of_one_column_has_none() -> None:
    assert best_gutter(fragments(page(column(50, 100, "one", "two", "three", "four")), 0.75)) is None


def test_text_that_only_follows_further_right_is_no_second_column() -> None:
    words = page(column(50, 100, "one", "two", "three"), column(300, 200, "four", "five", "six"))
    assert best_gutter(fragments(words, 0.75)) is None
