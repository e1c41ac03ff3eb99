"""Where output goes: to stdout, or to a file that is either the old one or the whole new one.

Never leaves half a file behind, and never lets others read a report about people: new files have mode 0600.
"""

import os
import shutil
import sys
from pathlib import Path

from mlscreen.cli.failures import discard_stdout
from mlscreen.errors import BadOutput
from mlscreen.render.view import USUAL, View


def view(details: bool = False, to_file: bool = False) -> View:
    """Return how stdout, or a file, is to be written to."""
    terminal = not to_file and sys.stdout is not None and sys.stdout.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    width = shutil.get_terminal_size().columns if terminal or os.environ.get("COLUMNS") else USUAL
    encoding = "utf-8" if to_file or sys.stdout is None else sys.stdout.encoding
    return View(width, terminal and not plain, details, encoding or "utf-8")


def deliver(content: bytes, place: Path | None) -> None:
    """Write a report to `place`, or to stdout for `None` and "-".

    Raises:
        BadOutput: when it cannot be written.
    """
    if place is None or str(place) == "-":
        _to_stdout(content)
    else:
        _to_file(content, place)


def check(*places: Path | None) -> None:
    """Raise `BadOutput` for a place that cannot be written to, before the work is done that it is for."""
    for place in places:
        if place is None or str(place) == "-":
            continue
        if place.is_dir():
            raise BadOutput(f"{place}: is a folder; name a file in it, such as {place / 'report'}")
        if not place.parent.is_dir():
            raise BadOutput(f"{place}: there is no folder {place.parent}; create it first")
        if not os.access(place.parent, os.W_OK) and not _is_device(place):
            raise BadOutput(f"{place}: the folder {place.parent} cannot be written to; choose another")


def _to_stdout(content: bytes) -> None:
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has what it wanted; the exit code stays that of the work.
        discard_stdout()
    except (OSError, AttributeError) as problem:
        reason = getattr(problem, "strerror", None) or "it is closed"
        if sys.stdout is not None:
            discard_stdout()
        raise BadOutput(f"stdout: the report could not be written: {reason}") from problem


def _to_file(content: bytes, place: Path) -> None:
    check(place)
    try:
        if _is_device(place):
            place.write_bytes(content)
        else:
            _replace(content, Path(os.path.realpath(place)))
    except OSError as problem:
        raise BadOutput(f"{place}: could not be written: {problem.strerror}; choose another place with -o") from problem


def _replace(content: bytes, place: Path) -> None:
    import tempfile

    handle, temporary = tempfile.mkstemp(prefix=".mlscreen-", dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(temporary, place)
    except BaseException:
        os.unlink(temporary)
        raise


def _is_device(place: Path) -> bool:
    return place.exists() and not place.is_file() and not place.is_dir()
