"""What a vacancy asks for: criteria with their status, points, options and the line of the posting they come from.

A rubric is data that a person has reviewed; nothing in here may be derived from a candidate.
"""

from collections.abc import Iterable
from enum import StrEnum

from mlscreen.model.record import Record, replace
from mlscreen.model.resume import DegreeLevel, PositionKind


class Status(StrEnum):
    """How much the posting insists."""

    REQUIRED = "required"
    PREFERRED = "preferred"


class CriterionKind(StrEnum):
    """Which rule judges the criterion."""

    SKILL = "skill"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    PHRASE = "phrase"
    EITHER = "either"


class PhraseTopic(StrEnum):
    """What a phrase criterion is about; changes the wording of the rationale, not the rule."""

    SOFT_SKILL = "soft_skill"
    DOMAIN = "domain"
    CERTIFICATE = "certificate"
    LANGUAGE = "language"
    OTHER = "other"


class Choice(Record):
    """One thing asked for, under one or more names that count once: ("C", "C++") is a single choice."""

    names: tuple[str, ...]
    """Canonical concepts of the vocabulary, or literal phrases."""

    def __post_init__(self) -> None:
        if not self.names:
            raise ValueError("a choice needs at least one name")

    @property
    def label(self) -> str:
        """The names as a person writes them: "C/C++"."""
        return "/".join(self.names)


class SkillOptions(Record):
    """`need` of the choices must be shown: 1 is any of, `len(choices)` all of, n at least n."""

    choices: tuple[Choice, ...]
    need: int
    min_months: int | None = None
    """Months in dated positions whose own text names the skill."""
    used_within: int | None = None
    """Named in a position that ended at most so many months before as_of."""
    listed_share: float = 0.6
    """Share of the points for a skill that stands in a list or summary only."""
    or_other: str = ""
    """An open list: each further concept of this kind ("programming language") is one more choice; empty for none."""
    others: tuple[str, ...] = ()
    """Those further concepts, filled in by `rubric.resolve` when `or_other` is set."""
    by_name: tuple[str, ...] = ()
    """Names of the choices that count only when they are named themselves, not through what belongs to them."""

    def __post_init__(self) -> None:
        if not 1 <= self.need <= len(self.choices):
            raise ValueError("need must be between 1 and the number of choices")


class PhraseOptions(Record):
    """One of the phrases (or `need` of them) must stand in the text."""

    choices: tuple[Choice, ...]
    need: int = 1
    topic: PhraseTopic = PhraseTopic.OTHER
    by_name: tuple[str, ...] = ()
    """As in `SkillOptions`."""

    def __post_init__(self) -> None:
        if not 1 <= self.need <= len(self.choices):
            raise ValueError("need must be between 1 and the number of choices")


class ExperienceOptions(Record):
    """At least `min_months` in positions of the kinds that count; overlaps count once."""

    min_months: int
    max_months: int | None = None
    """Upper end as the posting has it ("3 to 5 years"); shown, never held against anyone."""
    of: tuple[Choice, ...] = ()
    """Only positions whose own text names one of these; empty for all."""
    counts: tuple[PositionKind, ...] = (PositionKind.JOB,)


class EducationOptions(Record):
    """A completed degree of `level` or higher in one of `areas`; or months of experience instead."""

    level: DegreeLevel
    areas: tuple[str, ...] = ()
    """Empty means any area."""
    related: bool = True
    """"or a related field": areas that the vocabulary counts as neighbours are accepted too."""
    neighbours: tuple[str, ...] = ()
    """Those neighbours, filled in by `rubric.resolve` when `related` is set."""
    or_equivalent_months: int | None = None
    """Months of experience accepted in place of the degree; `None` when the posting offers no such path."""
    in_progress_share: float = 0.5
    equivalent_of: tuple[Choice, ...] = ()
    """Only positions whose own text names one of these count as equivalent; empty for all."""


class Branch(Record):
    """One way of several: its parts must all hold."""

    education: EducationOptions | None = None
    experience: ExperienceOptions | None = None


class EitherOptions(Record):
    """Alternatives of one criterion: "5 years with a master's or 3 with a doctorate"."""

    branches: tuple[Branch, ...]


Options = SkillOptions | PhraseOptions | ExperienceOptions | EducationOptions | EitherOptions


class Source(Record):
    """The words of the job description that something comes from."""

    line: int
    """From 1; 0 when unknown."""
    quote: str


class Criterion(Record):
    """One thing to judge every résumé by."""

    id: str
    kind: CriterionKind
    label: str
    status: Status
    points: float
    options: Options
    only_for: tuple[str, ...] = ()
    """Variants of the vacancy ("senior") that it belongs to; empty means all."""
    source: Source | None = None

    def __post_init__(self) -> None:
        if self.points < 0:
            raise ValueError("points are not negative")


class Band(Record):
    """A named stretch of the percent scale, from `at_least` up."""

    label: str
    at_least: float


DEFAULT_BANDS = (
    Band("strong match", 75.0),
    Band("good match", 55.0),
    Band("partial match", 30.0),
    Band("weak match", 0.0),
)


class Job(Record):
    """The posting that a rubric was made from."""

    title: str = ""
    digest: str = ""
    """SHA-256 of the posting's text, hexadecimal; empty when the rubric was written by hand."""


class Rubric(Record):
    """The criteria of one vacancy."""

    id: str
    title: str
    version: str
    criteria: tuple[Criterion, ...]
    bands: tuple[Band, ...] = DEFAULT_BANDS
    job: Job = Job()
    conditions: tuple[Source, ...] = ()
    """Travel, place, citizenship, clearance: listed for the person, never scored."""
    draft: bool = False
    """Made from a posting and not yet reviewed by a person; every output says so."""
    digest: str = ""
    """SHA-256 of the rubric's file or draft, hexadecimal."""

    @property
    def variants(self) -> tuple[str, ...]:
        """All variants that some criterion is only for, sorted."""
        return tuple(sorted({variant for criterion in self.criteria for variant in criterion.only_for}))

    def selected(self, variants: Iterable[str]) -> "Rubric":
        """Return the rubric with the criteria for all, and those for the given variants."""
        chosen = set(variants)
        kept = tuple(c for c in self.criteria if not c.only_for or chosen.intersection(c.only_for))
        return replace(self, criteria=kept)
