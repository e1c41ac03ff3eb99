"""Judges a résumé by a rubric: one verdict per criterion, in the rubric's order.

Never sees contact data, and never searches the text: it relies on the names that parsing found.
"""

from datetime import date

from mlscreen.model.record import replace
from mlscreen.model.resume import Resume
from mlscreen.model.rubric import Criterion, Rubric
from mlscreen.model.scorecard import Outcome, Verdict
from mlscreen.score.case import Case
from mlscreen.score.finding import Finding
from mlscreen.score.registry import judge
from mlscreen.score.wording import number

_SHORT_OF_MET = {Outcome.NOT_MET, Outcome.NO_EVIDENCE}


def score(resume: Resume, rubric: Rubric, as_of: date) -> tuple[Verdict, ...]:
    """Return the verdicts on all criteria; pure, so that equal input gives equal output."""
    case = Case(resume, as_of)
    return tuple(_verdict(criterion, judge(criterion, case), case) for criterion in rubric.criteria)


def _verdict(criterion: Criterion, finding: Finding, case: Case) -> Verdict:
    if not case.resume.language_supported and finding.outcome in _SHORT_OF_MET:
        finding = _unclear(finding, case)
    points = min(round(finding.share * criterion.points, 4), criterion.points)
    rationale = finding.rationale
    if finding.outcome is Outcome.PARTIAL or (finding.outcome is Outcome.UNCLEAR and points):
        arithmetic = f"{number(finding.share)} × {number(criterion.points)} = {number(points)} points"
        least = "At the least: " if finding.outcome is Outcome.UNCLEAR else ""
        rationale = f"{rationale} {least}{arithmetic}."
    return Verdict(criterion, finding.outcome, points, criterion.points, finding.evidence, rationale, finding.to_change)


def _unclear(finding: Finding, case: Case) -> Finding:
    language = case.resume.language
    which = "a language that could not be told" if language == "und" else f"a language ({language})"
    rationale = f"The résumé is in {which} that there are no rules for, so that nothing can be concluded from silence. "
    return replace(
        finding,
        outcome=Outcome.UNCLEAR,
        rationale=rationale + finding.rationale,
        to_change=finding.to_change or "A person who reads the language can decide this.",
    )
