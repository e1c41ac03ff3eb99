"""Find the renderer of a report by the name of its format.

Never imports a format that was not asked for.
"""

from collections.abc import Callable

from mlscreen.errors import UsageProblem
from mlscreen.model.scorecard import Report
from mlscreen.render.view import View

Renderer = Callable[[Report, View], bytes]

NAMES = ("terminal", "json", "csv")


def renderer(name: str) -> Renderer:
    """Return the function that turns a report into the bytes of the format `name`."""
    match name:
        case "terminal":
            from mlscreen.render.terminal import render
        case "json":
            from mlscreen.render.json import render
        case "csv":
            from mlscreen.render.csv import render
        case _:
            raise UsageProblem(f"unknown format {name!r}: choose one of {', '.join(NAMES)}")
    return render
