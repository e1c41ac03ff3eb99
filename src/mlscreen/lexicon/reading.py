"""A text made ready for matching, and the places in it where a form of the index was found.

Never decides what a place means.
"""

from collections.abc import Sequence
from typing import NamedTuple

from mlscreen.lexicon.index import SHIFT
from mlscreen.lexicon.normalize import Atoms, atoms, fold, lower
from mlscreen.lexicon.vocabulary import Concept, Vocabulary
from mlscreen.model.document import Span


class Candidate(NamedTuple):
    """A form of the index found at the atoms `[first, last)`."""

    first: int
    last: int
    value: int
    """The entry of the index: its marks, and above them the row of the concept."""
    similarity: float = 1.0


class Reading(NamedTuple):
    """A text ready to be matched."""

    shown: str
    """Folded, in its own case."""
    atoms: Atoms
    lists: Sequence[Span]
    vocabulary: Vocabulary

    def span(self, candidate: Candidate) -> Span:
        """Return where the candidate stands."""
        return Span(self.atoms.starts[candidate.first], self.atoms.ends[candidate.last - 1])

    def concept(self, candidate: Candidate) -> Concept:
        """Return the concept that the candidate names."""
        return self.vocabulary.concept(candidate.value >> SHIFT)


def make_ready(text: str, vocabulary: Vocabulary, lists: Sequence[Span]) -> Reading:
    """Return the text folded and cut, words that a line end divides put together where the vocabulary knows them."""
    shown = fold(text)
    cut = atoms(lower(shown))
    return Reading(shown, _undivided(cut, shown, vocabulary) if "-\n" in shown else cut, lists, vocabulary)


def _undivided(cut: Atoms, shown: str, vocabulary: Vocabulary) -> Atoms:
    known = vocabulary.words
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for word, start, end in zip(*cut, strict=True):
        if words and shown[ends[-1] : start] == "-\n" and words[-1] + word in known:
            words[-1] += word
            ends[-1] = end
            continue
        words.append(word)
        starts.append(start)
        ends.append(end)
    return Atoms(words, tuple(starts), tuple(ends))
