"""Brings a rubric into the vocabulary's names, so that scoring compares names and nothing else.

Never adds or drops a criterion.
"""

from collections.abc import Iterable, Iterator

from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.record import replace
from mlscreen.model.rubric import (
    Branch,
    Choice,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Options,
    PhraseOptions,
    Rubric,
    SkillOptions,
)


def names(rubric: Rubric) -> tuple[str, ...]:
    """Return all names that the rubric asks for, each once, in order: the vocabulary must know them."""
    return tuple(dict.fromkeys(name for criterion in rubric.criteria for name in asked(criterion.options)))


def asked(options: Options) -> Iterator[str]:
    """Yield the names that a criterion looks for in a text; areas of study are no such names."""
    match options:
        case SkillOptions() | PhraseOptions():
            yield from _names(options.choices)
        case ExperienceOptions():
            yield from _names(options.of)
        case EducationOptions():
            yield from _names(options.equivalent_of)
        case EitherOptions():
            for branch in options.branches:
                yield from (name for part in (branch.education, branch.experience) if part for name in asked(part))


def resolve(rubric: Rubric, vocabulary: Vocabulary) -> Rubric:
    """Return the rubric with canonical names, and the neighbours of its areas of study filled in."""
    criteria = tuple(replace(one, options=_options(one.options, vocabulary)) for one in rubric.criteria)
    return replace(rubric, criteria=criteria)


def _names(choices: Iterable[Choice]) -> Iterator[str]:
    return (name for choice in choices for name in choice.names)


def _options(options: Options, vocabulary: Vocabulary) -> Options:
    match options:
        case SkillOptions():
            return _skill(options, vocabulary)
        case PhraseOptions():
            by_name = _canonicals(options.by_name, vocabulary)
            return replace(options, choices=_choices(options.choices, vocabulary), by_name=by_name)
        case ExperienceOptions():
            return _experience(options, vocabulary)
        case EducationOptions():
            return _education(options, vocabulary)
    return EitherOptions(tuple(_branch(branch, vocabulary) for branch in options.branches))


def _skill(options: SkillOptions, vocabulary: Vocabulary) -> SkillOptions:
    choices = _choices(options.choices, vocabulary)
    by_name = _canonicals(options.by_name, vocabulary)
    if not options.or_other:
        return replace(options, choices=choices, by_name=by_name)
    kind = _canonical(options.or_other, vocabulary)
    listed = set(_names(choices))
    others = tuple(name for name in vocabulary.children(kind) if name not in listed)
    return replace(options, choices=choices, or_other=kind, others=others, by_name=by_name)


def _branch(branch: Branch, vocabulary: Vocabulary) -> Branch:
    return Branch(
        _education(branch.education, vocabulary) if branch.education else None,
        _experience(branch.experience, vocabulary) if branch.experience else None,
    )


def _experience(options: ExperienceOptions, vocabulary: Vocabulary) -> ExperienceOptions:
    return replace(options, of=_choices(options.of, vocabulary))


def _education(options: EducationOptions, vocabulary: Vocabulary) -> EducationOptions:
    areas = _canonicals(options.areas, vocabulary)
    near: dict[str, None] = {}
    if options.related:
        near = dict.fromkeys(one for area in areas for one in vocabulary.neighbours(area) if one not in areas)
    equivalent = _choices(options.equivalent_of, vocabulary)
    return replace(options, areas=areas, neighbours=tuple(near), equivalent_of=equivalent)


def _choices(choices: Iterable[Choice], vocabulary: Vocabulary) -> tuple[Choice, ...]:
    return tuple(Choice(_canonicals(choice.names, vocabulary)) for choice in choices)


def _canonicals(names: Iterable[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_canonical(name, vocabulary) for name in names))


def _canonical(name: str, vocabulary: Vocabulary) -> str:
    concept = vocabulary.get(name)
    return concept.name if concept else name.strip()
