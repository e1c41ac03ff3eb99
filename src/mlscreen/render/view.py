"""How a report is looked at: the width, the colours and the amount of detail that the command line decided on.

Never asks the terminal or the environment itself.
"""

from typing import NamedTuple

USUAL, NARROWEST, WIDEST = 80, 60, 140


class View(NamedTuple):
    """What a renderer may depend on besides the report."""

    width: int = USUAL
    colour: bool = False
    details: bool = False
    """All evidence, the reasons and the arithmetic."""
    encoding: str = "utf-8"

    @property
    def columns(self) -> int:
        """Columns to lay out for: lines longer than a page is wide cannot be read."""
        return max(NARROWEST, min(self.width, WIDEST))
