"""Finds licences that are named by a title with a number or a state: "RN, State of Ohio, License # RN.451877".

Never looks beyond the line, and never takes the title alone for a licence: many work under one that they do not hold.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import Method
from mlscreen.regex import regex


def find(text: str, hits: Sequence[Hit], vocabulary: Vocabulary) -> tuple[Hit, ...]:
    """Return the hits with those of licences, in the order of the text."""
    known = [concept for concept in _table() if vocabulary.get(concept) is not None]
    found = [hit for concept in known for hit in _held(text, concept)]
    fresh = [hit for hit in found if not any(_same_line(text, hit, other) for other in hits)]
    return tuple(sorted((*hits, *fresh), key=lambda hit: hit.span)) if fresh else tuple(hits)


def _held(text: str, concept: str) -> Iterator[Hit]:
    reached = 0
    for title in _pattern(concept, "title").finditer(text):
        start, end = text.rfind("\n", 0, title.start()) + 1, text.find("\n", title.end())
        end = end if end >= 0 else len(text)
        if start >= reached and _pattern(concept, "proof").search(text, start, end):
            yield Hit(concept, Span(*title.span()), Method.ALIAS)
            reached = end


def _same_line(text: str, hit: Hit, other: Hit) -> bool:
    """Tell whether the same licence is named in the line already."""
    if other.concept != hit.concept:
        return False
    first, second = sorted((hit.span, other.span))
    return "\n" not in text[first.start : second.end]


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("licences")
    return table


@cache
def _pattern(concept: str, part: str) -> re.Pattern[str]:
    words = "|".join(_table()[concept][part])
    if part == "title":
        return regex(rf"(?<![\w-])(?:{words})(?!\w)")
    return regex(rf"(?<!\w)(?:{words})", re.IGNORECASE)
