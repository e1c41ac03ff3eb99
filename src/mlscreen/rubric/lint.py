"""Checks what a valid rubric asks for: refuses protected attributes, and warns of what would make it unfair or useless.

Never changes a rubric, and never judges a person.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher, get_close_matches

from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.record import replace
from mlscreen.model.rubric import (
    Criterion,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    Rubric,
    SkillOptions,
    Status,
)
from mlscreen.rubric.problem import Problem, error, warning
from mlscreen.rubric.protected import find as find_protected
from mlscreen.rubric.reading import Places
from mlscreen.rubric.resolve import asked
from mlscreen.rubric.tree import Place
from mlscreen.rubric.unshowable import find as find_unshowable

NOWHERE = Place(0, 0)
MOST_OF_THE_POINTS = 0.4
FEWEST_TO_DECIDE = 3
FEWEST_ALL_REQUIRED = 5
MOST_MONTHS = 25 * 12
LIKENESS_OF_A_SLIP = 0.89
SHORTEST_WITH_ENDINGS = 10


def lint(rubric: Rubric, vocabulary: Vocabulary, places: Places | None = None) -> tuple[Problem, ...]:
    """Return the problems of a rubric in the order of the file.

    Args:
        rubric: valid, as read; names need not be canonical.
        vocabulary: the one it will be used with.
        places: where its parts stand (`rubric.file.examine`); without them line and column are 0.
    """
    where = places or {}
    found = [
        *_protected(rubric, where),
        *_doubles(rubric, vocabulary, where),
        *_unknown_terms(rubric, vocabulary, where),
        *_open_lists(rubric, vocabulary, where),
        *_times(rubric, where),
        *_weights(rubric, where),
        *_unshowable(rubric, where),
        *_variants(rubric, where),
    ]
    return tuple(sorted(found))


def _at(where: Mapping[tuple[str, ...], Place], criterion: Criterion, text: str = "") -> Place:
    return where.get((criterion.id, text)) or where.get((criterion.id,)) or NOWHERE


def _texts(criterion: Criterion) -> Iterator[str]:
    """Yield what the criterion asks for in words; the posting's own words (`from`) are for the posting to answer."""
    yield criterion.label
    yield from asked(criterion.options)
    if isinstance(criterion.options, EducationOptions):
        yield from criterion.options.areas
    if isinstance(criterion.options, EitherOptions):
        for branch in criterion.options.branches:
            yield from branch.education.areas if branch.education else ()


def _protected(rubric: Rubric, where: Places) -> Iterator[Problem]:
    for criterion in rubric.criteria:
        told: set[str] = set()
        for text in _texts(criterion):
            found = find_protected(text)
            if found and found.ground not in told:
                told.add(found.ground)
                message = (
                    f"{criterion.id!r} asks for {found.words!r} ({found.ground}), which no criterion may; instead, "
                )
                yield error(_at(where, criterion, text), message + found.instead + ".")


def _doubles(rubric: Rubric, vocabulary: Vocabulary, where: Places) -> Iterator[Problem]:
    first: dict[tuple[str, frozenset[str]], Criterion] = {}
    for criterion in rubric.criteria:
        names = frozenset(_canonical(name, vocabulary) for name in asked(criterion.options))
        if not names or criterion.kind in (CriterionKind.EXPERIENCE, CriterionKind.EITHER, CriterionKind.EDUCATION):
            continue
        for (_, others), other in first.items():
            shared = sorted(names & others)
            # A variant may weigh again what all vacancies ask for.
            same = criterion.only_for == other.only_for
            if same and shared and len(shared) * 2 >= min(len(names), len(others)):
                listed = ", ".join(shared[:3])
                message = f"{criterion.id!r} counts {listed} a second time, after {other.id!r}; keep it in one of them."
                yield warning(_at(where, criterion), message)
                break
        first[(criterion.id, names)] = criterion


def _canonical(name: str, vocabulary: Vocabulary) -> str:
    concept = vocabulary.get(name)
    return concept.name if concept else name.casefold()


def _unknown_terms(rubric: Rubric, vocabulary: Vocabulary, where: Places) -> Iterator[Problem]:
    for criterion in rubric.criteria:
        if criterion.kind is CriterionKind.PHRASE:
            continue
        for name in dict.fromkeys(asked(criterion.options)):
            near = _near(name, vocabulary) if vocabulary.get(name) is None else ""
            if near:
                message = f"{name!r} is not in the vocabulary and is looked for word by word; did you mean {near!r}?"
                yield warning(_at(where, criterion, name), message)


