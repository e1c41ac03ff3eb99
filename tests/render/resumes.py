"""A parsed résumé made by hand for the tests of what `parse` shows: an invented person."""

from mlscreen.model.contact import Contact
from mlscreen.model.document import Document, DocumentWarning, Line, Page, Span, Word
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
from mlscreen.model.timeline import DateRange, PartialDate

TEXT = """Ines Okafor
Engineer with 15 years of experience
Work
Data Engineer, Harbour Freight Systems\t03/2021 – present
Moved the feature store to Go and Kubernetes
Analyst, Meridian Grid\t2016 – 2018
Reports in Python
Consultant, own practice\t06/2021 – 12/2022
Python and no Rust
Research intern, Institute of Tides\t01/2010 – 06/2010
Education
M.Sc. Computer Science, University of Somewhere, 2013 – 2015
Skills
SQL, Python"""


def at(words: str, start: int = 0) -> Span:
    index = TEXT.index(words, start)
    return Span(index, index + len(words))


def document() -> Document:
    lines, offset = [], 0
    for line in TEXT.split("\n"):
        span = Span(offset, offset + len(line))
        lines.append(Line(span, (Word(span),)))
        offset += len(line) + 1
    return Document("ines.txt", "a" * 64, "text/plain", TEXT, (Page(0, 0, 0, tuple(lines)),))


def dates(start: PartialDate, end: PartialDate | None) -> DateRange:
    return DateRange(start, end, end is None, Span(0, 0))


def mention(
    skill: str,
    words: str,
    position: int | None,
    polarity: Polarity = Polarity.AFFIRMED,
    start: int = 0,
    section: SectionKind = SectionKind.EXPERIENCE,
) -> SkillMention:
    note = "" if polarity is Polarity.AFFIRMED else "The text says no before it."
    return SkillMention(
        skill, at(words, start), section, position, Method.EXACT, 1.0, polarity, ("programming language",), note=note
    )


POSITIONS = (
    Position(
        "Data Engineer",
        "Harbour Freight Systems",
        dates(PartialDate(2021, 3), None),
        PositionKind.JOB,
        at("Data Engineer, Harbour Freight Systems"),
        (at("Moved the feature store to Go and Kubernetes"),),
    ),
    Position(
        "Analyst",
        "Meridian Grid",
        dates(PartialDate(2016), PartialDate(2018)),
        PositionKind.JOB,
        at("Analyst, Meridian Grid"),
    ),
    Position(
        "Consultant",
        "own practice",
        dates(PartialDate(2021, 6), PartialDate(2022, 12)),
        PositionKind.JOB,
        at("Consultant, own practice"),
        terms=("freelance",),
    ),
    Position(
        "Research intern",
        "Institute of Tides",
        dates(PartialDate(2010, 1), PartialDate(2010, 6)),
        PositionKind.INTERNSHIP,
        at("Research intern, Institute of Tides"),
    ),
    Position("Speaker", "", None, PositionKind.PROJECT, Span(0, 0)),
    Position("Time traveller", "", dates(PartialDate(2031, 1), None), PositionKind.JOB, Span(0, 0)),
)
RESUME = Resume(
    document(),
    (
        Section(SectionKind.HEADER, "", None, Span(0, 11)),
        Section(SectionKind.EXPERIENCE, "Work", at("Work"), Span(at("Work").start, at("Education").start)),
        Section(SectionKind.EDUCATION, "Education", at("Education"), Span(at("Education").start, at("Skills").start)),
        Section(SectionKind.SKILLS, "Skills", at("Skills"), Span(at("Skills").start, len(TEXT))),
    ),
    POSITIONS,
    (
        Education(
            "University of Somewhere",
            DegreeLevel.MASTER,
            "Computer Science",
            EducationStatus.COMPLETED,
            at("M.Sc. Computer Science"),
            ("computer science",),
            "M.Sc. Computer Science",
            dates(PartialDate(2013), PartialDate(2015)),
        ),
    ),
    (
        mention("Go", "Go", 0),
        mention("Kubernetes", "Kubernetes", 0),
        mention("Python", "Python", 1),
        mention("Python", "Python and", 2),
        mention("Rust", "Rust", 2, Polarity.NEGATED),
        mention("SQL", "SQL", None, section=SectionKind.SKILLS),
        mention("Python", "Python", None, start=at("SQL").start, section=SectionKind.SKILLS),
    ),
    (ExperienceClaim(15.0, at("15 years of experience")),),
    warnings=(DocumentWarning("undated_positions", "One position has no dates."),),
)
CONTACT = Contact("Ines Okafor", ("ines@example.org",), ("+49 30 1234567",), ("https://ines.example.org",))
EMPTY = Resume(
    Document("empty.txt", "b" * 64, "text/plain", "", ()), (), (), (), (), language="xx", language_supported=False
)
