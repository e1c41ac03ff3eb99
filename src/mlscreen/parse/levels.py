"""Reads how well a skill is known where that is stated beside it: "Python (expert)", "Basic: SQL", "Java ★★★☆☆".

Never translates a level into a number: it is shown as written.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.parse.cues import Cues, Words, is_unspaced
from mlscreen.regex import regex

_STARS = "★☆●○◉◯■□▪▫⬤⚫⚪✦✩✮✯"
_MEASURE = (
    rf"[{_STARS}]{{2,10}}|"
    r"[ABC][12]\+?|"
    r"\d{1,2}\s?/\s?(?:5|10)(?!\d|/)|\d{1,3}\s?%"
    r"|\d{1,2}(?:[.,]5)?\s?\+?\s?(?:years?|yrs?\.?|jahre?|ans|años?|anos|anni|jaar|年|months?)"
)

_FOLLOWS = regex(r"[\s(\[:–-]+(?P<first>[^\W_]*)")
_WORD = regex(r"[^\W_]+")
_NO_WORD = "-"
_DIGITS_OF_A_YEAR = 4
_FIRST_LINK = regex(r"[\s:]*(?:[^\W\d_]+[\s-]+){0,2}[\s(]*")
_LINK = regex(r"[\s,/&()+•|;]*(?:(?:and|or|und|oder|et|ou|y|o|e|en)\b)?[\s(]*")


def stated(text: str, hits: Sequence[Hit], words: Words) -> tuple[str, ...]:
    """Return the level beside each mention, in the order of the hits; empty where none is stated."""
    before = _from_before(text, hits, words)
    return tuple(_after_skill(text, hit) or before.get(number, "") for number, hit in enumerate(hits))


def _after_skill(text: str, hit: Hit) -> str:
    follows = _FOLLOWS.match(text, hit.span.end)
    if follows is None:
        return ""
    first = follows["first"].lower()
    if first not in _first_words():
        figure = text[follows.start("first") : follows.start("first") + 1]
        if (first.isascii() and first.isalpha()) if first else (not figure or figure not in _STARS):
            return ""
        if first.isdecimal() and len(first) == _DIGITS_OF_A_YEAR:
            return ""
        first = "" if is_unspaced(first) else _NO_WORD
    match = _after(first).match(text, hit.span.end)
    return (match["inside"] or match["behind"] or match["measure"]).strip() if match else ""


def _from_before(text: str, hits: Sequence[Hit], words: Words) -> dict[int, str]:
    """Return the levels that stand before a skill or before the list that it is in, by number of the hit."""
    starts = [hit.span.start for hit in hits]
    levels: dict[int, str] = {}
    for match in _before().find(text, words):
        at, link = match.end(), _FIRST_LINK
        for number in range(bisect_left(starts, at), len(hits)):
            if not link.fullmatch(text, at, starts[number]):
                break
            levels[number] = _level_of(match[0])
            at, link = hits[number].span.end, _LINK
    return levels


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
def _before() -> Cues:
    phrases = dict.fromkeys(phrase for phrase, _ in _table()["phrases"])
    words = frozenset(_table()["words"])

    def pattern_of(some: Sequence[str]) -> str:
        parts = []
        if whole := _choice([one for one in some if one in phrases]):
            parts.append(rf"(?<![\w-])(?:{whole})(?!\w)")
        # A level alone is a label only at the start of a line or cell, with its colon.
        if alone := _choice([one for one in some if one in words]):
            parts.append(rf"(?:(?<![^\n\t•])|(?<=[\n\t•]\s))(?:{alone})\s*:")
        return "|".join(parts)

    return Cues([*phrases, *words], pattern_of)


@cache
def _after(first: str) -> re.Pattern[str]:
    """Return the pattern of a level behind a skill, of the words that begin with `first` or, when empty, of all."""
    words = _choice([one for one in _table()["words"] if first in ("", _first_word(one))]) or "(?!)"
    return regex(
        rf"\s?[(\[]\s*(?P<inside>(?:{words})|{_MEASURE})\b[^)\]\n]{{0,20}}[)\]]"
        rf"|\s?[:–-]\s?(?P<behind>(?:{words}))(?=\s*(?:$|[\n\t,;|.]))"
        rf"|[\s:–-]{{1,3}}(?P<measure>{_MEASURE})(?=\s*(?:$|[\n\t,;|)]))",
        re.IGNORECASE,
    )


@cache
def _first_words() -> frozenset[str]:
    return frozenset(map(_first_word, _table()["words"]))


def _first_word(words: str) -> str:
    found = _WORD.search(words)
    return found[0] if found else ""