def _open_lists(rubric: Rubric, vocabulary: Vocabulary, where: Places) -> Iterator[Problem]:
    for criterion in rubric.criteria:
        options = criterion.options
        if not isinstance(options, SkillOptions | PhraseOptions):
            continue
        asked_for = {_canonical(name, vocabulary) for name in asked(options)}
        for name in options.by_name:
            if _canonical(name, vocabulary) not in asked_for:
                message = f"{criterion.id!r}: 'by_name' has {name!r}, which is none of its choices; add it to them."
                yield warning(_at(where, criterion, name), message)
        kind = options.or_other if isinstance(options, SkillOptions) else ""
        if kind and not vocabulary.children(_canonical(kind, vocabulary)):
            message = f"{criterion.id!r}: the vocabulary has nothing that is a {kind!r}, so 'or_other' adds no choice."
            yield warning(_at(where, criterion, kind), message)


def _near(name: str, vocabulary: Vocabulary) -> str:
    """Return a known name that differs from `name` by a slip of the pen, else nothing."""
    for concept in filter(None, map(vocabulary.get, vocabulary.suggest(name))):
        for known in (concept.name, *concept.aliases):
            one, other = name.casefold(), known.casefold()
            if not _other_form(one, other) and SequenceMatcher(None, one, other).ratio() >= LIKENESS_OF_A_SLIP:
                return known
    return ""


def _other_form(one: str, other: str) -> bool:
    """Tell whether two differ in their endings only: "software developer" beside "software development"."""
    shorter = min(len(one), len(other))
    return shorter >= SHORTEST_WITH_ENDINGS and one[: shorter - 2] == other[: shorter - 2]


def _times(rubric: Rubric, where: Places) -> Iterator[Problem]:
    least: dict[tuple[object, ...], list[tuple[Criterion, ExperienceOptions]]] = defaultdict(list)
    for criterion in rubric.criteria:
        options = criterion.options
        if isinstance(options, ExperienceOptions):
            least[(options.of, options.counts, criterion.only_for)].append((criterion, options))
            yield from _one_time(criterion, options, where)
    for group in least.values():
        for criterion, options in group[1:]:
            if options.min_months != group[0][1].min_months:
                message = f"{criterion.id!r} and {group[0][0].id!r} ask for different times of the same experience; "
                yield warning(_at(where, criterion), message + "keep one, or give one a variant (`only_for`).")


def _one_time(criterion: Criterion, options: ExperienceOptions, where: Places) -> Iterator[Problem]:
    if options.max_months is not None and options.max_months < options.min_months:
        yield warning(
            _at(where, criterion), f"{criterion.id!r}: the upper end lies below the time asked for; swap them."
        )
    if options.min_months > MOST_MONTHS:
        message = f"{criterion.id!r} asks for {options.min_months // 12} years, which shuts out by age; ask for less."
        yield warning(_at(where, criterion), message)


def _weights(rubric: Rubric, where: Places) -> Iterator[Problem]:
    base = replace(rubric).selected(()).criteria or rubric.criteria
    total = sum(criterion.points for criterion in base)
    if not total:
        yield warning(_at(where, base[0]), "no criterion has points; every résumé would come to 0 %.")
        return
    for criterion in base:
        if criterion.points > MOST_OF_THE_POINTS * total and len(base) >= FEWEST_TO_DECIDE:
            share = round(100 * criterion.points / total)
            message = f"{criterion.id!r} alone has {share} % of the points and decides everything; lower its points."
            yield warning(_at(where, criterion), message)
    if len(base) >= FEWEST_ALL_REQUIRED and all(criterion.status is Status.REQUIRED for criterion in base):
        message = "every criterion is required, so that nearly everyone ends in review; make some of them preferred."
        yield warning(_at(where, base[0]), message)


def _unshowable(rubric: Rubric, where: Places) -> Iterator[Problem]:
    for criterion in rubric.criteria:
        if not isinstance(criterion.options, SkillOptions | PhraseOptions):
            continue
        for text in dict.fromkeys(_texts(criterion)):
            found = find_unshowable(text)
            if found:
                message = f"{criterion.id!r}: no résumé can show {found!r}; ask for it in the interview instead."
                yield warning(_at(where, criterion, text), message)
                break


def _variants(rubric: Rubric, where: Places) -> Iterator[Problem]:
    known: list[str] = []
    for criterion in rubric.criteria:
        for variant in criterion.only_for:
            near = get_close_matches(variant, known, n=1, cutoff=0.75)
            if variant not in known and near:
                message = f"variant {variant!r} of {criterion.id!r} is much like {near[0]!r}; are they the same?"
                yield warning(_at(where, criterion, variant), message)
            if variant not in known:
                known.append(variant)
