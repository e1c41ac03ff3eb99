"""Rows of a section put together to entries: the heading lines, the dates and the text of each job.

Goes by the pattern that the section itself follows; names are found afterwards, in `parse/position_names.py`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from mlscreen.model.record import Record, replace
from mlscreen.model.timeline import DateRange
from mlscreen.parse.position_places import is_place, trailing_place
from mlscreen.parse.position_rows import Role, Row
from mlscreen.parse.position_words import employer_weight, is_department, label_kind, title_weight

MOST_UP, MOST_DOWN = 3, 2


class Head(Record):
    """A row of a heading, with its distance from the dated row: -1 is the row above."""

    offset: int
    row: Row


class Entry(Record):
    """One job, project or the like before its names are known."""

    heads: tuple[Head, ...]
    body: tuple[Row, ...]
    dates: DateRange | None
    above: tuple[Row, ...] = ()
    """Short rows right above the heading, set off from it: perhaps the banner of an employer."""


def entries_of(rows: Sequence[Row], *, untitled: bool = False) -> tuple[Entry, ...]:
    """Return the entries in order; rows before the first are in none.

    `untitled` lets any heading row begin an entry without dates, as among projects, which have no titles.
    """
    anchors = [i for i, row in enumerate(rows) if row.role is Role.DATED]
    starts = _starts(rows, anchors)
    look = _look_of(rows, anchors)
    entries: list[Entry] = []
    if not anchors or starts[0] > 0:
        entries += _undated(rows, 0, starts[0] if starts else len(rows), look)
    for number, anchor in enumerate(anchors):
        stop = starts[number + 1] if number + 1 < len(anchors) else len(rows)
        entries += _dated(rows, starts[number], anchor, stop, look)
    return tuple(part for entry in entries for part in (_cut(entry) if untitled else (entry,)))


def _cut(entry: Entry) -> Iterator[Entry]:
    """Cut an entry before each heading row in its text that items follow."""
    body = entry.body
    cuts = [
        i
        for i in range(1, len(body) - 1)
        if body[i].role is Role.HEAD and not body[i].line.bullet and body[i - 1].role is Role.TEXT
    ]
    yield replace(entry, body=body[: cuts[0]] if cuts else body)
    for at, end in zip(cuts, [*cuts[1:], len(body)], strict=True) if cuts else ():
        yield Entry((Head(0, body[at]),), body[at + 1 : end], None)


def _starts(rows: Sequence[Row], anchors: Sequence[int]) -> list[int]:
    """Return for each dated row the index of the first row of its heading."""
    # Rows with nothing but dates need a heading; rows that are headings themselves may have none above.
    usual = {said: _usual_rows_above(rows, anchors, said) for said in (True, False)}
    spaced = _gaps_tell(rows)
    starts = []
    for number, anchor in enumerate(anchors):
        floor = anchors[number - 1] + 1 if number else 0
        starts.append(_first_above(rows, anchor, floor, usual[_says(rows[anchor])], spaced))
    return starts


def _first_above(rows: Sequence[Row], anchor: int, floor: int, usual: int, spaced: bool) -> int:
    first, heads = anchor, 0
    while first > floor and rows[first - 1].role in (Role.HEAD, Role.NOTE):
        if label_kind(rows[first - 1].line.body):
            first -= 1
            continue
        same_page = rows[first].line.page == rows[first - 1].line.page
        if (
            spaced
            and same_page
            and rows[first].line.blank_before
            and heads + (first == anchor and _says(rows[anchor])) > 0
        ):
            break
        if rows[first - 1].role is Role.HEAD:
            if heads >= usual:
                break
            heads += 1
        first -= 1
    while first < anchor and rows[first].role is Role.NOTE and first > floor and rows[first - 1].role is Role.TEXT:
        first += 1
    return first


def _says(row: Row) -> bool:
    """Whether the dated row names something besides the dates and the place."""
    shown = row.rest.strip(" \t,;:|•·()–—-")
    return any(c.isalnum() for c in shown) and not is_place(shown)


def _usual_rows_above(rows: Sequence[Row], anchors: Sequence[int], said: bool) -> int:
    """Return how many heading rows stand above a dated row, by a vote of those whose upper end is clear.

    `said` asks for the dated rows that name something besides the dates, or for the others.
    """
    votes: Counter[int] = Counter()
    for number, anchor in enumerate(anchors):
        if _says(rows[anchor]) is not said:
            continue
        floor = anchors[number - 1] + 1 if number else 0
        at, heads = anchor, 0
        while at > floor and rows[at - 1].role in (Role.HEAD, Role.NOTE):
            at -= 1
            heads += rows[at].role is Role.HEAD
        if number == 0 or at > floor:
            votes[min(heads, MOST_UP)] += 2 if number == 0 else 1
    if not votes:
        return 0
    most = max(votes.values())
    return min(heads for heads, count in votes.items() if count == most)


def _gaps_tell(rows: Sequence[Row]) -> bool:
    """Whether blank lines stand between entries rather than between all lines."""
    gaps = sum(row.line.blank_before for row in rows if row.role is not Role.TEXT)
    return 0 < gaps < 0.67 * sum(row.role is not Role.TEXT for row in rows)


def _dated(rows: Sequence[Row], start: int, anchor: int, stop: int, look: set[tuple[bool, float]]) -> list[Entry]:
    heads = [Head(i - anchor, rows[i]) for i in range(start, anchor + 1)]
    after = anchor + 1
    taken = 0
    while after < stop and rows[after].role in (Role.HEAD, Role.NOTE) and taken < MOST_DOWN:
        if label_kind(rows[after].line.body) in {"project", "client"}:
            break
        # An item below a heading that is none belongs to the text.
        if rows[after].line.bullet and rows[after].role is Role.HEAD and not rows[anchor].line.bullet:
            break
        taken += rows[after].role is Role.HEAD
        heads.append(Head(after - anchor, rows[after]))
        after += 1
    cut = next((i for i in range(after, stop) if _is_undated_head(rows, i, look)), stop)
    entry = Entry(tuple(heads), tuple(rows[after:cut]), rows[anchor].dates, _above(rows, start))
    return [entry, *_undated(rows, cut, stop, look)]


def _above(rows: Sequence[Row], start: int) -> tuple[Row, ...]:
    first = start
    while first > 0 and start - first < MOST_UP and rows[first - 1].role in (Role.HEAD, Role.NOTE):
        first -= 1
    return tuple(rows[first:start])


def _undated(rows: Sequence[Row], start: int, stop: int, look: set[tuple[bool, float]]) -> list[Entry]:
    """Return entries without dates among the rows: a surely named job that looks like the dated ones."""
    cuts = [i for i in range(start, stop) if _is_undated_head(rows, i, look)]
    several = set(cuts)
    cuts = [i for i in cuts if i - 1 not in several or _names_an_employer(rows[i])]
    entries = []
    for at, end in zip(cuts, [*cuts[1:], stop], strict=True) if cuts else ():
        after = at + 1
        while after < end and rows[after].role in (Role.HEAD, Role.NOTE) and after - at < MOST_DOWN:
            after += 1
        heads = tuple(Head(i - at, rows[i]) for i in range(at, after))
        entries.append(Entry(heads, tuple(rows[after:end]), None))
    return entries


def _look(row: Row) -> tuple[bool, float]:
    return row.line.bold or bool(row.line.bold_runs), round(row.line.size)


def _look_of(rows: Sequence[Row], anchors: Sequence[int]) -> set[tuple[bool, float]]:
    return {_look(rows[i]) for i in anchors if _says(rows[i])}


def _is_undated_head(rows: Sequence[Row], index: int, look: set[tuple[bool, float]]) -> bool:
    row = rows[index]
    if row.role is not Role.HEAD or title_weight(row.rest.strip()) < 2 or row.line.bullet:
        return False
    if look and _look(row) not in look:
        return False
    if row.line.bold or row.line.bold_runs or _names_an_employer(row):
        return True
    return index + 1 < len(rows) and _names_an_employer(rows[index + 1])


def _names_an_employer(row: Row) -> bool:
    text = row.rest.strip()
    if employer_weight(text) >= 2.5 or trailing_place(text):
        return True
    left, comma, right = text.partition(", ")
    return bool(comma) and title_weight(left) >= 3 and right[:1].isupper() and not is_department(right)
