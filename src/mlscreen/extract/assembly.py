"""Makes the one text of a document out of laid-out pages, and the words and lines that point into it.

The only place of the PDF readers where offsets are made. Never changes the order it is given.
"""

from collections.abc import Iterable, Sequence

from mlscreen.extract.layout import LaidLine
from mlscreen.extract.mending import join_broken
from mlscreen.extract.page_word import PageWord
from mlscreen.model.document import BBox, Line, Page, Span, Word


class Assembler:
    """Collects pages; `text` grows with each."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at = 0
        self.pages: list[Page] = []

    @property
    def text(self) -> str:
        """The text of all pages added so far."""
        return "".join(self._parts)

    def add(self, width: float, height: float, lines: Sequence[LaidLine]) -> None:
        """Append a page whose lines stand in reading order."""
        made: list[Line] = []
        for laid in join_broken(lines):
            if not laid.cells:
                continue
            if self._at:
                self._put("\n\n" if laid.new_block or not made else "\n")
            made.append(self._line(laid))
        self.pages.append(Page(len(self.pages) + 1, width, height, tuple(made)))

    def _line(self, laid: LaidLine) -> Line:
        start = self._at
        words: list[Word] = []
        for number, cell in enumerate(laid.cells):
            if number:
                self._put("\t")
            for place, word in enumerate(cell):
                if place:
                    self._put(" ")
                words.append(self._word(word))
        return Line(Span(start, self._at), tuple(words), region=laid.region)

    def _word(self, word: PageWord) -> Word:
        start = self._at
        self._put(word.text)
        look = word.look
        box = BBox(word.x0, word.top, word.x1, word.bottom)
        return Word(Span(start, self._at), box, look.font, look.size, look.bold, look.color, word.visibility)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)


def assemble(pages: Iterable[tuple[float, float, Sequence[LaidLine]]]) -> tuple[str, tuple[Page, ...]]:
    """Return the text and the pages of a document."""
    assembler = Assembler()
    for width, height, lines in pages:
        assembler.add(width, height, lines)
    return assembler.text, tuple(assembler.pages)
