"""Builds a rubric from the tree of its file, with every problem at once.

Never opens a file and never judges the content: protected attributes and the like are for `rubric/lint.py`.
"""

from collections.abc import Iterator, Sequence

from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import (
    DEFAULT_BANDS,
    Band,
    Branch,
    Choice,
    Criterion,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Job,
    Options,
    PhraseOptions,
    PhraseTopic,
    Rubric,
    SkillOptions,
    Source,
    Status,
)
from mlscreen.rubric.keys import LONGEST_MONTHS, RUBRIC
from mlscreen.rubric.problem import Problem
from mlscreen.rubric.tree import Mapping, Node, Place, Scalar, child_of, texts
from mlscreen.rubric.values import Reader, Values

Places = dict[tuple[str, ...], Place]
"""Where each criterion stands, by `(id,)`, and each of its texts, by `(id, text)`."""


class Read(Record):
    """What came of a file: the rubric, or problems that make it unusable."""

    rubric: Rubric | None
    problems: tuple[Problem, ...]
    listed: Sequence[tuple[str, Mapping, Place]] = ()
    """The criteria that have an id: the id, the mapping, and where the id stands."""

    @property
    def places(self) -> Places:
        """Where the criteria and their texts stand; made when asked for, which few are."""
        return dict(_places(self.listed))


def build(tree: Node, digest: str) -> Read:
    """Return the rubric that the tree describes; `None` with the problems when there are any."""
    reader = Reader()
    values = reader.mapping(tree, RUBRIC, "the rubric")
    listed = _criteria_nodes(tree)
    _check_ids(reader, listed)
    if values is None or reader.problems:
        return Read(None, tuple(sorted(set(reader.problems))))
    return Read(_rubric(values, digest), (), listed)


def _rubric(values: Values, digest: str) -> Rubric:
    bands = tuple(Band(band["label"], float(band["at_least"])) for band in values.get("bands", ()))
    return Rubric(
        id=values["id"],
        title=values["title"],
        version=values["version"],
        criteria=tuple(_criterion(*given) for given in values["criteria"]),
        bands=bands or DEFAULT_BANDS,
        job=Job(**values.get("job", {})),
        conditions=tuple(_source(given) for given in values.get("conditions", ())),
        draft=values.get("draft", False),
        digest=digest,
    )


def _source(values: Values) -> Source:
    return Source(values.get("line", 0), values["quote"])


def _criterion(kind: CriterionKind, values: Values) -> Criterion:
    return Criterion(
        id=values["id"],
        kind=kind,
        label=values["label"],
        status=Status(values["status"]),
        points=float(values["points"]),
        options=_options(kind, values),
        only_for=values.get("only_for", ()),
        source=_source(values["from"]) if "from" in values else None,
    )


def _options(kind: CriterionKind, values: Values) -> Options:
    match kind:
        case CriterionKind.EXPERIENCE:
            return _experience(values)
        case CriterionKind.EDUCATION:
            return _education(values)
        case CriterionKind.EITHER:
            return EitherOptions(tuple(_branch(given) for given in values["branches"]))
    choices, need = _group(values)
    if kind is CriterionKind.PHRASE:
        topic = PhraseTopic(values.get("topic", PhraseTopic.OTHER))
        return PhraseOptions(choices, need, topic, values.get("by_name", ()))
    within = values.get("used_within")
    return SkillOptions(
        choices, need, values.get("min_months"), _months(within) if within else None,
        float(values.get("listed_share", 0.6)), or_other=values.get("or_other", ""), by_name=values.get("by_name", ()),
    )  # fmt: skip


def _group(values: Values) -> tuple[tuple[Choice, ...], int]:
    names = values.get("any_of") or values.get("all_of") or values["of"]
    choices = tuple(map(Choice, names))
    if "any_of" in values:
        return choices, 1
    return choices, len(choices) if "all_of" in values else values["at_least"]


def _experience(values: Values) -> ExperienceOptions:
    most = values.get("up_to_months")
    if "up_to_years" in values:
        most = round(values["up_to_years"] * 12)
    return ExperienceOptions(
        min_months=values["months"] if "months" in values else round(values["years"] * 12),
        max_months=most,
        of=tuple(map(Choice, values.get("of", ()))),
        counts=tuple(map(PositionKind, values["counts"])) if "counts" in values else (PositionKind.JOB,),
    )


def _education(values: Values) -> EducationOptions:
    equivalent = values.get("or_equivalent")
    return EducationOptions(
        level=DegreeLevel[values["level"].upper()],
        areas=values.get("areas", ()),
        related=values.get("related", True),
        or_equivalent_months=_months(equivalent) if equivalent else None,
        in_progress_share=float(values.get("in_progress_share", 0.5)),
        equivalent_of=tuple(map(Choice, values.get("equivalent_of", ()))),
    )


def _branch(values: Values) -> Branch:
    education, experience = values.get("education"), values.get("experience")
    return Branch(_education(education) if education else None, _experience(experience) if experience else None)


def _months(duration: str) -> int:
    amount, unit = duration.split(" ")
    return min(round(float(amount) * (12 if unit.startswith("year") else 1)), LONGEST_MONTHS)


def _criteria_nodes(tree: Node) -> list[tuple[str, Mapping, Place]]:
    """Return the criteria that have an id: the id, the mapping, and where the id stands."""
    found: list[tuple[str, Mapping, Place]] = []
    for child in getattr(child_of(tree, "criteria"), "items", ()):
        name = child_of(child, "id")
        if isinstance(child, Mapping) and isinstance(name, Scalar) and isinstance(name.value, str):
            found.append((name.value, child, name.place))
    return found


def _check_ids(reader: Reader, listed: list[tuple[str, Mapping, Place]]) -> None:
    first: dict[str, Place] = {}
    for name, _, place in listed:
        if name in first:
            reader.fail(place, f"the id {name!r} is used twice (first in line {first[name].line}); give each its own.")
        first.setdefault(name, place)


def _places(listed: Sequence[tuple[str, Mapping, Place]]) -> Iterator[tuple[tuple[str, ...], Place]]:
    for name, node, _ in reversed(listed):
        for text, place in reversed(list(texts(node))):
            yield (name, text), place
        yield (name,), node.place
