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
from mlscreen.model.document import Span
from mlscreen.model.resume import Polarity
from mlscreen.parse.polarity import Judgement
from mlscreen.regex import regex

_FARTHEST = 140
_POLARITIES = {"lost": Polarity.NEGATED, "pending": Polarity.AMBIGUOUS}
_NAMES_ITSELF = regex(r"certificat|licen[cs]|registration|accredit", re.IGNORECASE)
_ENDS = regex(r"[\n;|•]|[.!?](?=\s|$)")


def judge(text: str, hits: Sequence[Hit], vocabulary: Vocabulary) -> Iterator[tuple[int, Judgement]]:
    """Yield the numbers of the hits that name a proof which is not held, with what the words make of it."""
    proofs = [number for number, hit in enumerate(hits) if _is_proof(hit, text, vocabulary)]
    for at, number in enumerate(proofs):
        span = hits[number].span
        start = hits[proofs[at - 1]].span.end if at else 0
        # "RN licence: NCLEX-RN booked" speaks of one proof by two names.
        other = next((n for n in proofs[at + 1 :] if hits[n].concept != hits[number].concept), None)
        end = hits[other].span.start if other is not None else len(text)
        group = _of_words(text, span, Span(max(start, span.start - _FARTHEST), min(end, span.end + _FARTHEST)))
        if group:
            yield number, Judgement(_POLARITIES[group], _table()[group]["note"])


def _is_proof(hit: Hit, text: str, vocabulary: Vocabulary) -> bool:
    concept = vocabulary.get(hit.concept)
    if concept is not None and concept.kind is not ConceptKind.PHRASE:
        return concept.kind is ConceptKind.CERTIFICATE
    words = text[hit.span.start : hit.span.end]
    # What a rubric names in its own words is a proof if it says so, or is letters alone: "RN licence", "QTS".
    return words.isupper() or _NAMES_ITSELF.search(words) is not None


def _of_words(text: str, span: Span, around: Span) -> str:
    stop = _ENDS.search(text, span.end, around.end)
    end = stop.start() if stop else around.end
    starts = [match.end() for match in _ENDS.finditer(text, around.start, span.start)]
    start = starts[-1] if starts else around.start
    if _pattern("renewed", "after").search(text, span.end, end):
        return ""
    for group in _POLARITIES:
        if _pattern(group, "after").search(text, span.end, end):
            return group
        if _pattern(group, "before").search(text, start, span.start):
            return group
    return ""


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("polarity")["proofs"]
    return table


@cache
def _pattern(group: str, side: str) -> re.Pattern[str]:
    cues = "|".join(f"(?:{cue})" for cue in _table()[group][side])
    return regex(rf"(?<![\w-])(?:{cues})" + (r"[\s:]*$" if side == "before" else r"(?!\w)"), re.IGNORECASE)
