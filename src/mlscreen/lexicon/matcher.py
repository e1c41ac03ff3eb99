"""Find the concepts of a vocabulary in a text: exact word sequences first, misspelt words after.

The longest name wins, and what it covers is not looked at again: "SQL Server" is not also "SQL" (its ancestors say
that). Never compares parts of words, and never decides whether a mention is a claim: that is for the parser.
"""

import re
from collections.abc import Sequence
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
_HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SMALL_WORDS = frozenset(("and", "as", "for", "in", "is", "of", "on", "or", "the", "to", "using", "with"))
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
    candidates = _with_mended(reading, _scan(reading))
    named = [one for one in candidates if one.value & GRADE != BLOCKED]
    if not any(one.value & GRADE for one in named):
        return tuple(_hit(reading, one, False, text) for one in named)
    return tuple(
        _hit(reading, one, verdict is Verdict.AMBIGUOUS, text)
        for one, verdict in zip(named, Judge(reading, named).settle(), strict=True)
        if verdict is not Verdict.NOTHING
    )


def _scan(reading: Reading) -> list[Candidate]:
    """Return the longest forms from left to right."""
    found = []
    words = reading.atoms.words
    firsts = reading.vocabulary.index.firsts
    free = 0
    for at, word in enumerate(words):
        if word in firsts and at >= free:
            one = _longest(reading, at, firsts[word])
            if one is not None:
                found.append(one)
                free = one.last
    return found


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
    """Add what the words that no form covers name once they are cut ("MachineLearning") or spelt rightly."""
    words = reading.atoms.words
    covered = bytearray(len(words))
    for one in candidates:
        covered[one.first : one.last] = b"\x01" * (one.last - one.first)
    known, mender = _mender(reading.vocabulary)
    extra: list[Candidate] = []
    for at, word in enumerate(words):
        if word in known or len(word) < SHORTEST or covered[at] or not word.isalpha():
            continue
        humps = _HUMP.findall(reading.shown, reading.atoms.starts[at], reading.atoms.ends[at])
        if len(humps) > 1:
            extra += _cut(reading, at, humps)
        elif (mended := mender.mend(word)) is not None and not _part_of_name(reading, at, covered):
            extra += _mended(reading, at, mended, covered)
    return sorted([*candidates, *extra]) if extra else candidates


def _cut(reading: Reading, at: int, humps: list[str]) -> list[Candidate]:
    """Return what a word with capitals inside names when white space was lost."""
    lost = [hump.lower() for hump in humps]
    value = reading.vocabulary.index.forms.get(" ".join(word for word in lost if word not in _SMALL_WORDS))
    return [] if value is None or value & GRADE else [Candidate(at, at + 1, value & ~CANONICAL)]


def _part_of_name(reading: Reading, at: int, covered: bytearray) -> bool:
    """Tell whether a capitalised word stands beside another that nothing covers: "Seibert Olsen"."""
    shown, (words, starts, ends) = reading.shown, reading.atoms
    if not shown[starts[at]].isupper() or shown[starts[at] : ends[at]].isupper():
        return False
    return any(
        0 <= beside < len(words)
        and not covered[beside]
        and shown[starts[beside]].isupper()
        and shown[min(ends[at], ends[beside]) : max(starts[at], starts[beside])] in {" ", ". "}
        and words[beside] not in _mender(reading.vocabulary)[0]
        for beside in (at - 1, at + 1)
    )


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
