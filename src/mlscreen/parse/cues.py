"""Finds the phrases of a table in a text fast: by their first words, and only there by a pattern of a few phrases.

Never knows what a phrase means. To build the pattern of a whole table takes longer than to read a résumé, so that a
pattern is built only of the phrases that begin with a word that some text holds.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from mlscreen.regex import regex, regex_of

_WORD = regex(r"[^\W_]+")

Words = Sequence[tuple[int, str]]
"""The words of a text with their places, in order and in lower case."""


class Cues:
    """Phrases to be found."""

    def __init__(self, phrases: Iterable[str], pattern_of: Callable[[Sequence[str]], str]) -> None:
        """Take the phrases, and what returns the source of the pattern of some of them, in any order."""
        self._phrases = tuple(dict.fromkeys(phrases))
        self._pattern_of = pattern_of
        self._by_first: dict[str, list[str]] = {}
        for phrase in self._phrases:
            if word := _WORD.search(phrase):
                self._by_first.setdefault(word[0].lower(), []).append(phrase)
        self._reach = 2 * max(map(len, self._phrases), default=0) + 20
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._others: dict[str, list[list[str]]] = {}

    def find(self, text: str, words: Words) -> Iterator[re.Match[str]]:
        """Yield the matches in order, without overlaps."""
        if is_unspaced(text):
            # Phrases may begin inside a run of letters.
            yield from self._pattern("", self._phrases).finditer(text)
            return
        reached = 0
        there = {word for _, word in words}
        for start, word in words:
            phrases = self._by_first.get(word)
            if phrases and start >= reached and self._may_stand(word, there):
                match = self._pattern(word, phrases).match(text, start, start + self._reach)
                if match:
                    yield match
                    reached = match.end()

    def _may_stand(self, first: str, there: set[str]) -> bool:
        """Tell whether the words of one of the phrases that begin so are in the text at all."""
        others = self._others.get(first)
        if others is None:
            others = [_WORD.findall(_certain(phrase).lower())[1:] for phrase in self._by_first[first]]
            self._others[first] = others
        return any(there.issuperset(own) for own in others)

    def _pattern(self, first: str, phrases: Sequence[str]) -> re.Pattern[str]:
        pattern = self._patterns.get(first)
        if pattern is None:
            pattern = self._patterns[first] = regex_of(map(_certain, phrases), self._pattern_of(phrases))
        return pattern


def _certain(phrase: str) -> str:
    """Return the words of a phrase that every match holds as they stand: not those with a "*"."""
    return " ".join(word for word in phrase.split() if "*" not in word) if "*" in phrase else phrase


def is_unspaced(text: str) -> bool:
    """Tell whether the text has Chinese, Japanese or Korean characters, which are written without spaces."""
    # Not by a pattern: the set of so many characters takes milliseconds to build.
    return not text.isascii() and any(
        "\u3040" <= c <= "\ud7af" and (c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" or c >= "\uac00") for c in set(text)
    )


def words_of(text: str) -> Words:
    """Return the words of a text."""
    return [(match.start(), match[0].lower()) for match in _WORD.finditer(text)]
