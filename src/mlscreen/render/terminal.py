"""Render for people at a terminal: scorecards, rankings, rubrics, tables and what was read from a résumé.

Never decides anything: the pages are drawn by the modules `terminal_*`, from what is in the report.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from rich.console import RenderableType
from rich.rule import Rule
from rich.text import Text

from mlscreen.model.contact import Contact
from mlscreen.model.resume import Resume
from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Report, Scorecard
from mlscreen.render.terminal_page import QUIET, printed
from mlscreen.render.view import View


def render(report: Report, view: View) -> bytes:
    """Return the scorecards of the report, and the reasons where there is none, in its order."""
    return printed(_scorecards(report, view), view)


def render_ranking(report: Report, view: View, top: int | None = None) -> bytes:
    """Return the ranking of the report: all of it, or the best `top`."""
    from mlscreen.render.terminal_ranking import ranking_page

    return printed(ranking_page(report, view, top), view)


def render_resume(resume: Resume, contact: Contact, as_of: date, view: View) -> bytes:
    """Return what was read from a résumé."""
    from mlscreen.render.terminal_resume import resume_page

    return printed(resume_page(resume, contact, as_of, view), view)


def render_rubric(rubric: Rubric, view: View) -> bytes:
    """Return the criteria of a rubric."""
    from mlscreen.render.terminal_rubric import rubric_page

    return printed(rubric_page(rubric), view)


def render_table(head: Sequence[str], rows: Sequence[Sequence[str]], view: View) -> bytes:
    """Return a table; its cells may come from anywhere."""
    from mlscreen.render.terminal_rubric import table

    return printed([table(head, rows)], view)


def _scorecards(report: Report, view: View) -> Iterator[RenderableType]:
    from mlscreen.render.terminal_scorecard import scorecard, unscreened

    for index, screening in enumerate(report.screenings):
        if index:
            yield Text()
            yield Rule(style=QUIET)
        if isinstance(screening, Scorecard):
            yield from scorecard(screening, report.rubric, view)
        else:
            yield from unscreened(screening)
