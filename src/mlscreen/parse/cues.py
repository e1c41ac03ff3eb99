"""Finds the phrases of a table in a text fast: by their first words, and only there by their pattern.

Never knows what a phrase means.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")

Words = Sequence[tuple[int, str]]
"""The words of a text with their places, in order and in lower case."""


@dataclass(frozen=True, slots=True)
class Cues:
    """A pattern made of phrases, with the words that one of them can begin with."""

    pattern: re.Pattern[str]
    firsts: frozenset[str]
    """Empty where phrases may begin inside a run of letters, as in Chinese."""

    def find(self, text: str, words: Words) -> Iterator[re.Match[str]]:
        """Yield the matches in order, without overlaps."""
        if _UNSPACED.search(text):
            yield from self.pattern.finditer(text)
            return
        reached = 0
        for start, word in words:
            if word in self.firsts and start >= reached:
                match = self.pattern.match(text, start)
                if match:
                    yield match
                    reached = match.end()


def words_of(text: str) -> Words:
    """Return the words of a text."""
    return [(match.start(), match[0].lower()) for match in _WORD.finditer(text)]


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """Return the words that the phrases begin with."""
    return frozenset(match[0].lower() for phrase in phrases if (match := _WORD.search(phrase)))
