"""The things that a clause asks for, as they stand in it.

Holds the type only.
"""

from mlscreen.lexicon.vocabulary import ConceptKind
from mlscreen.model.document import Span
from mlscreen.model.record import Record


class Term(Record):
    """A thing asked for, where it stands in the clause."""

    concept: str
    """Canonical, or as written where the vocabulary does not know it."""
    kind: ConceptKind
    span: Span
    known: bool
    name: str = ""
    """As the posting writes it, where the vocabulary reads that as the same concept; else canonical."""
