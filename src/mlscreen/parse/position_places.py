"""Places in the headings of jobs: "Austin, TX", "Berlin, Germany", "Remote".

Only keeps places apart from employers; never infers where a person lives. Looks words up in sets: one pattern of all
the names would take longer to build than a résumé takes to read.
"""

import re
from functools import cache, lru_cache

from mlscreen.lexicon import tables
from mlscreen.parse.position_words import employer_weight
from mlscreen.regex import regex

_ZIP = regex(r"\s+\d{4,6}(?:-\d{4})?(?:\s+(?:USA?|United States))?$")
_CITY = regex(r"[^\W\d_][^\W\d_'’.-]*(?:(?:\. ?| |-|['’])[^\W\d_][^\W\d_'’.-]*){0,3}")
_JOINT = regex(r"\s*[,/&()]\s*|\s+(?:and|or|-|–)\s+|\s*–\s*")
_OPENING = regex(r"[,|•·–—(\t]\s*|\s-\s+")
_COMMA = regex(r"\s?,\s?")
_EDGES = " \t\n.,;:|•·()[]–—-"
_INNER_REACH = 75
_STREET = regex(
    r"\d{1,5}[A-Za-z]?(?:\s+[A-Z][\w.'’-]*){1,5}?\s+(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|highway|"
    r"hwy|way|court|ct|place|pl|parkway|pkwy|square|sq|circle|terrace|crescent|close)\.?"
    r"(?:,?\s+(?:suite|ste|floor|unit|room|apt)\.?\s*#?\w+)?",
    re.IGNORECASE,
)


@cache
def _names() -> frozenset[str]:
    table: dict[str, list[str]] = tables.load("places")
    return frozenset(name.replace(".", "") for group in ("countries", "states") for name in table[group])


@cache
def _cities() -> frozenset[str]:
    table: dict[str, list[str]] = tables.load("places")
    return frozenset(name.replace(".", "") for name in table["cities"])


@cache
def _elsewhere() -> frozenset[str]:
    return frozenset(tables.load("places")["words"])


@cache
def _city_states() -> frozenset[str]:
    return frozenset(tables.load("places")["city_states"])


@cache
def _codes() -> frozenset[str]:
    return frozenset(tables.load("places")["codes"])


def _is_region(part: str) -> bool:
    plain = _ZIP.sub("", part).replace(".", "")
    return plain in _codes() or plain.casefold() in _names()


def _is_known(part: str) -> bool:
    plain = part.replace(".", "").casefold()
    if plain.endswith((" area", " metropolitan region")):
        return part[0].isupper() and len(plain.split()) <= 5
    return plain in _names() or plain in _cities() or plain in _elsewhere()


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Tell whether the text is nothing but a place."""
    return len(text) < 70 and _is_place(text.strip(_EDGES)) and not _begins_with_employer(text.strip(_EDGES))


def is_address(text: str) -> bool:
    """Tell whether the text is a number and a street: "477 Michigan Avenue"."""
    return text[:1].isdecimal() and _STREET.fullmatch(text) is not None


def _is_place(text: str) -> bool:
    parts = [part for part in _JOINT.split(text) if part]
    if not parts or len(parts) > 5:
        return False
    for number, part in enumerate(parts):
        if _is_known(part) or (number and _is_region(part)):
            continue
        following = parts[number + 1] if number + 1 < len(parts) else ""
        if following.casefold() in _city_states():
            return False
        # One town that the table does not hold, with its state or country behind it.
        if number or not _is_region(following) or not _CITY.fullmatch(part) or not part[0].isupper():
            return False
    return True


@lru_cache(maxsize=4096)
def trailing_place(text: str) -> tuple[int, int] | None:
    """Return where a place stands at the end of the text, after a comma, dash, tab or bracket, or `None`."""
    if len(text) > 160:
        return None
    end = len(text.rstrip(_EDGES))
    starts = [0, *(found.end() for found in _OPENING.finditer(text))]
    for start in starts[-5:]:
        place = text[start:end]
        if start < end and len(place) < 70 and _is_place(place):
            return start + _begins_with_employer(place), end
    return _behind_a_space(text, end)


def _behind_a_space(text: str, end: int) -> tuple[int, int] | None:
    """Return where "Austin, TX" stands behind an employer without any mark: "Acme Austin, TX"."""
    city, comma, region = text[:end].rpartition(",")
    words = city.split()
    if not comma or region.strip() not in _codes() or len(words) < 2 or not words[-1][0].isupper():
        return None
    return city.rindex(words[-1]), end


def inner_place(text: str) -> tuple[int, int] | None:
    """Return where the first "City, State" among the first words stands, or `None`."""
    for comma in _COMMA.finditer(text, 0, _INNER_REACH):
        words = text[comma.end() :].split(" ")[:3]
        for length in range(len(words), 0, -1):
            region = " ".join(words[:length])
            if _is_region(region.rstrip(".,")):
                start = _city_start(text[: comma.start()])
                return None if start is None else (start, comma.end() + len(region))
    return None


def _city_start(before: str) -> int | None:
    words = before.split()
    if not words or not words[-1].isalpha():
        return None
    for length in (3, 2):
        if len(words) >= length and " ".join(words[-length:]).casefold() in _cities():
            return before.rindex(words[-length])
    return before.rindex(words[-1])


def _begins_with_employer(place: str) -> int:
    """Return where the place proper begins in "Google Mountain View, CA" or "Acme University, CA"; else 0."""
    city, comma, rest = place.partition(",")
    words = city.split()
    if not comma or len(words) < 2 or city.casefold().strip() in _cities():
        return 0
    for at in range(1, len(words)):
        named = at > 1 and employer_weight(" ".join(words[:at])) >= 2.5
        if named or " ".join(words[at:]).casefold() in _cities():
            return place.index(words[at], len(" ".join(words[:at])))
    if employer_weight(city) >= 2 and words[-1].casefold() not in {"city", "center", "centre"}:
        return len(city) + 1 + len(rest) - len(rest.lstrip())
    return 0
