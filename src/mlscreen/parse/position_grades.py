"""The grade or class behind a title: "Band 5", "Year 4", "Level 3", "Grade II".

Only tells it apart from an employer; never compares grades.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.regex import regex, regex_of

_NUMBER = r"(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-e]|one|two|three|four|five|six|seven)"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:[-–/&+,]|to|and)\s*{_NUMBER})*"
_BARE_NUMBER = regex(r"(?<=\w\w\w)\s+\d{1,2}$")


def is_grade(text: str) -> bool:
    """Tell whether the text is a grade and nothing else."""
    return len(text) <= 40 and _grade().fullmatch(text.strip()) is not None


def without_grade(text: str) -> str:
    """Return a title without the grade or number at its end: "Technician Level 3", "Software Engineer 2"."""
    found = _at_end().search(text)
    return text[: found.start()] if found else _BARE_NUMBER.sub("", text)


@cache
def _grade() -> re.Pattern[str]:
    return regex_of(
        tables.load("titles")["grades"], rf"(?:\w+\s+)?(?:WORDS)\s*[-–:]?\s*{_NUMBERS}(?:\s+(?:students?|pupils?))?"
    )


@cache
def _at_end() -> re.Pattern[str]:
    return regex_of(tables.load("titles")["grades"], rf"[\s,(–-]+(?:WORDS)\s*[-–:]?\s*{_NUMBERS}\)?$")
