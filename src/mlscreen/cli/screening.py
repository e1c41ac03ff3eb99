"""Screen files by a plan and put the results into a report, for every command that screens.

Never writes anything; the processes are the business of `batch/runner.py`.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from mlscreen.batch.duplicates import marked
from mlscreen.batch.plan import Plan, Run, prepared
from mlscreen.batch.runner import run
from mlscreen.model.scorecard import Report, Scorecard, Screening
from mlscreen.pipeline import anonymous
from mlscreen.version import VERSION


def screened(
    files: Sequence[Path], plan: Plan, blind: bool = False, notice: Callable[[], None] = lambda: None
) -> tuple[Run, Report]:
    """Return how the run went, and the report on `files` in their order, with repeated content flagged."""
    rubric = prepared(plan.rubric, plan.vocabulary).rubric
    outcome = run(files, plan, notice)
    screenings = blinded(outcome.screenings) if blind else outcome.screenings
    return outcome, Report(rubric, marked(screenings), plan.as_of, VERSION)


def blinded(screenings: Sequence[Screening]) -> tuple[Screening, ...]:
    """Return the screenings with pseudonyms; files without a scorecard keep their name, to be found again."""
    return tuple(anonymous(s) if isinstance(s, Scorecard) else s for s in screenings)
