"""Evidence that a page was read badly: characters that name nothing, words that no reader would know.

Judges words only; which reader is right is decided by asking the same of both.
"""

import re
from collections.abc import Sequence

from mlscreen.extract.page_word import PageWord
from mlscreen.regex import regex

_NAMELESS = regex("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff]")
_PRIVATE = regex("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_LETTERS = regex(r"[a-z]{4,}", re.IGNORECASE)
_VOWELS = frozenset("aeiouyAEIOUY")
_FEWEST_LETTERS = 30
_BAD = 0.02
_MANY_PRIVATE = 0.1
_MANY_UNPRONOUNCEABLE = 0.5


def badness(words: Sequence[PageWord]) -> tuple[float, str]:
    """Return how badly a page was read, from 0 (well) to 1, and the reason in words."""
    text = " ".join([word.text for word in words])
    if not text:
        return 1.0, "no text"
    nameless = len(_NAMELESS.findall(text)) / len(text)
    if nameless > 0:
        return min(1.0, max(nameless, _BAD)), "characters that name no letter"
    private = len(_PRIVATE.findall(text)) / len(text)
    # A few are icons; many are letters and digits in a private encoding.
    if private > _MANY_PRIVATE:
        return private, "letters in a private encoding"
    runs = _LETTERS.findall(text)
    letters = sum(map(len, runs))
    if letters >= _FEWEST_LETTERS:
        odd = sum(len(run) for run in runs if _VOWELS.isdisjoint(run)) / letters
        if odd > _MANY_UNPRONOUNCEABLE:
            return odd, "words that nobody could pronounce"
    return 0.0, ""


def is_bad(words: Sequence[PageWord]) -> bool:
    """Tell whether a second reader should be asked."""
    return badness(words)[0] >= _BAD
