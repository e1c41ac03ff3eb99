"""Compares years of experience stated in prose with the dates of the positions.

Never counts a claim and never calls it false: many résumés leave early jobs out.
"""

from collections.abc import Iterator
from datetime import date

from mlscreen.integrity.quoting import evidence, years_and_months
from mlscreen.model.document import Document
from mlscreen.model.resume import PositionKind, Resume
from mlscreen.model.scorecard import Flag, Severity
from mlscreen.model.timeline import total_months

TOLERANCE_MONTHS = 12
"""People round up, and say "nearly five years" as five."""


def flags(document: Document, resume: Resume, as_of: date) -> Iterator[Flag]:
    """Yield a flag for each claim that goes beyond the most that the dates allow."""
    dates = [p.dates for p in resume.positions if p.dates and p.kind is not PositionKind.PROJECT]
    total = total_months(dates, as_of)
    if not total.high:
        return
    for claim in resume.claims:
        if claim.years * 12 <= total.high + TOLERANCE_MONTHS:
            continue
        yield Flag(
            "claim_beyond_dates",
            Severity.NOTICE,
            (evidence(document, resume, claim.span),),
            f'"{document.quote(claim.span)}" is more than the dated positions show '
            f"({years_and_months(total.likely)}); only the dates were counted. Earlier jobs may have been left out.",
        )
