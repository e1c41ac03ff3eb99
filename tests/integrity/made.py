"""Documents and résumés made by hand, so that the checks are tested without the parser."""

from collections.abc import Sequence

from mlscreen.model.document import Document, Span
from mlscreen.model.record import replace
from mlscreen.model.resume import (
    Method,
    Polarity,
    Position,
    PositionKind,
    Resume,
    Section,
    SectionKind,
    SkillMention,
)
from mlscreen.model.timeline import DateRange, PartialDate
from tests.parse.builders import document

__all__ = ["at", "document", "job", "mention", "resume"]


def at(text: str, words: str, start: int = 0) -> Span:
    index = text.index(words, start)
    return Span(index, index + len(words))


def resume(made: Document, positions: Sequence[Position] = (), skills: Sequence[SkillMention] = ()) -> Resume:
    whole = Section(SectionKind.SKILLS, "Skills", None, Span(0, len(made.text)))
    return replace(Resume(made, (), (), (), ()), sections=(whole,), positions=tuple(positions), skills=tuple(skills))


START = Span(0, 1)


def job(
    dates: tuple[tuple[int, int], tuple[int, int] | None],
    employer: str = "Acme",
    kind: PositionKind = PositionKind.JOB,
    terms: tuple[str, ...] = (),
    span: Span = START,
) -> Position:
    start, end = dates
    made = DateRange(PartialDate(*start), PartialDate(*end) if end else None, end is None, span)
    return Position("Analyst", employer, made, kind, span, terms=terms)


def mention(skill: str, span: Span, section: SectionKind = SectionKind.SKILLS) -> SkillMention:
    return SkillMention(skill, span, section, None, Method.EXACT, 1.0, Polarity.AFFIRMED)
