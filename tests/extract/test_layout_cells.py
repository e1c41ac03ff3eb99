from mlscreen.extract.layout import arrange
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page, text_of


def read(*groups: list[PageWord]) -> list[str]:
    return text_of(arrange([page(*groups)])[0])


def right_aligned(end: float, y: float, text: str) -> list[PageWord]:
    width = line(0, y, text)[-1].x1
    return line(end - width, y, text)


def test_labels_that_end_close_before_their_values_are_cells() -> None:
    pairs = [("Dates", "2017 – 2019"), ("Post", "Social worker"), ("Employer", "Example Centre"), ("Place", "Town")]
    rows = [right_aligned(140, 100 + 16 * n, a) + line(150, 100 + 16 * n, b) for n, (a, b) in enumerate(pairs)]
    assert read(*rows) == [" | ".join(pair) for pair in pairs]


def test_a_small_gap_where_nothing_else_begins_parts_nothing() -> None:
    lines = read(line(50, 100, "Dates") + line(84, 100, "2017"), column(50, 116, "one", "two", "three", "four"))
    assert lines[0] == "Dates 2017"


def test_the_words_of_a_name_in_large_letters_are_no_cells() -> None:
    name = line(50, 60, "ADA", 30) + line(120, 60, "EXAMPLE", 30)
    rows = [line(50, 100 + 16 * n, "Label") + line(120, 100 + 16 * n, "what it means") for n in range(6)]
    assert read(name, *rows)[0] == "ADA EXAMPLE"


def test_a_list_marker_stays_with_its_item_though_many_items_begin_there() -> None:
    items = [line(50, 100 + 16 * n, "•") + line(64, 100 + 16 * n, f"item {n}") for n in range(6)]
    assert read(*items)[0] == "• item 0"
