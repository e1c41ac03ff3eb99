"""How lines are set, compared with the usual look of the text: what makes a heading stand out.

Knows nothing of words.
"""

from collections import Counter
from collections.abc import Sequence

from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.parse.lines import TextLine


class Look(Record):
    """How a line is set, comparable from line to line; larger means more of a heading."""

    level: int
    size: float
    caps: bool
    bold: bool
    coloured: bool

    @property
    def rank(self) -> tuple[int, float, int]:
        """What makes one look more of a heading than another."""
        return (-self.level if self.level else -9, self.size, self.caps + self.bold + self.coloured)


class Body(Record):
    """The usual look of the text, against which headings stand out."""

    size: float
    bold: bool
    color: int


def body_of(lines: Sequence[TextLine]) -> Body:
    """Return the look that most of the text has."""
    sizes: Counter[float] = Counter()
    bolds: Counter[bool] = Counter()
    colors: Counter[int] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
        bolds[line.bold] += len(line.text)
        colors[line.color] += len(line.text)
    if not sizes:
        return Body(0.0, False, 0)
    return Body(sizes.most_common(1)[0][0], bolds.most_common(1)[0][0], colors.most_common(1)[0][0])


def look_of(line: TextLine, body: Body, span: Span | None = None) -> Look:
    """Return the look of the line, or of the part of it at `span`."""
    bold = line.bold if span is None else any(run.covers(span) for run in line.bold_runs)
    caps = line.all_caps if span is None else line.at(span).isupper()
    return Look(line.heading_level, round(line.size * 2) / 2, caps, bold and not body.bold, line.color != body.color)


def emphasis_of(line: TextLine, look: Look, body: Body) -> int:
    """Return how far the line stands out: 0 not at all, 4 and more for a heading of the file itself."""
    larger = 0
    if body.size and line.size > body.size * 1.04:
        larger = 2 if line.size > body.size * 1.12 else 1
    return 4 * (look.level > 0) + larger + look.caps + look.bold + look.coloured + line.letter_spaced


def is_titled(line: TextLine, body: Body) -> bool:
    """Tell whether a line of a text without sizes is written like a heading: every long word with a capital."""
    return (
        not body.size and all(word[0].isupper() for word in line.words if len(word) > 3) and not line.text.endswith(".")
    )


def is_alone(lines: Sequence[TextLine], index: int) -> bool:
    """Tell whether a line without any emphasis still stands apart: below a blank, or the end of a sentence or list."""
    line = lines[index]
    if line.blank_before or index == 0 or line.text.endswith((":", "：")):
        return True
    before = lines[index - 1]
    return not before.text.endswith((",", ";", "-", "–")) and len(line.words) <= 4
