"""Puts what stands in a rail beside an entry on the line of that entry: dates, places, labels.

Never moves text that is not beside a line, and never makes a heading a part of the text that it heads.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from mlscreen.extract.layout_fragments import SAME_BASELINE, WIDE, YEAR, Fragment, Row, cells
from mlscreen.extract.layout_stream import Region, follows, part_of
from mlscreen.extract.page_word import PageWord

Cell = tuple[PageWord, ...]

_LONGEST = 36
_MOST_ROWS = 4
_CELL_STEP = 1.9
_HEADING = 1.1
_SMALL_WORD = 3
_HALF_LINE = 0.5
_PADDING = 0.5
_OPEN_ENDS = ("-", "–", "—", "−", ",", "/")


class Entry(NamedTuple):
    """One line of the page, with the rail cells that belong to it."""

    row: Row
    before: tuple[Cell, ...] = ()
    after: tuple[Cell, ...] = ()


def joined_rails(found: Sequence[Region]) -> list[list[Entry]]:
    """Return the lines of each region, rail cells on the line of their entry, regions that go on put together."""
    found = _cut_free(found)
    made: list[list[Entry]] = []
    last: Region | None = None
    pending: Region | None = None
    for number, region in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        if pending is None and following is not None and _is_cell_of(region, following, leads=True):
            pending = region
            continue
        if made and last is not None and pending is None and _attach_to_last(made[-1], region):
            continue
        entries = [Entry(row) for row in _headings_apart(region.rows, following)]
        if pending is not None:
            entries[0] = _with_cell(entries[0], pending)
            pending = None
        if last is not None and follows(last, last.rows[-1], region.rows[0]):
            made[-1] += entries
            for row in region.rows:
                last.add(row)
        else:
            made.append(entries)
            last = part_of(region, 0, None)
    return made


def _cut_free(found: Sequence[Region]) -> list[Region]:
    """Return the regions with rail cells cut from what stands above them: a heading, the cell before."""
    made: list[Region] = []
    for number, region in enumerate(found):
        at = len(region.rows)
        if number + 1 < len(found):
            first = found[number + 1].rows[0]
            low = max(at - _MOST_ROWS, 1)
            at = next((i for i in range(at - 1, low - 1, -1) if _level(region.rows[i], first)), at)
        if at == len(region.rows):
            made += _cells_of(region)
        else:
            made += (*_cells_of(part_of(region, 0, at)), part_of(region, at, None))
    return made


def _cells_of(region: Region) -> list[Region]:
    """Return the cells of a rail that was drawn by itself, top to bottom; any other region as it is."""
    if len(region.rows) < 2 or not all(row.letters <= _LONGEST for row in region.rows):
        return [region]
    ends = [i for i, (a, b) in enumerate(pairwise(region.rows), 1) if b.base - a.base > _CELL_STEP * b.size]
    return [part_of(region, a, b) for a, b in pairwise([0, *ends, len(region.rows)])]


def _level(a: Row, b: Row) -> bool:
    return abs(a.base - b.base) <= SAME_BASELINE * max(a.size, b.size)


def _dated(rows: Sequence[Row]) -> bool:
    """Tell whether one of the rows is a date or ends in one; a year inside a sentence is none."""
    return any(row.letters <= _LONGEST and YEAR.search(row.text) for row in rows)


def _is_cell_of(cell: Region, main: Region, leads: bool) -> bool:
    """Tell whether `cell` is short and stands beside the first line of `main`."""
    if len(cell.rows) > _MOST_ROWS or max(row.letters for row in cell.rows) > _LONGEST:
        return False
    if not _level(cell.rows[0], main.rows[0]) or (cell.x0 < main.x1 and cell.x1 > main.x0):
        return False
    beside = cell.rows[0].fragments
    if len(beside) > 1 and cell.x0 < main.x0 and len(_cell_lines(cell, main.x0)) > len(beside):
        # A date and the cell of the table that stands between it and `main`, with lines of its own.
        return False
    if cell.rows[0].size <= _HEADING * main.rows[0].size and _is_column_head(cell, main.rows[0]):
        return False
    if _dated(cell.rows):
        return _dated(cell.rows[:1]) or not _dated(main.rows[: len(cell.rows) + 1])
    return len(cell.rows) == 1 and leads and not _is_heading(cell.rows[0], main)


def _is_heading(row: Row, main: Region) -> bool:
    text, first = row.text, main.rows[0]
    if text.endswith(":"):
        return False
    return row.size > _HEADING * first.size or (text.isupper() and len(text) > 3) or (row.bold and len(main.rows) > 2)


def _headings_apart(rows: Sequence[Row], after: Region | None) -> list[Row]:
    """Return the rows with a heading in the margin on a line of its own, before the text that it stands beside."""
    made: list[Row] = []
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        if following is None and after is not None and len(row.fragments) == 2:
            following = after.rows[0]
        if following is None or len(row.fragments) < 2 or not _heads(row, following):
            made.append(row)
            continue
        made.append(Row(row.fragments[0]))
        rest = Row(row.fragments[1])
        for part in row.fragments[2:]:
            rest.add(part)
        made.append(rest)
    return made


def _heads(row: Row, following: Row) -> bool:
    first, second = row.fragments[:2]
    text = first.text
    large = first.size > _HEADING * second.size or (text.isupper() and not second.text.isupper() and len(text) > 3)
    return large and following.x0 > second.x0 - first.size and not YEAR.search(text) and not text.endswith(":")


def _attach_to_last(entries: list[Entry], cell: Region) -> bool:
    """Put a dated cell on the line beside which it stands, if there is one in the region just read."""
    if len(cell.rows) > _MOST_ROWS or max(row.letters for row in cell.rows) > _LONGEST or not _dated(cell.rows):
        return False
    for index in range(len(entries) - 1, -1, -1):
        entry = entries[index]
        if entry.row.base < cell.first - entry.row.size:
            return False
        if not _level(entry.row, cell.rows[0]):
            continue
        beside = [other.row for other in entries[index : index + len(cell.rows) + 1]]
        if _is_column_head(cell, entry.row):
            return False
        if (cell.x0 >= entry.row.x1 or cell.x1 <= entry.row.x0) and not _dated(beside):
            entries[index] = _with_cell(entry, cell)
            return True
        return False
    return False


def _is_column_head(cell: Region, beside: Row) -> bool:
    """Tell whether a cell begins with a heading like that of the column beside it: both head what is below."""
    head = cell.rows[0]
    if len(cell.rows) < 2 or _dated([head]):
        return False
    capitals = head.text.isupper() and beside.text.isupper() and not cell.rows[1].text.isupper()
    return head.size > _HEADING * cell.rows[1].size and (capitals or head.size * _HEADING > beside.size)


def _with_cell(entry: Entry, cell: Region) -> Entry:
    if cell.x1 <= entry.row.x0 + entry.row.size:
        return entry._replace(before=_cell_lines(cell, entry.row.x0) + entry.before)
    return entry._replace(after=entry.after + _cell_lines(cell))


def _cell_lines(cell: Region, end: float | None = None) -> tuple[Cell, ...]:
    """Return the lines of a rail cell; a date or a name that runs over two lines becomes one.

    `end` is where the next cell begins, if one does.
    """
    made: list[list[PageWord]] = []
    for row in cell.rows:
        words = [word for part in row.fragments for word in part.words]
        if made and (_is_open(made[-1]) or words[0].text.startswith(_OPEN_ENDS) or _is_full(made[-1], words[0], end)):
            made[-1] += words
        else:
            made += map(list, cells(words, WIDE, row.size))
    return tuple(tuple(words) for words in made)


def _is_full(line: Sequence[PageWord], word: PageWord, end: float | None) -> bool:
    """Tell whether the word had no place on the line above it, in a cell between two others."""
    last = line[-1].look
    if (last.font, last.bold) != (word.look.font, word.look.bold) or (
        word.text[0].isdigit() and not YEAR.match(word.text)
    ):
        # An employer below a title, a duration below dates.
        return False
    wide = word.x1 - word.x0 + _PADDING * word.size
    return end is not None and len(line) > 1 and word.x0 >= line[0].x0 - 1 and line[-1].x1 + wide > end


def _is_open(words: Sequence[PageWord]) -> bool:
    """Tell whether a line goes on in the next one: it ends in a dash or comma, or with a small word such as "des"."""
    last = words[-1].text
    if last.endswith(_OPEN_ENDS):
        return True
    # After a dash or a number a small word may mean this day.
    small = len(last) <= _SMALL_WORD and last.isalpha() and last.islower()
    return small and len(words) > 1 and len(words[-2].text) > _SMALL_WORD and words[-2].text.isalpha()


def place_turned(found: list[list[Entry]], turned: Sequence[Fragment]) -> list[list[Entry]]:
    """Return the regions with turned text, such as a heading in the margin, before the lines that it stands beside."""
    for part in turned:
        _place(found, part)
    return found


def _place(found: list[list[Entry]], part: Fragment) -> None:
    for number, entries in enumerate(found):
        for index, entry in enumerate(entries):
            if entry.row.base + _HALF_LINE * entry.row.size >= part.top and entry.row.fragments[0].turn == 0:
                split = [entries[:index], [Entry(Row(part))], entries[index:]]
                found[number : number + 1] = [piece for piece in split if piece]
                return
    found.append([Entry(Row(part))])
