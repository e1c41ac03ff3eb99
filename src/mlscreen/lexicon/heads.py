"""Reads two names that share their last words: "supervised and unsupervised learning" names both.

Never makes a name that the vocabulary does not hold, and never takes more than one word for the first part.
"""

from collections.abc import Iterator, Sequence

from mlscreen.lexicon.index import GRADE, SHIFT
from mlscreen.lexicon.reading import Candidate, Reading
from mlscreen.model.document import Span

_AND = frozenset(("and", "or", "und", "oder", "et", "ou", "y", "e", "en"))
_SIGNS = frozenset((" & ", "/", " / "))
_MOST = 3


def shared(reading: Reading, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with those that end in the last words of another, in order of the text."""
    found: list[Candidate] = []
    for candidate in candidates:
        if candidate.last - candidate.first > 1 and candidate.value & GRADE == 0:
            found += _before(reading, candidate)
    if not found:
        return list(candidates)
    # "Supervised" alone may be a word of another trade; as a part of the longer name it is none.
    parts = {(one.first, one.first + 1) for one in found}
    kept = [one for one in candidates if (one.first, one.last) not in parts]
    return sorted([*kept, *found])


def apart(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans without overlaps: of "supervised and unsupervised learning" the first keeps its own word."""
    if not spans:
        return ()
    ends = [*(span.start for span in spans[1:]), len(text)]
    return tuple(
        span if span.end <= end else Span(span.start, span.start + len(text[span.start : end].split()[0].rstrip(",/&")))
        for span, end in zip(spans, ends, strict=True)
    )


def _before(reading: Reading, candidate: Candidate) -> Iterator[Candidate]:
    words = reading.atoms.words
    at = _joined(reading, candidate.first)
    for _ in range(_MOST):
        if at < 0:
            return
        made = _form(reading, words[at], candidate)
        if made is None:
            return
        yield Candidate(at, candidate.last, made)
        at = at - 1 if at and _gap(reading, at - 1) == ", " else -1


def _joined(reading: Reading, first: int) -> int:
    """Return the number of the word that an "and" joins to the one at `first`, -1 where there is none."""
    if first >= 2 and reading.atoms.words[first - 1] in _AND and _gap(reading, first - 1) == " ":
        return first - 2 if _gap(reading, first - 2) in {" ", ", "} else -1
    return first - 1 if first >= 1 and _gap(reading, first - 1) in _SIGNS else -1


def _gap(reading: Reading, at: int) -> str:
    """Return what stands between a word and the next."""
    return reading.shown[reading.atoms.ends[at] : reading.atoms.starts[at + 1]].replace("\n", " ")


def _form(reading: Reading, word: str, candidate: Candidate) -> int | None:
    words, forms = reading.atoms.words, reading.vocabulary.index.forms
    for start in range(candidate.first + 1, candidate.last):
        value = forms.get(" ".join((word, *words[start : candidate.last])))
        if value is not None and value & GRADE == 0 and value >> SHIFT != candidate.value >> SHIFT:
            return value
    return None
