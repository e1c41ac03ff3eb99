"""Tell whether the words before a single letter make it a programming language: "hypothesis tests in R".

Never looks beyond the sentence, and never takes a grade, a key or a part of a text for a language ("grade in C").
"""

import re
from collections.abc import Iterable
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.lexicon.normalize import fold
from mlscreen.lexicon.reading import Candidate, Reading
from mlscreen.lexicon.vocabulary import ConceptKind
from mlscreen.regex import regex

_REACH = 90
_FIELD = "languages"


def is_language(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether the candidate is a letter that something was worked out or written in."""
    span, shown = reading.span(candidate), reading.shown
    if span.end - span.start > 1:
        return False
    concept = reading.concept(candidate)
    if concept.kind is not ConceptKind.SKILL or concept.field != _FIELD:
        return False
    before = shown[max(0, span.start - _REACH) : span.start]
    found = _worked_in().search(before)
    if found is None or _other().search(before):
        return False
    after = _next().match(shown, span.end)
    return after is not None and not (found["beside"] and after["name"])


@cache
def _worked_in() -> re.Pattern[str]:
    table = tables.load("letters")
    beside, within = table["beside"], sorted(set(table["in"]) - set(table["beside"]))
    return regex(
        rf"(?<!\w){_choice(table['work'])}(?!\w)(?:(?!\n\n)[^.;:!?•]){{0,60}}?(?<!\w)"
        rf"(?:{_choice(within)}|(?P<beside>{_choice(beside)}))\s$",
        re.IGNORECASE,
    )


@cache
def _other() -> re.Pattern[str]:
    table = tables.load("letters")
    return regex(rf"(?<!\w){_choice(table['other'])}\s{_choice(table['in'])}\s$", re.IGNORECASE)


@cache
def _next() -> re.Pattern[str]:
    small = _choice(tables.load("letters")["next"])
    return regex(
        rf"\s*$|\s*[,;:)\n•|]|(?P<name>\.\s(?=[A-Z][a-z]))|[.!?](?=\s|$)(?!\s?[A-Z]\.)|\s(?:{small}(?!\w)|[(–—&/-])"
    )


def _choice(words: Iterable[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word).replace(chr(92) + '*', chr(92) + 'w*') for word in map(fold, ordered))})"
