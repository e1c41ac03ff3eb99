"""The program's errors, each with the exit code it ends in and a message that says what, where and what to do.

Never recognise an error by its words: raise and catch these types.
"""

from enum import IntEnum, StrEnum


class ExitCode(IntEnum):
    """Exit codes of the command line. A low score is never one of them."""

    OK = 0
    INCOMPLETE = 1
    USAGE = 2
    NO_INPUT = 3
    BAD_RUBRIC = 4
    BAD_OUTPUT = 5
    ADVERSE_IMPACT = 6
    INTERNAL = 70
    INTERRUPTED = 130


class UnscreenedCode(StrEnum):
    """Why a file has no scorecard; stable, so that other programs may rely on it."""

    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"
    EMPTY = "empty"
    CORRUPT = "corrupt"
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    EXPANDS_TOO_MUCH = "expands_too_much"
    WRONG_TYPE = "wrong_type"
    NEEDS_CONVERTER = "needs_converter"
    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    WORKER_DIED = "worker_died"
    INTERNAL = "internal"


class MlscreenError(Exception):
    """Base of every error that the user is told of; the message is one line of advice."""

    exit_code = ExitCode.INTERNAL


class UsageProblem(MlscreenError):
    """The command line asks for something that cannot be."""

    exit_code = ExitCode.USAGE


class NoInput(MlscreenError):
    """Nothing was found that could be read."""

    exit_code = ExitCode.NO_INPUT


class BadRubric(MlscreenError):
    """A rubric that is not valid; the message holds every problem, one a line."""

    exit_code = ExitCode.BAD_RUBRIC


class BadVocabulary(MlscreenError):
    """A vocabulary file that is not valid."""

    exit_code = ExitCode.USAGE


class BadOutput(MlscreenError):
    """The report could not be written."""

    exit_code = ExitCode.BAD_OUTPUT


class Unreadable(MlscreenError):
    """A résumé that could not be read; the pipeline turns it into an `Unscreened` result."""

    exit_code = ExitCode.INCOMPLETE

    def __init__(self, code: UnscreenedCode, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason

    def __reduce__(self) -> tuple[type["Unreadable"], tuple[UnscreenedCode, str]]:
        # Exceptions cross process borders; without this, pickle would call __init__ with one argument.
        return type(self), (self.code, self.reason)
