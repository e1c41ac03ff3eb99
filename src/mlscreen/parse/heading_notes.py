"""The note behind a heading: "Professional Experience (10 years)", "Employment – most recent first".

Judges the note only; what the heading before it announces is for `parse/heading_words.py`.
"""

from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.record import Record
from mlscreen.parse.date_patterns import patterns
from mlscreen.regex import regex

_BRACKETED = regex(
    r"(?P<heading>[^()\[\]]{3,}?)\s*[:,–—-]?\s*[(\[](?P<note>[^()\[\]]{2,45})[)\]]?[\s:.]*", holding=("(", "[")
)
_BEHIND = regex(r"(?P<heading>[^()\[\]:,–—]{3,}?)(?:\s*[:,]|\s+[–—-])\s+(?P<note>[^()\[\]]{2,45})")
_WORD = regex(r"[^\W\d_]+|\d+")
_DIGITS_OF_A_YEAR = 4


class Note(Record):
    """A heading with the note cut off."""

    heading: str
    usual: bool
    """The note says nothing but time, order or choice; else it may say anything: "(internal)"."""
    dated: bool
    """A year stands in it."""


def noted(text: str) -> Note | None:
    """Return the heading and what kind of note stands behind it, `None` without a note.

    Without brackets only a usual note is one, and a year there may be the date of a job.
    """
    bracketed = _BRACKETED.fullmatch(text)
    found = bracketed or _BEHIND.fullmatch(text)
    if found is None:
        return None
    words = [word.lower() for word in _WORD.findall(found["note"])]
    usual = bool(words) and all(_is_usual(word) for word in words)
    dated = any(word.isdecimal() and len(word) == _DIGITS_OF_A_YEAR for word in words)
    return Note(found["heading"], usual, dated) if bracketed or (usual and not dated) else None


def _is_usual(word: str) -> bool:
    return (word.isdecimal() and len(word) <= _DIGITS_OF_A_YEAR) or word in _words() or word in patterns().months


@cache
def _words() -> frozenset[str]:
    return frozenset(tables.load("headings")["notes"])
