"""Reads how well a skill is known where that is stated beside it: "Python (expert)", "Basic: SQL", "Java ★★★☆☆".

Never translates a level into a number: it is shown as written.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.parse.polarity import sentence_end

_MEASURE = (
    r"[★☆●○◉◯■□▪▫⬤⚫⚪✦✩✮✯]{2,10}|\d{1,2}\s?/\s?(?:5|10)(?!\d|/)|\d{1,3}\s?%"
    r"|\d{1,2}(?:[.,]5)?\s?\+?\s?(?:years?|yrs?\.?|jahre?|ans|años?|anos|anni|jaar|年|months?)"
)


def stated(text: str, hits: Sequence[Hit]) -> tuple[str, ...]:
    """Return the level beside each mention, in the order of the hits; empty where none is stated."""
    reaches = [
        (Span(match.end(), _reach(text, match.end())), _level_of(match[0])) for match in _before().finditer(text)
    ]
    return tuple(_after_skill(text, hit) or _before_skill(hit, reaches) for hit in hits)


def _after_skill(text: str, hit: Hit) -> str:
    match = _after().match(text, hit.span.end)
    return (match["inside"] or match["behind"] or match["measure"]).strip() if match else ""


def _before_skill(hit: Hit, reaches: Sequence[tuple[Span, str]]) -> str:
    for reach, level in reversed(reaches):
        if reach.covers(hit.span):
            return level
    return ""


def _reach(text: str, start: int) -> int:
    return min(sentence_end(text, start), start + 120)


def _level_of(words: str) -> str:
    plain = re.sub(r"\s+", " ", words).strip(" \n\t:•-–").lower()
    levels: dict[str, str] = dict(_table()["phrases"])
    return levels.get(plain, plain)


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("levels")
    return table


def _choice(words: Sequence[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


@cache
def _before() -> re.Pattern[str]:
    words, phrases = _choice(_table()["words"]), _choice([phrase for phrase, _ in _table()["phrases"]])
    # A level alone is a label only at the start of a line or cell, with its colon.
    return re.compile(rf"(?<![\w-])(?:{phrases})(?!\w)|(?:^|[\n\t•])\s*(?:{words})\s*:", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    words = _choice(_table()["words"])
    return re.compile(
        rf"\s?[(\[]\s*(?P<inside>(?:{words})|{_MEASURE})\b[^)\]\n]{{0,20}}[)\]]"
        rf"|\s?[:–-]\s?(?P<behind>(?:{words}))(?=\s*(?:$|[\n\t,;|.]))"
        rf"|[\s:–-]{{1,3}}(?P<measure>{_MEASURE})(?=\s*(?:$|[\n\t,;|)]))",
        re.IGNORECASE,
    )
