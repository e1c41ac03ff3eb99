"""What everything on the terminal shares: a page to print on, the styles, and text made safe.

Never reads text as Rich markup: what comes from outside becomes `Text`, cleaned.
"""

import io
from collections.abc import Iterable
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.measure import Measurement
from rich.segment import Segment
from rich.text import Text

from mlscreen.model.record import Record
from mlscreen.model.scorecard import Evidence, Outcome, Severity
from mlscreen.regex import regex
from mlscreen.render.text import clean
from mlscreen.render.view import View

OUTCOMES = {
    Outcome.MET: ("met", "bold green"),
    Outcome.PARTIAL: ("partly met", "bold yellow"),
    Outcome.NOT_MET: ("not met", "bold red"),
    Outcome.UNCLEAR: ("unclear", "bold magenta"),
    Outcome.NO_EVIDENCE: ("no evidence", "bold bright_black"),
}
SEVERITIES = {
    Severity.INFO: ("info", "blue"),
    Severity.NOTICE: ("notice", "yellow"),
    Severity.WARNING: ("warning", "bold red"),
}
SEVERITY_WIDTH = max(len(word) for word, _ in SEVERITIES.values())
STRONG, QUIET, QUOTE, CORE, HEADING = "bold", "bright_black", "cyan", "bold bright_cyan", "bold"
# From here on there is room for the quotes beside the criteria instead of below them.
WIDE = 110
_PART = regex(r"[^/\\\\_. -]*[/\\\\_. -]+|[^/\\\\_. -]+")
OUTCOME_WIDTH = max(len(word) for word, _ in OUTCOMES.values())


class _Sheet(io.StringIO):
    """A text buffer with an encoding, by which Rich chooses the characters that lines are drawn with."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding


def printed(parts: Iterable[RenderableType], view: View) -> bytes:
    """Return the parts one below the other, as bytes for a terminal or a plain file."""
    sheet = _Sheet(view.encoding)
    console = Console(
        file=sheet,
        width=view.columns,
        force_terminal=view.colour,
        color_system="standard" if view.colour else None,
        no_color=not view.colour,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
        legacy_windows=False,
        _environ={},
    )
    for part in parts:
        console.print(part)
    lines = (line.rstrip() for line in sheet.getvalue().splitlines())
    return ("\n".join(lines) + "\n").encode(view.encoding, "replace")


def safe(text: str, style: str = "") -> Text:
    """Return text from outside, cleaned."""
    return Text(clean(text), style)


def number(value: float) -> str:
    """Return a figure with one decimal at most, without a trailing zero."""
    return f"{value:.1f}".removesuffix(".0")


def months(amount: int) -> str:
    """Return an amount of months in years and months."""
    years, rest = divmod(amount, 12)
    parts = [f"{years} y"] if years else []
    return " ".join(parts + ([f"{rest} m"] if rest or not years else []))


def heading(text: str, note: str = "") -> Text:
    """Return the heading of a part of the page, with a quieter note behind it."""
    return Text.assemble((clean(text), HEADING), (f"  {note}" if note else "", QUIET))


class Beside(Record):
    """Parts next to each other, each wrapped in its own width; `None` is the width that the others leave.

    What a table of Rich's would do after measuring every cell, and it is loaded for pages that have columns to measure.
    """

    parts: tuple[tuple[RenderableType, int | None], ...]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines of all parts, as many as the longest has."""
        left = options.max_width - sum(width or 0 for _, width in self.parts)
        widths = [left if width is None else width for _, width in self.parts]
        blocks = [
            console.render_lines(part, options.update(width=width, height=None))
            for (part, _), width in zip(self.parts, widths, strict=True)
        ]
        for lines in zip_longest(*blocks):
            for width, line in zip(widths, lines, strict=True):
                yield from line or [Segment(" " * width)]
            yield Segment.line()


def item(body: RenderableType, marker: Text | None = None, indent: int = 2) -> Beside:
    """Return an item of a list: lines after the first stand below the first, not below the marker."""
    shown = marker or Text("-")
    return Beside((("", indent), (shown, shown.cell_len + 1), (body, None)))


def _marked(evidence: Evidence) -> Text:
    """Return the quote with the words in bold that count."""
    quote, start, end = evidence.quote, 0, len(evidence.quote)
    if evidence.core is not None:
        start = max(evidence.core.start - evidence.span.start, 0)
        end = max(evidence.core.end - evidence.span.start, start)
    text, gap = Text("“", QUOTE), False
    for part, style in ((quote[:start], QUOTE), (quote[start:end], CORE), (quote[end:], QUOTE)):
        shown = clean(part)
        if shown:
            text.append(" " if len(text) > 1 and (gap or part[0].isspace()) else "", QUOTE).append(shown, style)
            gap = part[-1].isspace()
        else:
            gap = gap or bool(part)
    return text.append("”", QUOTE)


class Quoted(Record):
    """Words of the résumé in quotation marks, and behind them where they stand, which is never torn apart."""

    evidence: Evidence
    note: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines of the quote, with the place behind the last or below it."""
        lines = _marked(self.evidence).wrap(console, options.max_width)
        place = Text(f"{clean(str(self.evidence.location))}{self.note}", QUIET)
        beside = lines[-1].cell_len + 2 + place.cell_len <= options.max_width
        if beside:
            lines[-1] = Text.assemble(lines[-1], "  ", place)
        # As segments: texts would be wrapped once more.
        yield from Text("\n").join(lines).render(console, end="\n")
        if not beside:
            yield place


class FileName(Record):
    """A path, broken over lines where its parts end instead of anywhere."""

    path: str
    style: str = QUIET

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield as many parts on each line as fit."""
        line = ""
        for part in self._parts():
            if line and cell_len(line + part) > options.max_width:
                yield Text(line, self.style)
                line = ""
            line += part
        yield Text(line, self.style, overflow="fold")

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return the length of the longest part and of the whole."""
        return Measurement(max(cell_len(part) for part in self._parts()), cell_len(clean(self.path)))

    def _parts(self) -> list[str]:
        return _PART.findall(clean(self.path)) or [""]
