"""Postings set as a table in plain text: labels in the margin, what belongs to them in a second column.

Never touches a posting with fewer than a few such labels: wide gaps stand in ordinary text too.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from mlscreen.regex import regex

_MARGIN = regex(r"([A-Z][\w &/'’-]{1,28}?)(?::?\s{3,}|:?\t+)(?=\S)")
_FEWEST = 3
_DEEP = 6


def unfolded(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield lines with their numbers from 1; labels in a margin as headings or fields, what is beside them as items."""
    column = _column(lines)
    if not column:
        yield from enumerate(lines, 1)
        return
    for index, line in enumerate(lines):
        found = _MARGIN.match(line)
        if found and found.end() == column:
            following = lines[index + 1] if index + 1 < len(lines) else ""
            if _is_below(following, column):
                yield index + 1, f"{found[1]}:"
                yield index + 1, _item(line[column:])
            else:
                yield index + 1, f"{found[1]}: {line[column:]}"
        elif _is_below(line, column):
            yield index + 1, _item(line[column:])
        else:
            yield index + 1, line


def _column(lines: Sequence[str]) -> int:
    """Return where the second column begins, 0 without one: several labels, and text below at least one of them."""
    columns = Counter(found.end() for line in lines if (found := _MARGIN.match(line)))
    column, times = columns.most_common(1)[0] if columns else (0, 0)
    return column if times >= _FEWEST and column >= _DEEP and any(_is_below(line, column) for line in lines) else 0


def _is_below(line: str, column: int) -> bool:
    return not line[:column].strip() and line[column : column + 1].strip() != ""


def _item(text: str) -> str:
    """Return the text as a list item, unless it goes on from the line above."""
    return f"- {text}" if not text[:1].islower() else text
