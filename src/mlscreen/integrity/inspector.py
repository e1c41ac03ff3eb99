"""Runs all checks on a document and puts their flags in order.

Never changes points, never rejects, and never accuses: a flag is something for a person to look at.
"""

from datetime import date

from mlscreen.integrity import chronology, claims, hidden_text, instructions, stuffing
from mlscreen.model.document import Document
from mlscreen.model.resume import Resume
from mlscreen.model.scorecard import Flag, Severity

_ORDER = {Severity.WARNING: 0, Severity.NOTICE: 1, Severity.INFO: 2}


def inspect(document: Document, resume: Resume, as_of: date) -> tuple[Flag, ...]:
    """Return what a person should look at, the weightiest first, then in the order of the text."""
    found = [
        *hidden_text.flags(document, resume),
        *instructions.flags(document, resume),
        *stuffing.flags(document, resume),
        *claims.flags(document, resume, as_of),
        *chronology.flags(document, resume, as_of),
    ]
    return tuple(sorted(found, key=lambda flag: (_ORDER[flag.severity], flag.evidence[0].span, flag.kind)))
