"""The rows and cells of a DOCX table: which are there, which are merged, and which are never shown.

Never reads what stands in a cell; that is the story's work.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mlscreen.extract.docx_look import Surface
from mlscreen.extract.docx_names import number, toggled, w
from mlscreen.extract.table_order import Cell
from mlscreen.extract.xml_tree import Element
from mlscreen.model.document import Visibility

_ROW, _CELL = w("tr"), w("tc")
_LEFT_OUT = frozenset({w(name) for name in ("tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "del", "moveFrom")})


class ReadCell(NamedTuple):
    """A cell and what its row says of merging it with those above or below."""

    cell: Cell
    goes_on: bool
    """It only continues the merged cell above."""
    starts: bool


def with_heights(rows: list[list[ReadCell]]) -> list[list[Cell]]:
    """Count for each vertically merged cell the rows below that continue it."""
    result: list[list[Cell]] = []
    continued: dict[int, int] = {}
    for row in reversed(rows):
        cells = []
        for read in row:
            below = continued.pop(read.cell.column, 0)
            if read.goes_on:
                continued[read.cell.column] = below + 1
            cells.append(read.cell._replace(rows=below + 1) if read.starts else read.cell)
        result.append(cells)
    return result[::-1]


def rows_of(parent: Element) -> Iterator[Element]:
    """Yield the rows of a table, also those inside content controls; not those that were deleted."""
    for child in parent:
        if child.tag == _ROW:
            properties = child.find(w("trPr"))
            if properties is None or properties.find(w("del")) is None:
                yield child
        elif child.tag not in _LEFT_OUT:
            yield from rows_of(child)


def cells_of(parent: Element) -> Iterator[Element]:
    """Yield the cells of a row, also those inside content controls."""
    for child in parent:
        if child.tag == _CELL:
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from cells_of(child)


def row_surface(row: Element, surface: Surface) -> Surface:
    """Return the surface of a row: hidden and flat rows show nothing."""
    properties = row.find(w("trPr"))
    if properties is None:
        return surface
    if toggled(properties, "hidden"):
        return surface._replace(visibility=Visibility.VANISHED)
    height = properties.find(w("trHeight"))
    if height is not None and height.get(w("hRule")) == "exact" and (number(height.get(w("val"))) or 999) <= 40:
        return surface._replace(visibility=Visibility.CLIPPED)
    return surface
