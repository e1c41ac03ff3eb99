"""Finds that people were led or coached, which is said with numbers and trades: "Led six nurses", "a team of 12".

Never takes whom one taught, treated or served for people who were led.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import Method
from mlscreen.regex import regex

_REACH = 60
"""Code points within which the number stands."""


def find(text: str, hits: Sequence[Hit], vocabulary: Vocabulary) -> tuple[Hit, ...]:
    """Return the hits with those of led and coached people, in the order of the text."""
    found = [hit for concept in shown() if vocabulary.get(concept) is not None for hit in _led(text, concept)]
    if not found:
        return tuple(hits)
    taken = {(hit.concept, hit.span.start) for hit in hits}
    fresh = [hit for hit in found if (hit.concept, hit.span.start) not in taken]
    return tuple(sorted((*hits, *fresh), key=lambda hit: hit.span))


def shown() -> Collection[str]:
    """Return the concepts that led and coached people show."""
    verbs: dict[str, Any] = _table()["verbs"]
    return verbs.keys()


def tells(text: str, hit: Hit) -> bool:
    """Tell whether a hit names people by their number, who were led or coached."""
    return hit.concept in shown() and _number().search(text, hit.span.start, hit.span.end) is not None


def _led(text: str, concept: str) -> Iterator[Hit]:
    for verb in _verb(concept).finditer(text):
        # The pattern of people takes long to build, and most verbs lead to no number.
        if _number().search(text, verb.end(), verb.end() + _REACH) and (people := _people().match(text, verb.end())):
            yield Hit(concept, Span(verb.start(), people.end()), Method.ALIAS)


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("teams")
    return table


def _any(name: str) -> str:
    return "|".join(_table()[name])


@cache
def _verb(concept: str) -> re.Pattern[str]:
    return regex(rf"(?<![\w-])(?:{'|'.join(_table()['verbs'][concept])})\s", re.IGNORECASE)


@cache
def _number() -> re.Pattern[str]:
    return regex(rf"\d|\b(?:{_any('numbers')})\b", re.IGNORECASE)


@cache
def _people() -> re.Pattern[str]:
    number = rf"(?:(?:{_any('about')})\s)?(?:\d{{1,4}}|{_any('numbers')})"
    people = rf"\s(?:[\w-]+\s){{0,2}}?(?:{_any('people')})(?!\w)"
    before = rf"(?:(?:{_any('articles')})\s)?(?:[\w-]+\s){{0,2}}?"
    group = rf"{before}(?:{_any('groups')})\sof\s{number}(?!\w)"
    loose = rf"{before}(?:{_any('loose')})\sof\s{number}(?:(?={people})|(?=\s*(?:$|[).,;:\n])))"
    return regex(rf"(?:{group}|{loose}|{number}{people})", re.IGNORECASE)
