import pytest

from mlscreen.extract.flow import FlowLine, Look, Opening, Run
from mlscreen.extract.table_order import Cell, table_lines


def cell(column: int, *lines: str, bold: bool = False, rows: int = 1) -> Cell:
    look = Look(bold=bold)
    return Cell(column, tuple(FlowLine((Run(line, look),), place="table 1, row 1, cell 9") for line in lines), rows)


def texts(*rows: tuple[Cell, ...]) -> list[str]:
    return [line.text for line in table_lines(rows) if not line.blank]


def test_rows_of_single_lines_go_across() -> None:
    assert texts((cell(0, "a"), cell(1, "b")), (cell(0, "c"), cell(1, "d"))) == ["a\tb", "c\td"]


def test_headings_side_by_side_over_cells_of_text_are_columns() -> None:
    heads = (cell(0, "Skills", bold=True), cell(1, "Jobs", bold=True))
    bodies = (cell(0, "Python", "Go"), cell(1, "Engineer", "Built"))
    assert texts(heads, bodies) == ["Skills", "Python", "Go", "Jobs", "Engineer", "Built"]


def test_a_header_row_over_rows_of_data_is_no_column_heading() -> None:
    heads = (cell(0, "Skill", bold=True), cell(1, "Years", bold=True))
    assert texts(heads, (cell(0, "Go"), cell(1, "3")), (cell(0, "C"), cell(1, "5")))[0] == "Skill\tYears"


def test_labels_beside_text_are_read_row_by_row() -> None:
    rows = ((cell(0, "SKILLS"), cell(1, "Python", "Go")), (cell(0, "WORK"), cell(1, "Engineer", "Built")))
    assert texts(*rows) == ["SKILLS", "Python", "Go", "WORK", "Engineer", "Built"]


def test_two_cells_of_prose_are_not_one_line() -> None:
    assert texts((cell(0, "a" * 150), cell(1, "b" * 150))) == ["a" * 150, "b" * 150]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ((cell(0, "2019 - 2021"), cell(1, "Engineer", "Built")), ["2019 - 2021\tEngineer", "Built"]),
        ((cell(0, "Engineer", "Built"), cell(1, "2019 - 2021")), ["Engineer\t2019 - 2021", "Built"]),
        (
            (cell(0, "Engineer", "Acme", "x" * 80), cell(1, "2019", "Berlin")),
            ["Engineer\t2019", "Acme\tBerlin", "x" * 80],
        ),
        (
            (cell(0, "2019 - 2021", "Berlin"), cell(1, "x" * 80, "Built" * 20)),
            ["2019 - 2021", "Berlin", "x" * 80, "Built" * 20],
        ),
        ((cell(0, "2019"), cell(1, "2020", "2021")), ["2019", "2020", "2021"]),
        ((cell(0, "Jan 2019 –", "Present"), cell(1, "Engineer", "Built")), ["Jan 2019 – Present\tEngineer", "Built"]),
        ((cell(0, "Engineer", "Built"), cell(1, "2019", "- 2021")), ["Engineer\t2019 - 2021", "Built"]),
        (
            (cell(0, "2019 - 2021"), cell(1, "Engineer", "Built"), cell(2, "Berlin")),
            ["2019 - 2021\tEngineer\tBerlin", "Built"],
        ),
        ((cell(0, "a", "b"), cell(1, "c", "d"), cell(2, "2019")), ["a", "b", "c", "d", "2019"]),
    ],
)
def test_a_date_stays_on_the_line_of_its_job(row: tuple[Cell, ...], expected: list[str]) -> None:
    assert texts(row) == expected


def test_a_line_across_names_its_row() -> None:
    lines = table_lines([(cell(0, "a"), cell(1, "b"))])
    assert [line.place for line in lines if not line.blank] == ["table 1, row 1"]


def test_a_tall_cell_on_the_left_comes_first() -> None:
    rows = ((cell(0, "side", "bar", rows=2), cell(1, "a", "b")), (cell(1, "c", "d"),))
    assert texts(*rows) == ["side", "bar", "a", "b", "c", "d"]


def test_a_tall_cell_over_empty_rows_does_not_reach_into_the_next_ones() -> None:
    rows = ((cell(0, "side", rows=2), cell(1, "a")), (), (cell(0, "Go"), cell(1, "3 years")))
    assert texts(*rows) == ["side\ta", "Go\t3 years"]


def test_a_table_without_text_is_only_a_break() -> None:
    assert all(line.blank for line in table_lines([(Cell(0, ()),), ()]))
    assert table_lines([])[0].opening is Opening.BLOCK
