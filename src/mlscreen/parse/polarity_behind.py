"""Finds what is taken back after it was named: "Kafka was planned but never introduced", "but decided against it".

Never reaches further back than to the last name before the cue and to those that are joined to it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.parse.cues import Cues, Words
from mlscreen.regex import regex

_FARTHEST = 90
_PEOPLE = "people"
_UNFINISHED = "unfinished"
# A semicolon is no end here: "they run Kubernetes; I have not used it".
_END = regex(r"[.!?。！？](?=\s|$)|\n(?=[ \t]*[^\w\s(\"'])|\n\n|\t")
_DIRECTLY = regex(r"[^\S\n]*\n?[^\S\n]*(?:[,–—:(-]\s*)?")
_NOUNS = regex(r"(?:\s(?!that\b|which\b|who\b)[\w-]+){0,3}\s")
_JOINED = regex(r"\s?[,/&]\s?(?:(?:and|or)\s)?|\s(?:and|or|und|oder|et|ou|y|o|e|en)\s")
_JOINED_BY = regex(r"\s(?:in|with|for|on|of|using|mit|avec|en|con|com|met|für|pour)\s")


def find(text: str, hits: Sequence[Hit], words: Words, passives: Iterable[Span]) -> Iterator[tuple[int, str]]:
    """Yield the numbers of the hits that are taken back, and the group of the cue.

    `passives` is where the text says that others made what was named.
    """
    ends = [hit.span.end for hit in hits]
    for match in _cues().find(text, words):
        place, _, group = (match.lastgroup or "").rpartition("_")
        last = bisect_right(ends, match.start()) - 1
        if last < 0 or _still().match(text, match.end()):
            continue
        if place == "said":
            if _DIRECTLY.fullmatch(text, ends[last], match.start()) and not _has_object(text, hits, last, match.end()):
                plural = match[0].split()[0].lower() in _table()["plural"]
                yield from ((number, group) for number in _chain(text, hits, last, near=not plural))
        elif match.start() - ends[last] <= _FARTHEST and not _END.search(text, ends[last], match.start()):
            yield from ((number, group) for number in _chain(text, hits, last, by=group == _UNFINISHED))
    for passive in passives:
        last = bisect_right(ends, passive.start) - 1
        if last >= 0 and _NOUNS.fullmatch(text, ends[last], passive.start):
            yield from ((number, _PEOPLE) for number in _chain(text, hits, last, by=True))


def _has_object(text: str, hits: Sequence[Hit], last: int, end: int) -> bool:
    """Tell whether the words deny what follows, not what went before: "Python, never used Kubernetes"."""
    return last + 1 < len(hits) and not text[end : hits[last + 1].span.start].strip()


def _chain(text: str, hits: Sequence[Hit], last: int, *, by: bool = False, near: bool = False) -> Iterator[int]:
    """Yield the hit and those before it that are joined to it, with `by` also over "dashboards in Tableau"."""
    yield last
    while not near and last > 0:
        gap = Span(hits[last - 1].span.end, max(hits[last].span.start, hits[last - 1].span.end))
        joined = _JOINED.fullmatch(text, gap.start, gap.end)
        if not joined and not (by and _JOINED_BY.fullmatch(text, gap.start, gap.end)):
            return
        last -= 1
        yield last


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("polarity")
    return table


@cache
def _cues() -> Cues:
    by_group = {
        f"{place}_{group}": frozenset(_table()[group].get(place, ()))
        for place in ("said", "of_it")
        for group in ("negated", "ambiguous", _UNFINISHED)
    }

    def pattern_of(some: Sequence[str]) -> str:
        chosen = ((group, [phrase for phrase in some if phrase in own]) for group, own in by_group.items())
        return "|".join(
            f"(?P<{group}>(?<![\\w-])(?:{_choice(phrases)})(?!\\w))" for group, phrases in chosen if phrases
        )

    return Cues([phrase for own in by_group.values() for phrase in sorted(own)], pattern_of)


@cache
def _still() -> re.Pattern[str]:
    return regex(rf"\s(?:{_choice(_table()['still'])})(?!\w)", re.IGNORECASE)


def _choice(phrases: Sequence[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]") for phrase in ordered)
