"""Makes words on a page without a PDF, so that tests of the layout say where each word stands."""

from mlscreen.extract.layout import LaidLine
from mlscreen.extract.page_word import Look, PageWord

WIDTH = 0.5
"""Width of a letter, in font sizes."""


def line(x: float, y: float, text: str, size: float = 10, bold: bool = False) -> list[PageWord]:
    """Words of one line that begins at `x`, on the baseline `y`; their order is set by `page`."""
    look = Look("Test", size, bold)
    made: list[PageWord] = []
    for word in text.split():
        wide = len(word) * WIDTH * size
        made.append(PageWord(word, x, y - 0.8 * size, x + wide, y + 0.2 * size, y, look, 0))
        x += wide + 0.3 * size
    return made


def column(x: float, y: float, *texts: str, step: float = 14) -> list[PageWord]:
    return [word for number, text in enumerate(texts) for word in line(x, y + number * step, text)]


def page(*groups: list[PageWord]) -> list[PageWord]:
    """All words, numbered in the order in which they are given: that of the content stream."""
    return [word._replace(order=order) for order, word in enumerate(word for group in groups for word in group)]


def text_of(lines: list[LaidLine]) -> list[str]:
    """One string a line: cells with a bar between them."""
    return [" | ".join(" ".join(word.text for word in cell) for cell in line.cells) for line in lines]
