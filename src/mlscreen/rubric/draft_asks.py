"""What one clause of a posting asks for, before it has an id and points.

Holds the type and its names only.
"""

import re
from dataclasses import dataclass

from mlscreen.model.document import Span
from mlscreen.model.rubric import CriterionKind, Options, Source, Status


@dataclass(frozen=True, slots=True)
class Ask:
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


@dataclass(frozen=True, slots=True)
class Line:
    """A statement on its way to asks."""

    text: str
    source: Source
    status: Status | None
    """What the headings say."""


def masked(text: str, spans: tuple[Span, ...]) -> str:
    """Return the text with the spans blanked: the same offsets, their words already read."""
    for start, end in spans:
        text = text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
    return text
