"""Turns a place in a document into the evidence of a flag.

Never judges, and never changes the words: a long quote is cut by cutting its span.
"""

from mlscreen.model.document import Document, Span
from mlscreen.model.resume import Resume, SectionKind
from mlscreen.model.scorecard import Evidence

LONGEST_QUOTE = 200


def evidence(document: Document, resume: Resume, span: Span) -> Evidence:
    """Return the words at the span, shortened at a word's end when they are many."""
    if span.end - span.start > LONGEST_QUOTE:
        cut = document.text.rfind(" ", span.start, span.start + LONGEST_QUOTE)
        span = Span(span.start, cut if cut > span.start else span.start + LONGEST_QUOTE)
    return Evidence(document.quote(span), span, document.locate(span), _section(resume, span))


def _section(resume: Resume, span: Span) -> SectionKind:
    for section in resume.sections:
        if section.span.start <= span.start < section.span.end:
            return section.kind
    return SectionKind.OTHER


def years_and_months(months: int) -> str:
    """Return an amount of months as people say it: "2 years 3 months"."""
    years, rest = divmod(months, 12)
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((years, "year"), (rest, "month")) if n]
    return " ".join(parts) or "0 months"
