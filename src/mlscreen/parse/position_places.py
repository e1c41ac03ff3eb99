"""Places in the headings of jobs: "Austin, TX", "Berlin, Germany", "Remote".

Only keeps places apart from employers; never infers where a person lives.
"""

import re
from functools import cache, lru_cache

from mlscreen.lexicon import tables
from mlscreen.parse.position_words import employer_weight

_ZIP = r"(?:\s+\d{4,6}(?:-\d{4})?)?"
_CITY = r"[^\W\d_][^\W\d_'’.-]*(?:(?:\. ?| |-|['’])[^\W\d_][^\W\d_'’.-]*){0,3}"


def _words(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(map(str, words)), key=lambda w: (-len(w), w)))


@cache
def _region() -> str:
    table = tables.load("places")
    return rf"(?:(?i:{_words(table['countries'] + table['states'])})|{_words(table['codes'])})\.?{_ZIP}"


@cache
def _whole() -> str:
    table, region = tables.load("places"), _region()
    alone = f"(?i:{_words(table['countries'] + table['states'] + table['cities'] + table['words'])})"
    known = rf"{alone}(?:\s*(?:,|/|&|and|or|-|–)\s*(?:{alone}|{region}|{_CITY}))*"
    with_region = rf"{_CITY}\s*,\s*{region}(?:\s*,\s*{region})*"
    return rf"(?:{with_region}|{known})(?:\s*[(,/–-]\s*(?i:remote|hybrid|onsite|on-site)\)?)?"


# Each pattern holds hundreds of names and takes long to build: none is built before it is needed.
@cache
def _place() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_whole()})\W*")


@cache
def _trailing() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[,|•·–—(\t]\s*|\s[-]\s+)(?P<place>{_whole()})[\s).,]*$")


@cache
def _trailing_code() -> re.Pattern[str]:
    codes = _words(tables.load("places")["codes"])
    return re.compile(rf"\s(?P<place>[A-Z][^\W\d_]+\s?,\s?(?:{codes}))\W*$")


@cache
def _leading() -> re.Pattern[str]:
    cities = _words(tables.load("places")["cities"])
    return re.compile(rf".{{0,60}}?(?P<place>(?:(?i:{cities})|[^\W\d_]+)\s?,\s?{_region()})(?!\w)")


@cache
def _cities() -> frozenset[str]:
    return frozenset(map(str, tables.load("places")["cities"]))


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Tell whether the text is nothing but a place."""
    return len(text) < 70 and _place().fullmatch(text) is not None and not _begins_with_employer(text)


@lru_cache(maxsize=4096)
def trailing_place(text: str) -> tuple[int, int] | None:
    """Return where a place stands at the end of the text, after a comma, dash, tab or bracket, or `None`."""
    if len(text) > 160:
        return None
    found = _trailing().search(text) or _trailing_code().search(text)
    if found is None:
        return None
    start, end = found.span("place")
    return start + _begins_with_employer(text[start:end]), end


def inner_place(text: str) -> tuple[int, int] | None:
    """Return where the first "City, State" among the first words stands, or `None`."""
    found = _leading().match(text)
    return found.span("place") if found else None


def _begins_with_employer(place: str) -> int:
    """Return where the place proper begins in "Google Mountain View, CA" or "Acme University, CA"; else 0."""
    city, comma, _ = place.partition(",")
    words = city.split()
    if not comma or len(words) < 2 or city.casefold().strip() in _cities():
        return 0
    for at in range(1, len(words)):
        named = at > 1 and employer_weight(" ".join(words[:at])) >= 2.5
        if named or " ".join(words[at:]).casefold() in _cities():
            return place.index(words[at], len(" ".join(words[:at])))
    if employer_weight(city) >= 2 and words[-1].casefold() not in {"city", "center", "centre"}:
        return len(city) + 1 + len(place[len(city) + 1 :]) - len(place[len(city) + 1 :].lstrip())
    return 0
