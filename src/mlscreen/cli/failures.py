"""Turn every way a command can end into an exit code and, where it failed, one line of advice on stderr.

Never shows a traceback unless asked to, and never text of a résumé: what an unexpected error says may quote one.
"""

import os
import sys
import traceback
from collections.abc import Callable

import typer

from mlscreen.errors import ExitCode, MlscreenError
from mlscreen.render.text import clean

DEBUG = "MLSCREEN_DEBUG"

# Typer brings its own Click since 0.27 and used the installed one before: both are found through its exceptions.
UsageError = typer.BadParameter.__mro__[1]
ClickException = UsageError.__mro__[1]


def guarded(program: Callable[[], object]) -> int:
    """Run `program` and return the exit code that its end means."""
    try:
        code = program()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _end(ExitCode.INTERRUPTED, "interrupted")
    except typer.Abort:
        return _end(ExitCode.INTERRUPTED, "aborted")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else ExitCode.OK
    except MlscreenError as problem:
        return _end(problem.exit_code, str(problem))
    except BrokenPipeError:
        discard_stdout()
        return ExitCode.OK
    except OSError as problem:
        # Without a file's name it came from writing to a stream that is open already: stdout.
        return _internal(problem) if problem.filename else _end(ExitCode.BAD_OUTPUT, f"stdout: {problem.strerror}")
    except Exception as problem:
        if isinstance(problem, ClickException):
            return _usage(problem)
        return _internal(problem)
    if code == ExitCode.INTERRUPTED:
        return _end(ExitCode.INTERRUPTED, "interrupted")
    return code if isinstance(code, int) else ExitCode.OK


def say(message: str) -> None:
    """Write lines to stderr, each made safe; a closed stderr is no reason to fail."""
    try:
        for line in message.splitlines():
            sys.stderr.write(_printable(line, sys.stderr.encoding) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return


def debugging() -> bool:
    """Tell whether tracebacks were asked for."""
    return os.environ.get(DEBUG, "") not in {"", "0"}


def discard_stdout() -> None:
    """Point stdout at nothing: its reader has gone, and Python would complain once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _printable(line: str, encoding: str | None) -> str:
    kept = line[: len(line) - len(line.lstrip(" "))] + clean(line)
    return kept.encode(encoding or "utf-8", "replace").decode(encoding or "utf-8")


def _end(code: ExitCode, message: str) -> int:
    say(f"mlscreen: {message}")
    return code


def _usage(problem: Exception) -> int:
    context = getattr(problem, "ctx", None)
    format_message: Callable[[], str] = getattr(problem, "format_message", lambda: str(problem))
    message = format_message()
    if not message.strip():
        # Nothing was asked for, and the help has been shown.
        return ExitCode.USAGE
    say(f"mlscreen: {message}")
    if context is not None:
        say(f"Try: {context.command_path} --help")
    return ExitCode.USAGE


def _internal(problem: BaseException) -> int:
    if debugging():
        traceback.print_exception(problem)
    last = traceback.extract_tb(problem.__traceback__)[-1:]
    where = f" at {os.path.basename(last[0].filename)}:{last[0].lineno}" if last else ""
    return _end(
        ExitCode.INTERNAL,
        f"internal error: {type(problem).__name__}{where}, in mlscreen itself and not in your files.\n"
        f"Please report this line with the command you ran; --debug shows more, which may quote a résumé.",
    )
