"""Puts the cells of a table in the order in which a person reads them: rows of data across, columns of layout down.

Works on cells already read; knows nothing of the file they come from.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mlscreen.extract.flow import FlowLine, Opening, Run
from mlscreen.regex import regex

LONG = 100
"""Characters from which on a cell is prose that wraps within its column."""
SHORT = 60
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[/.]\d{2,4}(?!\d)")
# Word writes U+2013, LaTeX writes --; both mean "to".
_OPEN = regex(r"\d\s*(?:[-\u2010-\u2015]+|to|bis|à)\s*$")
_CLOSE = regex(r"\s*[-\u2010-\u2015]+\s*\w")
_TAB, _SPACE = Run("\t"), Run(" ")


class Cell(NamedTuple):
    """What stands in one cell."""

    column: int
    """Index of its first grid column."""
    lines: tuple[FlowLine, ...]
    """Without blank ones at the ends."""
    rows: int = 1
    """Number of rows that it runs over."""

    @property
    def filled(self) -> bool:
        """Whether it holds anything."""
        return any(not line.blank for line in self.lines)

    @property
    def single(self) -> bool:
        """Whether it holds one line."""
        return len(self.lines) == 1

    @property
    def heading(self) -> bool:
        """Whether its one line looks like a heading of what stands below it."""
        if not self.single or len(self.lines[0].text) > SHORT:
            return False
        line = self.lines[0]
        marked = all(run.look.bold for run in line.runs if run.text.strip()) or line.text.isupper()
        return line.heading_level > 0 or marked


Row = Sequence[Cell]


def table_lines(rows: Sequence[Row]) -> list[FlowLine]:
    """Return the lines of a table in reading order."""
    kept = [tuple(cell for cell in row if cell.filled) for row in rows]
    filled = [row for row in kept if row]
    if _reads_down(filled):
        return _by_columns(filled)
    lines: list[FlowLine] = [FlowLine(opening=Opening.BLOCK)]
    at = 0
    while at < len(kept):
        # A tall cell may run over rows that are otherwise empty: they count, and hold nothing.
        spanned = max((cell.rows for cell in kept[at]), default=1)
        group = [row for row in kept[at : at + spanned] if row]
        lines += _group(group) if len(group) > 1 else _row(group[0]) if group else []
        at += spanned
    lines.append(FlowLine(opening=Opening.REGION if _is_layout(filled) else Opening.BLOCK))
    return lines


def _is_layout(rows: Sequence[Row]) -> bool:
    return any(len(row) > 1 and not all(cell.single for cell in row) for row in rows)


def _reads_down(rows: Sequence[Row]) -> bool:
    """Tell whether each column goes on below itself: headings side by side, each over a cell of several lines."""
    if len(rows) < 2 or len(rows) % 2:
        return False
    for heads, bodies in zip(rows[::2], rows[1::2], strict=True):
        if len(heads) < 2 or not all(cell.heading for cell in heads):
            return False
        if sum(not cell.single for cell in bodies) < 2 or {c.column for c in bodies} - {c.column for c in heads}:
            return False
    return True


def _by_columns(rows: Sequence[Row]) -> list[FlowLine]:
    lines: list[FlowLine] = []
    for column in sorted({cell.column for row in rows for cell in row}):
        opening = Opening.REGION
        for row in rows:
            for cell in row:
                if cell.column == column:
                    lines += _opened(cell.lines, opening)
                    opening = Opening.BLOCK
    return [*lines, FlowLine(opening=Opening.REGION)]


def _group(rows: Sequence[Row]) -> list[FlowLine]:
    """Read rows that a tall cell ties together: the tall cell where it stands, left of the others or right."""
    first, *others = rows
    tall = [cell for cell in first if cell.rows > 1]
    short = [cell.column for row in rows for cell in row if cell.rows == 1]
    before = [cell for cell in tall if not short or cell.column < min(short)]
    after = [cell for cell in tall if cell not in before]
    lines: list[FlowLine] = []
    for cell in before:
        lines += _opened(cell.lines, Opening.REGION)
    rest = [tuple(cell for cell in first if cell.rows == 1), *others]
    for number, row in enumerate(row for row in rest if row):
        lines += _opened(_row(row), Opening.REGION if number == 0 else Opening.LINE)
    for cell in after:
        lines += _opened(cell.lines, Opening.REGION)
    return lines


def _row(row: Row) -> list[FlowLine]:
    if len(row) == 1:
        return _opened(row[0].lines, Opening.LINE if row[0].single else Opening.BLOCK)
    if all(cell.single for cell in row) and sum(len(cell.lines[0].text) > LONG for cell in row) < 2:
        return [_across([cell.lines[0] for cell in row])]
    railed = _beside_dates(row[0], row[1]) if len(row) == 2 else _among_dates(row)
    if railed:
        return railed
    lines: list[FlowLine] = []
    for cell in row:
        lines += _opened(cell.lines, Opening.REGION)
    return lines


def _beside_dates(left: Cell, right: Cell) -> list[FlowLine]:
    """Read a cell of dates beside a cell of jobs as the eye does: the date on the line of the job's title."""
    left, right = _joined(left), _joined(right)
    rail, main = (left, right) if _is_rail(left) else (right, left)
    if not _is_rail(rail) or _is_rail(main):
        return []
    paired = 1
    while paired < min(len(rail.lines), len(main.lines)) and _pairs(rail.lines[paired], main.lines[paired]):
        paired += 1
    if paired < len(rail.lines) and rail is left:
        return []
    lines = [
        _across([rail.lines[i], main.lines[i]] if rail is left else [main.lines[i], rail.lines[i]])
        for i in range(paired)
    ]
    return _opened([*lines, *rail.lines[paired:], *main.lines[paired:]], Opening.BLOCK)


