"""Recognise conditions of a job: travel, place, shifts, clearance, the right to work.

Never scores them: they are listed for the person.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.regex import regex
from mlscreen.rubric.posting_patterns import lowered

_SKILLED = regex(
    r"\b(?:experience|knowledge|proficien\w+|degree|familiarity|understanding|skills|expertise) "
    r"(?:in|with|of|using)\b|\bdegree\b|\bcertif|\bdriv\w+ licen[cs]e|years?\b.{0,30}experience",
    re.IGNORECASE,
)


@cache
def _pattern() -> re.Pattern[str]:
    return lowered(tables.load("posting_conditions")["conditions"])


def is_condition(text: str) -> bool:
    """Tell whether a statement is a condition of the job and nothing that a résumé would show."""
    return _SKILLED.search(text) is None and names_condition(text)


def names_condition(text: str) -> bool:
    """Tell whether a statement holds a condition, perhaps among other things."""
    return _pattern().search(text.replace("’", "'").lower()) is not None
