"""Make the options of degrees and years: levels, areas, what experience is equal to, and what to look for.

Never reads a posting's line itself: it is given what was read.
"""

import re
from dataclasses import replace

from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import Choice, EducationOptions, ExperienceOptions
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_education import DegreeAsked
from mlscreen.rubric.draft_terms import terms
from mlscreen.rubric.draft_years import YearsAsked

_MOST_SCOPES = 5
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
            of = tuple(dict.fromkeys((*(Choice((area,)) for area in options.areas), *fields)))
            ask = replace(ask, options=replace(options, equivalent_of=of))
        result.append(ask)
    return tuple(result)


def years_words(months: int) -> str:
    """Return months as a posting says them: "5+ years"."""
    if months % 12:
        return f"{months}+ months"
    return f"{months // 12}+ year{'s' if months > 12 else ''}"


def scopes(scope: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """Return the words of which a position must name one for its months to count."""
    if not scope:
        return ()
    found = [term for term in terms("experience with " + scope, vocabulary) if term.kind is not ConceptKind.SOFT]
    names = list(dict.fromkeys(term.name for term in found))[:_MOST_SCOPES]
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
