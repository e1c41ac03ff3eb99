"""Tells whether a sentence claims a skill, denies it, or speaks of plans or of other people.

Never looks beyond the sentence, and never says why a skill would matter.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Polarity
from mlscreen.parse import polarity_before, polarity_behind, polarity_people, teams
from mlscreen.parse.cues import Cues, Words
from mlscreen.parse.polarity_before import ITEM_START, choice, table
from mlscreen.regex import regex

LONGEST_REACH = 160
"""Code points that a cue reaches at most, where a text has no full stops."""
_GROUPS = {
    "negated": Polarity.NEGATED,
    "ambiguous": Polarity.AMBIGUOUS,
    "contrasted": Polarity.AMBIGUOUS,
    "unfinished": Polarity.AMBIGUOUS,
    "people": Polarity.AMBIGUOUS,
}
_AFTER = ("negated", "ambiguous")
_OTHERS = "others"
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
_OPEN_BRACKET = regex(r"\([^()\n]*\Z")
_WIDEST_BRACKET = 60
_WIDEST_CONTRAST = 20
_WIDEST_ELECTIVES = 120
# A list that a label announces ends with its line, unless that ends in a comma.
_LIST_END = regex(r"(?<![,&/])\n|[|•;\t]")


class _Cue(Record):
    group: str
    reach: Span


def _start(cue: _Cue) -> int:
    return cue.reach.start


def judge(text: str, hits: Sequence[Hit], words: Words) -> tuple[Judgement, ...]:
    """Return what each mention's sentence makes of it, in the order of the hits; `words` are those of the text."""
    others = polarity_people.find(text, words)
    cues = sorted((*_cues(text, hits, words), *(_Cue(_OTHERS, clause) for clause in others.clauses)), key=_start)
    ends = _ends_before(hits)
    own = [_judged(text, hit, cues, before) for hit, before in zip(hits, ends, strict=False)]
    for number, group in (
        *polarity_behind.find(text, hits, words, others.passives),
        *polarity_before.carried_on(text, hits),
    ):
        if not own[number].note or group == "negated":
            own[number] = _judgement(group)
    for number in range(1, len(hits)):
        # "Java, not JavaScript" tells two names apart; it is no claim to either.
        gap = hits[number].span.start - ends[number]
        if 5 < gap < _WIDEST_CONTRAST and _CONTRAST.fullmatch(text, ends[number], hits[number].span.start):
            own[number - 1] = own[number - 1] if own[number - 1].note else _CONTRASTED
    return tuple(own)


def _ends_before(hits: Sequence[Hit]) -> list[int]:
    """Return for each hit where the last one that does not overlap it ends."""
    ends: list[int] = []
    for number, hit in enumerate(hits):
        before = hits[number - 1].span.end if number else 0
        if before > hit.span.start:
            before = max(
                (other.span.end for other in hits[max(number - 6, 0) : number] if other.span.end <= hit.span.start),
                default=0,
            )
        ends.append(before)
    return ends


def _judged(text: str, hit: Hit, cues: Sequence[_Cue], before: int) -> Judgement:
    first = bisect_left(cues, hit.span.start - LONGEST_REACH, key=_start)
    for number in range(first, len(cues)):
        cue = cues[number]
        if cue.reach.start > hit.span.start:
            break
        if cue.reach.covers(hit.span) and (cue.group != "people" or _after("people").match(text, hit.span.end)):
            return _judgement("people" if cue.group == _OTHERS else cue.group)
    if _names_people(text, hit.span) and not teams.tells(text, hit):
        return _judgement("people")
    directly = polarity_before.directly(text, hit, before)
    for group in ("negated", "ambiguous", "contrasted"):
        if group == directly or (group in _AFTER and _after(group).match(text, hit.span.end)):
            return _judgement(group)
    if _elective().search(text, max(hit.span.start - _WIDEST_ELECTIVES, 0), hit.span.start):
        return _judgement("ambiguous")
    return AFFIRMED


