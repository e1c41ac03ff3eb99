"""Tells whether a certificate or a licence is held: "CPA (expired)" and "RN licence pending" are not.

Never looks beyond the item that names it, and never reckons with dates: what is valid until some day is held.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.resume import Polarity
from mlscreen.parse.polarity import Judgement
from mlscreen.regex import regex

_FARTHEST = 140
_POLARITIES = {"lost": Polarity.NEGATED, "pending": Polarity.AMBIGUOUS}
_NAMES_ITSELF = regex(r"certificat|licen[cs]|registration|accredit", re.IGNORECASE)
_ENDS = regex(r"[\n;|•]|[.!?](?=\s|$)")
_LEVEL = regex(r"\s(?:level|part)\s(?:i{1,3}|[123])\b", re.IGNORECASE)
_CHARTER = regex(r"\bcharter|\bawarded", re.IGNORECASE)
_JOINED = regex(r"\s?[,/&]\s?(?:and\s)?|\sand\s")
_ALL = regex(r"[\s(,–—-]{1,3}(?:all|both)\s", re.IGNORECASE)
_PENDING = "pending"


def judge(text: str, hits: Sequence[Hit], vocabulary: Vocabulary) -> Iterator[tuple[int, Judgement]]:
    """Yield the numbers of the hits that name a proof which is not held, with what the words make of it."""
    proofs = [number for number, hit in enumerate(hits) if _is_proof(hit, text, vocabulary)]
    for at, number in enumerate(proofs):
        hit = hits[number]
        # "RN licence: NCLEX-RN booked" speaks of one proof by two names.
        other = next((n for n in proofs[at + 1 :] if hits[n].concept != hit.concept), None)
        end = hits[other].span.start if other is not None else len(text)
        group = _of_words(text, hit, min(end, hit.span.end + _FARTHEST))
        if not group:
            continue
        judgement = Judgement(_POLARITIES[group], _table()[group]["note"])
        yield number, judgement
        if _ALL.match(text, hit.span.end):
            yield from ((before, judgement) for before in _listed_before(text, hits, proofs[:at], hit.span.start))


def _listed_before(text: str, hits: Sequence[Hit], proofs: Sequence[int], start: int) -> Iterator[int]:
    """Yield the proofs that are joined to one behind them: "BLS, ACLS and PALS (all expired)"."""
    for number in reversed(proofs):
        if not _JOINED.fullmatch(text, hits[number].span.end, start):
            return
        yield number
        start = hits[number].span.start


def _is_proof(hit: Hit, text: str, vocabulary: Vocabulary) -> bool:
    concept = vocabulary.get(hit.concept)
    if concept is not None and concept.kind is not ConceptKind.PHRASE:
        return concept.kind is ConceptKind.CERTIFICATE
    words = text[hit.span.start : hit.span.end]
    # What a rubric names in its own words is a proof if it says so, or is letters alone: "RN licence", "QTS".
    return words.isupper() or _NAMES_ITSELF.search(words) is not None


def _of_words(text: str, hit: Hit, limit: int) -> str:
    span = hit.span
    stop = _ENDS.search(text, span.end, limit)
    end = stop.start() if stop else limit
    if hit.concept in _table()["levelled"] and _LEVEL.match(text, span.end, end):
        return "" if _CHARTER.search(text, span.end, end) else _PENDING
    if _held().search(text, span.end, end):
        return ""
    for group in _POLARITIES:
        if _after(group).match(text, span.end, end) or _at_end(group).search(text, span.end, end):
            return group
        if _before(group).search(text, max(span.start - _FARTHEST // 2, 0), span.start):
            return group
    return ""


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("polarity")["proofs"]
    return table


def _any(cues: Sequence[str]) -> str:
    return "|".join(f"(?:{cue})" for cue in cues)


@cache
def _held() -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{_any(_table()['held'])})(?!\w)", re.IGNORECASE)


# What may follow a cue: the end, a date, a reason; "suspended ceilings" are another thing.
_FOLLOWED = r"(?!\w)(?=\s*(?:$|[).,:;\n]|(?:in|on|since|for|until|by|as of|due|exam)\b|[(\d]|[A-Z][a-z]{2,8}\.?\s\d))"


@cache
def _after(group: str) -> re.Pattern[str]:
    words = rf"(?:[\s(,:–—-]{{1,3}}(?:{_any(_table()['words'])}|\d{{4}}\)?)(?!\w)){{0,4}}"
    return regex(rf"{words}[\s(\[:,–—-]{{1,4}}(?:{_any(_table()[group]['after'])}){_FOLLOWED}", re.IGNORECASE)


@cache
def _at_end(group: str) -> re.Pattern[str]:
    return regex(rf"[:,(–—-]\s*(?:{_any(_table()[group]['end'])})(?!\w)(?:\s[\w. ]{{1,24}})?[).]?\s*\Z", re.IGNORECASE)


@cache
def _before(group: str) -> re.Pattern[str]:
    return regex(rf"(?<![\w-])(?:{_any(_table()[group]['before'])})[\s:]*\Z", re.IGNORECASE)
