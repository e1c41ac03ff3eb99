import pytest

from mlscreen.extract.docx_look import Surface
from mlscreen.extract.docx_tables import ReadCell, cells_of, row_surface, rows_of, with_heights
from mlscreen.extract.table_order import Cell
from mlscreen.extract.xml_tree import Element, parse_xml
from mlscreen.model.document import Visibility
from tests.extract.docx_making import NAMESPACES, p, tbl, tc


def root(inner: str) -> Element:
    return parse_xml(f"<w:tbl {NAMESPACES}>{inner}</w:tbl>".encode())


def test_rows_and_cells_are_found_in_controls_and_not_in_nested_tables() -> None:
    row = f"<w:tr>{tc(tbl((tc(p('x')), tc(p('y')))))}<w:sdt><w:sdtContent>{tc(p('z'))}</w:sdtContent></w:sdt></w:tr>"
    found = list(rows_of(root(f"{row}<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>")))
    assert len(found) == 2
    assert [len(list(cells_of(one))) for one in found] == [2, 2]


def test_a_merged_cell_knows_how_far_down_it_goes() -> None:
    def read(column: int, goes_on: bool, starts: bool) -> ReadCell:
        return ReadCell(Cell(column, ()), goes_on, starts)

    rows = [[read(0, False, True), read(1, False, False)], [read(0, True, False), read(1, False, True)],
            [read(0, True, False), read(1, True, False)]]  # fmt: skip
    assert [[cell.rows for cell in row] for row in with_heights(rows)] == [[3, 1], [1, 2], [1, 1]]


@pytest.mark.parametrize(
    ("properties", "visibility"),
    [
        ("<w:hidden/>", Visibility.VANISHED),
        ('<w:trHeight w:val="10" w:hRule="exact"/>', Visibility.CLIPPED),
        ('<w:trHeight w:val="10" w:hRule="atLeast"/>', Visibility.VISIBLE),
        ('<w:trHeight w:val="400" w:hRule="exact"/>', Visibility.VISIBLE),
        ("", Visibility.VISIBLE),
    ],
)
def test_rows_may_hide_what_is_in_them(properties: str, visibility: Visibility) -> None:
    row = next(rows_of(root(f"<w:tr><w:trPr>{properties}</w:trPr></w:tr>")))
    assert row_surface(row, Surface()).visibility is visibility
