"""Turn the degrees and years of a line into criteria.

Never takes years that stand in place of a degree for years asked for besides it.
"""

import re

from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.rubric import CriterionKind, ExperienceOptions, Status
from mlscreen.regex import regex
from mlscreen.rubric import draft_education as education
from mlscreen.rubric import draft_paths as paths
from mlscreen.rubric import draft_years as years
from mlscreen.rubric.draft_asks import Ask, Found, Line, masked, status_at
from mlscreen.rubric.draft_education import DegreeAsked
from mlscreen.rubric.draft_mentions import of_others
from mlscreen.rubric.draft_options import (
    EQUIVALENT_MONTHS,
    LEVEL_NAMES,
    counts,
    education_options,
    scopes,
    years_words,
)
from mlscreen.rubric.draft_status import Clause
from mlscreen.rubric.draft_years import YearsAsked

_NOT_NEEDED = regex(
    r"(?: degree)?,?(?: (?:is|are))?(?: not|n['’]t) (?:\w+ )?(?:needed|required|necessary|essential|mandatory|a must)\b"
    r"(?!,? (?:but|though|although))|"
    r" (?:neither helps nor hurts|(?:does|do|will|would)(?: not|n['’]t) (?:matter|help|impress|count)|"
    r"makes? no difference|is (?:irrelevant|no (?:advantage|plus)))\b",
    re.IGNORECASE,
)
_TRAILING = regex(r"(?:^|[\s,;]+)(?:(?:and|or|plus|with|an?|the|experience)\b[\s,;]*)*$", re.IGNORECASE)
# Which schools count as reputed says nothing of what was learned there.
_SCHOOLS = regex(
    r"\b(?:from|at) (?:an? |the |any )?(?:[\w-]+ ){0,3}"
    r"(?:institut(?:e|ion)|universit(?:y|ie)|college|school|campus)(?:s|es)?\s*(?P<listed>\([^()]*\))|"
    r"\bfrom (?:an? |the |any )?(?:top |reputed |premier )?(?P<named>(?!(?:BA|BS|MA|MS|MBA)\b)[A-Z]{2,6}s?"
    r"(?:(?:, | or |, or )(?:[A-Z]{2,6}s?|equivalent|similar)\b)*(?=,? or\b|[,.;]|$))"
)
_COUNTS = regex(r"\([^()]*\bcounts?\b[^()]*\)", re.IGNORECASE)


def find(line: Line, clauses: tuple[Clause, ...], vocabulary: Vocabulary) -> Found:
    """Return the education and experience criteria of a line."""
    # "(a PhD counts for 2 years)" explains and asks for nothing.
    asides = [Span(*match.span()) for match in _COUNTS.finditer(line.text)]
    asides += [Span(*match.span(match.lastgroup or 0)) for match in _SCHOOLS.finditer(line.text)]
    text = masked(line.text, tuple(asides))
    degrees = education.find(text)
    asked = tuple(_before_degree(text, one, degrees) for one in years.find(text))
    alike = len({status_at(clauses, degree.span, line.status) for degree in degrees}) == 1
    if alike and paths.are_branches(line.text, degrees, asked):
        return paths.either(line, clauses, degrees, asked, vocabulary)
    asks: list[Ask] = []
    questions: list[str] = []
    used: set[int] = set()
    idle = [*of_others(text.replace("’", "'"))]
    for degree in degrees:
        needless = _NOT_NEEDED.match(text, degree.span.end)
        if needless:
            idle.append(Span(*needless.span()))
            continue
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
    spans = (*(degree.span for degree in degrees), *(one.span for one in asked), *asides, *idle)
    return Found(tuple(asks), spans, tuple(questions))


def _before_degree(text: str, one: YearsAsked, degrees: tuple[DegreeAsked, ...]) -> YearsAsked:
    """Return the years with a scope that ends before the next degree: "3 years of Java or a Master's degree"."""
    following = next((d.span.start for d in degrees if one.number.end <= d.span.start < one.span.end), None)
    at = one.scope.find(text[following : following + 6]) if following is not None else -1
    if following is None or at < 0:
        return one
    scope = _TRAILING.sub("", one.scope[:at])
    return replace(one, scope=scope, span=Span(one.span.start, following))


def _months_instead(text: str, degree: DegreeAsked, asked: tuple[YearsAsked, ...]) -> int | None:
    """Return which number of years is accepted in place of the degree: "a degree or 5 years of experience"."""
    for at, one in enumerate(asked):
        between = text[degree.span.end : one.number.start] if one.number.start >= degree.span.end else ""
        if between and re.fullmatch(
            r"[\s,;)]*(?:required|degree)?[\s,;(]*\bor\b[\s,]*(?:at least |a minimum of |equivalent |minimum "
            r"|an equivalent )?(?:\w+ \()?",
            between,
            re.I,
        ):
            return at
        if one.span.start < degree.span.start and re.search(
            r"in lieu of|in place of|instead of|substitut", text[one.number.end : degree.span.start], re.I
        ):
            return at
    return None


def _degree(
    line: Line, degree: DegreeAsked, status: Status | None, instead: YearsAsked | None, vocabulary: Vocabulary
) -> Ask:
    options = education_options(degree, degree.level, instead, vocabulary)
    areas = f" in {', '.join(options.areas)}" if options.areas else ""
    related = " or a related field" if options.related and options.areas else ""
    equivalent = " or equivalent experience" if options.or_equivalent_months is not None else ""
    label = f"{LEVEL_NAMES[degree.level]}{areas}{related}{equivalent}"
    return Ask(CriterionKind.EDUCATION, label[0].upper() + label[1:], options, status, line.source)


def _degree_questions(line: Line, degree: DegreeAsked, told: bool) -> list[str]:
    found = []
    if degree.equivalent and not told:
        found.append(
            f"Line {line.source.line}: how many years count as equivalent to the {LEVEL_NAMES[degree.level]}? "
            f"The draft takes {EQUIVALENT_MONTHS[degree.level] // 12}."
        )
    if degree.areas_preferred:
        found.append(
            f"Line {line.source.line}: the fields ({', '.join(degree.areas)}) are a wish there; the draft "
            f"accepts any field."
        )
    return found


def _experience(line: Line, one: YearsAsked, status: Status | None, vocabulary: Vocabulary) -> tuple[Ask, list[str]]:
    of = scopes(one.scope, vocabulary)
    named = one.scope if one.scope.count("(") <= one.scope.count(")") else one.scope[: one.scope.rindex("(")].strip()
    trade = re.search(rf"\bas (?:an? )?(?:\w+ )?{re.escape(named)}", line.text) if named else None
    scope = f" {'as' if trade else 'in'} {named}" if named else ""
    options = ExperienceOptions(one.low, one.high, of, counts(line.text))
    only_for = (one.variant,) if one.variant else ()
    ask = Ask(
        CriterionKind.EXPERIENCE,
        f"{years_words(one.low)} of experience{scope}",
        options,
        status,
        line.source,
        only_for,
    )
    question = []
    if one.scope and not of:
        question.append(
            f'Line {line.source.line}: "{one.scope}" could not be turned into words to look for; the draft '
            f"counts all work."
        )
    return ask, question
