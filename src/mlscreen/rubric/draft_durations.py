"""Recognise lengths of time as postings write them: "3+ years", "eighteen (18) months", "a decade", "two of which".

Never decides whether experience is meant.
"""

import re

from mlscreen.lexicon import tables
from mlscreen.regex import regex

_NUMBERS: dict[str, int] = tables.load("posting_years")["numbers"]
_WORDS = "|".join(sorted((word for word in _NUMBERS if len(word) > 2), key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d)?|{_WORDS})"
# What follows "three of which" where years are meant.
_SPENT = (
    r"(?:(?:years? )?(?:you(?:'ve)?|must|should|being|were|are|be|have|been|gained|spent|working|worked) )*"
    r"(?:in|as|with|on|at|within|working|managing|leading)\b"
)
DURATION = regex(
    rf"(?P<lead>\b(?:a |an |the )?(?:bare )?(?:minimum(?: of)?|min\.?(?: of)?|at least|not less "
    rf"than|no less than|more than|over|up to|around|about|approximately|roughly|least)\s+)?"
    rf"(?<![\w$€£.,/-])(?P<low>{_NUMBER}|an?(?= decades?\b))(?:\s*\(\s*\d{{1,2}}\s*\)|\s*\(\s*[a-z]+\s*\))?"
    rf"\s*(?:\+|plus\b)?(?:\s*(?:-|–|—|to|or|and)\s*(?P<high>{_NUMBER})\+?(?:\s*\(\s*\d{{1,2}}\s*\))?)?"
    rf"(?P<more>\s*(?:\+|plus\b|or more|or greater|and above|or above|and more))?(?:\s*\(?\s*minimum\s*\)?)?"
    rf"(?:\s*|-)(?:(?:additional|more|further|extra) (?=y))?(?P<unit>years?|yrs?\.?|yoe|months?|mos\.?|decades?\b|"
    rf"of (?:which|them|those|these)(?= {_SPENT}))(?P<apostrophe>[’'])?(?P<after>\s*(?:\+|"
    rf"plus\b|or more|minimum|min\b|and above|or above))?",
    re.IGNORECASE,
)
# By the first letter of the unit; "of which" speaks of years.
_MONTHS = {"m": 1, "d": 120}


def months(number: str, unit: str) -> int:
    """Return the months of a number as written and its unit."""
    word = number.lower()
    value = float(_NUMBERS[word]) if word in _NUMBERS else float(number)
    return round(value * _MONTHS.get(unit[0].lower(), 12))
