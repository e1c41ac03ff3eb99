"""Make the options of degrees and years: levels, areas, what experience is equal to, and what to look for.

Never reads a posting's line itself: it is given what was read.
"""

import re

from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.record import replace
from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import Choice, EducationOptions, ExperienceOptions, SkillOptions, Status
from mlscreen.regex import regex
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_education import DegreeAsked
from mlscreen.rubric.draft_skills import label
from mlscreen.rubric.draft_terms import terms
from mlscreen.rubric.draft_years import YearsAsked

_MOST_TRADE = 16
_RELEVANT = regex(
    r"\b(?:relevant|related|similar|comparable|industry|industry-related|specialised|specialized|in industry|"
    r"(?:similar|same|this) (?:role|position|capacity)|in the field)\b",
    re.IGNORECASE,
)
_MOST_SCOPES = 8
_TRADES_OF = regex(
    r"\b(\w+) (?:analyst|engineer|developer|scientist|manager|designer|consultant) (?:or|/) "
    r"(analyst|engineer|developer|scientist|manager|designer|consultant)$",
    re.IGNORECASE,
)
# Months of work taken as equal to a degree where the posting names no number: four years for a bachelor's degree,
# two more for a master's, two more for a doctorate. A person may change them in the file.
EQUIVALENT_MONTHS = {
    DegreeLevel.SECONDARY: 12,
    DegreeLevel.DIPLOMA: 24,
    DegreeLevel.ASSOCIATE: 24,
    DegreeLevel.BACHELOR: 48,
    DegreeLevel.MASTER: 72,
    DegreeLevel.DOCTORATE: 96,
}
LEVEL_NAMES = {
    DegreeLevel.SECONDARY: "secondary-school diploma",
    DegreeLevel.DIPLOMA: "vocational diploma",
    DegreeLevel.ASSOCIATE: "associate degree",
    DegreeLevel.BACHELOR: "bachelor's degree",
    DegreeLevel.MASTER: "master's degree",
    DegreeLevel.DOCTORATE: "doctorate",
}


def education_options(
    degree: DegreeAsked, level: DegreeLevel, instead: YearsAsked | None, vocabulary: Vocabulary
) -> EducationOptions:
    """Return the options of a degree of that level; `instead` are the years accepted in its place."""
    areas = () if degree.areas_preferred else tuple(dict.fromkeys(_area(area, vocabulary) for area in degree.areas))
    months = instead.low if instead else EQUIVALENT_MONTHS[level] if degree.equivalent else None
    return EducationOptions(level, areas, degree.related and bool(areas), (), months, 1.0 if degree.enrolled else 0.5)


def _area(area: str, vocabulary: Vocabulary) -> str:
    concept = vocabulary.get(area)
    # As written: the rubric's reader knows which concept is meant, and the recruiter knows the words.
    return area.lower() if concept is not None and area.istitle() else area


def with_equivalents(asks: tuple[Ask, ...], title: str, vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """Say which work equals a degree: in its areas, in what experience is wanted of, or in the vacancy's trade."""
    fields = [choice for ask in asks if isinstance(ask.options, ExperienceOptions) for choice in ask.options.of]
    fields += [Choice((term.name,)) for term in terms(title, vocabulary, False)]
    result = []
    for ask in asks:
        options = ask.options
        if isinstance(options, EducationOptions) and options.or_equivalent_months is not None:
            named = (*(Choice((area,)) for area in options.areas), *fields)
            of = tuple({choice.label.lower(): choice for choice in reversed(named)}.values())[::-1]
            ask = replace(ask, options=replace(options, equivalent_of=of))
        result.append(ask)
    return tuple(result)


def with_trade(asks: tuple[Ask, ...], title: str, vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """Say which work is "relevant" or "in industry": what names the vacancy's trade, its fields or a required skill."""
    named = [term.name for term in terms(title, vocabulary, False)]
    for ask in asks:
        if isinstance(ask.options, EducationOptions):
            named += ask.options.areas
        elif isinstance(ask.options, SkillOptions) and ask.status is Status.REQUIRED:
            named += (choice.names[0] for choice in ask.options.choices)
    of = tuple({name.lower(): Choice((name,)) for name in reversed(named)}.values())[::-1][:_MOST_TRADE]
    return tuple(
        replace(ask, options=replace(ask.options, of=of))
        if isinstance(ask.options, ExperienceOptions) and not ask.options.of and _RELEVANT.search(ask.source.quote)
        else ask
        for ask in asks
    )


def without_degree_areas(asks: tuple[Ask, ...], vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """Drop fields of study asked for as skills where a degree in them is asked for: nobody lists "computer science"."""
    studied = {area.lower() for ask in asks if isinstance(ask.options, EducationOptions) for area in ask.options.areas}
    near = {name for area in studied for name in (area, *vocabulary.neighbours(area))}
    result = []
    for ask in asks:
        options = ask.options
        if isinstance(options, SkillOptions) and ask.status is not None:
            left = tuple(one for one in options.choices if not _is_area(one, near, vocabulary))
            if len(left) < len(options.choices):
                if not left:
                    continue
                need = len(left) if options.need == len(options.choices) else min(options.need, len(left))
                ask = replace(ask, options=replace(options, choices=left, need=need), label=label(left, need))
        result.append(ask)
    return tuple(result)


def _is_area(choice: Choice, near: set[str], vocabulary: Vocabulary) -> bool:
    concepts = [vocabulary.get(name) for name in choice.names]
    return all(one is not None and one.kind is ConceptKind.AREA and one.name in near for one in concepts)


def years_words(months: int) -> str:
    """Return months as a posting says them: "5+ years"."""
    if months % 12:
        return f"{months}+ months"
    return f"{months // 12}+ year{'s' if months > 12 else ''}"


def scopes(scope: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """Return the words of which a position must name one for its months to count."""
    if not scope:
        return ()
    named = terms("experience with " + scope, vocabulary)
    # "Three years in leadership" asks for a soft skill; beside other words it says only how the work was done.
    found = [term for term in named if term.kind is not ConceptKind.SOFT] or list(named)
    names = list(dict.fromkeys(term.name for term in found))[:_MOST_SCOPES]
    both = _TRADES_OF.search(scope)
    if both:
        # "Data scientist or analyst": the second trade shares the first one's field.
        names.append(f"{both[1]} {both[2]}")
    if not names and 1 <= len(scope.split()) <= 4:
        names = [scope]
    return tuple(Choice((name,)) for name in names)


def counts(text: str) -> tuple[PositionKind, ...]:
    """Return the kinds of positions that count: work, and what the line itself names."""
    kinds = [PositionKind.JOB]
    for word, kind in (
        ("intern", PositionKind.INTERNSHIP),
        ("research", PositionKind.RESEARCH),
        ("teach", PositionKind.TEACHING),
        ("volunt", PositionKind.VOLUNTEER),
    ):
        if re.search(rf"\b{word}\w*", text, re.I):
            kinds.append(kind)
    return tuple(kinds)
