"""Mend a misspelt word of the vocabulary, under guard rails that keep ordinary words and names as they are.

Never compares parts of words: "java" is not nearly "javascript".
"""

from collections.abc import Callable, Iterable
from weakref import WeakKeyDictionary

from mlscreen.lexicon.tables import load
from mlscreen.lexicon.vocabulary import Vocabulary

SHORTEST = 6
_TWO_ERRORS_FROM = 10
_REMEMBERED = 100_000
_WITHOUT_LIBRARY = 40
"""To load the library takes as long as to look up so many words without it: more than a page holds."""


def allowed(word: str) -> int:
    """Return how many typing errors a word of that length may hold."""
    return 2 if len(word) >= _TWO_ERRORS_FROM else 1


def nearest(word: str, forms: Iterable[str], limit: int) -> list[str]:
    """Return the forms nearest to a word, best first; ties in alphabetical order."""
    found = _extract(word, list(forms), None, max(1, len(word) // 3))
    return [form for form, _, _ in sorted(found, key=lambda hit: (hit[1], hit[0]))[:limit]]


def _extract(word: str, forms: list[str], limit: int | None, cutoff: int) -> list[tuple[str, int, int]]:
    # Imported here: one résumé is read without it.
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    return extract(word, forms, scorer=OSA.distance, processor=None, limit=limit, score_cutoff=cutoff)


def compared(word: str, forms: list[str], cutoff: int) -> list[tuple[str, int, int]]:
    """Return the forms no more than `cutoff` errors away, nearest first, each with its distance and place."""
    beginning, middle, end = _pieces(word, cutoff)
    found = [
        (form, distance, at)
        for at, form in enumerate(forms)
        if (form.startswith(beginning) or form.endswith(end) or (middle and any(map(form.__contains__, middle))))
        and (distance := _distance(word, form, cutoff)) <= cutoff
    ]
    return sorted(found, key=lambda hit: (hit[1], hit[2]))


def _pieces(word: str, errors: int) -> tuple[str, tuple[str, ...], str]:
    """Return the beginning, the middle pieces and the end of a word, one letter left out between two of them.

    They are one more than the errors, and no error touches two of them: one piece is whole in whatever was meant.
    """
    step = len(word) // (errors + 1)
    cuts = range(step, step * errors + 1, step)
    middle = tuple(word[cut + 1 : cut + step] for cut in cuts[:-1])
    return word[: cuts[0]], middle, word[cuts[-1] + 1 :]


def _distance(one: str, other: str, cutoff: int) -> int:
    """Return the errors between two words: a letter too many, too few or wrong, or two that changed places.

    Beyond `cutoff` only that it is more.
    """
    one, other = _unlike(one, other)
    if max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1]):
        return 1 if one or other else 0
    # An error brings in one letter and takes out another at most.
    if cutoff == 1 or abs(len(one) - len(other)) > cutoff or len(set(one).symmetric_difference(other)) > 2 * cutoff:
        return cutoff + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, beside in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != beside))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == beside:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > cutoff and min(last) > cutoff:
            return cutoff + 1
        before, last = last, line
    return last[-1]


def _unlike(one: str, other: str) -> tuple[str, str]:
    """Return both words without what both begin with and both end with."""
    start, length = 0, min(len(one), len(other))
    while start < length and one[start] == other[start]:
        start += 1
    end = 0
    while end < length - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


class Mender:
    """The words of one vocabulary by first letter and length, and what was asked before."""

    def __init__(self, words_with: Callable[[str], Iterable[str]]) -> None:
        """Take what returns the words that begin with a letter."""
        self._words_with = words_with
        self._by_length: dict[str, dict[int, list[str]]] = {}
        self._searched = 0
        self._traps = frozenset(load("typo_traps")["words"])
        self._known: dict[str, tuple[str, float] | None] = {}

    def mend(self, word: str) -> tuple[str, float] | None:
        """Return the word that was meant and how similar it is, or `None` when it cannot be told."""
        try:
            return self._known[word]
        except KeyError:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[word] = found = None if word in self._traps else self._search(word)
            return found

    def _like(self, first: str) -> dict[int, list[str]]:
        """Return the words that begin with the letter, by their length."""
        found = self._by_length.get(first)
        if found is None:
            found = self._by_length[first] = {}
            for word in self._words_with(first):
                if word.isascii() and word.isalpha():
                    found.setdefault(len(word), []).append(word)
        return found

    def _search(self, word: str) -> tuple[str, float] | None:
        errors = allowed(word)
        lengths = range(max(len(word) - errors, SHORTEST - 1), len(word) + errors + 1)
        alike = self._like(word[0])
        near = [other for length in lengths for other in alike.get(length, ())]
        self._searched += 1
        found = compared(word, near, errors) if self._searched < _WITHOUT_LIBRARY else _extract(word, near, 2, errors)
        if not found or (len(found) > 1 and found[1][1] == found[0][1]):
            return None
        meant, distance, _ = found[0]
        if allowed(meant) < distance:
            return None
        return meant, round(1 - distance / max(len(word), len(meant)), 3)


_menders: WeakKeyDictionary[Vocabulary, Mender] = WeakKeyDictionary()


def mender(vocabulary: Vocabulary) -> Mender:
    """Return the mender of a vocabulary, made once."""
    made = _menders.get(vocabulary)
    if made is None:
        made = _menders[vocabulary] = Mender(vocabulary.index.words_with)
    return made
