"""What everything on the terminal shares: a page to print on, the styles, and text made safe.

Never reads text as Rich markup: what comes from outside becomes `Text`, cleaned.
"""

import io
from collections.abc import Iterable

from rich.console import Console, RenderableType
from rich.text import Text

from mlscreen.model.scorecard import Evidence, Outcome, Severity
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
STRONG, QUIET, QUOTE, HEADING = "bold", "bright_black", "cyan", "bold"
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


def quoted(evidence: Evidence) -> Text:
    """Return the words of the résumé in quotation marks, and where they stand."""
    where = f"  {clean(str(evidence.location))}".replace(" ", "\u00a0")
    return Text.assemble((f"“{clean(evidence.quote)}”", QUOTE), (where, QUIET))


def heading(text: str, note: str = "") -> Text:
    """Return the heading of a part of the page, with a quieter note behind it."""
    return Text.assemble((clean(text), HEADING), (f"  {note}" if note else "", QUIET))
