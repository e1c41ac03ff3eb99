"""Turn the degrees and years of a line into criteria, either/or paths into alternatives of one.

Never takes one path of several for a requirement of its own.
"""

import re
from dataclasses import dataclass, replace

from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import (
    Branch,
    Choice,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Status,
)
from mlscreen.rubric import draft_education as education
from mlscreen.rubric import draft_years as years
from mlscreen.rubric.draft_asks import Ask, Line
from mlscreen.rubric.draft_education import DegreeAsked
from mlscreen.rubric.draft_status import Clause
from mlscreen.rubric.draft_terms import terms
from mlscreen.rubric.draft_years import YearsAsked

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
_INSTEAD = re.compile(r"\bor\b", re.IGNORECASE)
_MOST_SCOPES = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The criteria, the spans they were read from, and what to ask the recruiter."""

    asks: tuple[Ask, ...]
    spans: tuple[Span, ...]
    questions: tuple[str, ...] = ()


def find(line: Line, clauses: tuple[Clause, ...], vocabulary: Vocabulary) -> Found:
    """Return the education and experience criteria of a line."""
    degrees, asked = education.find(line.text), years.find(line.text)
    if _are_branches(line.text, degrees, asked):
        return _either(line, clauses, degrees, asked, vocabulary)
    asks: list[Ask] = []
    questions: list[str] = []
    used: set[int] = set()
    for degree in degrees:
        instead = _months_instead(line.text, degree, asked)
        if instead is not None:
            used.add(instead)
        status = status_at(clauses, degree.span, line.status)
        asks.append(_degree(line, degree, status, asked[instead] if instead is not None else None, vocabulary))
        questions += _degree_questions(line, degree, instead is not None)
    for at, one in enumerate(asked):
        if at in used:
            continue
        ask, question = _experience(line, one, status_at(clauses, one.span, line.status), vocabulary)
        asks.append(ask)
        questions += question
    spans = (*(degree.span for degree in degrees), *(one.span for one in asked))
    return Found(tuple(asks), spans, tuple(questions))


def with_equivalents(asks: tuple[Ask, ...], title: str, vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """Say which work is equivalent to a degree: in its areas, in what the posting wants experience of, or of its title."""
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


def status_at(clauses: tuple[Clause, ...], span: Span, otherwise: Status | None) -> Status | None:
    """Return how much the clause insists in which a span begins."""
    for clause in clauses:
        if clause.start <= span.start < clause.end:
            return clause.status if clause.status is not None else otherwise
    return otherwise


def _are_branches(text: str, degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...]) -> bool:
    if len(asked) < 2 or not degrees or any(one.variant for one in asked):
        return False
    first, last = asked[0].number.start, asked[-1].number.end
    between = text[min(first, degrees[0].span.start) : max(last, degrees[-1].span.end)]
    pairs = len(degrees) >= 2 or len({degrees[0].level, degrees[0].highest}) == 2
    return pairs and (_INSTEAD.search(between) is not None or ";" in between or "/" in between or _listed_paths(text, degrees, asked))


def _listed_paths(text: str, degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...]) -> bool:
    return len(degrees) == len(asked) and len({one.low for one in asked}) == len(asked) and len({d.level for d in degrees}) == len(degrees)


def _either(line: Line, clauses: tuple[Clause, ...], degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...], vocabulary: Vocabulary) -> Found:
    scope = next((one.scope for one in asked if one.scope), "")
    branches = []
    for one in asked:
        degree = _nearest(line.text, degrees, one)
        of = _scopes(one.scope or scope, vocabulary)
        level = degree.highest if degree in degrees and _second_of_pair(degrees, degree, asked, one) else degree.level
        plain = replace(degree, equivalent=False)
        branches.append(Branch(_education_options(plain, level, None, vocabulary), ExperienceOptions(one.low, one.high, of, _counts(line.text))))
    spans = (*(degree.span for degree in degrees), *(one.span for one in asked))
    status = status_at(clauses, asked[0].span, line.status)
    label = " or ".join(f"{_years_words(one.low)} with a {LEVEL_NAMES[b.education.level]}" for one, b in zip(asked, branches, strict=True) if b.education)
    return Found((Ask(CriterionKind.EITHER, label, EitherOptions(tuple(branches)), status, line.source),), spans)


def _second_of_pair(degrees: tuple[DegreeAsked, ...], degree: DegreeAsked, asked: tuple[YearsAsked, ...], one: YearsAsked) -> bool:
    return len(degrees) == 1 and one is asked[-1] and degree.highest > degree.level


def _nearest(text: str, degrees: tuple[DegreeAsked, ...], one: YearsAsked) -> DegreeAsked:
    """Return the degree that belongs to a number: in the same alternative first, then the nearest."""
    cuts = [match.start() for match in re.finditer(r"\bor\b|;|\bwhile\b|\.\s", text)]

    def distance(degree: DegreeAsked) -> tuple[int, int]:
        low, high = sorted((degree.span.start, one.number.start))
        return sum(low < cut < high for cut in cuts), high - low

    return min(degrees, key=distance)


def _months_instead(text: str, degree: DegreeAsked, asked: tuple[YearsAsked, ...]) -> int | None:
    """Return which number of years is accepted in place of the degree: "a degree or 5 years of experience"."""
    for at, one in enumerate(asked):
        between = text[degree.span.end : one.number.start] if one.number.start >= degree.span.end else ""
        if between and re.fullmatch(r"[\s,;)]*(?:required|degree)?[\s,;(]*\bor\b[\s,]*(?:at least |a minimum of |equivalent |minimum |an equivalent )?(?:\w+ \()?", between, re.I):
            return at
        if one.span.start < degree.span.start and re.search(r"in lieu of|in place of|instead of|substitut", text[one.number.end : degree.span.start], re.I):
            return at
    return None


def _degree(line: Line, degree: DegreeAsked, status: Status | None, instead: YearsAsked | None, vocabulary: Vocabulary) -> Ask:
    options = _education_options(degree, degree.level, instead, vocabulary)
    areas = f" in {', '.join(options.areas)}" if options.areas else ""
    related = " or a related field" if options.related and options.areas else ""
    equivalent = " or equivalent experience" if options.or_equivalent_months is not None else ""
    label = f"{LEVEL_NAMES[degree.level]}{areas}{related}{equivalent}"
    return Ask(CriterionKind.EDUCATION, label[0].upper() + label[1:], options, status, line.source)


def _education_options(degree: DegreeAsked, level: DegreeLevel, instead: YearsAsked | None, vocabulary: Vocabulary) -> EducationOptions:
    areas = () if degree.areas_preferred else tuple(dict.fromkeys(_area(area, vocabulary) for area in degree.areas))
    months = instead.low if instead else EQUIVALENT_MONTHS[level] if degree.equivalent else None
    return EducationOptions(level, areas, degree.related and bool(areas), (), months, 1.0 if degree.enrolled else 0.5)


def _area(area: str, vocabulary: Vocabulary) -> str:
    concept = vocabulary.get(area)
    return concept.name if concept is not None and concept.is_area else area


def _degree_questions(line: Line, degree: DegreeAsked, told: bool) -> list[str]:
    found = []
    if degree.equivalent and not told:
        found.append(
            f"Line {line.source.line}: how many years count as equivalent to the {LEVEL_NAMES[degree.level]}? "
            f"The draft takes {EQUIVALENT_MONTHS[degree.level] // 12}."
        )
    if degree.areas_preferred:
        found.append(f"Line {line.source.line}: the fields ({', '.join(degree.areas)}) are a wish there; the draft accepts any field.")
    return found


def _experience(line: Line, one: YearsAsked, status: Status | None, vocabulary: Vocabulary) -> tuple[Ask, list[str]]:
    of = _scopes(one.scope, vocabulary)
    scope = f" in {one.scope}" if one.scope else ""
    options = ExperienceOptions(one.low, one.high, of, _counts(line.text))
    only_for = (one.variant,) if one.variant else ()
    ask = Ask(CriterionKind.EXPERIENCE, f"{_years_words(one.low)} of experience{scope}", options, status, line.source, only_for)
    question = []
    if one.scope and not of:
        question.append(f'Line {line.source.line}: "{one.scope}" could not be turned into words to look for; the draft counts all work.')
    return ask, question


def _years_words(months: int) -> str:
    if months % 12:
        return f"{months}+ months"
    return f"{months // 12}+ year{'s' if months > 12 else ''}"


def _scopes(scope: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """Return the words of which a position must name one for its months to count."""
    if not scope:
        return ()
    found = [term for term in terms("experience with " + scope, vocabulary) if term.kind is not ConceptKind.SOFT]
    names = list(dict.fromkeys(term.name for term in found))[:_MOST_SCOPES]
    if not names and 1 <= len(scope.split()) <= 4:
        names = [scope]
    return tuple(Choice((name,)) for name in names)


def _counts(text: str) -> tuple[PositionKind, ...]:
    """Return the kinds of positions that count: work, and what the line itself names."""
    kinds = [PositionKind.JOB]
    for word, kind in (("intern", PositionKind.INTERNSHIP), ("research", PositionKind.RESEARCH), ("teach", PositionKind.TEACHING), ("volunt", PositionKind.VOLUNTEER)):
        if re.search(rf"\b{word}\w*", text, re.I):
            kinds.append(kind)
    return tuple(kinds)