def _names_people(text: str, span: Span) -> bool:
    """Whether the words name others by their trade: "with product managers", "assisted the data scientist"."""
    trade = _trade().search(text, span.start, span.end)
    if trade is None or trade.end() != span.end:
        return False
    return bool(trade["plural"] or _beside().search(text, max(span.start - 30, 0), span.start))


@cache
def _trade() -> re.Pattern[str]:
    return regex(rf"\b(?:{choice(table()['people']['trades'])})(?P<plural>s?)(?!\w)", re.IGNORECASE)


@cache
def _beside() -> re.Pattern[str]:
    words = choice(table()["people"]["beside"])
    return regex(rf"\b(?:{words})\s+(?:(?:the|an?|our|their|senior|lead)\s+){{1,2}}$", re.IGNORECASE)


def _judgement(group: str) -> Judgement:
    return Judgement(_GROUPS[group], table()["notes"][group])


def _cues(text: str, hits: Sequence[Hit], words: Words) -> list[_Cue]:
    """Return the cues with their reach; words that are part of a skill's own name ("machine learning") are none."""
    inside = {at for hit in hits for at in range(hit.span.start + 1, hit.span.end)}
    found: list[_Cue] = []
    for match in _before().find(text, words):
        if match.start() in inside or match.lastgroup is None:
            continue
        is_label = match[0].endswith(":")
        if is_label and not ITEM_START.search(text, max(match.start() - 4, 0), match.start()):
            continue
        limit = min(match.end() + LONGEST_REACH, len(text))
        stop = _stop().search(text, match.end(), limit)
        end = stop.start() if stop else limit
        if _OPEN_BRACKET.search(text, max(match.start() - _WIDEST_BRACKET, 0), match.start()):
            # "Kafka (no experience with Spark), Docker": what is said in brackets stays in them.
            closing = text.find(")", match.end(), end)
            end = closing if closing >= 0 else end
        if is_label and (stop := _LIST_END.search(text, match.end(), end)):
            end = stop.start()
        found.append(_Cue(match.lastgroup, Span(match.end(), end)))
    return found


def _words(words: Sequence[str]) -> str:
    latin = [word for word in words if word[0] < "一"]
    chinese = [word for word in words if word[0] >= "一"]
    parts = [rf"(?<![\w-])(?:{choice(latin)})(?![\w])"] if latin else []
    return "|".join(parts + ([choice(chinese)] if chinese else []))


@cache
def _before() -> Cues:
    by_group = {group: (*table()[group].get("before", ()), *table()[group].get("starts", ())) for group in _GROUPS}

    def pattern_of(some: Sequence[str]) -> str:
        chosen = ((group, [phrase for phrase in some if phrase in own]) for group, own in by_group.items())
        return "|".join(f"(?P<{group}>{_words(phrases)})" for group, phrases in chosen if phrases)

    return Cues([phrase for own in by_group.values() for phrase in own], pattern_of)


@cache
def _elective() -> re.Pattern[str]:
    own = table()["ambiguous"]
    pattern = rf"\b(?:{choice(own['electives'])})\b[^.;)]*\b(?:{choice(own['introductions'])})\s$"
    return regex(pattern, re.IGNORECASE, holding=own["electives"])


@cache
def _after(group: str) -> re.Pattern[str]:
    # "Java and Python developers": the skills of a list share what follows it.
    list_of = r"(?:[\s,/]+[^\s,/.;]+){0,4}?" if group == "people" else ""
    # A dash behind a line's end is the next bullet: "Python\n- Learning Rust" tells nothing of Python.
    space = r"\s*" if group == "people" else r"(?:[^\S\n]*|\s*(?=\())"
    return regex(rf"{list_of}{space}(?:{choice(table()[group]['after'])})(?!\w)", re.IGNORECASE)


@cache
def _stop() -> re.Pattern[str]:
    return regex(rf"{_SENTENCE_END.pattern}|{_words(table()['breaks'])}", re.IGNORECASE)
