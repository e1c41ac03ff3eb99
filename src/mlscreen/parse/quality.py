"""Notes what makes a document hard to read or to judge, one line each for the recruiter.

Never says anything about the person or the fit, and is never part of the points.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from mlscreen.model.document import Document, DocumentWarning
from mlscreen.model.resume import Position, PositionKind, Section, SectionKind
from mlscreen.model.timeline import DateRange, PartialDate
from mlscreen.parse.language import Language

_WORK = {SectionKind.EXPERIENCE, SectionKind.INTERNSHIPS, SectionKind.RESEARCH, SectionKind.TEACHING}
_FEWEST_WORDS = 60
_MOST_PAGES = 8
_SERIOUS = {"no_dates", "no_headings", "little_text", "language", "ocr", "scanned", "unusual_order"}


class Grade(StrEnum):
    """How well the document could be read, apart from what it says."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


def notice(
    document: Document, sections: Sequence[Section], positions: Sequence[Position], language: Language
) -> tuple[DocumentWarning, ...]:
    """Return the reader's own warnings and what parsing noticed, each with a code."""
    found = [*_of_text(document, language), *_of_sections(sections, positions), *_of_dates(positions)]
    known = {warning.code for warning in document.warnings}
    return document.warnings + tuple(warning for warning in found if warning.code not in known)


def grade(warnings: Sequence[DocumentWarning]) -> Grade:
    """Return how well the document could be read: poor with two serious warnings, fair with one or several lesser."""
    serious = sum(warning.code in _SERIOUS for warning in warnings)
    if serious >= 2:
        return Grade.POOR
    return Grade.FAIR if serious or len(warnings) >= 2 else Grade.GOOD


def _of_text(document: Document, language: Language) -> Iterator[DocumentWarning]:
    words = len(document.visible_text.split())
    hidden = len(document.hidden_words())
    if hidden:
        yield DocumentWarning("hidden_words", f"{hidden} words cannot be seen on the page and were left out")
    if words < _FEWEST_WORDS:
        plain = document.media_type.startswith("text/")
        why = "check that the file is whole" if plain else "part of the document may be pictures"
        yield DocumentWarning("little_text", f"only {words} words of text: {why}")
    if len(document.pages) > _MOST_PAGES:
        yield DocumentWarning("long", f"{len(document.pages)} pages, more than a résumé usually has")
    if not language.supported:
        name = "its language could not be told" if language.code == "und" else f'language "{language.code}"'
        yield DocumentWarning("language", f"{name}: there are no rules for it, so verdicts need a person's reading")


def _of_sections(sections: Sequence[Section], positions: Sequence[Position]) -> Iterator[DocumentWarning]:
    headings = [section for section in sections if section.heading]
    if not headings:
        yield DocumentWarning("no_headings", "no section headings were recognised; sections were guessed")
    elif not any(section.kind in _WORK for section in headings) and not positions:
        yield DocumentWarning("no_experience_section", "no section about work experience was found")


def _of_dates(positions: Sequence[Position]) -> Iterator[DocumentWarning]:
    work = [position for position in positions if position.kind is not PositionKind.PROJECT]
    dated = [position.dates for position in work if position.dates]
    if work and not dated:
        yield DocumentWarning("no_dates", "no position has dates, so no experience can be counted")
    elif len(dated) < len(work):
        yield DocumentWarning("undated_positions", f"{len(work) - len(dated)} of {len(work)} positions have no dates")
    if len({_form(end) for dates in dated for end in _ends(dates)}) > 1:
        yield DocumentWarning("mixed_date_formats", "some dates have months and some only years")
    if _out_of_order(dated):
        yield DocumentWarning(
            "unusual_order", "positions are in no order of time: check that dates sit with their jobs"
        )


def _ends(dates: DateRange) -> list[PartialDate]:
    return [end for end in (dates.start, dates.end) if end is not None]


def _form(date: PartialDate) -> bool:
    return date.month is not None


def _out_of_order(dated: Sequence[DateRange]) -> bool:
    starts = [dates.start.year * 12 + (dates.start.month or 6) for dates in dated if dates.start]
    if len(starts) < 4:
        return False
    steps = [second - first for first, second in pairwise(starts)]
    falling, rising = sum(step < -12 for step in steps), sum(step > 12 for step in steps)
    return min(falling, rising) > len(steps) / 3
