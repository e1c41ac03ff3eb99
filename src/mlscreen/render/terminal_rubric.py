"""Draw a rubric for the person who reviews it, and plain tables.

Never leaves out a criterion; those of a variant say so.
"""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mlscreen.model.rubric import Criterion, Rubric, Status
from mlscreen.render.terminal_page import QUIET, STRONG, heading, number, safe


def rubric_page(rubric: Rubric) -> Iterator[RenderableType]:
    """Yield the parts of the page that shows `rubric`."""
    yield heading(rubric.title, f"rubric {rubric.id} {rubric.version}")
    if rubric.draft:
        yield Text("Draft: made from the job description, and not yet reviewed by a person.", "bold yellow")
    for status in Status:
        criteria = [criterion for criterion in rubric.criteria if criterion.status is status]
        if criteria:
            yield Text()
            yield heading(status.value.capitalize(), _points(criteria))
            yield _criteria(criteria)
    if rubric.conditions:
        yield Text()
        yield heading("Conditions", "for a person to check, never scored")
    for condition in rubric.conditions:
        yield Padding(safe(f"- {condition.quote}"), (0, 0, 0, 2))
    yield Text()
    bands = ", ".join(f"{band.label} from {number(band.at_least)} %" for band in rubric.bands)
    yield Text.assemble(("Bands: ", QUIET), safe(bands))


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Return a plain table with its first column strong."""
    drawn = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style=QUIET)
    for name in head:
        drawn.add_column(name)
    for row in rows:
        drawn.add_row(*(safe(value, "" if column else STRONG) for column, value in enumerate(row)))
    return drawn


def _points(criteria: Sequence[Criterion]) -> str:
    always = number(sum(criterion.points for criterion in criteria if not criterion.only_for))
    extra = sum(criterion.points for criterion in criteria if criterion.only_for)
    return f"{always} points" + (f", and {number(extra)} for variants" if extra else "")


def _criteria(criteria: Sequence[Criterion]) -> Table:
    drawn = Table.grid(padding=(0, 2, 0, 0))
    drawn.add_column(justify="right", no_wrap=True)
    drawn.add_column()
    for criterion in criteria:
        drawn.add_row(Text(number(criterion.points)), Group(*_lines(criterion)))
    return drawn


def _lines(criterion: Criterion) -> Iterator[Text]:
    yield Text.assemble(safe(criterion.label, STRONG), (f" ({criterion.kind.value})", QUIET), *_variants(criterion))
    if criterion.source is not None:
        where = f"line {criterion.source.line}: " if criterion.source.line else ""
        yield safe(f"{where}“{criterion.source.quote}”", QUIET)


def _variants(criterion: Criterion) -> list[Text]:
    return [Text(" "), safe(f"only for {', '.join(criterion.only_for)}", "magenta")] if criterion.only_for else []
