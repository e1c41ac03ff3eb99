"""Degrees of which only a part was done: "3 of 4 years completed", "90 of 120 credits", "left in 2021".

Reads counts only; words such as "discontinued" stand in the table of degrees.
"""

import re

from mlscreen.regex import regex

_SPELT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"\d{{1,3}}|{'|'.join(_SPELT)}"
_OF = rf"({_NUMBER})\s*(?:(?:out\s+)?of|/)\s*(?:the\s+|an?\s+)?({_NUMBER})[\s-]*"
_TERMS = r"(?:years?|yrs?|semesters?|terms?)"
_UNITS = rf"(?:(?:ects|academic)\s)?(?:{_TERMS}|credits?|credit\shours|hours|modules?|units?|ects|cfu|courses)\b"
_DONE = r"(?:completed?|finished|done|passed|earned)"
# Other counts are of prizes and places: "Dean's List: 5 of 6 semesters", "top 3 of 90 courses".
_COUNT = regex(
    rf"(?<![\w.]){_OF}{_UNITS}\s(?:were\s)?{_DONE}\b"
    rf"|\b{_DONE}\s{_OF}{_UNITS}"
    rf"|(?:^|[,;(|\t])\s*{_OF}{_TERMS}\s*(?=$|[,;)|\t])",
    re.IGNORECASE,
)
_COUNTED = regex(rf"(?:of|/)\s*(?:the\s+|an?\s+)?(?:{_NUMBER})", re.IGNORECASE)
_LEFT = regex(
    r"(?:^|[,(–—-])\s*(?:i\s+)?left\s+(?:in\s+(?:\w+\s+)?(?:19|20)\d\d|early|without|before\s+graduat\w+)\b",
    re.IGNORECASE,
)


def is_part(text: str) -> bool:
    """Tell whether the words beside a degree say that only a part of it was done."""
    if _LEFT.search(text):
        return True
    # The pattern takes long to build, and most degrees are not counted.
    return _COUNTED.search(text) is not None and any(_is_less(found) for found in _COUNT.finditer(text))


def _is_less(found: re.Match[str]) -> bool:
    done, whole = (number for number in found.groups() if number)
    return _number(done) < _number(whole)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _SPELT.index(word.lower()) + 1
