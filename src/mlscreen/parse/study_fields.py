"""Fields of study by words that name one only beside a degree: "BSc Adult Nursing", "Law, First State Examination".

Never looks outside of a degree's own words: "nursing" elsewhere is a skill.
"""

import re
from collections.abc import Iterator
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.regex import regex, regex_of

_CELL = regex(r"[^,;|\t\n•·()–—:]+")


def fields_in(area: str) -> tuple[str, ...]:
    """Return the names of the first field that the words of an area hold, empty when they hold none."""
    found = _words().search(area)
    return _names()[found[0].casefold()] if found else ()


def field_beside(text: str, within: Span, but: Span) -> Span | None:
    """Return where a field stands alone between commas, outside of `but`: "Law, First State Examination"."""
    return next((cell for cell in _cells(text, within) if not cell.overlaps(but) and _is_field(text, cell)), None)


def _cells(text: str, within: Span) -> Iterator[Span]:
    for found in _CELL.finditer(text, *within):
        shown = found[0].strip()
        if shown:
            start = found.start() + found[0].index(shown)
            yield Span(start, start + len(shown))


def _is_field(text: str, cell: Span) -> bool:
    return text[cell.start : cell.end].casefold() in _names()


@cache
def _names() -> dict[str, tuple[str, ...]]:
    table: list[dict[str, list[str]]] = tables.load("degrees")["fields"]
    return {word: tuple(row["names"]) for row in table for word in row["words"]}


@cache
def _words() -> re.Pattern[str]:
    return regex_of(_names(), r"(?<!\w)(?:WORDS)(?!\w)")
