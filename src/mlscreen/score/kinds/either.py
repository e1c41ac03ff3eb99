"""Judges alternatives of one criterion: "5 years with a master's or 3 with a doctorate".

Meets it: a doctorate and 40 months of jobs. Does not meet it: a master's degree and 40 months. All parts of a branch
must hold, and the best branch decides.

Never adds up parts of different branches.
"""

from mlscreen.model.rubric import Branch, EitherOptions
from mlscreen.model.scorecard import Outcome
from mlscreen.score.case import Case
from mlscreen.score.finding import Finding
from mlscreen.score.kinds.education import judge as judge_education
from mlscreen.score.kinds.experience import judge as judge_experience

_ORDER = (Outcome.MET, Outcome.UNCLEAR, Outcome.PARTIAL, Outcome.NOT_MET, Outcome.NO_EVIDENCE)


def judge(options: EitherOptions, case: Case) -> Finding:
    """Return the finding on the best branch, with what the others lack."""
    branches = [_branch(branch, case) for branch in options.branches]
    best = min(branches, key=lambda one: (_ORDER.index(one.outcome), -one.share))
    share = max(one.share for one in branches)
    number = branches.index(best) + 1
    rationale = f"Way {number} of {len(branches)}: {best.rationale}"
    changes = [one.to_change for one in branches if one.to_change]
    to_change = "" if best.met else " Or: ".join(dict.fromkeys(changes))
    return Finding(best.outcome, share, best.evidence, rationale, to_change)


def _branch(branch: Branch, case: Case) -> Finding:
    parts = []
    if branch.education:
        parts.append(judge_education(branch.education, case))
    if branch.experience:
        parts.append(judge_experience(branch.experience, case))
    if len(parts) == 1:
        return parts[0]
    outcome = _together([part.outcome for part in parts])
    return Finding(
        outcome,
        min(part.share for part in parts),
        tuple(dict.fromkeys(quote for part in parts for quote in part.evidence)),
        " ".join(part.rationale for part in parts),
        " And: ".join(part.to_change for part in parts if part.to_change),
    )


def _together(outcomes: list[Outcome]) -> Outcome:
    if all(one is Outcome.NO_EVIDENCE for one in outcomes):
        return Outcome.NO_EVIDENCE
    worst = max(outcomes, key=_ORDER.index)
    # One part is shown and the other is silent: the whole is not met, and there is a quote to show.
    return Outcome.NOT_MET if worst is Outcome.NO_EVIDENCE else worst
