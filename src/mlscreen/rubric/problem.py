"""What is wrong with a rubric, as a value: where, how grave, and what to do.

Never decides anything; reading and lint make problems, the command line shows them.
"""

from difflib import get_close_matches
from enum import StrEnum

from mlscreen.model.record import Record
from mlscreen.rubric.tree import Place


class ProblemSeverity(StrEnum):
    """An error makes the rubric unusable; a warning is for a person to weigh."""

    ERROR = "error"
    WARNING = "warning"


class Problem(Record, order=True):
    """One problem; line and column are 0 when the rubric was never a file."""

    line: int
    column: int
    severity: ProblemSeverity
    message: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.message}"


def error(place: Place, message: str) -> Problem:
    """Return a problem that makes the rubric unusable."""
    return Problem(place.line, place.column, ProblemSeverity.ERROR, message)


class Refused(Exception):
    """A file that is not YAML, or not of a kind that is read."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.problem = error(place, message)


def warning(place: Place, message: str) -> Problem:
    """Return a problem for a person to weigh."""
    return Problem(place.line, place.column, ProblemSeverity.WARNING, message)


def suggestion(word: str, known: list[str]) -> str:
    """Return " Did you mean 'x'?" for a known word much like `word`, else the known words."""
    lowered = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), list(lowered), n=1, cutoff=0.6)
    if close:
        return f" Did you mean {lowered[close[0]]!r}?"
    return f" Known: {', '.join(known)}."
