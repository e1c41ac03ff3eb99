"""What a run is to do, what came of it, and how one file is screened without costing the others.

Never starts a process; everything here crosses to worker processes and can be pickled.
"""

import sys
import traceback
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path

from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.record import Record
from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Screening, Unscreened
from mlscreen.pipeline import Prepared, prepare, screen

Screen = Callable[[Path], Screening]


@lru_cache(maxsize=1)
def prepared(rubric: Rubric, terms: Path | None) -> Prepared:
    """Return the rubric in the vocabulary's names, with the vocabulary; `terms` is the user's own file."""
    return prepare(rubric, load(terms))


def screening(plan: "Plan") -> Screen:
    """Prepare rubric and vocabulary once, and return the function that screens a file by them."""
    ready = prepared(plan.rubric, plan.vocabulary)
    return lambda file: screen(file, ready, plan.as_of, plan.limits)


class Plan(Record):
    """What every worker needs to know."""

    rubric: Rubric
    as_of: date
    limits: Limits
    vocabulary: Path | None = None
    jobs: int = 0
    """Worker processes; 0 screens in this process, where nothing can end a file that hangs."""
    timeout: float = 60.0
    """Seconds that one file may take."""
    debug: bool = False
    """Show the traceback of a bug, which may quote a résumé."""
    start: Callable[["Plan"], Screen] = screening
    """Called once in each worker; what it returns screens the files there."""


class Run(Record):
    """What came of a run."""

    screenings: tuple[Screening, ...]
    """In the order of the files."""
    unfinished: tuple[Path, ...] = ()
    """Files that an interruption left; empty when all are done."""


def guarded(file: Path, screen_one: Screen, plan: Plan) -> Screening:
    """Screen one file; what goes wrong with it, even in mlscreen itself, is its result."""
    try:
        return screen_one(file)
    except MemoryError:
        reason = "needs more memory than a file may take; look at the file"
        return Unscreened(str(file), reason, UnscreenedCode.OUT_OF_MEMORY)
    except Exception as problem:
        if plan.debug:
            traceback.print_exception(problem, file=sys.stderr)
        # What the problem says may quote the résumé; its type and place do not.
        last = traceback.extract_tb(problem.__traceback__)[-1]
        where = f"{type(problem).__name__} at {Path(last.filename).name}:{last.lineno}"
        reason = f"internal error ({where}), a fault of mlscreen and not of the file; please report it"
        return Unscreened(str(file), reason, UnscreenedCode.INTERNAL)
