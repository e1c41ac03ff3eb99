"""Results: a verdict per criterion with the words it rests on, the scorecard of a résumé, and the report of a run.

Percent and recommendation are derived here and nowhere else, so that no two outputs can disagree.
"""

from datetime import date
from enum import StrEnum

from mlscreen.errors import UnscreenedCode
from mlscreen.model.document import DocumentWarning, Location, Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Method, SectionKind
from mlscreen.model.rubric import Criterion, Rubric, Status


class Outcome(StrEnum):
    """Silence is not failure: NO_EVIDENCE and UNCLEAR are outcomes of their own."""

    MET = "met"
    PARTIAL = "partial"
    NOT_MET = "not_met"
    UNCLEAR = "unclear"
    NO_EVIDENCE = "no_evidence"


class Evidence(Record):
    """Words of the résumé that a verdict or flag rests on."""

    quote: str
    """Literally `Document.text[span]`."""
    span: Span
    location: Location
    section: SectionKind
    method: Method = Method.EXACT
    similarity: float = 1.0
    core: Span | None = None
    """The words inside `span` that count, to be shown in bold; `None` when they are the whole quote."""


class Verdict(Record):
    """The judgement of one criterion."""

    criterion: Criterion
    outcome: Outcome
    points: float
    """Points credited; for UNCLEAR the least that the words allow."""
    max_points: float
    evidence: tuple[Evidence, ...]
    """Best first."""
    rationale: str
    """One or two plain sentences, with the arithmetic where there is any."""
    to_change: str = ""
    """What in the résumé would have changed the outcome; empty when MET."""

    def __post_init__(self) -> None:
        if self.outcome in (Outcome.MET, Outcome.PARTIAL, Outcome.NOT_MET) and not self.evidence:
            raise ValueError(f"{self.criterion.id}: {self.outcome} without a quote is no verdict")
        if self.outcome is Outcome.NO_EVIDENCE and (self.evidence or self.points):
            raise ValueError(f"{self.criterion.id}: no evidence means no quotes and no points")
        if not 0 <= self.points <= self.max_points:
            raise ValueError(f"{self.criterion.id}: points {self.points} outside 0 to {self.max_points}")

    @property
    def highest_points(self) -> float:
        """The most it could be: all of them when UNCLEAR, else the points credited."""
        return self.max_points if self.outcome is Outcome.UNCLEAR else self.points


class Severity(StrEnum):
    """How much a flag wants attention; a flag never changes points."""

    INFO = "info"
    NOTICE = "notice"
    WARNING = "warning"


class Flag(Record):
    """Something a person should look at, shown beside the points, never in them."""

    kind: str
    severity: Severity
    evidence: tuple[Evidence, ...]
    message: str


class Digests(Record):
    """SHA-256 of everything that the result depends on, hexadecimal."""

    document: str
    rubric: str
    vocabulary: str
    engine: str


class Scorecard(Record):
    """One résumé against one rubric."""

    candidate: str
    """Name for display, found apart from scoring; the file's name when none was found."""
    source: str
    digests: Digests
    as_of: date
    verdicts: tuple[Verdict, ...]
    flags: tuple[Flag, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()

    @property
    def points(self) -> float:
        """Points credited in all."""
        return round(sum(v.points for v in self.verdicts), 4)

    @property
    def max_points(self) -> float:
        """Points that could be had."""
        return round(sum(v.max_points for v in self.verdicts), 4)

    @property
    def percent(self) -> float:
        """Points over maximum, 0 to 100, one decimal."""
        return self._percent_of(self.points)

    @property
    def percent_range(self) -> tuple[float, float]:
        """What the percent could be if every UNCLEAR went one way or the other; overlapping ranges are a tie."""
        # Rounded as `points` are: else the highest could come out below them.
        return self.percent, self._percent_of(round(sum(v.highest_points for v in self.verdicts), 4))

    @property
    def unmet_required(self) -> tuple[Verdict, ...]:
        """Verdicts on required criteria that the résumé does not fully show."""
        return tuple(
            v
            for v in self.verdicts
            if v.criterion.status is Status.REQUIRED
            and v.outcome is not Outcome.MET
            and v.outcome is not Outcome.PARTIAL
        )

    def band(self, rubric: Rubric) -> str:
        """Return the label of the band that the percent falls in; empty when the rubric has none."""
        reached = [band for band in rubric.bands if self.percent >= band.at_least]
        return max(reached, key=lambda band: band.at_least).label if reached else ""

    def recommendation(self, rubric: Rubric) -> str:
        """Return the advice: never a rejection, and "review" whenever a required criterion is not shown."""
        missing = [v.criterion.label for v in self.unmet_required]
        if missing:
            return "review: required " + "; ".join(missing) + " not shown"
        return self.band(rubric)

    def _percent_of(self, points: float) -> float:
        return round(100.0 * points / self.max_points, 1) if self.max_points else 0.0


class Unscreened(Record):
    """A file that could not be screened, with the reason: a result like any other, never a zero."""

    source: str
    reason: str
    """One line: what, where, what to do."""
    code: UnscreenedCode


Screening = Scorecard | Unscreened


class Report(Record):
    """All that a renderer receives."""

    rubric: Rubric
    screenings: tuple[Screening, ...]
    as_of: date
    engine: str
    """Version of mlscreen that made it."""

    @property
    def scorecards(self) -> tuple[Scorecard, ...]:
        """The results that have a scorecard, in the order of the report."""
        return tuple(s for s in self.screenings if isinstance(s, Scorecard))

    @property
    def unscreened(self) -> tuple[Unscreened, ...]:
        """The results that have a reason instead, in the order of the report."""
        return tuple(s for s in self.screenings if isinstance(s, Unscreened))
