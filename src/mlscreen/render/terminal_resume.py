"""Draw what was read from a résumé: positions on a timeline, degrees, skills with months, sections, findings.

Never judges it.
"""

from collections.abc import Iterator
from datetime import date

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mlscreen.model.contact import Contact
from mlscreen.model.resume import Education, Position, PositionKind, Resume
from mlscreen.model.timeline import DateRange, Months, total_months
from mlscreen.render.tenure import SkillUse, not_affirmed, skill_uses
from mlscreen.render.terminal_page import QUIET, STRONG, heading, months, safe
from mlscreen.render.timeline_picture import Picture, picture
from mlscreen.render.view import View

NAME_WIDTH = 24


def resume_page(resume: Resume, contact: Contact, as_of: date, view: View) -> Iterator[RenderableType]:
    """Yield the parts of the page that shows what was read."""
    document = resume.document
    yield safe(contact.name or "(no name found)", STRONG)
    yield safe(f"{document.source}, {document.media_type}, as of {as_of.isoformat()}", QUIET)
    if reach := (*contact.emails, *contact.phones, *contact.links):
        yield Text("  ").join(safe(way, QUIET) for way in reach)
    if not resume.language_supported:
        yield Text(f"There are no rules for the language of this résumé ({resume.language}).", "bold yellow")
    yield from _positions(resume, as_of, view)
    yield from _education(resume)
    yield from _skills(resume, as_of)
    yield from _sections(resume)
    yield from _findings(resume)


def _positions(resume: Resume, as_of: date, view: View) -> Iterator[RenderableType]:
    yield Text()
    yield heading("Positions", "" if resume.positions else "none found")
    if not resume.positions:
        return
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right")
    table.add_column()
    for position in resume.positions:
        table.add_row(_dates(position.dates), _length(position.dates, as_of), _described(position))
    yield Padding(table, (0, 0, 0, 2))
    yield from _totals(resume, as_of)
    drawn = picture(resume.positions, as_of, view.columns - NAME_WIDTH - 8)
    if drawn is not None:
        yield Text()
        yield from _timeline(drawn)


def _described(position: Position) -> Text:
    text = safe(position.title or "(no title)", STRONG)
    if position.employer:
        text += Text(", ") + safe(position.employer)
    if position.kind is not PositionKind.JOB:
        text.append(f" ({position.kind.value})", "magenta")
    if position.terms:
        text += Text(" ") + safe(f"({', '.join(position.terms)})", QUIET)
    return text


def _totals(resume: Resume, as_of: date) -> Iterator[RenderableType]:
    for kind in PositionKind:
        ranges = [p.dates for p in resume.positions if p.kind is kind and p.dates is not None]
        if ranges:
            amount = total_months(ranges, as_of)
            note = "overlaps counted once" if len(ranges) > 1 else ""
            yield Padding(
                Text.assemble(f"{kind.value}: ", (_amount(amount), STRONG), (f"  {note}", QUIET)), (0, 0, 0, 2)
            )


def _timeline(drawn: Picture) -> Iterator[RenderableType]:
    def row(name: str, cells: str, style: str) -> Text:
        shown = name if len(name) <= NAME_WIDTH else name[: NAME_WIDTH - 1] + "…"
        return Text.assemble("  ", (f"{shown:<{NAME_WIDTH}}  ", QUIET), (cells.rstrip(), style), no_wrap=True)

    yield row("", drawn.scale, QUIET)
    for bar in drawn.bars:
        name = safe(bar.position.title or bar.position.employer or "(no title)").plain
        yield row(name, bar.cells, "green" if bar.position.kind is PositionKind.JOB else "blue")
    yield row("together", drawn.covered, QUIET)
    for what, stretches in (("gap", drawn.gaps), ("overlap", drawn.overlaps)):
        for first, last in stretches:
            yield Padding(
                Text(f"{what}: {_month(first)} to {_month(last)}, {months(last - first + 1)}", QUIET), (0, 0, 0, 2)
            )


def _education(resume: Resume) -> Iterator[RenderableType]:
    yield Text()
    yield heading("Education", "" if resume.education else "none found")
    for degree in resume.education:
        yield Padding(_degree(degree), (0, 0, 0, 2))


def _degree(degree: Education) -> Text:
    text = safe(degree.study or degree.level.name.lower(), STRONG)
    for part in (degree.area if degree.area not in degree.study else "", degree.institution):
        if part:
            text += Text(", ") + safe(part)
    if degree.dates is not None:
        text += Text(", ") + _dates(degree.dates)
    return text.append(f" ({degree.level.name.lower()}, {degree.status.value.replace('_', ' ')})", QUIET)


def _skills(resume: Resume, as_of: date) -> Iterator[RenderableType]:
    uses = skill_uses(resume, as_of)
    yield Text()
    yield heading("Skills", "months and last use in dated positions that name them" if uses else "none found")
    dated = [use for use in uses if use.months.high]
    if dated:
        table = Table.grid(padding=(0, 2, 0, 0))
        for use in dated:
            table.add_row(safe(use.skill, STRONG), _amount(use.months), Text(_last(use), QUIET))
        yield Padding(table, (0, 0, 0, 2))
    listed = [use.skill for use in uses if not use.months.high]
    if listed:
        yield Padding(Text.assemble(("outside of dated positions: ", QUIET), safe(", ".join(listed))), (0, 0, 0, 2))
    for mention in not_affirmed(resume):
        words = safe(f"“{resume.document.quote(mention.span)}”")
        note = safe(f"{mention.skill}: {mention.polarity.value}, not credited. {mention.note}", QUIET)
        yield Padding(Text("  ").join((words, note)), (0, 0, 0, 2))


def _last(use: SkillUse) -> str:
    return f"until {use.last_used[0]}-{use.last_used[1]:02d}" if use.last_used else ""


def _sections(resume: Resume) -> Iterator[RenderableType]:
    named = [section for section in resume.sections if section.heading]
    yield Text()
    yield heading("Sections", "" if named else "no headings found")
    table = Table.grid(padding=(0, 2, 0, 0))
    for section in named:
        where = str(resume.document.locate(section.span))
        table.add_row(safe(section.heading, STRONG), Text(section.kind.value), safe(where, QUIET))
    yield Padding(table, (0, 0, 0, 2))


def _findings(resume: Resume) -> Iterator[RenderableType]:
    if resume.warnings or resume.claims:
        yield Text()
        yield heading("Noticed", "never part of the points")
    for warning in resume.warnings:
        yield Padding(safe(f"- {warning.message}"), (0, 0, 0, 2))
    for claim in resume.claims:
        words = safe(f"“{resume.document.quote(claim.span)}”")
        yield Padding(Group(Text.assemble("- ", words, ": a claim; only dates count")), (0, 0, 0, 2))


def _dates(dates: DateRange | None) -> Text:
    if dates is None or dates.start is None:
        return Text("undated", QUIET)
    end = "present" if dates.ongoing else str(dates.end or "?")
    return Text(f"{dates.start} – {end}")


def _length(dates: DateRange | None, as_of: date) -> Text:
    if dates is None:
        return Text()
    problem = dates.problem(as_of)
    return Text(problem.value, "yellow") if problem else Text(_amount(total_months([dates], as_of)))


def _amount(amount: Months) -> str:
    if amount.low == amount.high:
        return months(amount.low)
    return f"{months(amount.likely)} ({amount.low}–{amount.high} m)"


def _month(number: int) -> str:
    return f"{number // 12}-{number % 12 + 1:02d}"
