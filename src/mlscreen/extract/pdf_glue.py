"""Splits words that a file without spaces ran together, by the gaps between their characters.

Asks pdfium for every character only if the word is wider than its characters were at their narrowest.
"""

from itertools import pairwise
from typing import NamedTuple

from mlscreen.extract.pdf_raw import boxes

_FEWEST_GLUED = 5
_SPACE_OVER_USUAL = 0.12
_LEAST_SPACE = 0.05
_NO_SPACE_AFTER = frozenset("([{<-–—/@&_'’“#+=\"")


class Piece(NamedTuple):
    """A word before its place and look are known; `first` and `last` count pdfium's characters."""

    text: str
    first: int
    last: int
    broken: bool


class Glue:
    """Judges the words of one page; remembers how far each character moves on at the least."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._steps: dict[tuple[int, int], dict[str, float]] = {}

    def parts(self, piece: Piece, head: tuple[float, ...], tail: tuple[float, ...], font: int) -> list[Piece]:
        """Return the words in `piece`, mostly itself; `head` and `tail` are the boxes of its ends."""
        text, first, last, broken = piece
        if len(text) < _FEWEST_GLUED or last - first + 1 != len(text):
            return [piece]
        high = head[1] - head[3]
        steps = self._steps.setdefault((font, round(high)), {})
        try:
            narrow = sum(map(steps.__getitem__, text[:-1]))
        except KeyError:
            narrow = 0.0
        if tail[0] - head[0] - narrow < _SPACE_OVER_USUAL * high:
            return [piece]
        cuts = self._cuts(piece, steps, high)
        if not cuts:
            return [piece]
        ends = pairwise([0, *cuts, len(text)])
        return [Piece(text[a:b], first + a, first + b - 1, broken and b == len(text)) for a, b in ends]

    def _cuts(self, piece: Piece, steps: dict[str, float], high: float) -> list[int]:
        text, first, last, _ = piece
        placed = boxes(self._handle, range(first, last + 1))
        gaps: list[float] = []
        for char, here, beyond in zip(text, placed, placed[1:], strict=False):
            step = beyond[0] - here[0]
            if step < steps.get(char, 1e9):
                steps[char] = step
            gaps.append(beyond[0] - here[2])
        usual = sorted(gaps)[len(gaps) // 2]
        least = max(usual + _SPACE_OVER_USUAL * high, _LEAST_SPACE * high)
        return [
            place
            for place, gap in enumerate(gaps, 1)
            if gap >= least and text[place].isalnum() and text[place - 1] not in _NO_SPACE_AFTER
        ]
