"""Labels of forms whose value stands behind a wide gap: "Occupation or position held⇥Sales Manager".

Never judges what a label means; that is for the table of titles.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.regex import regex, regex_of

# "Company⇥:⇥Acme"
_LONE_COLON = regex(r"^\s*(?P<label>[^\t:]{3,45}?)\s*\t+\s*[:：]\s*")


def spelled(text: str) -> str:
    """Return the line with a colon and a blank for the gap behind its label; any other line as it is."""
    found = _LONE_COLON.match(text) or _long().match(text)
    return f"{found['label'].strip()}: {text[found.end() :].strip()}" if found else text


def says_employer(text: str) -> bool:
    """Tell whether the line begins with a label that only forms use for the employer, wherever it stands."""
    return _employer().match(text) is not None


@cache
def _long() -> re.Pattern[str]:
    return regex_of(tables.load("titles")["form_labels"], r"^\s*(?P<label>WORDS)\s*(?:\t+| {2,})\s*")


@cache
def _employer() -> re.Pattern[str]:
    words = [label for label in tables.load("titles")["form_labels"] if "employer" in label]
    return regex_of(words, r"^\s*(?:WORDS)\s*[:：]")
