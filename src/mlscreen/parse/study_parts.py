"""Degrees of which only a part was done: "3 of 4 years completed", "90 of 120 credits", "left in 2021".

Reads counts only; words such as "discontinued" stand in the table of degrees.
"""

import re

from mlscreen.regex import regex

_SPELT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"\d{{1,3}}|{'|'.join(_SPELT)}"
# "unit" alone stands in "community", "term" in "determined".
_COUNTED = (
    "year",
    "yr",
    "semester",
    "terms",
    "term ",
    "credit",
    "hours",
    "module",
    "units",
    "unit ",
    "ects",
    "cfu",
    "courses",
    "subjects",
    "papers",
)
_COUNT = regex(
    rf"(?<![\w.])(?P<done>{_NUMBER})\s*(?:years?|semesters?|terms?|credits?|modules?|units?)?\s*(?:(?:out\s+)?of|/)\s*"
    rf"(?:the\s+|an?\s+)?(?P<all>{_NUMBER})[\s-]*"
    r"(?:years?|yrs?|semesters?|terms?|credits?|credit hours|hours|modules?|units?|ects|cfu|courses|subjects|papers)\b",
    re.IGNORECASE,
    holding=_COUNTED,
)
_LEFT = regex(r"(?:^|[,;:.(–—-])\s*(?:i\s+)?left\s+(?:in|after|early)\b", re.IGNORECASE, holding=("left",))


def is_part(text: str) -> bool:
    """Tell whether the words beside a degree say that only a part of it was done."""
    if _LEFT.search(text):
        return True
    return any(_number(found["done"]) < _number(found["all"]) for found in _COUNT.finditer(text))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _SPELT.index(word.lower()) + 1
