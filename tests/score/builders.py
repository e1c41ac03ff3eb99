"""Makes résumés for the tests of scoring: a text, and mentions found in it by name, without the parser."""

import re
from datetime import date

from mlscreen.model.document import Document, Line, Page, Span, Word
from mlscreen.model.resume import (
    DegreeLevel,
    Education,
    EducationStatus,
    ExperienceClaim,
    Method,
    Polarity,
    Position,
    PositionKind,
    Resume,
    Section,
    SectionKind,
    SkillMention,
)
from mlscreen.model.rubric import Choice, Criterion, CriterionKind, Options, Rubric, Status
from mlscreen.model.scorecard import Verdict
from mlscreen.model.timeline import DateRange, PartialDate
from mlscreen.score.case import Case
from mlscreen.score.scorer import score

TODAY = date(2025, 6, 15)
_MONTH = re.compile(r"(\d{4})(?:-(\d\d))?")


def dates(text: str, span: Span) -> DateRange:
    """Return the range of "2020-01 to 2021-06", "2019 to 2021", "2020-01 to now"."""
    start, _, end = text.partition(" to ")
    return DateRange(_date(start), None if end in ("now", "") else _date(end), end == "now", span)


def _date(text: str) -> PartialDate | None:
    found = _MONTH.fullmatch(text.strip())
    return PartialDate(int(found[1]), int(found[2]) if found[2] else None) if found else None


class Maker:
    """Collects lines, and what they say; `resume()` makes the résumé."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.sections: list[Section] = []
        self.positions: list[Position] = []
        self.education: list[Education] = []
        self.skills: list[SkillMention] = []
        self.claims: list[ExperienceClaim] = []
        self.language_supported = True
        self.kind = SectionKind.HEADER

    @property
    def at(self) -> int:
        return sum(len(line) + 1 for line in self.lines)

    def line(self, text: str) -> Span:
        span = Span(self.at, self.at + len(text))
        self.lines.append(text)
        return span

    def section(self, kind: SectionKind) -> "Maker":
        span = self.line(kind.value.upper())
        self.sections.append(Section(kind, kind.value, span, span))
        self.kind = kind
        return self

    def job(
        self, when: str | None, text: str, *names: str, kind: PositionKind = PositionKind.JOB, employer: str = "Initech"
    ) -> "Maker":
        if self.kind is not SectionKind.EXPERIENCE:
            self.section(SectionKind.EXPERIENCE)
        head = self.line(f"Engineer, {employer}\t{when or ''}")
        body = self.line(text)
        where = Span(head.end - len(when or ""), head.end)
        whole = Span(head.start, body.end)
        self.positions.append(
            Position("Engineer", employer, dates(when, where) if when else None, kind, whole, (body,))
        )
        for name in names:
            self.mention(name, body, len(self.positions) - 1)
        return self

    def listed(self, text: str, *names: str, kind: SectionKind = SectionKind.SKILLS) -> "Maker":
        self.section(kind)
        span = self.line(text)
        for name in names:
            self.mention(name, span, None)
        return self

    def mention(
        self,
        name: str,
        within: Span,
        position: int | None = None,
        polarity: Polarity = Polarity.AFFIRMED,
        implies: tuple[str, ...] = (),
    ) -> "Maker":
        text = "\n".join(self.lines)
        at = text.find(name, within.start, within.end)
        assert at >= 0, name
        note = "" if polarity is Polarity.AFFIRMED else "not claimed"
        self.skills.append(
            SkillMention(
                name, Span(at, at + len(name)), self.kind, position, Method.EXACT, 1.0, polarity, implies, note=note
            )
        )
        return self

    def degree(
        self,
        level: DegreeLevel,
        area: str = "computer science",
        status: EducationStatus = EducationStatus.COMPLETED,
        when: str | None = None,
        school: str = "University of Nowhere",
    ) -> "Maker":
        self.section(SectionKind.EDUCATION)
        study = f"{level.name.title()} {area}"
        span = self.line(f"{study}, {school}\t{when or ''}")
        where = Span(span.end - len(when or ""), span.end)
        fields = (area,) if area else ()
        self.education.append(
            Education(school, level, area, status, span, fields, study.strip(), dates(when, where) if when else None)
        )
        return self

    def claim(self, years: float) -> "Maker":
        span = self.line(f"{years:g} years of experience")
        self.claims.append(ExperienceClaim(years, span))
        return self

    def resume(self) -> Resume:
        at, lines = 0, []
        for text in self.lines:
            words = tuple(Word(Span(at + m.start(), at + m.end())) for m in re.finditer(r"\S+", text))
            lines.append(Line(Span(at, at + len(text)), words))
            at += len(text) + 1
        document = Document("x.txt", "0" * 64, "text/plain", "\n".join(self.lines), (Page(0, 0, 0, tuple(lines)),))
        return Resume(
            document,
            tuple(self.sections),
            tuple(self.positions),
            tuple(self.education),
            tuple(self.skills),
            tuple(self.claims),
            "en" if self.language_supported else "fi",
            self.language_supported,
        )

    def case(self) -> Case:
        return Case(self.resume(), TODAY)


def choices(*names: str | tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice((one,) if isinstance(one, str) else one) for one in names)


def criterion(kind: CriterionKind, options: Options, points: float = 10) -> Criterion:
    return Criterion(kind.value, kind, kind.value, Status.REQUIRED, points, options)


def judged(maker: Maker, kind: CriterionKind, options: Options, as_of: date = TODAY) -> Verdict:
    """Return the one verdict on a résumé."""
    rubric = Rubric("r", "R", "1", (criterion(kind, options),))
    return score(maker.resume(), rubric, as_of)[0]
