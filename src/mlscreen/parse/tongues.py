"""Tells where the name of a language says that it is spoken: "Spanish (C1)", not "Spanish wine".

Nationality, origin and descent are protected: what speaks of them is dropped, so that it reaches neither score nor
output. Any other word for a people or a thing of a country is kept, but claims nothing.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import Polarity, SectionKind
from mlscreen.parse.outline import Outline, Stretches
from mlscreen.parse.polarity import Judgement
from mlscreen.regex import regex

_NOT_CLAIMED = Judgement(Polarity.AMBIGUOUS, "may name a people or a country, not a language that is spoken")
_NOT_SPOKEN = Judgement(Polarity.NEGATED, "the words say that it is not spoken")
_DENIED = regex(
    r"\s?[(–:-]\s?(?:[^()\n]{0,40}\s)?(?:don['’]t|do\snot|does\snot|cannot|not)\s(?:speak|spoken|fluent)", re.IGNORECASE
)
_CLAIMING_SECTIONS = {SectionKind.LANGUAGES, SectionKind.SKILLS, SectionKind.CERTIFICATIONS}
_FARTHEST = 60
_ITEM_END = regex(r"[\n|;•]")
_BETWEEN = regex(r"\s{0,3}[,/&+|–-]?\s{0,3}(?:\([^()\n]{1,30}\))?[\s,/&+|]{0,4}(?:(?:and|or|und|et|y|e|en|ou|o)\s)?")
_IS_ADJECTIVE = regex(r"[ -](?=[^\W\d_]{3})([a-zà-ÿ]+)")
_ITEM_BEFORE = regex(r"[,;•|/]\s*\Z")
_ITEM_AFTER = regex(r"\s*[,;•|/]")


def spoken(
    outline: Outline, hits: Sequence[Hit], levels: Sequence[str], lists: Stretches, vocabulary: Vocabulary
) -> Iterator[tuple[int, Judgement | None]]:
    """Yield the numbers of the hits whose language is not claimed, with the judgement; `None` drops the hit."""
    tongues = [number for number, hit in enumerate(hits) if _is_tongue(hit, vocabulary)]
    text = outline.text
    claimed = {
        number
        for number in tongues
        if levels[number]
        or outline.kind_at(hits[number].span.start) in _CLAIMING_SECTIONS
        or lists.cover(hits[number].span)
        or _is_told(text, hits[number].span)
        or (_is_item(text, hits[number].span) and outline.kind_at(hits[number].span.start) is not SectionKind.EDUCATION)
    }
    # "English, Spanish and Arabic (native)": what holds for one of a list holds for all.
    for order in (tongues, tongues[::-1]):
        for number, following in pairwise(order):
            first, second = sorted((number, following))
            if number in claimed and _BETWEEN.fullmatch(text, hits[first].span.end, hits[second].span.start):
                claimed.add(following)
    for number in tongues:
        span = hits[number].span
        if _is_origin(text, span):
            yield number, None
        elif _DENIED.match(text, span.end):
            yield number, _NOT_SPOKEN
        elif number not in claimed:
            yield number, None if _tells_origin(text, span) else _NOT_CLAIMED


def sure(outline: Outline, hits: Sequence[Hit], levels: Sequence[str], vocabulary: Vocabulary) -> frozenset[int]:
    """Return the numbers of languages whose names are everyday words too, with a level or among languages: "Polish"."""
    return frozenset(
        number
        for number, hit in enumerate(hits)
        if hit.ambiguous
        and _is_tongue(hit, vocabulary)
        and (levels[number] or outline.kind_at(hit.span.start) is SectionKind.LANGUAGES)
    )


def _is_tongue(hit: Hit, vocabulary: Vocabulary) -> bool:
    concept = vocabulary.get(hit.concept)
    return concept is not None and concept.kind is ConceptKind.LANGUAGE


def _is_item(text: str, span: Span) -> bool:
    """Tell whether the name is all of an item in a list: "delivery, English, ERP"."""
    return (
        _ITEM_AFTER.match(text, span.end) is not None
        and _ITEM_BEFORE.search(text, max(span.start - 4, 0), span.start) is not None
    )


def _is_told(text: str, span: Span) -> bool:
    """Tell whether the words beside the name speak of a language: "reports in French", "Spanish-speaking"."""
    if _pattern("after").match(text, span.end):
        return True
    item = _item(text, span)
    adjective = _IS_ADJECTIVE.match(text, span.end)
    if adjective and adjective[1] not in _words_after():
        return False
    return _pattern("before").search(text, max(item.start, span.start - _FARTHEST), span.start) is not None


def _is_origin(text: str, span: Span) -> bool:
    """Tell whether the name itself says of which nation or people someone is: "Nationality: Spanish"."""
    if _pattern("of_origin").match(text, span.end):
        return True
    return _pattern("origin_label").search(text, max(span.start - _FARTHEST, 0), span.start) is not None


def _tells_origin(text: str, span: Span) -> bool:
    """Tell whether the words around a name that is not claimed speak of a person's origin."""
    item = _item(text, span)
    return _pattern("origin").search(text, item.start, item.end) is not None


def _item(text: str, span: Span) -> Span:
    starts = [match.end() for match in _ITEM_END.finditer(text, max(span.start - 2 * _FARTHEST, 0), span.start)]
    end = _ITEM_END.search(text, span.end, span.end + 2 * _FARTHEST)
    start = starts[-1] if starts else max(span.start - 2 * _FARTHEST, 0)
    return Span(start, end.start() if end else min(span.end + 2 * _FARTHEST, len(text)))


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("tongues")
    return table


@cache
def _words_after() -> frozenset[str]:
    return frozenset(_table()["links"])


@cache
def _pattern(group: str) -> re.Pattern[str]:
    cues = "|".join(f"(?:{cue})" for cue in _table()[group])
    if group == "origin_label":
        return regex(rf"(?<!\w)(?:{cues})[\s:/(–-]{{1,4}}(?:[^\W\d_]+\s?[/,&]\s?){{0,2}}\Z", re.IGNORECASE)
    if group == "of_origin":
        return regex(rf"\s(?:{cues})(?!\w)", re.IGNORECASE)
    if group == "before":
        return regex(
            rf"(?<!\w)(?:{cues})[\s:(]*(?:[^\W\d_]+\s*[,/&+-]\s*|[^\W\d_]+\s(?:and|or|to|into)\s){{0,3}}$", re.I
        )
    return regex(rf"[\s-]*(?:{cues})(?!\w)" if group == "after" else rf"(?<!\w)(?:{cues})(?!\w)", re.IGNORECASE)
