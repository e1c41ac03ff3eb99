"""Judges a degree: the level and the area, or the months of experience that the posting accepts instead.

Meets "master's in computer science or a related field": "M.Sc. in Statistics, 2018". In progress is partial; of a
higher degree it leaves open whether the one asked for was completed. Does not meet it: a bachelor's degree, or a
master's in an unrelated field.

Never looks at the institution, and at a year only to tell whether it lies ahead of `as_of`.
"""

import re

from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel, Education, EducationStatus
from mlscreen.model.rubric import EducationOptions, ExperienceOptions
from mlscreen.model.scorecard import Evidence, Outcome
from mlscreen.model.timeline import month_number
from mlscreen.regex import regex
from mlscreen.score.case import Case
from mlscreen.score.finding import Finding
from mlscreen.score.kinds.experience import judge as judge_experience
from mlscreen.score.wording import counted, listed, number

LEVELS = {
    DegreeLevel.NONE: "no degree",
    DegreeLevel.SECONDARY: "secondary school",
    DegreeLevel.DIPLOMA: "diploma",
    DegreeLevel.ASSOCIATE: "associate degree",
    DegreeLevel.BACHELOR: "bachelor's degree",
    DegreeLevel.MASTER: "master's degree",
    DegreeLevel.DOCTORATE: "doctorate",
}
MOST_QUOTES = 3
_TITLE = regex(r"(?:arts|sciences?)(?:\s*$|[\s,:–-]+(?:(?:in|en)\s+)?(?!and\b|&))", re.IGNORECASE)
_AND = regex(r"\s*(?:\band\b|&|,|/)\s*")
_BROKEN_OFF = regex(r"\b(?:of|in)(?:[ ](?!(?:university|college|institute|school)\b)[^\s,;(–—]+){1,5}", re.IGNORECASE)
_ORDER = (Outcome.MET, Outcome.UNCLEAR, Outcome.PARTIAL, Outcome.NOT_MET)


class _Graded(Record):
    """One degree against what is asked."""

    degree: Education
    outcome: Outcome
    share: float
    why: str
    related: bool = False


def judge(options: EducationOptions, case: Case) -> Finding:
    """Return the finding on a degree, by whichever path leads further."""
    by_degree = _by_degree(options, case)
    if by_degree.met or options.or_equivalent_months is None:
        return by_degree
    equivalent = ExperienceOptions(options.or_equivalent_months, of=options.equivalent_of)
    by_work = judge_experience(equivalent, case)
    asked = counted(options.or_equivalent_months, "month")
    evidence = (*by_work.evidence, *by_degree.evidence)
    if by_work.met:
        rationale = f"Met through equivalent experience ({asked}), not through a degree: {by_work.rationale}"
        return Finding(Outcome.MET, 1.0, evidence, f"{rationale} {by_degree.rationale}", "")
    other = f" The equivalent ({asked} of experience): {by_work.rationale}"
    to_change = f"{by_degree.to_change} Or: {by_work.to_change}"
    outcome = by_degree.outcome
    if by_work.outcome is Outcome.UNCLEAR or outcome is Outcome.UNCLEAR:
        outcome = Outcome.UNCLEAR
    elif outcome is Outcome.NO_EVIDENCE:
        outcome = by_work.outcome
    evidence = (*by_degree.evidence, *by_work.evidence)
    return Finding(outcome, by_degree.share, evidence, by_degree.rationale + other, to_change)


def _by_degree(options: EducationOptions, case: Case) -> Finding:
    wanted = _wanted(options)
    want = f"A completed {wanted} would meet this."
    graded = [_grade(degree, options, case) for degree in case.resume.education]
    if not graded:
        return Finding(Outcome.NO_EVIDENCE, 0.0, (), "No degree found in the résumé.", want)
    ranked = sorted(graded, key=_rank)
    best = next((one for one in ranked if one.outcome is Outcome.UNCLEAR and ranked[0].share != 1), ranked[0])
    share = max(one.share for one in graded)
    evidence = dict.fromkeys(quote for one in (best, *ranked) for quote in _quotes(one.degree, case))
    rationale = f"{best.why} Asked for: {wanted}."
    to_change = "" if best.outcome is Outcome.MET else want
    return Finding(best.outcome, share, tuple(evidence)[:MOST_QUOTES], rationale, to_change)


def _rank(one: _Graded) -> tuple[float, int, bool, int, Span]:
    """Put the degree that answers first: by its own area before a related one, then the highest."""
    return -one.share, _ORDER.index(one.outcome), one.related, -one.degree.level, one.degree.span


def _wanted(options: EducationOptions) -> str:
    areas = f" in {listed(options.areas, 'or')}" if options.areas else ""
    related = " or a related field" if options.areas and options.related else ""
    higher = "" if options.level is DegreeLevel.DOCTORATE else " or higher"
    return f"{LEVELS[options.level]}{higher}{areas}{related}"


