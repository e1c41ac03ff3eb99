"""Tells whether a sentence claims a skill, denies it, or speaks of plans or of other people.

Never looks beyond the sentence, and never says why a skill would matter.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Polarity
from mlscreen.parse.cues import Cues, Words
from mlscreen.regex import regex

LONGEST_REACH = 160
"""Code points that a cue reaches at most, where a text has no full stops."""
_GROUPS = {"negated": Polarity.NEGATED, "ambiguous": Polarity.AMBIGUOUS, "people": Polarity.AMBIGUOUS}
# A line break ends a sentence only before a bullet, after a full stop, or when a gap follows: others wrap.
_SENTENCE_END = regex(r"[.!?](?=\s|$)|;|\n(?=[ \t]*[^\w\s(\"'])|\n\n|\t|(?<=[:.!?])\n|[。；！？]")


class Judgement(Record):
    """What the words around a mention make of it."""

    polarity: Polarity
    note: str = ""


AFFIRMED = Judgement(Polarity.AFFIRMED)
_CONTRASTED = Judgement(Polarity.AMBIGUOUS, "named only to tell it from something else")
_CONTRAST = regex(
    r"\s?[,(–—-]\s*(?:and\s)?(?:not|nicht|pas|niet|non)\s(?:in\s|with\s)?",
    re.IGNORECASE,
    holding=("not", "nicht", "pas", "niet", "non"),
)
_WIDEST_CONTRAST = 20


class _Cue(Record):
    group: str
    reach: Span


def judge(text: str, hits: Sequence[Hit], words: Words) -> tuple[Judgement, ...]:
    """Return what each mention's sentence makes of it, in the order of the hits; `words` are those of the text."""
    cues = _cues(text, hits, words)
    ends = [0, *(hit.span.end for hit in hits)]
    own = [_judged(text, hit, cues, before) for hit, before in zip(hits, ends, strict=False)]
    for number in range(1, len(hits)):
        # "Java, not JavaScript" tells two names apart; it is no claim to either.
        gap = hits[number].span.start - ends[number]
        if 5 < gap < _WIDEST_CONTRAST and _CONTRAST.fullmatch(text, ends[number], hits[number].span.start):
            own[number - 1] = own[number - 1] if own[number - 1].note else _CONTRASTED
    return tuple(own)


def _judged(text: str, hit: Hit, cues: Sequence[_Cue], before: int) -> Judgement:
    first = bisect_left(cues, hit.span.start - LONGEST_REACH, key=lambda cue: cue.reach.start)
    for number in range(first, len(cues)):
        cue = cues[number]
        if cue.reach.start > hit.span.start:
            break
        if cue.reach.covers(hit.span) and (cue.group != "people" or _after("people").match(text, hit.span.end)):
            return _judgement(cue.group)
    if _names_people(text, hit.span):
        return _judgement("people")
    for group in ("negated", "ambiguous"):
        start = max(hit.span.start - 30, before, 0)
        if _adjacent(group).search(text, start, hit.span.start) and not _innocent().search(text, start, hit.span.start):
            return _judgement(group)
        if _after(group).match(text, hit.span.end):
            return _judgement(group)
    return AFFIRMED


def _names_people(text: str, span: Span) -> bool:
    """Whether the words name others by their trade: "with product managers", "assisted the data scientist"."""
    trade = _trade().search(text, span.start, span.end)
    if trade is None or trade.end() != span.end:
        return False
    return bool(trade["plural"] or _beside().search(text, max(span.start - 30, 0), span.start))


@cache
def _trade() -> re.Pattern[str]:
    return regex(rf"\b(?:{_choice(_table()['people']['trades'])})(?P<plural>s?)(?!\w)", re.IGNORECASE)


@cache
def _beside() -> re.Pattern[str]:
    words = _choice(_table()["people"]["beside"])
    return regex(rf"\b(?:{words})\s+(?:(?:the|an?|our|their|senior|lead)\s+){{1,2}}$", re.IGNORECASE)


def _judgement(group: str) -> Judgement:
    return Judgement(_GROUPS[group], _table()["notes"][group])


def _cues(text: str, hits: Sequence[Hit], words: Words) -> list[_Cue]:
    """Return the cues with their reach; words that are part of a skill's own name ("machine learning") are none."""
    inside = {at for hit in hits for at in range(hit.span.start + 1, hit.span.end)}
    found: list[_Cue] = []
    for match in _before().find(text, words):
        if match.start() in inside or match.lastgroup is None:
            continue
        limit = min(match.end() + LONGEST_REACH, len(text))
        stop = _stop().search(text, match.end(), limit)
        found.append(_Cue(match.lastgroup, Span(match.end(), stop.start() if stop else limit)))
    return found


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("polarity")
    return table


def _choice(words: Sequence[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in ordered)


def _words(words: Sequence[str]) -> str:
    latin = [word for word in words if word[0] < "一"]
    chinese = [word for word in words if word[0] >= "一"]
    parts = [rf"(?<![\w-])(?:{_choice(latin)})(?![\w])"] if latin else []
    return "|".join(parts + ([_choice(chinese)] if chinese else []))


@cache
def _before() -> Cues:
    by_group = {group: frozenset(_table()[group]["before"]) for group in _GROUPS}

    def pattern_of(some: Sequence[str]) -> str:
        chosen = ((group, [phrase for phrase in some if phrase in own]) for group, own in by_group.items())
        return "|".join(f"(?P<{group}>{_words(phrases)})" for group, phrases in chosen if phrases)

    return Cues([phrase for group in _GROUPS for phrase in _table()[group]["before"]], pattern_of)


@cache
def _adjacent(group: str) -> re.Pattern[str]:
    own = _table()[group]
    between = _choice(own["between"])
    # Capitals throughout are a name: SEM is not Portuguese for "without", SANS teaches security.
    either = "|".join(f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in own["adjacent"])
    pattern = rf"(?<![\w-])(?:{either})\s*:?\s*(?:(?:{between})\s+){{0,2}}$"
    return regex(pattern, holding=[word.lower() for word in own["adjacent"]])


@cache
def _after(group: str) -> re.Pattern[str]:
    # "Java and Python developers": the skills of a list share what follows it.
    list_of = r"(?:[\s,/]+[^\s,/.;]+){0,4}?" if group == "people" else ""
    return regex(rf"{list_of}\s*(?:{_choice(_table()[group]['after'])})(?!\w)", re.IGNORECASE)


@cache
def _innocent() -> re.Pattern[str]:
    return regex(rf"(?:{_choice(_table()['innocent'])})\s*$", re.IGNORECASE)


@cache
def _stop() -> re.Pattern[str]:
    return regex(rf"{_SENTENCE_END.pattern}|{_words(_table()['breaks'])}", re.IGNORECASE)
