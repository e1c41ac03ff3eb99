"""Draw the ranking of a folder: places with ties, percent and range, and the files without a scorecard.

Never leaves out a file without saying how many and why.
"""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Report, Scorecard, Unscreened
from mlscreen.regex import regex
from mlscreen.render.ranking import Ranked, ranking
from mlscreen.render.terminal_page import QUIET, STRONG, WIDE, FileName, heading, item, safe
from mlscreen.render.view import View

_SEPARATOR = regex(r"(?<=[/\\])")


def ranking_page(report: Report, view: View, top: int | None) -> Iterator[RenderableType]:
    """Yield the parts of the page that ranks the scorecards of `report`, the best `top` of them."""
    rubric = report.rubric
    yield heading(rubric.title, f"rubric {rubric.id} {rubric.version}, as of {report.as_of.isoformat()}")
    if rubric.draft:
        yield Text("Draft rubric: made from the job description, and not yet reviewed by a person.", "bold yellow")
    folder = _common_folder(report)
    if folder:
        yield Text.assemble(("in ", QUIET), safe(folder, QUIET))
    ranked = ranking(report.scorecards)
    shown = ranked[:top]
    if shown:
        yield Text()
        yield _table(shown, rubric, folder, view.columns >= WIDE)
    if any(row.tied for row in shown):
        yield Text('"=" marks a tie: the ranges overlap, directly or through one another.', QUIET)
    if len(shown) < len(ranked):
        left = len(ranked) - len(shown)
        yield Text(f"{left} more {'is' if left == 1 else 'are'} not shown (--top {top}).", QUIET)
    yield from _unscreened(report.unscreened, folder)


def _table(rows: Sequence[Ranked], rubric: Rubric, folder: str, wide: bool) -> Table:
    ranges = [row.card.percent_range for row in rows]
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style=QUIET)
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("Candidate")
    table.add_column("Percent", justify="right", no_wrap=True)
    table.add_column("Range" if any(high > low for low, high in ranges) else "", no_wrap=True)
    table.add_column("Recommendation")
    for row, (low, high) in zip(rows, ranges, strict=True):
        table.add_row(
            Text(row.label, STRONG),
            _who(row.card, folder),
            Text(f"{row.card.percent:.1f}", STRONG),
            Text(f"{low:.1f}–{high:.1f}" if high > low else "", "magenta"),
            _advice(row.card, rubric, wide),
        )
    return table


def _who(card: Scorecard, folder: str) -> RenderableType:
    name = safe(card.candidate, STRONG)
    return Group(name, FileName(card.source.removeprefix(folder))) if card.source else name


def _advice(card: Scorecard, rubric: Rubric, wide: bool) -> Text:
    missing = card.unmet_required
    if not missing:
        return safe(card.recommendation(rubric), "green")
    advice = Text(f"review: {len(missing)} required not shown", "yellow")
    if wide:
        advice += safe(": " + "; ".join(verdict.criterion.label for verdict in missing), QUIET)
    return advice


def _common_folder(report: Report) -> str:
    """Return the folder that all files are in, with its separator, so that it need not stand in every row."""
    sources = [screening.source for screening in report.screenings if screening.source]
    shared: list[str] = []
    for parts in zip(*(_SEPARATOR.split(source)[:-1] for source in sources), strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return "".join(shared)


def _unscreened(missing: Sequence[Unscreened], folder: str) -> Iterator[RenderableType]:
    if missing:
        yield Text()
        yield heading("Not screened", "no score, and not a rejection")
    for result in missing:
        reason = safe(result.reason.removeprefix(f"{result.source}: "))
        yield item(
            Group(FileName(result.source.removeprefix(folder), STRONG), Text(result.code.value) + Text(": ") + reason)
        )
