from mlscreen.extract.layout_floats import run_around
from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_sides import rows_of
from mlscreen.extract.layout_stream import Region
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page


def region(words: list[PageWord]) -> Region:
    rows = rows_of(fragments(words, 1.6))
    made = Region(rows[0])
    for row in rows[1:]:
        made.add(row)
    return made


def read(words: list[PageWord], *splits: tuple[float, float]) -> list[str]:
    """Make a region of the words between each two left edges, and return the lines of all regions in order."""
    found = run_around([region([word for word in words if low <= word.x0 < high]) for low, high in splits])
    return [row.text for part in found for row in part.rows]


TITLE = line(50, 100, "Engineer at the mill")
BESIDE = column(300, 100, "Repaired the wheel of the mill and", "the handbook that all departments", step=12)


def test_text_beside_a_title_comes_before_the_line_below_that_it_runs_on_to() -> None:
    below = line(80, 124, "there still use today")
    assert read(page(TITLE, BESIDE, below), (0, 300), (300, 600)) == [
        "Engineer at the mill",
        "Repaired the wheel of the mill and",
        "the handbook that all departments",
        "there still use today",
    ]


def test_a_line_below_that_was_drawn_elsewhere_is_not_joined() -> None:
    below = line(80, 124, "there still use today")
    assert read(page(below, TITLE, BESIDE), (0, 300), (300, 600))[1] == "there still use today"


def test_columns_drawn_row_by_row_stay_columns() -> None:
    left = ["an apple that the gardener", "grew and that the painter", "painted on the wall of it"]
    right = ["Repaired the wheel of the mill", "and wrote the handbook that all", "departments still use today and"]
    rows = [
        words
        for number, pair in enumerate(zip(left, right, strict=True))
        for words in (line(50, 100 + 12 * number, pair[0]), line(300, 100 + 12 * number, pair[1]))
    ]
    assert read(page(*rows), (0, 300), (300, 600)) == [*left, *right]


def test_a_sentence_that_has_ended_does_not_run_on() -> None:
    beside = column(300, 100, "Repaired the wheel of the mill and", "the handbook of all departments.", step=12)
    below = line(80, 124, "there still use today")
    assert read(page(TITLE, beside, below), (0, 300), (300, 600))[1] == "there still use today"


def test_a_line_with_room_for_the_next_word_does_not_run_on() -> None:
    beside = column(300, 100, "Repaired the wheel of the mill and", "the handbook", step=12)
    below = line(80, 124, "there still use today")
    assert read(page(TITLE, beside, below), (0, 300), (300, 600))[1] == "there still use today"


def test_no_regions_stay_none() -> None:
    assert run_around([]) == []
