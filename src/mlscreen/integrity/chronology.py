"""Finds dates that cannot be: ends before beginnings, beginnings ahead, half a century in one job, long overlaps.

Never shows a gap: a gap says nothing about a person, and asking for it harms parents, carers and the sick.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from mlscreen.integrity.quoting import evidence, years_and_months
from mlscreen.model.document import Document
from mlscreen.model.resume import Position, PositionKind, Resume
from mlscreen.model.scorecard import Flag, Severity
from mlscreen.model.timeline import DateRange, RangeProblem, total_months

LONG_OVERLAP_MONTHS = 12
MOST_OVERLAPS = 5
_WORDS = {
    RangeProblem.REVERSED: ("reversed_dates", "the end lies before the beginning; the range was not counted"),
    RangeProblem.FUTURE: ("future_dates", "the dates lie ahead of {as_of}; the range was not counted"),
    RangeProblem.IMPLAUSIBLE: ("implausible_dates", "more than 50 years in one range; it was not counted"),
}
_BESIDE = {"part-time", "contract", "freelance", "self-employed", "consultant", "advisor", "board"}


def flags(document: Document, resume: Resume, as_of: date) -> Iterator[Flag]:
    """Yield a flag for each range that cannot be counted, and for jobs that overlap by a year or more."""
    dated = [position.dates for position in resume.positions if position.dates]
    # A degree may end ahead: that is how studies in progress are written.
    studies = [education.dates for education in resume.education if education.dates]
    for dates in dated:
        yield from _impossible(document, resume, dates, as_of)
    for dates in studies:
        if dates.problem(as_of) is RangeProblem.REVERSED:
            yield from _impossible(document, resume, dates, as_of)
    yield from _overlaps(document, resume, as_of)


def _impossible(document: Document, resume: Resume, dates: DateRange, as_of: date) -> Iterator[Flag]:
    problem = dates.problem(as_of)
    if problem in _WORDS:
        kind, words = _WORDS[problem]
        written = " ".join(document.quote(dates.span).split())
        message = f'"{written}": {words.format(as_of=as_of)}. It may be a slip: ask for the dates.'
        yield Flag(kind, Severity.NOTICE, (evidence(document, resume, dates.span),), message)


def _overlaps(document: Document, resume: Resume, as_of: date) -> Iterator[Flag]:
    jobs = [p for p in resume.positions if p.kind is PositionKind.JOB and p.dates and not _BESIDE & set(p.terms)]
    found = 0
    for first, second in combinations(jobs, 2):
        months = _shared_months(first, second, as_of)
        if months < LONG_OVERLAP_MONTHS or _same_employer(first, second):
            continue
        found += 1
        if found > MOST_OVERLAPS:
            return
        yield Flag(
            "overlapping_jobs",
            Severity.INFO,
            tuple(evidence(document, resume, dates.span) for dates in (first.dates, second.dates) if dates),
            f"two jobs overlap by at least {years_and_months(months)}; the time was counted once",
        )


def _shared_months(first: Position, second: Position, as_of: date) -> int:
    if first.dates is None or second.dates is None:
        return 0
    if first.dates.problem(as_of) or second.dates.problem(as_of):
        return 0
    both = total_months([first.dates, second.dates], as_of)
    alone = total_months([first.dates], as_of).likely + total_months([second.dates], as_of).likely
    return alone - both.likely


def _same_employer(first: Position, second: Position) -> bool:
    return bool(first.employer) and first.employer.casefold() == second.employer.casefold()
