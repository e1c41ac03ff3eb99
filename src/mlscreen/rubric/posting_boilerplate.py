"""Recognise single sentences that never describe a candidate: equal opportunity, pay, privacy, applying, praise.

Never drops anything: each such sentence is listed with its reason.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.regex import regex
from mlscreen.rubric.posting_patterns import lowered

# A sentence that names what the candidate must have is kept, whatever else it says, unless it is about rights or pay.
_CANDIDATE = regex(
    r"\b(?:you (?:have|must|need|bring|should|are (?:an?|experienced|skilled|fluent|proficient|comfortable))|"
    r"(?:ideal|successful|right|suitable|preferred|strong|qualified) (?:candidates?|applicants?|"
    r"person)|candidates? (?:must|should|with|who|will have)|"
    r"applicants? (?:must|should|with|who|need)|(?:looking|searching) for|seeking|seeks?\b|must "
    r"(?:have|be|hold|possess)|"
    r"(?:minimum|at least) (?:of )?(?:\w+ )?(?:\(\d+\) )?(?:\d+\+? )?years?|degree (?:in|or|required|"
    r"preferred)|requires)",
    re.IGNORECASE,
)
# "Projects above $50M" and "a quota of $1m" are work that somebody did.
_WORKED = regex(
    r"\b(?:budgets?|projects?|portfolios?|quotas?|deals?|accounts?|contracts? (?:worth|valued)|p&l|turnover|spend|"
    r"revenues?|caseload|territor(?:y|ies)|programmes?|programs?|capital works)\b",
    re.IGNORECASE,
)
_PAID = regex(
    r"\b(?:salar|pay\b|paid|wage|bonus|equity|compensation|commission|ote\b|benefit|package|per (?:hour|annum|year))",
    re.I,
)
WE_ASK = regex(
    r"^we (?:(?:also|really|highly) )*(?:value|appreciate|expect|want|require|need|look for|are looking for)\s+"
    r"(?!(?:you|to|our|your|that|this|each|every|people|diversity|inclusion|someone|an? \w+ (?:who|with))\b)",
    re.IGNORECASE,
)
"""What a list item asks for after such words is a demand; in prose they praise the employer."""
_YIELDING = frozenset({"about the company"})
# One word about pay in a paragraph that lost all its line breaks says nothing of the rest.
_SHORT_ONLY = frozenset({"pay and benefits", "how to apply", "about the company", "privacy"})
_MOST_WORDS = 60


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = tables.load("posting_boilerplate")
    return tuple((reason, lowered(rows)) for reason, rows in table.items())


def asks_for_candidate(text: str) -> bool:
    """Tell whether a sentence says in so many words what a candidate should be or have."""
    return _CANDIDATE.search(text.replace("’", "'")) is not None


def reason(text: str) -> str:
    """Return why a sentence is boilerplate, in plain words; empty when it is not."""
    straight = text.replace("’", "'").replace("‘", "'")
    low = straight.lower()
    long = straight.count(" ") > _MOST_WORDS
    for why, pattern in _patterns():
        if (not long or why not in _SHORT_ONLY) and pattern.search(low):
            if why == "pay and benefits" and _WORKED.search(straight) and not _PAID.search(straight):
                continue
            return "" if why in _YIELDING and asks_for_candidate(straight) else why
    return ""
