"""Turns a picture of a page into words that the layout can put in order, as if a PDF had drawn them.

Asks the OCR engine; decides nothing about reading order.
"""

from mlscreen.extract import ocr
from mlscreen.extract.limits import Limits
from mlscreen.extract.page_word import Look, PageWord

ASCENT = 0.8
"""Share of a line's height that lies above its baseline."""
RESOLUTION = 200 / 72
"""Pixels per point to draw a page with before reading it: the engines gain nothing from more."""


def scanned_words(image: bytes, scale: float, limits: Limits) -> list[PageWord]:
    """Return the words of a PNG or JPEG picture of `scale` pixels to the point.

    Raises:
        Unreadable: No OCR engine is installed, or it fails.
    """
    found: list[PageWord] = []
    for order, word in enumerate(ocr.words(image, scale, limits)):
        x0, top, x1, bottom = word.bbox
        height = bottom - top
        base = top + ASCENT * height
        found.append(PageWord(word.text, x0, top, x1, bottom, base, Look(size=round(height, 1)), order))
    return found
