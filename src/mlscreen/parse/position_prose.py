"""Whether a line of a section is an item or a sentence rather than part of a heading.

Looks at one line and the one above; never at words of titles that the table does not hold.
"""

import re
from collections.abc import Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.parse.heading_words import is_inside_jobs
from mlscreen.parse.lines import TextLine
from mlscreen.parse.position_places import trailing_place
from mlscreen.parse.position_words import employer_weight, title_weight
from mlscreen.regex import regex

LONGEST_HEAD = 110
MOST_HEAD_WORDS = 16
_ABBREVIATION = regex(
    r"\b(?:inc|ltd|co|corp|llc|st|sr|jr|dept|univ|pvt|bros|s\.a|b\.v|u\.s|d\.c)\.$|\b[A-Z]\.$", re.I, holding="."
)
_LABELLED = regex(r"\s*([^\W\d_][\w &/]{2,30}?)\s*(?:[:：]|$|(?=\s\d))")
_TITLE_PARTICIPLES = frozenset(
    {"Certified", "Registered", "Licensed", "Associated", "United", "Allied", "Applied", "Retired"}
)
OPEN_WORDS = frozenset(
    [
        "and",
        "or",
        "the",
        "a",
        "an",
        "of",
        "to",
        "for",
        "with",
        "in",
        "on",
        "by",
        "from",
        "as",
        "at",
        "including",
        "und",
        "et",
        "de",
        "y",
        "e",
        "la",
        "le",
        "der",
        "die",
        "das",
    ]
)


@cache
def _verbs() -> frozenset[str]:
    return frozenset(tables.load("titles")["verbs"])


# Labels that name the job itself, not its text.
_SAYS_A_NAME = frozenset({"role", "position", "project", "client"})


def is_text(line: TextLine, before: TextLine | None) -> bool:
    """Tell whether the line is an item or a sentence; `before` is the line above when that is one."""
    words, ending = line.words, line.text.rstrip()
    if _tells_what_was_done(words):
        return True
    if line.bullet and (len(words) > 7 or title_weight(line.body) < 2 or ending.endswith((".", ";", ","))):
        return True
    if len(line.text) > LONGEST_HEAD or len(words) > MOST_HEAD_WORDS or _opens_text(line):
        return True
    if ending.endswith((".", ";")) and not abbreviated(ending) and (len(ending.split()) > 2 or _small_word(words)):
        return True
    if before is not None and not line.blank_before and ending.endswith(".") and line.text[0].islower():
        # "... to the site" and "manager." below it.
        return True
    if _reads_like_prose(line, alone=before is None or line.blank_before):
        return True
    return before is not None and _continues(line, before)


def _tells_what_was_done(words: Sequence[str]) -> bool:
    """Whether it begins with a verb and goes on in small letters: "Prepared statements for a group"."""
    if len(words) < 2 or words[0] in _TITLE_PARTICIPLES:
        return False
    # "Consulting services" may be a name.
    endings = ("ed", "ing") if len(words) > 2 else ("ed",)
    if not words[0].endswith(endings) and words[0].lower() not in _verbs():
        return False
    # "Help desk technician", "Managing partner": titles in small letters.
    if (len(words) <= 5 and title_weight(" ".join(words)) >= 3) or title_weight(" ".join(words[:2])) >= 3:
        return False
    long = [word for word in words[1:] if len(word) > 3]
    small = sum(word[0].islower() for word in long)
    return small > (0.5 if words[1][0].islower() else 0.6) * len(long)


def abbreviated(ending: str) -> bool:
    """Whether the full stop belongs to an abbreviation: "Acme Inc.", "Raktár Zrt."."""
    return _ABBREVIATION.search(ending) is not None or employer_weight(f"X {ending.split()[-1]}") >= 3


def _small_word(words: Sequence[str]) -> bool:
    """Whether the last word is one of a sentence: "Surgical ward.", not "Acme corp."."""
    return len(words) > 1 and len(words[-1]) > 3 and words[-1].islower() and words[0][0].isupper()


def _opens_text(line: TextLine) -> bool:
    """Whether the line is a sub-heading of a job ("Responsibilities", "Environment: ...")."""
    label = _LABELLED.match(line.body)
    return label is not None and label[1].casefold() not in _SAYS_A_NAME and is_inside_jobs(label[1])


def _reads_like_prose(line: TextLine, *, alone: bool) -> bool:
    """Whether it is written in small letters, or begins with what was done; a few small words alone may be a name."""
    words = line.words
    first = next((c for c in line.body if c.isalnum()), "")
    if title_weight(line.body) >= 2.5 or (first.isupper() and employer_weight(line.body) >= 2) or not words:
        return False
    if first.islower():
        return not (alone and len(words) <= 3) and not trailing_place(line.body.rstrip(" ,–—-"))
    last = line.body.split()[-1].lower()
    if len(words) > 3 and (last in OPEN_WORDS or (words[0].endswith("ed") and words[0] not in _TITLE_PARTICIPLES)):
        return True
    long = [word for word in words if len(word) > 3]
    return len(words) > 4 and sum(word[0].isupper() for word in long) < 0.4 * len(long)


def _continues(line: TextLine, before: TextLine) -> bool:
    """Tell whether the line is the rest of the sentence or item before it."""
    if line.blank_before or line.bold or (line.size and before.size and line.size > before.size + 0.4):
        return False
    last = before.text.split()[-1]
    if last.endswith((",", "-", "–", "&", "/", "(")) or last.lower() in OPEN_WORDS:
        return True
    if line.bbox and before.bbox and line.page == before.page:
        if line.bold_runs and not before.bold_runs:
            return False
        return _indented(line, before) and not before.text.rstrip().endswith((".", "!", "?"))
    if before.text.rstrip().endswith((".", "!", "?", ";")):
        return False
    return len(before.text) > 75


def _indented(line: TextLine, before: TextLine) -> bool:
    assert line.bbox is not None
    assert before.bbox is not None
    if before.bullet:
        return line.bbox.x0 > before.bbox.x0 + 2
    full = before.bbox.x1 - before.bbox.x0 > 300 or len(before.text) > 60
    return abs(line.bbox.x0 - before.bbox.x0) < 2 and full
