"""What one clause of a posting asks for, before it has an id and points.

Holds the type and its names only.
"""

import re

from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.rubric import CriterionKind, Options, Source, Status
from mlscreen.rubric.draft_status import Clause


class Ask(Record):
    """A criterion in the making."""

    kind: CriterionKind
    label: str
    options: Options
    status: Status | None
    """`None` where the posting only mentions it."""
    source: Source
    only_for: tuple[str, ...] = ()
    weak: bool = False
    """Only a phrase of the line, because nothing in it could be named."""


class Line(Record):
    """A statement on its way to asks."""

    text: str
    source: Source
    status: Status | None
    """What the headings say."""


class Found(Record):
    """The criteria, the spans they were read from, and what to ask the recruiter."""

    asks: tuple[Ask, ...]
    spans: tuple[Span, ...]
    questions: tuple[str, ...] = ()


def status_at(clauses: tuple[Clause, ...], span: Span, otherwise: Status | None) -> Status | None:
    """Return how much the clause insists in which a span begins."""
    for clause in clauses:
        if clause.start <= span.start < clause.end:
            return clause.status if clause.status is not None else otherwise
    return otherwise


def masked(text: str, spans: tuple[Span, ...]) -> str:
    """Return the text with the spans blanked: the same offsets, their words already read."""
    for start, end in spans:
        text = text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
    return text
