"""Makes the one text of a document out of laid-out pages, and the words and lines that point into it.

The only place of the PDF readers where offsets are made. Never changes the order it is given.
"""

from collections.abc import Collection, Iterable, Sequence

from mlscreen.extract.layout import LaidLine
from mlscreen.extract.mending import join_broken, words_of
from mlscreen.model.document import BBox, Line, Page, Span, Word


class Assembler:
    """Collects pages; `text` grows with each. `seen` are the words of the document, where one of them is broken."""

    def __init__(self, seen: Collection[str] = ()) -> None:
        self._seen = seen
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
        for laid in join_broken(lines, self._seen):
            if not laid.cells:
                continue
            if self._at:
                self._put("\n\n" if laid.new_block or not made else "\n")
            made.append(self._line(laid))
        self.pages.append(Page(len(self.pages) + 1, width, height, tuple(made)))

    def _line(self, laid: LaidLine) -> Line:
        start = at = self._at
        words: list[Word] = []
        new, add = tuple.__new__, words.append
        for cell in laid.cells:
            for text, x0, top, x1, bottom, _, (font, size, bold, color, _, _, _), _, _, visibility in cell:
                end = at + len(text)
                # NamedTuple's own constructor is a Python function: three times slower, thrice for every word.
                add(
                    new(
                        Word,
                        (new(Span, (at, end)), new(BBox, (x0, top, x1, bottom)), font, size, bold, color, visibility),
                    )
                )
                # One sign stands between words: a space, and between cells a tab.
                at = end + 1
        self._at = max(at - 1, start)
        self._parts.append("\t".join([" ".join([word[0] for word in cell]) for cell in laid.cells]))
        return Line(Span(start, self._at), tuple(words), region=laid.region)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)


def assemble(pages: Iterable[tuple[float, float, Sequence[LaidLine]]]) -> tuple[str, tuple[Page, ...]]:
    """Return the text and the pages of a document."""
    laid = list(pages)
    assembler = Assembler(words_of([lines for _, _, lines in laid]))
    for width, height, lines in laid:
        assembler.add(width, height, lines)
    return assembler.text, tuple(assembler.pages)