def _among_dates(row: Row) -> list[FlowLine]:
    """Read a job in a cell between its date and its place as the eye does: all three on the line of the title."""
    tall = [cell for cell in row if not cell.single]
    rails = [cell.lines[0] for cell in row if cell.single]
    dated = any(_YEAR.search(line.text) for line in rails) and all(len(line.text) <= SHORT for line in rails)
    if len(tall) != 1 or not dated or len(tall[0].lines[0].text) > LONG:
        return []
    return _opened([_across([cell.lines[0] for cell in row]), *tall[0].lines[1:]], Opening.BLOCK)


def _joined(cell: Cell) -> Cell:
    """Put a range of dates that the narrow cell broke over two lines back on one."""
    if len(cell.lines) < 2 or not (_OPEN.search(cell.lines[0].text) or _CLOSE.match(cell.lines[1].text)):
        return cell
    first, second, *rest = cell.lines
    return cell._replace(lines=(first._replace(runs=(*first.runs, _SPACE, *second.runs)), *rest))


def _is_rail(cell: Cell) -> bool:
    return (
        len(cell.lines) <= 3
        and all(len(line.text) <= SHORT for line in cell.lines)
        and bool(_YEAR.search(cell.lines[0].text))
    )


def _pairs(rail: FlowLine, main: FlowLine) -> bool:
    return not main.bullet and len(main.text) <= SHORT and main.opening is Opening.LINE and rail.opening is Opening.LINE


def _across(lines: Sequence[FlowLine]) -> FlowLine:
    runs = list(lines[0].runs)
    for line in lines[1:]:
        runs += (_TAB, *line.runs)
    first = lines[0]
    level = max(line.heading_level for line in lines)
    return FlowLine(tuple(runs), first.opening, first.place.partition(", cell")[0], level, first.bullet)


def _opened(lines: Iterable[FlowLine], opening: Opening) -> list[FlowLine]:
    return [FlowLine(opening=opening), *lines]
