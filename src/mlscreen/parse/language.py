"""Tells the language that a résumé is mostly written in, and whether there are rules for it.

Never translates. Few small words make no evidence: a bare list of skills in Latin letters passes for English.
"""

from collections import Counter
from functools import cache
from typing import NamedTuple

from mlscreen.lexicon import tables
from mlscreen.regex import regex

SUPPORTED = frozenset({"en", "de", "fr", "es", "pt", "it", "nl", "zh"})
UNDETERMINED = "und"
_FEWEST_WORDS = 8
_MOST_LETTERS = 12000
_CLEARER = 1.3
"""How many times the small words of English another language must show."""
_WORD = regex(r"[^\W\d_]+")
# First and last character of scripts. The order decides where they mix: Japanese has Chinese characters too.
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
    ("ar", "\u0600", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"),
)
_FIRST_OTHER = "\u0370"


class Language(NamedTuple):
    """A language by its ISO 639-1 code, "und" when it cannot be told."""

    code: str
    supported: bool


def tell(text: str) -> Language:
    """Return the language of the text."""
    letters = sum(map(str.isalpha, text))
    if not letters:
        return Language(UNDETERMINED, False)
    code = _by_script(text, letters) or _by_words(text)
    return Language(code, code in SUPPORTED)


def _by_script(text: str, letters: int) -> str | None:
    # Compared, not matched: the set of a script's characters takes milliseconds to build.
    others = [] if text.isascii() else [c for c in text if c >= _FIRST_OTHER]
    if not others:
        return None
    for code, first, last in _SCRIPTS:
        found = sum(first <= c <= last for c in others)
        # A character of Chinese is a word of it; three letters of Cyrillic are not.
        if found >= letters * (0.15 if code in {"zh", "ja", "ko"} else 0.4):
            return code
    return None


def _by_words(text: str) -> str:
    counted: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(text[:_MOST_LETTERS].lower())).items():
        for code in _languages_of().get(word, ()):
            counted[code] += times
    best = max(sorted(counted), key=lambda code: (counted[code], code == "en"), default="en")
    if counted[best] < _FEWEST_WORDS or counted[best] < _CLEARER * counted["en"]:
        return "en"
    return best


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for code, words in tables.load("stopwords").items():
        for word in words:
            languages[word] = (*languages.get(word, ()), code)
    return languages
