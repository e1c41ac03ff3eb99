"""Read either/or paths of degree and experience as alternatives of one criterion.

Never takes one path of several for a requirement of its own.
"""

import re

from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.record import replace
from mlscreen.model.rubric import Branch, CriterionKind, EitherOptions, ExperienceOptions
from mlscreen.regex import regex
from mlscreen.rubric.draft_asks import Ask, Found, Line, status_at
from mlscreen.rubric.draft_education import DegreeAsked
from mlscreen.rubric.draft_options import LEVEL_NAMES, counts, education_options, scopes, years_words
from mlscreen.rubric.draft_status import Clause
from mlscreen.rubric.draft_ways import Way, ways
from mlscreen.rubric.draft_years import YearsAsked

_INSTEAD = regex(r"\bor\b", re.IGNORECASE)


def are_branches(text: str, degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...]) -> bool:
    """Tell whether a line offers several ways, each a degree with its years."""
    if ways(text, degrees, asked):
        return True
    if len(asked) < 2 or not degrees or any(one.variant for one in asked):
        return False
    first, last = asked[0].number.start, asked[-1].number.end
    between = text[min(first, degrees[0].span.start) : max(last, degrees[-1].span.end)]
    if len(degrees) == 1 and len(asked) == 2 and _one_with_degree(text, degrees[0], asked):
        return True
    pairs = len(degrees) >= 2 or len({degrees[0].level, degrees[0].highest}) == 2
    return pairs and (
        _INSTEAD.search(between) is not None or ";" in between or "/" in between or _listed_paths(text, degrees, asked)
    )


def _one_with_degree(text: str, degree: DegreeAsked, asked: tuple[YearsAsked, ...]) -> bool:
    """Tell whether fewer years are enough with a degree: "8 years, or 5 years with an advanced degree"."""
    second = text[asked[1].number.end : degree.span.start]
    between = text[asked[0].number.end : asked[1].number.start]
    return (
        asked[1].low < asked[0].low and _INSTEAD.search(between) is not None and len(second) < 40 and "with" in second
    )


def _listed_paths(text: str, degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...]) -> bool:
    return (
        len(degrees) == len(asked)
        and len({one.low for one in asked}) == len(asked)
        and len({d.level for d in degrees}) == len(degrees)
    )


def either(
    line: Line,
    clauses: tuple[Clause, ...],
    degrees: tuple[DegreeAsked, ...],
    asked: tuple[YearsAsked, ...],
    vocabulary: Vocabulary,
) -> Found:
    """Return the one criterion of a line with several ways."""
    scope = next((one.scope for one in asked if one.scope), "")
    branches = _of_ways(line, ways(line.text, degrees, asked), scope, vocabulary)
    for one in () if branches else asked:
        degree = _nearest(line.text, degrees, one)
        if len(asked) == 2 and len(degrees) == 1 and degree.level is degree.highest and one is asked[0]:
            work = ExperienceOptions(one.low, one.high, scopes(one.scope or scope, vocabulary), counts(line.text))
            branches.append(Branch(None, work))
            continue
        of = scopes(one.scope or scope, vocabulary)
        level = degree.highest if degree in degrees and _second_of_pair(degrees, degree, asked, one) else degree.level
        plain = replace(degree, equivalent=False)
        branches.append(
            Branch(
                education_options(plain, level, None, vocabulary),
                ExperienceOptions(one.low, one.high, of, counts(line.text)),
            )
        )
    spans = (*(degree.span for degree in degrees), *(one.span for one in asked))
    status = status_at(clauses, asked[0].span, line.status)
    words = " or ".join(branch_words(branch) for branch in branches)
    label = words[:1].upper() + words[1:]
    return Found((Ask(CriterionKind.EITHER, label, EitherOptions(tuple(branches)), status, line.source),), spans)


def _of_ways(line: Line, found: tuple[Way, ...], scope: str, vocabulary: Vocabulary) -> list[Branch]:
    """Return a branch for each way; areas and scope said once are meant for all."""
    areas = next((way.degree.areas for way in found if way.degree.areas), ())
    branches = []
    for way in found:
        degree = replace(way.degree, areas=way.degree.areas or areas, equivalent=False)
        work = None
        if way.years is not None:
            of = scopes(way.years.scope or scope, vocabulary)
            work = ExperienceOptions(way.years.low, way.years.high, of, counts(line.text))
        branches.append(Branch(education_options(degree, degree.level, None, vocabulary), work))
    return branches


def branch_words(branch: Branch) -> str:
    """Return one way as a person says it: "3+ years with a master's degree"."""
    time = years_words(branch.experience.min_months) if branch.experience else ""
    if branch.education is None:
        return time
    level = LEVEL_NAMES[branch.education.level]
    return f"{time} with {'an' if level[0] in 'aeiou' else 'a'} {level}" if time else level


def _second_of_pair(
    degrees: tuple[DegreeAsked, ...], degree: DegreeAsked, asked: tuple[YearsAsked, ...], one: YearsAsked
) -> bool:
    return len(degrees) == 1 and one is asked[-1] and degree.highest > degree.level


def _nearest(text: str, degrees: tuple[DegreeAsked, ...], one: YearsAsked) -> DegreeAsked:
    """Return the degree that belongs to a number: in the same alternative first, then the nearest."""
    cuts = [match.start() for match in re.finditer(r"\bor\b|;|\bwhile\b|\.\s", text)]

    def distance(degree: DegreeAsked) -> tuple[int, int]:
        low, high = sorted((degree.span.start, one.number.start))
        return sum(low < cut < high for cut in cuts), high - low

    return min(degrees, key=distance)
