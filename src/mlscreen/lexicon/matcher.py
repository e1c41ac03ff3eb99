"""Find the concepts of a vocabulary in a text: exact word sequences first, misspelt words after.

The longest name wins, and what it covers is not looked at again: "SQL Server" is not also "SQL" (its ancestors say
that). Never compares parts of words, and never decides whether a mention is a claim: that is for the parser.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from mlscreen.lexicon.context import Candidate, Judge, Reading, Verdict
from mlscreen.lexicon.index import AMP, BLOCKED, CANONICAL, DOT, GRADE, SLASH
from mlscreen.lexicon.normalize import atoms, fold, lower
from mlscreen.lexicon.typos import SHORTEST, Mender
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import Method

# What may stand between two atoms of one name, and the mark that the name itself must then have.
_GAPS = {" ": 0, "-": 0, "\n": 0, "\t": 0, "_": 0, "-\n": 0, "  ": 0, " \n": 0, "": 0, "- ": 0}
_GAPS |= {"/": SLASH, " / ": SLASH, "/ ": SLASH, " /": SLASH, "/\n": SLASH, ".": DOT, ". ": DOT}
_GAPS |= {"&": AMP, " & ": AMP, "'": AMP, "+": AMP, " + ": AMP}
_NOTE = '"{}" is also an everyday word or a name, and nothing beside it says that the skill is meant'
_menders: WeakKeyDictionary[Vocabulary, tuple[frozenset[str], Mender]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a text names a concept."""

    concept: str
    """Canonical name."""
    span: Span
    method: Method
    similarity: float = 1.0
    ambiguous: bool = False
    note: str = ""
    """Why it is ambiguous, in plain words; empty when it is not."""


def find(text: str, vocabulary: Vocabulary, lists: Sequence[Span] = ()) -> tuple[Hit, ...]:
    """Return the concepts that the text names, in its order; `lists` are spans known to be lists of skills."""
    shown = fold(text)
    reading = Reading(shown, atoms(lower(shown)), lists, vocabulary)
    candidates = list(_scan(reading, 0, len(reading.atoms.words)))
    candidates = _with_mended(reading, candidates)
    named = [one for one in candidates if one.value & GRADE != BLOCKED]
    if not any(one.value & GRADE for one in named):
        return tuple(_hit(reading, one, False, text) for one in named)
    return tuple(
        _hit(reading, one, verdict is Verdict.AMBIGUOUS, text)
        for one, verdict in zip(named, Judge(reading, named).settle(), strict=True)
        if verdict is not Verdict.NOTHING
    )


def _scan(reading: Reading, at: int, end: int) -> Iterator[Candidate]:
    """Yield the longest forms from left to right."""
    words = reading.atoms.words
    firsts = reading.vocabulary.index.firsts
    while at < end:
        if words[at] in firsts:
            found = _longest(reading, at, firsts[words[at]])
            if found is not None:
                yield found
                at = found.last
                continue
        at += 1


def _longest(reading: Reading, first: int, length: int) -> Candidate | None:
    words, starts, ends = reading.atoms
    forms = reading.vocabulary.index.forms
    key = words[first]
    value = forms.get(key)
    found = None if value is None else Candidate(first, first + 1, value)
    marks = 0
    for at in range(first + 1, min(first + length, len(words))):
        mark = _GAPS.get(reading.shown[ends[at - 1] : starts[at]])
        if mark is None:
            break
        marks |= mark
        key = f"{key} {words[at]}"
        value = forms.get(key)
        if value is not None and not marks & ~value:
            found = Candidate(first, at + 1, value)
    return found


def _with_mended(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Add what the words that no form covers would name if they were spelt as the vocabulary spells them."""
    words = reading.atoms.words
    covered = bytearray(len(words))
    for one in candidates:
        covered[one.first : one.last] = b"\x01" * (one.last - one.first)
    known, mender = _mender(reading.vocabulary)
    extra: list[Candidate] = []
    for at, word in enumerate(words):
        if covered[at] or len(word) < SHORTEST or word in known or not word.isalpha():
            continue
        mended = mender.mend(word)
        if mended is not None:
            extra += _mended(reading, at, mended, covered)
    return sorted([*candidates, *extra]) if extra else candidates


def _mended(reading: Reading, at: int, mended: tuple[str, float], covered: bytearray) -> list[Candidate]:
    meant, similarity = mended
    words = reading.atoms.words
    written, words[at] = words[at], meant
    try:
        for start in range(max(0, at - 3), at + 1):
            length = reading.vocabulary.index.firsts.get(words[start])
            found = _longest(reading, start, length) if length else None
            if found and found.last > at and found.value & GRADE == 0 and not any(covered[start : found.last]):
                covered[start : found.last] = b"\x01" * (found.last - start)
                return [found._replace(similarity=similarity)]
    finally:
        words[at] = written
    return []


def _mender(vocabulary: Vocabulary) -> tuple[frozenset[str], Mender]:
    made = _menders.get(vocabulary)
    if made is None:
        known = frozenset(" ".join(vocabulary.index.forms).split())
        made = _menders[vocabulary] = (known, Mender(known))
    return made


def _hit(reading: Reading, candidate: Candidate, ambiguous: bool, text: str) -> Hit:
    span = reading.span(candidate)
    spelt = Method.EXACT if candidate.value & CANONICAL else Method.ALIAS
    method = spelt if candidate.similarity == 1 else Method.FUZZY
    note = _NOTE.format(text[span.start : span.end]) if ambiguous else ""
    return Hit(reading.concept(candidate).name, span, method, candidate.similarity, ambiguous, note)
