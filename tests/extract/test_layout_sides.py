import pytest

from mlscreen.extract.layout_fragments import Row, fragments
from mlscreen.extract.layout_gutters import Gutter
from mlscreen.extract.layout_sides import (
    bands_of,
    cells_of,
    rail_side,
    reads_across,
    rows_of,
    shares,
    switches,
    wraps,
)
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page


def rows(*groups: list[PageWord]) -> list[Row]:
    return rows_of(fragments(page(*groups), 0.75))


def gutter(left: list[list[PageWord]], right: list[list[PageWord]]) -> Gutter:
    """Return the sides of a gutter, drawn row by row."""
    drawn = fragments(page(*[words for pair in zip(left, right, strict=True) for words in pair]), 0.75)
    return Gutter([], [part for part in drawn if part.x0 < 300], [part for part in drawn if part.x0 >= 300], [])


JOBS = [line(180, 100 + 40 * n, f"Engineer at Example number {n}") for n in range(4)]
TEXTS = [line(180, 114 + 40 * n, "Built what was asked for and some more of it") for n in range(4)]
DATES = [line(50, 100 + 40 * n, f"201{n} – 201{n + 1}") for n in range(4)]


def test_rows_are_put_together_from_fragments_of_one_baseline() -> None:
    found = rows(line(300, 100, "right"), line(50, 100, "left"), line(50, 120, "below"))
    assert [row.text for row in found] == ["left right", "below"]


@pytest.mark.parametrize(("y", "shared"), [(100, True), (103, True), (104, False), (90, False)])
def test_rows_share_a_baseline_within_a_third_of_the_smaller_size(y: float, shared: bool) -> None:
    (row,) = rows(line(50, 100, "text"))
    assert shares(row, rows(line(300, y, "beside"), line(300, 300, "far below"))) is shared
    small = rows(line(300, 103, "small", size=5))
    assert not shares(row, small)
    assert not shares(row, [])


def test_close_lines_are_one_cell() -> None:
    found = cells_of(rows(column(50, 100, "2019", "Paris"), column(50, 200, "2017")))
    assert [[row.text for row in cell] for cell in found] == [["2019", "Paris"], ["2017"]]


MAIN = column(180, 100, "Talk on rubble and what it hides", "Talk on lakes", "Talk on ice")


@pytest.mark.parametrize(
    ("dates", "cells"),
    [
        (["2023", "2021", "2019"], [["2023"], ["2021"], ["2019"]]),
        (["2019–2023", "2017–2018"], [["2019–2023"], ["2017–2018"]]),
        (["2021–", "2019–2023"], [["2021–"], ["2019–2023"]]),
        (["Mar 2023", "Jan 2021"], [["Mar 2023"], ["Jan 2021"]]),
        (["2023", "Paris", "2021"], [["2023", "Paris", "2021"]]),
        (["April 2017 –", "December 2020"], [["April 2017 –", "December 2020"]]),
        (["Mar 2014", "Aug 2019"], [["Mar 2014", "Aug 2019"]]),
        (["2014–August", "2019"], [["2014–August", "2019"]]),
        (["2014", "to 2013"], [["2014", "to 2013"]]),
    ],
)
def test_close_dates_beside_lines_are_cells_of_their_own_unless_they_are_one_range(
    dates: list[str], cells: list[list[str]]
) -> None:
    found = cells_of(rows(column(50, 100, *dates)), rows(MAIN))
    assert [[row.text for row in cell] for cell in found] == cells
    assert len(cells_of(rows(column(50, 100, *dates)), rows(column(180, 107, "beside", "nothing")))) == 1


def test_close_dates_beside_entries_of_one_line_are_a_rail() -> None:
    years = column(50, 100, "2023", "2022", "2021", "2020", "2019", "2018")
    talks = column(180, 100, *[f"Talk number {n} on glaciers" for n in range(6)])
    left, right = rows(years), rows(talks)
    assert rail_side(left, right) is left


def test_a_heading_alone_in_the_rail_does_not_hide_its_only_date() -> None:
    text = column(180, 100, "Footbridge for a school", "Bridges Abroad", "Spent five weeks on site")
    left, right = rows(line(50, 100, "2018"), line(50, 170, "Software", bold=True)), rows(text)
    assert rail_side(left, right) is left
    undated = rows(line(50, 100, "Hull"), line(50, 170, "Software", bold=True))
    assert rail_side(undated, right) is None


def test_dates_beside_the_first_lines_of_entries_are_a_rail() -> None:
    left, right = rows(*DATES), rows(*JOBS, *TEXTS)
    assert rail_side(left, right) is left
    assert rail_side(right, left) is left


def test_columns_of_running_text_have_no_rail() -> None:
    text = ["a sentence that runs on for some time", "and goes over to the next of the lines", "until it ends"]
    assert rail_side(rows(column(50, 100, *text)), rows(column(330, 105, *text))) is None


def test_cards_that_begin_on_the_same_lines_are_bands() -> None:
    left = rows(column(50, 100, "One", "first"), column(50, 180, "Two", "second"))
    right = rows(column(300, 100, "Three", "third"), column(300, 180, "Four", "fourth"))
    bands = bands_of(left, right)
    assert bands is not None
    assert [[row.text for row in [*a, *b]] for a, b in bands] == [
        ["One", "first", "Three", "third"], ["Two", "second", "Four", "fourth"],
    ]  # fmt: skip


def test_columns_that_run_on_their_own_are_no_bands() -> None:
    left = rows(column(50, 100, "One", "first", "and", "more"))
    right = rows(column(300, 107, "Three", "third", "and", "other", "things", step=19))
    assert bands_of(left, right) is None


def test_a_table_drawn_row_by_row_is_read_across() -> None:
    left = [line(50, 100 + 14 * n, f"Language {n}") for n in range(4)]
    right = [line(300, 100 + 14 * n, f"level {n}") for n in range(4)]
    cells = gutter(left, right)
    assert switches(cells) == 7
    assert reads_across(cells, rows_of(cells.left), rows_of(cells.right))


def test_rows_with_a_year_on_both_sides_are_two_lists() -> None:
    left = [line(50, 100 + 14 * n, f"Prize of 201{n}") for n in range(4)]
    right = [line(300, 100 + 14 * n, f"Talk of 201{n}") for n in range(4)]
    cells = gutter(left, right)
    assert not reads_across(cells, rows_of(cells.left), rows_of(cells.right))


def test_full_lines_with_another_close_below_run_over() -> None:
    full = "a line that goes from one edge to the other"
    assert wraps(rows(column(50, 100, full, full, "and ends")))
    assert not wraps(rows(column(50, 100, full, "short", "lines", "only")))
