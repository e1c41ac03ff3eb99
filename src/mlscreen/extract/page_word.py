"""A word on a page as the PDF readers hand it to the layout: text, place and look.

Never holds a library's object, and never an offset into the document: offsets exist only once the order is known.
"""

from typing import NamedTuple

from mlscreen.model.document import Visibility


class Look(NamedTuple):
    """How a run of text is painted; shared by all words of one text object."""

    font: str = ""
    size: float = 0.0
    """In points as seen: font size times matrix."""
    bold: bool = False
    color: int = 0
    alpha: int = 255
    mode: int = 0
    """PDF text render mode; 3 and 7 paint nothing."""
    turn: int = 0
    """Quarter turns clockwise of the reading direction as seen; 0 for upright text."""


class PageWord(NamedTuple):
    """One word; coordinates in points of the page as seen, origin at the top left."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    """The baseline: y of upright text, x of text that is turned by a quarter."""
    look: Look
    order: int
    """Place in the content stream: the witness of the reading order."""
    broken: bool = False
    """The word goes on in the next word of the stream, after a hyphen at the end of the line."""
    visibility: Visibility = Visibility.VISIBLE

    @property
    def size(self) -> float:
        """Font size in points as seen."""
        return self.look.size
