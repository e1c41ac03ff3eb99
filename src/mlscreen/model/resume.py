"""What a résumé says, as understood: sections, positions, education and skills, each with its span in the text.

Holds no contact data: name, address, photo and the like live in `model/contact.py` and never reach the score.
"""

from enum import IntEnum, StrEnum

from mlscreen.model.document import Document, DocumentWarning, Span
from mlscreen.model.record import Record
from mlscreen.model.timeline import DateRange


class SectionKind(StrEnum):
    """What a section is about, whatever its heading says."""

    HEADER = "header"
    SUMMARY = "summary"
    EXPERIENCE = "experience"
    INTERNSHIPS = "internships"
    RESEARCH = "research"
    TEACHING = "teaching"
    VOLUNTEERING = "volunteering"
    PROJECTS = "projects"
    EDUCATION = "education"
    TRAINING = "training"
    SKILLS = "skills"
    CERTIFICATIONS = "certifications"
    PUBLICATIONS = "publications"
    PATENTS = "patents"
    TALKS = "talks"
    AWARDS = "awards"
    LANGUAGES = "languages"
    INTERESTS = "interests"
    SERVICE = "service"
    REFERENCES = "references"
    OTHER = "other"


class Section(Record):
    """A part of the résumé under one heading."""

    kind: SectionKind
    heading: str
    """The heading as written (letter-spacing mended), empty for the part before the first heading."""
    heading_span: Span | None
    span: Span
    """From the heading's start to the next heading."""


class PositionKind(StrEnum):
    """What sort of occupation a position is; which of them count as experience is the rubric's decision."""

    JOB = "job"
    INTERNSHIP = "internship"
    RESEARCH = "research"
    TEACHING = "teaching"
    VOLUNTEER = "volunteer"
    PROJECT = "project"


class Position(Record):
    """One occupation: a job, an internship, a dated project. Not "role": the role is the vacancy."""

    title: str
    employer: str
    dates: DateRange | None
    kind: PositionKind
    span: Span
    """Heading lines and highlights together."""
    highlights: tuple[Span, ...] = ()
    """Its bullet points or sentences."""
    place: str = ""
    terms: tuple[str, ...] = ()
    """"contract", "part-time", "freelance" and the like, where the text says so."""


class DegreeLevel(IntEnum):
    """Levels of education in ascending order, after the tiers of ISCED 2011."""

    NONE = 0
    SECONDARY = 1
    DIPLOMA = 2
    ASSOCIATE = 3
    BACHELOR = 4
    MASTER = 5
    DOCTORATE = 6


class EducationStatus(StrEnum):
    """Whether the degree was obtained."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    DISCONTINUED = "discontinued"
    UNKNOWN = "unknown"


class Education(Record):
    """One degree or course of study."""

    institution: str
    level: DegreeLevel
    area: str
    """Field of study as written, e.g. "Computer Science"; empty when not said."""
    status: EducationStatus
    span: Span
    fields: tuple[str, ...] = ()
    """Canonical areas of the vocabulary that `area` names, and their ancestors, nearest first."""
    study: str = ""
    """The degree as written, e.g. "M.Sc. in Robotics"."""
    dates: DateRange | None = None


class Method(StrEnum):
    """How a mention was recognised."""

    EXACT = "exact"
    ALIAS = "alias"
    FUZZY = "fuzzy"
    IMPLIED = "implied"


class Polarity(StrEnum):
    """Whether the words claim the skill. Only AFFIRMED is credited; the others are shown."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"
    AMBIGUOUS = "ambiguous"


class SkillMention(Record):
    """One place where the text names a concept of the vocabulary (or a phrase of the rubric)."""

    skill: str
    """Canonical name of the concept."""
    span: Span
    section: SectionKind
    position: int | None
    """Index into `Resume.positions`, or `None` outside of any."""
    method: Method
    similarity: float
    """1.0 for exact and alias; below it for fuzzy."""
    polarity: Polarity
    implies: tuple[str, ...] = ()
    """Names of the concept's ancestors, nearest first: naming the child credits them, never the other way."""
    level: str = ""
    """Level as stated beside it, e.g. "expert"; empty when not stated."""
    note: str = ""
    """Why the polarity is not AFFIRMED, in plain words; empty when it is."""
    topic: str = "skill"
    """What sort of thing the concept is, in the vocabulary's words: skill, soft, domain, area, language and so on."""
    by_name: bool = True
    """False for a notion of everyday prose ("built dashboards"): credited like any other, but not for listings."""


class ExperienceClaim(Record):
    """Prose such as "15 years of experience": shown and compared with the dates, never counted."""

    years: float
    span: Span


class Resume(Record):
    """All that scoring may know of a person."""

    document: Document
    sections: tuple[Section, ...]
    positions: tuple[Position, ...]
    education: tuple[Education, ...]
    skills: tuple[SkillMention, ...]
    claims: tuple[ExperienceClaim, ...] = ()
    language: str = "en"
    """ISO 639-1 code of the language the text is mostly in; "und" when it cannot be told."""
    language_supported: bool = True
    """False when there are no rules for the language: verdicts are then UNCLEAR rather than wrong."""
    warnings: tuple[DocumentWarning, ...] = ()
    """Quality of the document, apart from fit: its reader's warnings and what parsing noticed."""
