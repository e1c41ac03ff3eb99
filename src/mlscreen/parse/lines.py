"""The lines that a person sees, with the look that tells a heading from a sentence.

Never moves an offset: every `TextLine.span` points into the document's one text, and hidden words are left out.
"""

from collections.abc import Sequence
from typing import Any

from mlscreen.model.document import BBox, Document, Line, Span, Visibility, Word
from mlscreen.model.record import Record
from mlscreen.parse import dates
from mlscreen.parse.heading_words import understand
from mlscreen.regex import regex

BULLET = regex(
    r"[ \t]*(?:[•‣◦●○▪▫■□◆◇►▸▶➢➤➔→✓✔✦★☆∙·⁃–—*»›¤§\uf0a7\uf0b7\uf076\uf0d8\uf0fc\u2043\ue000-\uf8ff]+(?=[ \t\w\"'(])"
    r"|[-+](?=[ \t])|o(?=[ \t]+[A-Z])|\(?(?:\d{1,2}|[a-hivx]{1,4})[.)](?=[ \t]))[ \t]*"
)
RUN_ON_LENGTH = 240
"""A line of plain text longer than this, with wide gaps in it, is several lines whose breaks were lost."""
_GAP = regex(r"\t+| {2,}")
WORD = regex(r"[^\W\d_]+")


class TextLine(Record):
    """One line as seen; made by `text_line`, which fills in what is derived."""

    span: Span
    text: str
    """What can be seen of it, trimmed; `text[i]` stands at `span.start + i`."""
    page: int = 0
    region: int = 0
    size: float = 0.0
    """Largest visible size in points; 0 when unknown."""
    bold: bool = False
    """Every visible word is bold."""
    color: int = 0
    """Colour of the first visible word."""
    heading_level: int = 0
    list_item: bool = False
    """The file itself says that this is a list item."""
    blank_before: bool = False
    """A blank line or a larger gap stands before it, or it is the first."""
    bbox: BBox | None = None
    bold_runs: tuple[Span, ...] = ()
    """Neighbouring bold words together, in order."""
    lead: int = 0
    """Length of the typed bullet at the start, 0 when there is none."""
    words: tuple[str, ...] = ()
    """Runs of letters of the body, as written."""

    @property
    def bullet(self) -> bool:
        """Whether it is a list item, by the file or by a typed bullet."""
        return self.list_item or self.lead > 0

    @property
    def body(self) -> str:
        """The text without its typed bullet."""
        return self.text[self.lead :]

    @property
    def body_span(self) -> Span:
        """Where `body` stands."""
        return Span(self.span.start + self.lead, self.span.end)

    @property
    def cells(self) -> tuple[Span, ...]:
        """The parts of the body between wide gaps."""
        spans, at = [], self.lead
        for gap in _GAP.finditer(self.text, self.lead):
            spans.append(Span(self.span.start + at, self.span.start + gap.start()))
            at = gap.end()
        spans.append(Span(self.span.start + at, self.span.end))
        return tuple(s for s in spans if s.end > s.start)

    @property
    def all_caps(self) -> bool:
        """Whether it has at least three letters and all that have a case are capitals."""
        return self.body.isupper() and sum(map(len, self.words)) > 2

    @property
    def letter_spaced(self) -> bool:
        """Whether the letters stand apart: "E D U C A T I O N"."""
        tokens = self.body.split()
        return len(tokens) >= 3 and sum(len(t) == 1 for t in tokens) >= 0.7 * len(tokens)

    def at(self, span: Span) -> str:
        """Return what stands at `span`, which must lie inside."""
        return self.text[span.start - self.span.start : span.end - self.span.start]


def visible_lines(document: Document) -> tuple[TextLine, ...]:
    """Return the lines with at least one visible word, in reading order."""
    text = document.visible_text
    lines: list[TextLine] = []
    reached = 0
    for page in document.pages:
        for line in page.lines:
            gap = not lines or text.count("\n", reached, line.span.start) > 1
            made = _lines_of(line, text, page.number, gap)
            if made:
                lines += made
                reached = made[-1].span.end
    return tuple(lines)


def text_line(span: Span, raw: str, **look: Any) -> TextLine:
    """Return the line of the text `raw` that stands at `span`, trimmed, with bullet and words found."""
    seen = raw.strip()
    start = span.start + len(raw) - len(raw.lstrip())
    found = BULLET.match(seen)
    lead = found.end() if found else 0
    words = tuple(WORD.findall(seen, lead))
    return TextLine(span=Span(start, start + len(seen)), text=seen, lead=lead, words=words, **look)


def _lines_of(line: Line, text: str, page: int, gap: bool) -> list[TextLine]:
    words = [word for word in line.words if word.visibility is Visibility.VISIBLE]
    if line.words and not words:
        return []
    start, end = line.span
    if words and len(words) != len(line.words):
        start, end = words[0].span.start, words[-1].span.end
    spans = [Span(start, end)]
    look: dict[str, Any] = {}
    if end - start > RUN_ON_LENGTH and not (words and words[0].bbox):
        spans = _pieces(text, start, end)
    elif words:
        look = _look(words)
    at = {"page": page, "region": line.region, "heading_level": line.heading_level, "list_item": line.bullet}
    if heading := _heading_in_front(words, text):
        parts = [(0, heading), (heading, len(words))]
        cut = [(Span(words[i].span.start, words[j - 1].span.end), _look(words[i:j])) for i, j in parts]
    else:
        cut = [(span, look) for span in spans]
    made = (
        text_line(span, text[span.start : span.end], **seen, **at, blank_before=gap and not (heading and number))
        for number, (span, seen) in enumerate(cut)
    )
    return [one for one in made if one.text]


def _heading_in_front(words: Sequence[Word], text: str) -> int:
    """Return how many words of the line are a section's heading in the margin, set larger than the rest."""
    if len(words) < 2 or words[0].size < 1.12 * words[-1].size:
        return 0
    count = next((i for i, word in enumerate(words) if word.size < 0.9 * words[0].size), 0)
    known = understand(text[words[0].span.start : words[count - 1].span.end]) if 0 < count <= 4 else None
    return count if known and known.exact and words[0].size >= 1.12 * max(w.size for w in words[count:]) else 0


def _pieces(text: str, start: int, end: int) -> list[Span]:
    ranges = [found.span for found in dates.find(text, Span(start, end))]
    pieces, at, passed = [], start, 0
    for gap in _GAP.finditer(text, start, end):
        while passed < len(ranges) and ranges[passed].end <= gap.start():
            passed += 1
        if passed < len(ranges) and ranges[passed].start < gap.start():
            continue
        pieces.append(Span(at, gap.start()))
        at = gap.end()
    pieces.append(Span(at, end))
    return pieces


def _look(words: list[Word]) -> dict[str, Any]:
    bold = [word.bold for word in words]
    return {
        "size": max([word.size for word in words]),
        "bold": all(bold),
        "color": words[0].color,
        "bbox": _box(words),
        "bold_runs": _runs(words, bold) if any(bold) else (),
    }


def _box(words: list[Word]) -> BBox | None:
    boxes = [word.bbox for word in words if word.bbox is not None]
    if not boxes:
        return None
    left, top, right, bottom = zip(*boxes, strict=True)
    return BBox(min(left), min(top), max(right), max(bottom))


def _runs(words: list[Word], marks: list[bool]) -> tuple[Span, ...]:
    runs: list[Span] = []
    before = False
    for word, mark in zip(words, marks, strict=True):
        if mark:
            runs.append(Span(runs.pop().start, word.span.end) if before else word.span)
        before = mark
    return tuple(runs)
