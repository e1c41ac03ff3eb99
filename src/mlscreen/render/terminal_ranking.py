"""Draw the ranking of a folder: places with ties, percent and range, and the files without a scorecard.

Never leaves out a file without saying how many and why.
"""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Report, Scorecard, Unscreened
from mlscreen.render.ranking import Ranked, ranking
from mlscreen.render.terminal_page import QUIET, STRONG, heading, safe
from mlscreen.render.view import View


def ranking_page(report: Report, view: View, top: int | None) -> Iterator[RenderableType]:
    """Yield the parts of the page that ranks the scorecards of `report`, the best `top` of them."""
    rubric = report.rubric
    yield heading(rubric.title, f"rubric {rubric.id} {rubric.version}, as of {report.as_of.isoformat()}")
    if rubric.draft:
        yield Text("Draft rubric: made from the job description, and not yet reviewed by a person.", "bold yellow")
    ranked = ranking(report.scorecards)
    shown = ranked[:top]
    if shown:
        yield Text()
        yield _table(shown, rubric)
    if any(row.tied for row in shown):
        yield Text('"=" marks a tie: what is unclear could put either first.', QUIET)
    if len(shown) < len(ranked):
        yield Text(f"{len(ranked) - len(shown)} more are not shown (--top {top}).", QUIET)
    yield from _unscreened(report.unscreened)


def _table(rows: Sequence[Ranked], rubric: Rubric) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style=QUIET)
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("Candidate", ratio=1)
    table.add_column("Percent", justify="right", no_wrap=True)
    table.add_column("Range", no_wrap=True)
    table.add_column("Recommendation", ratio=1)
    for row in rows:
        low, high = row.card.percent_range
        table.add_row(
            Text(row.label, STRONG),
            Group(safe(row.card.candidate, STRONG), *([safe(row.card.source, QUIET)] if row.card.source else [])),
            Text(f"{row.card.percent:.1f}", STRONG),
            Text(f"{low:.1f}–{high:.1f}" if high > low else "", "magenta"),
            _advice(row.card, rubric),
        )
    return table


def _advice(card: Scorecard, rubric: Rubric) -> Text:
    count = len(card.unmet_required)
    if not count:
        return Text(card.recommendation(rubric), "green")
    return Text(f"review: {count} required not shown", "yellow")


def _unscreened(missing: Sequence[Unscreened]) -> Iterator[RenderableType]:
    if missing:
        yield Text()
        yield heading("Not screened", "no score, and not a rejection")
    for result in missing:
        yield Padding(Text.assemble(safe(result.source, STRONG), f"  {result.code.value}"), (0, 0, 0, 2))
        yield Padding(safe(result.reason, QUIET), (0, 0, 0, 4))
