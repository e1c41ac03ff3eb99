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


def find(text: str, hits: Sequence[Hit], vocabulary: Vocabulary) -> tuple[Hit, ...]:
    """Return the hits with those of led and coached people, in the order of the text."""
    known = [(pattern, concept) for concept, pattern in _patterns() if vocabulary.get(concept) is not None]
    found = [hit for pattern, concept in known for hit in _led(text, pattern, concept)]
    if not found:
        return tuple(hits)
    taken = {(hit.concept, hit.span.start) for hit in hits}
    fresh = [hit for hit in found if (hit.concept, hit.span.start) not in taken]
    return tuple(sorted((*hits, *fresh), key=lambda hit: hit.span))


def shown() -> Collection[str]:
    """Return the concepts that led and coached people show."""
    verbs: dict[str, Any] = tables.load("teams")["verbs"]
    return verbs.keys()


def _led(text: str, pattern: re.Pattern[str], concept: str) -> Iterator[Hit]:
    for match in pattern.finditer(text):
        yield Hit(concept, Span(*match.span()), Method.ALIAS)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: dict[str, Any] = tables.load("teams")
    number = rf"(?:\d{{1,4}}|{'|'.join(table['numbers'])})"
    about = rf"(?:(?:{'|'.join(table['about'])})\s)?"
    people = rf"{about}{number}\s(?:[\w-]+\s){{0,2}}?(?:{'|'.join(table['people'])})"
    group = (
        rf"(?:(?:{'|'.join(table['articles'])})\s)?(?:[\w-]+\s){{0,2}}?(?:{'|'.join(table['groups'])})"
        rf"\s(?:of|with)\s{about}{number}"
    )
    return tuple(
        (concept, regex(rf"(?<![\w-])(?:{'|'.join(verbs)})\s(?:{group}|{people})(?!\w)", re.IGNORECASE))
        for concept, verbs in table["verbs"].items()
    )
