"""Screen the files named on the command line, and put results into a report.

Never writes anything; the pool of worker processes for whole folders is in `batch/runner.py`.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mlscreen.extract.limits import Limits
from mlscreen.lexicon import vocabulary
from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Report, Scorecard, Screening
from mlscreen.pipeline import anonymous, prepare, screen
from mlscreen.version import VERSION


def screened(sources: Sequence[Path], rubric: Rubric, terms: Path | None, as_of: date, limits: Limits) -> Report:
    """Return the report on `sources`, in their order; `terms` is the user's own vocabulary file."""
    prepared = prepare(rubric, vocabulary.load(terms))
    screenings = tuple(screen(source, prepared, as_of, limits) for source in sources)
    return Report(prepared.rubric, screenings, as_of, VERSION)


def report_on(screenings: tuple[Screening, ...], rubric: Rubric, terms: Path | None, as_of: date) -> Report:
    """Return the report that holds `screenings`, made elsewhere with the same rubric and vocabulary."""
    return Report(prepare(rubric, vocabulary.load(terms)).rubric, screenings, as_of, VERSION)


def blinded(screenings: Sequence[Screening]) -> tuple[Screening, ...]:
    """Return the screenings with pseudonyms; files without a scorecard keep their name, to be found again."""
    return tuple(anonymous(s) if isinstance(s, Scorecard) else s for s in screenings)
