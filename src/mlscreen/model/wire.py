"""The versioned JSON form of a report: what other programs read, and what becomes the same report again.

Never holds a rule: derived figures (percent, recommendation) are written for readers and ignored when read back.
"""

from datetime import date
from typing import Any

import msgspec

from mlscreen.errors import MlscreenError, UnscreenedCode
from mlscreen.model.document import DocumentWarning
from mlscreen.model.rubric import (
    Band,
    Criterion,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Job,
    Options,
    PhraseOptions,
    Rubric,
    SkillOptions,
    Source,
    Status,
)
from mlscreen.model.scorecard import (
    Digests,
    Evidence,
    Flag,
    Outcome,
    Report,
    Scorecard,
    Screening,
    Unscreened,
    Verdict,
)

FORMAT = "mlscreen-report"
VERSION = 1

OPTIONS: dict[CriterionKind, type[Options]] = {
    CriterionKind.SKILL: SkillOptions,
    CriterionKind.PHRASE: PhraseOptions,
    CriterionKind.EXPERIENCE: ExperienceOptions,
    CriterionKind.EDUCATION: EducationOptions,
    CriterionKind.EITHER: EitherOptions,
}


class NotAReport(MlscreenError):
    """Bytes that are not a report in a version this program knows."""


class _Warning(msgspec.Struct, frozen=True):
    code: str
    message: str


class _Verdict(msgspec.Struct, frozen=True):
    criterion: str
    label: str
    status: Status
    outcome: Outcome
    points: float
    max_points: float
    evidence: tuple[Evidence, ...]
    rationale: str
    to_change: str


class _Scorecard(msgspec.Struct, frozen=True, tag_field="result", tag="scorecard"):
    candidate: str
    source: str
    digests: Digests
    as_of: date
    points: float
    max_points: float
    percent: float
    percent_range: tuple[float, float]
    recommendation: str
    unmet_required: tuple[str, ...]
    verdicts: tuple[_Verdict, ...]
    flags: tuple[Flag, ...]
    warnings: tuple[_Warning, ...]


class _Unscreened(msgspec.Struct, frozen=True, tag_field="result", tag="unscreened"):
    source: str
    code: UnscreenedCode
    reason: str


class _Criterion(msgspec.Struct, frozen=True):
    id: str
    kind: CriterionKind
    label: str
    status: Status
    points: float
    options: Any
    only_for: tuple[str, ...]
    source: Source | None


class _Rubric(msgspec.Struct, frozen=True):
    id: str
    title: str
    version: str
    draft: bool
    digest: str
    job: Job
    bands: tuple[Band, ...]
    conditions: tuple[Source, ...]
    criteria: tuple[_Criterion, ...]


class _Report(msgspec.Struct, frozen=True):
    format: str
    version: int
    engine: str
    as_of: date
    rubric: _Rubric
    screenings: tuple[_Scorecard | _Unscreened, ...]


def encode_report(report: Report, indent: int = -1) -> bytes:
    """Return the report as JSON in UTF-8: on one line, or indented by `indent` spaces."""
    wire = _Report(
        FORMAT, VERSION, report.engine, report.as_of, _rubric(report.rubric), _screenings(report)
    )  # fmt: skip
    try:
        encoded = msgspec.json.encode(wire)
    except UnicodeEncodeError:
        # Lone surrogates: bytes of a file name that are no UTF-8, or a broken font map. JSON cannot hold them.
        encoded = msgspec.json.encode(_without_surrogates(msgspec.to_builtins(wire)))
    return msgspec.json.format(encoded, indent=indent)


def decode_report(data: bytes) -> Report:
    """Return the report that `encode_report` wrote.

    Raises:
        NotAReport: when the bytes are something else, or of a version to come.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.format != FORMAT or head.version != VERSION:
            raise NotAReport(f"this is {head.format} version {head.version}, not {FORMAT} version {VERSION}")
        wire = msgspec.json.decode(data, type=_Report)
        rubric = _read_rubric(wire.rubric)
        criteria = {criterion.id: criterion for criterion in rubric.criteria}
        screenings = tuple(_read_screening(s, criteria) for s in wire.screenings)
    except (msgspec.MsgspecError, KeyError, ValueError) as problem:
        raise NotAReport(f"not a report that mlscreen wrote: {problem}") from problem
    return Report(rubric, screenings, wire.as_of, wire.engine)


def encode_rubric(rubric: Rubric) -> bytes:
    """Return the rubric as JSON in UTF-8, as it stands in a report."""
    return msgspec.json.format(msgspec.json.encode(_rubric(rubric)), indent=1)


def decode_rubric(data: bytes) -> Rubric:
    """Return the rubric that `encode_rubric` wrote; raise `ValueError` when it is none."""
    return _read_rubric(msgspec.json.decode(data, type=_Rubric))


class _Head(msgspec.Struct):
    format: str
    version: int


def _rubric(rubric: Rubric) -> _Rubric:
    criteria = tuple(
        _Criterion(c.id, c.kind, c.label, c.status, c.points, c.options, c.only_for, c.source) for c in rubric.criteria
    )
    return _Rubric(
        rubric.id, rubric.title, rubric.version, rubric.draft, rubric.digest, rubric.job, rubric.bands,
        rubric.conditions, criteria,
    )  # fmt: skip


def _read_rubric(wire: _Rubric) -> Rubric:
    criteria = tuple(
        Criterion(
            c.id, c.kind, c.label, c.status, c.points, msgspec.convert(c.options, OPTIONS[c.kind]), c.only_for, c.source
        )
        for c in wire.criteria
    )
    return Rubric(
        wire.id, wire.title, wire.version, criteria, wire.bands, wire.job, wire.conditions, wire.draft, wire.digest
    )


def _screenings(report: Report) -> tuple[_Scorecard | _Unscreened, ...]:
    return tuple(
        _scorecard(s, report.rubric) if isinstance(s, Scorecard) else _Unscreened(s.source, s.code, s.reason)
        for s in report.screenings
    )


def _scorecard(card: Scorecard, rubric: Rubric) -> _Scorecard:
    return _Scorecard(
        card.candidate, card.source, card.digests, card.as_of, card.points, card.max_points, card.percent,
        card.percent_range, card.recommendation(rubric), tuple(v.criterion.id for v in card.unmet_required),
        tuple(_verdict(v) for v in card.verdicts), card.flags, tuple(_Warning(*w) for w in card.warnings),
    )  # fmt: skip


def _verdict(verdict: Verdict) -> _Verdict:
    criterion = verdict.criterion
    return _Verdict(
        criterion.id, criterion.label, criterion.status, verdict.outcome, verdict.points, verdict.max_points,
        verdict.evidence, verdict.rationale, verdict.to_change,
    )  # fmt: skip


def _read_screening(wire: _Scorecard | _Unscreened, criteria: dict[str, Criterion]) -> Screening:
    if isinstance(wire, _Unscreened):
        return Unscreened(wire.source, wire.reason, wire.code)
    verdicts = tuple(
        Verdict(criteria[v.criterion], v.outcome, v.points, v.max_points, v.evidence, v.rationale, v.to_change)
        for v in wire.verdicts
    )
    warnings = tuple(DocumentWarning(w.code, w.message) for w in wire.warnings)
    return Scorecard(wire.candidate, wire.source, wire.digests, wire.as_of, verdicts, wire.flags, warnings)


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {key: _without_surrogates(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_without_surrogates(item) for item in value]
    return value
