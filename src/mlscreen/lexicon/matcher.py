"""Find the concepts of a vocabulary in a text: exact word sequences first, misspelt words after.

The longest name wins, and what it covers is not looked at again: "SQL Server" is not also "SQL" (its ancestors say
that). Never compares parts of words, and never decides whether a mention is a claim: that is for the parser.
"""

from collections.abc import Sequence

from mlscreen.lexicon.context import Judge, Verdict
from mlscreen.lexicon.heads import apart, shared
from mlscreen.lexicon.index import BLOCKED, CANONICAL, GRADE, SHIFT
from mlscreen.lexicon.mending import mend, unglue
from mlscreen.lexicon.reading import Candidate, Reading, make_ready
from mlscreen.lexicon.scanning import scan
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import Record, replace
from mlscreen.model.resume import Method

_NOTE = '"{}" is also an everyday word or a name, and nothing beside it says that the skill is meant'


class Hit(Record):
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
    reading = unglue(make_ready(text, vocabulary, lists))
    named = shared(reading, [one for one in mend(reading, scan(reading)) if one.value & GRADE != BLOCKED])
    if not any(one.value & GRADE for one in named):
        return tuple(_hit(reading, one, False, text) for one in named)
    return tuple(
        _hit(reading, one, verdict is Verdict.AMBIGUOUS, text)
        for one, verdict in zip(named, Judge(reading, named).settle(), strict=True)
        if verdict is not Verdict.NOTHING
    )


def find_apart(text: str, vocabulary: Vocabulary, lists: Sequence[Span] = ()) -> tuple[Hit, ...]:
    """Return the same, but of two names that share their last words the first has its own word only."""
    hits = find(text, vocabulary, lists)
    spans = apart(text, [hit.span for hit in hits])
    return tuple(hit if hit.span == span else replace(hit, span=span) for hit, span in zip(hits, spans, strict=True))


def _hit(reading: Reading, candidate: Candidate, ambiguous: bool, text: str) -> Hit:
    span = reading.span(candidate)
    spelt = Method.EXACT if candidate.value & CANONICAL else Method.ALIAS
    method = spelt if candidate.similarity == 1 else Method.FUZZY
    note = _NOTE.format(text[span.start : span.end]) if ambiguous else ""
    name = reading.vocabulary.name(candidate.value >> SHIFT)
    return Hit(name, span, method, candidate.similarity, ambiguous, note)