def _grade(degree: Education, options: EducationOptions, case: Case) -> _Graded:
    level = LEVELS[degree.level]
    field = _field(degree) if degree.level > DegreeLevel.SECONDARY else ""
    named = f"{level[:1].upper()}{level[1:]}" + (f" in {field}" if field else "")
    if degree.level < options.level:
        return _Graded(degree, Outcome.NOT_MET, 0.0, f"{named}: below the level asked for.")
    if degree.status is EducationStatus.DISCONTINUED:
        return _Graded(degree, Outcome.NOT_MET, 0.0, f"{named}: not completed.")
    area = _area(degree, options)
    if area is None:
        if degree.fields or field:
            return _Graded(degree, Outcome.NOT_MET, 0.0, f"{named}: not one of the areas asked for.")
        return _Graded(degree, Outcome.UNCLEAR, 0.0, f"{named}: the field of study is not clear.")
    progress = _in_progress(degree, case)
    if progress is None:
        return _Graded(degree, Outcome.MET, 1.0, f"{named}: completed{area}.", bool(area))
    if options.level is DegreeLevel.SECONDARY and degree.level >= DegreeLevel.BACHELOR:
        return _Graded(degree, Outcome.MET, 1.0, f"{named}: {progress}, which takes a finished secondary school.", True)
    share = options.in_progress_share
    words = f"{named}: {progress}{area} (counts {number(share)})."
    if degree.level > options.level:
        words = f"{named}: {progress}{area}; whether the {LEVELS[options.level]} was completed before is not said."
        return _Graded(degree, Outcome.UNCLEAR, share, words)
    if progress.startswith("expected"):
        return _Graded(degree, Outcome.UNCLEAR, share, words)
    return _Graded(degree, Outcome.PARTIAL if share else Outcome.NOT_MET, share, words)


def _field(degree: Education) -> str:
    """Return the field of study in plain words: without the "Science" of a degree's title, and not twice over."""
    words = degree.area.split()
    half = len(words) // 2
    if half and words[:half] == words[half:]:
        words = words[:half]
    area = " ".join(words)
    titled = f"of {area}".casefold() in " ".join(degree.study.split()).casefold()
    return _TITLE.sub("", area) if titled else area


def _area(degree: Education, options: EducationOptions) -> str | None:
    """Return how the area fits, in words to append; `None` when it does not."""
    if not options.areas:
        return ""
    # "Accounting and Finance" is both.
    parts = {degree.area.casefold(), *_AND.split(_field(degree).casefold())}
    if set(degree.fields).intersection(options.areas) or parts.intersection(map(str.casefold, options.areas)):
        return ""
    near = set(options.neighbours) if options.related else set()
    close = next((field for field in degree.fields if field in near), None)
    return f"; {close} counts as a related field" if close else None


def _in_progress(degree: Education, case: Case) -> str | None:
    """Return why the degree is not completed; `None` when it is."""
    ahead = _ends_ahead(degree, case)
    if degree.status is EducationStatus.IN_PROGRESS:
        if ahead is False:
            return "expected by a date that has passed; whether it was completed is not said"
        return "in progress"
    if ahead:
        return f"in progress, as its end lies after {case.as_of.isoformat()}"
    return None


def _ends_ahead(degree: Education, case: Case) -> bool | None:
    """Tell whether the end lies after `as_of`; `None` when no end is given."""
    if degree.dates is None:
        return None
    if degree.dates.ongoing:
        return True
    end = degree.dates.end or None
    if end is None:
        return None
    if end.month is None:
        return None if end.year == case.as_of.year else end.year > case.as_of.year
    return month_number(end.year, end.month) > case.now


def _quotes(degree: Education, case: Case) -> tuple[Evidence, ...]:
    """Return the degree's own words, without the school: title, field, and dates where they decide something."""
    text = case.resume.document.text
    words = _title(degree, text)
    spans = [words]
    area = _where(degree.area, text, degree.span)
    if area and not words.covers(area) and not _where(degree.area, text, words):
        spans.append(area)
    if degree.dates and not words.covers(degree.dates.span) and _in_progress(degree, case):
        spans.append(degree.dates.span)
    return tuple(case.quotes.evidence(span, span) for span in spans)


def _title(degree: Education, text: str) -> Span:
    study = _where(degree.study, text, degree.span)
    if study is None:
        return degree.span
    # "Bachelor of" goes on with its subject.
    rest = _BROKEN_OFF.match(text, study.end - 2, degree.span.end)
    return Span(study.start, study.start + len(text[study.start : rest.end()].rstrip()) if rest else study.end)


def _where(words: str, text: str, within: Span) -> Span | None:
    """Return where the words stand, whose blanks may be breaks of lines there."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.compile(pattern).search(text, within.start, within.end) if pattern else None
    return Span(*found.span()) if found else None
