"""Straightens what an OCR engine read from a crooked page: turns the boxes upright and gives each line one height.

Pure geometry; never changes a word or the order of the engine.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mlscreen.extract.middle import median
from mlscreen.model.document import BBox

FEWEST = 4
"""Words from which on a line tells the slope of the page."""
STEEPEST = 0.12
"""About seven degrees; beyond it the page was turned on purpose, or the line is none."""


class OcrWord(NamedTuple):
    """One word as read; the box in points from the top left of the picture."""

    text: str
    bbox: BBox


Lines = Sequence[Sequence[OcrWord]]


def straightened(lines: Lines) -> tuple[OcrWord, ...]:
    """Return all words, upright, those of one line with the same top and bottom."""
    slope = _slope(lines)
    upright = [[_turned(word, slope) for word in line] for line in lines]
    return tuple(word for line in upright for word in _levelled(line))


def _slope(lines: Lines) -> float:
    """Return how far the page sinks per point to the right."""
    slopes = [_fall(line) for line in lines if len(line) >= FEWEST]
    sane = [slope for slope in slopes if abs(slope) < STEEPEST]
    return median(sane) if sane else 0.0


def _fall(line: Sequence[OcrWord]) -> float:
    """Return the slope of the line through the middles of the words (least squares)."""
    xs = [(word.bbox.x0 + word.bbox.x1) / 2 for word in line]
    ys = [(word.bbox.top + word.bbox.bottom) / 2 for word in line]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((each - x) ** 2 for each in xs)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / spread if spread else 0.0


def _turned(word: OcrWord, slope: float) -> OcrWord:
    box = word.bbox
    middle, height = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    # The box of a crooked word is taller than the word by what it sinks over its own width.
    excess = min(abs(slope) * (box.x1 - box.x0), (box.bottom - box.top) / 2) / 2
    down, right = -slope * middle, slope * height
    return OcrWord(word.text, BBox(box.x0 + right, box.top + down + excess, box.x1 + right, box.bottom + down - excess))


def _levelled(line: Iterable[OcrWord]) -> list[OcrWord]:
    words = list(line)
    if not words:
        return []
    top, bottom = median(word.bbox.top for word in words), median(word.bbox.bottom for word in words)
    tall = [word for word in words if word.bbox.bottom > top and word.bbox.top < bottom]
    top, bottom = min(word.bbox.top for word in tall), max(word.bbox.bottom for word in tall)
    return [
        OcrWord(word.text, BBox(word.bbox.x0, top, word.bbox.x1, bottom)) if word in tall else word for word in words
    ]
