"""Splits words that a file without spaces ran together, by the gaps between their characters.

Asks pdfium for every character only if the word is wider than its characters were at their narrowest.
"""

from mlscreen.extract.pdf_pieces import Piece
from mlscreen.extract.pdf_raw import Handle
from mlscreen.extract.pdf_sweep import boxes

_FEWEST_GLUED = 5
_SPACE_OVER_USUAL = 0.12
_LEAST_SPACE = 0.05
_SPACE_UNDER_HANG = 0.15
_BETWEEN_SMALL = "+"
_NO_SPACE_AFTER = frozenset("([{<-–—/@&_'’“#+=\"")


class Glue:
    """Judges the words of one page; remembers how far each character moves on at the least."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._steps: dict[tuple[int, int], dict[str, float]] = {}

    def parts(self, piece: Piece, head: tuple[float, ...], tail: tuple[float, ...], font: int) -> list[Piece]:
        """Return the words in `piece`, mostly itself; `head` and `tail` are the boxes of its ends."""
        text, first, last, _ = piece
        if len(text) < _FEWEST_GLUED or last - first + 1 != len(text):
            return [piece]
        # The halves of a ligature have the box of its ink, lower than a letter's.
        high = max(head[1] - head[3], tail[1] - tail[3])
        steps = self._steps.setdefault((font, round(high)), {})
        try:
            narrow = sum(map(steps.__getitem__, text[:-1]))
        except KeyError:
            narrow = 0.0
        if tail[0] - head[0] - narrow < _SPACE_OVER_USUAL * high:
            return [piece]
        return piece.parted(self._cuts(piece, steps, high))

    def _cuts(self, piece: Piece, steps: dict[str, float], high: float) -> list[int]:
        text, first, last, _ = piece
        placed = boxes(self._handle, range(first, last + 1))
        high = max(high, max(box[1] - box[3] for box in placed))
        gaps: list[float] = []
        excess: list[float] = []
        before: tuple[float, ...] = ()
        for char, after, here, beyond in zip(text, text[1:], placed, placed[1:], strict=False):
            gaps.append(beyond[0] - here[2])
            # The letters of a ligature share its box: how far one of them moves on tells nothing.
            shared = here in (before, beyond)
            before = here
            if shared:
                excess.append(0.0)
                continue
            step = beyond[0] - here[0]
            if step < steps.get(char, 1e9):
                steps[char] = step
            excess.append(_excess(char, after, step, steps))
        usual = sorted(gaps)[len(gaps) // 2]
        least = max(usual + _SPACE_OVER_USUAL * high, _LEAST_SPACE * high)
        return [
            place
            for place, gap in enumerate(gaps, 1)
            if (gap >= least or excess[place - 1] >= _SPACE_UNDER_HANG * high)
            and text[place].isalnum()
            and text[place - 1] not in _NO_SPACE_AFTER
        ]


def _excess(char: str, after: str, step: float, steps: dict[str, float]) -> float:
    """Return how much further a small letter moves on than it does between small letters of one word.

    An f hangs over what follows it, so that no gap is left of the space after "of".
    """
    if not char.islower() or not after.isalpha():
        return 0.0
    key = char + _BETWEEN_SMALL
    least = steps.get(key)
    if after.islower() and (least is None or step < least):
        steps[key] = step
    return step - least if least is not None else 0.0
