"""The spine: one text with one offset space, and where each word of it stands on the page.

Made once in `extract/`; no later stage may change the text or search it again for what an earlier stage found.
"""

from bisect import bisect_right
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from mlscreen.model.record import Record


class Span(NamedTuple):
    """A half-open range `[start, end)` of code points of `Document.text`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class BBox(NamedTuple):
    """A box in points, origin at the top left of the page as seen (after /Rotate and CropBox)."""

    x0: float
    top: float
    x1: float
    bottom: float

    def union(self, other: "BBox") -> "BBox":
        """Return the smallest box around both."""
        return BBox(
            min(self.x0, other.x0), min(self.top, other.top), max(self.x1, other.x1), max(self.bottom, other.bottom)
        )


class Visibility(StrEnum):
    """Whether a person sees the word, and if not, why. Everything but VISIBLE stays out of the score."""

    VISIBLE = "visible"
    BACKGROUND_COLOURED = "background_coloured"
    TINY = "tiny"
    INVISIBLE_MODE = "invisible_mode"
    TRANSPARENT = "transparent"
    OFF_PAGE = "off_page"
    COVERED = "covered"
    CLIPPED = "clipped"
    LAYER_OFF = "layer_off"
    ACTUAL_TEXT = "actual_text"
    VANISHED = "vanished"


class Word(NamedTuple):
    """A run of characters without white space, with the look it has on the page."""

    span: Span
    bbox: BBox | None = None
    """`None` where the format has no pages (DOCX, text)."""
    font: str = ""
    size: float = 0.0
    """In points as seen (matrix applied); 0 when unknown."""
    bold: bool = False
    color: int = 0
    """Fill colour as 0xRRGGBB."""
    visibility: Visibility = Visibility.VISIBLE


class Line(Record):
    """Words that a person reads as one line: of a column, of a cell, or one paragraph of a DOCX."""

    span: Span
    words: tuple[Word, ...]
    place: str = ""
    """Where it is when pages are unknown, e.g. "paragraph 12", "table 2, row 3, cell 1"; else empty."""
    region: int = 0
    """Number of the column, cell or block on the page in reading order: a change means that the eye moved on."""
    heading_level: int = 0
    """1 to 9 when the file itself says that this is a heading (Word style, Markdown #), else 0."""
    bullet: bool = False
    """The file itself says that this is a list item (Word numbering); typed bullets are left in the text."""

    @property
    def bbox(self) -> BBox | None:
        """Box around the words, `None` where boxes are unknown."""
        boxes = [word.bbox for word in self.words if word.bbox is not None]
        if not boxes:
            return None
        return BBox(
            min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes)
        )

    @property
    def size(self) -> float:
        """Largest font size among the words, in points; 0 when unknown."""
        return max((word.size for word in self.words), default=0.0)

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return bool(self.words) and all(word.bold for word in self.words)

    @property
    def hidden(self) -> bool:
        """Whether no word of it can be seen."""
        return bool(self.words) and all(word.visibility is not Visibility.VISIBLE for word in self.words)


class Page(Record):
    """One page; `number` counts from 1 and is 0 when the format has no pages."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]


class DocumentWarning(NamedTuple):
    """Something about the file that a recruiter should know, apart from fit; never in the points."""

    code: str
    message: str


class Location(Record):
    """Where a span stands: page and line (from 1), or the place in a document without pages."""

    page: int | None
    line: int
    """Line on its page, from 1; in a document without pages, in the document."""
    place: str = ""
    bbox: BBox | None = None

    def __str__(self) -> str:
        if self.page is not None:
            return f"p. {self.page}, line {self.line}"
        return self.place or f"line {self.line}"


class Document(Record):
    """A résumé as read: the text in a person's reading order, and its pages."""

    source: str
    """The path as the user gave it; only for display."""
    digest: str
    """SHA-256 of the file's bytes, hexadecimal: the identity of the document."""
    media_type: str
    text: str
    """Words joined by one space, wide gaps on one line (and tabs) by a tab, lines by a newline, blocks by two."""
    pages: tuple[Page, ...]
    warnings: tuple[DocumentWarning, ...] = ()

    def __hash__(self) -> int:
        # By the identity of the file: to hash every word takes longer than to read them.
        return hash(self.digest)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in reading order."""
        return tuple(line for page in self.pages for line in page.lines)

    @property
    def visible_text(self) -> str:
        """`text` with hidden words blanked by spaces: the same offsets, nothing that the eye cannot see."""
        hidden = self.hidden_words()
        if not hidden:
            return self.text
        parts: list[str] = []
        at = 0
        for word in sorted(hidden, key=lambda w: w.span):
            start, end = word.span
            if start < at:
                continue
            parts += (self.text[at:start], " " * (end - start))
            at = end
        return "".join(parts) + self.text[at:]

    def hidden_words(self) -> tuple[Word, ...]:
        """Return the words that a person cannot see, in document order."""
        return _hidden(self)

    def quote(self, span: Span) -> str:
        """Return literally what stands at `span`."""
        return self.text[span.start : span.end]

    def locate(self, span: Span) -> Location:
        """Return the page, line and box of the first line that `span` touches."""
        for page in self.pages:
            if page.lines and span.start < page.lines[-1].span.end:
                break
        else:
            page = self.pages[-1] if self.pages else Page(0, 0, 0, ())
        starts = [line.span.start for line in page.lines]
        index = max(bisect_right(starts, span.start) - 1, 0)
        if not page.lines:
            return Location(page.number or None, 1)
        if span.start >= page.lines[index].span.end and index + 1 < len(page.lines):
            index += 1
        line = page.lines[index]
        boxes = [word.bbox for word in line.words if word.bbox is not None and word.span.overlaps(span)]
        bbox = boxes[0] if boxes else None
        for box in boxes[1:]:
            bbox = bbox.union(box) if bbox else box
        return Location(page.number or None, index + 1, line.place, bbox)


@lru_cache(maxsize=1)
def _hidden(document: Document) -> tuple[Word, ...]:
    # Kept, because every stage asks for them.
    visible = Visibility.VISIBLE
    return tuple(word for line in document.lines for word in line.words if word.visibility is not visible)
