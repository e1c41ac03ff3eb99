"""Writes a rubric as the YAML that a recruiter reads: commented, in a fixed order, every text in safe quotes.

Never writes what the reader would not read back to an equal rubric.
"""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mlscreen.model.resume import PositionKind
from mlscreen.model.rubric import (
    DEFAULT_BANDS,
    Branch,
    Choice,
    Criterion,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Options,
    PhraseOptions,
    PhraseTopic,
    Rubric,
    SkillOptions,
    Source,
)
from mlscreen.regex import regex
from mlscreen.rubric.tree import plain_value

# Words that YAML reads as text wherever they stand; all else is quoted.
_PLAIN = regex(r"[A-Za-z][A-Za-z0-9/+.]*(?:[ _-][A-Za-z0-9/+.]+)*$")
_OLD_BOOLEANS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
# JSON leaves these as they are; YAML takes them for line breaks or refuses them.
_UNSAFE = regex("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def write(rubric: Rubric, comments: Sequence[str] = ()) -> str:
    """Return the text of the rubric's file; `comments` stand at the top."""
    return "".join(f"{line}\n" for line in _lines(rubric, comments))


def _lines(rubric: Rubric, comments: Sequence[str]) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for comment in comments for line in comment.splitlines() or [""])
    yield f"id: {text(rubric.id)}"
    yield f"title: {text(rubric.title)}"
    yield f"version: {json.dumps(rubric.version) if _PLAIN.match(rubric.version) else text(rubric.version)}"
    if rubric.draft:
        yield "draft: true  # remove this line when a person has reviewed the rubric"
    given = {"title": rubric.job.title, "digest": rubric.job.digest}
    if any(given.values()):
        yield f"job: {{{', '.join(f'{name}: {text(value)}' for name, value in given.items() if value)}}}"
    if rubric.bands != DEFAULT_BANDS and rubric.bands:
        yield "bands:"
        yield from (f"  - {{label: {text(b.label)}, at_least: {_number(b.at_least)}}}" for b in rubric.bands)
    if rubric.conditions:
        yield "# Listed for the person who reads the results; never scored."
        yield "conditions:"
        yield from (f"  - {_source(condition)}" for condition in rubric.conditions)
    yield "criteria:"
    for criterion in rubric.criteria:
        yield from _criterion(criterion)


def _criterion(criterion: Criterion) -> Iterator[str]:
    yield f"  - id: {text(criterion.id)}"
    yield f"    label: {text(criterion.label)}"
    yield f"    kind: {criterion.kind}"
    yield f"    status: {criterion.status}"
    yield f"    points: {_number(criterion.points)}"
    if criterion.only_for:
        yield f"    only_for: {_flow(criterion.only_for)}"
    yield from (f"    {line}" for line in _options(criterion.options))
    if criterion.source:
        yield f"    from: {_source(criterion.source)}"


def _options(options: Options) -> Iterator[str]:
    match options:
        case SkillOptions():
            yield from _skill(options)
        case PhraseOptions():
            if options.topic is not PhraseTopic.OTHER:
                yield f"topic: {options.topic}"
            yield from _group(options.choices, options.need)
            yield from _by_name(options.by_name)
        case ExperienceOptions():
            yield from _experience(options)
        case EducationOptions():
            yield from _education(options)
        case EitherOptions():
            yield "branches:"
            for branch in options.branches:
                yield f"  - {{{', '.join(_branch(branch))}}}"


def _skill(options: SkillOptions) -> Iterator[str]:
    yield from _group(options.choices, options.need)
    if options.min_months is not None:
        yield f"min_months: {options.min_months}"
    if options.used_within is not None:
        yield f"used_within: {_duration(options.used_within)}"
    if options.listed_share != 0.6:
        yield f"listed_share: {_number(options.listed_share)}"
    if options.or_other:
        yield f"or_other: {text(options.or_other)}"
    yield from _by_name(options.by_name)


def _by_name(names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"by_name: {_flow(names)}"


def _group(choices: Sequence[Choice], need: int) -> Iterator[str]:
    if need == 1:
        yield f"any_of: {_choices(choices)}"
    elif need == len(choices):
        yield f"all_of: {_choices(choices)}"
    else:
        yield f"at_least: {need}"
        yield f"of: {_choices(choices)}"


def _experience(options: ExperienceOptions) -> Iterator[str]:
    yield _time(options.min_months, "")
    if options.max_months is not None:
        yield _time(options.max_months, "up_to_")
    if options.of:
        yield f"of: {_choices(options.of)}"
    if options.counts != (PositionKind.JOB,):
        yield f"counts: {_flow(options.counts)}"


def _education(options: EducationOptions) -> Iterator[str]:
    yield f"level: {options.level.name.lower()}"
    if options.areas:
        yield f"areas: {_flow(options.areas)}"
    if not options.related:
        yield "related: false"
    if options.or_equivalent_months is not None:
        yield f"or_equivalent: {_duration(options.or_equivalent_months)}"
    if options.equivalent_of:
        yield f"equivalent_of: {_choices(options.equivalent_of)}"
    if options.in_progress_share != 0.5:
        yield f"in_progress_share: {_number(options.in_progress_share)}"


def _branch(branch: Branch) -> Iterator[str]:
    if branch.education:
        yield f"education: {{{', '.join(_education(branch.education))}}}"
    if branch.experience:
        yield f"experience: {{{', '.join(_experience(branch.experience))}}}"


def _time(months: int, prefix: str) -> str:
    return f"{prefix}months: {months}" if months % 12 else f"{prefix}years: {months // 12}"


def _duration(months: int) -> str:
    amount, unit = (months, "month") if months % 12 else (months // 12, "year")
    return f"{amount} {unit}{'' if amount == 1 else 's'}"


def _source(source: Source) -> str:
    line = f"line: {source.line}, " if source.line else ""
    return f"{{{line}quote: {json_text(source.quote)}}}"


def _choices(choices: Sequence[Choice]) -> str:
    return f"[{', '.join(text(c.names[0]) if len(c.names) == 1 else _flow(c.names) for c in choices)}]"


def _flow(names: Sequence[str]) -> str:
    return f"[{', '.join(map(text, names))}]"


def _number(value: float) -> str:
    # Without an exponent: readers of YAML 1.1 take "1e-05" for text.
    return str(int(value)) if value == int(value) else format(Decimal(repr(value)), "f")


def text(value: str) -> str:
    """Return a text as YAML: plain where that is safe inside and outside of lists, else in double quotes."""
    safe = _PLAIN.match(value) and isinstance(plain_value(value), str) and value.lower() not in _OLD_BOOLEANS
    return value if safe else json_text(value)


def json_text(value: str) -> str:
    """Return a text in double quotes, with everything escaped that YAML would not read back."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
