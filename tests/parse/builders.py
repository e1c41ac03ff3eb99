"""Documents made of text, as `extract` would make them, for the tests of what comes after it."""

import re
from collections.abc import Mapping, Sequence

from mlscreen.model.document import BBox, Document, Line, Page, Span, Visibility, Word

_WORD = re.compile(r"\S+")


def document(
    text: str,
    *,
    sizes: Mapping[int, float] | None = None,
    bold: Sequence[int] = (),
    hidden: Sequence[str] = (),
    media_type: str = "text/plain",
) -> Document:
    """Return a document of one page whose lines are the lines of the text.

    Args:
        text: the text, by the conventions of `Document.text`.
        sizes: font size by number of the line (from 0, empty lines not counted); 10 for the others when given.
        bold: numbers of the lines in bold.
        hidden: words that the eye cannot see.
        media_type: what the file claims to be.
    """
    lines: list[Line] = []
    for match in re.finditer(r"[^\n]+", text):
        number = len(lines)
        size = (sizes or {}).get(number, 10.0) if sizes is not None else 0.0
        words = tuple(
            Word(
                Span(match.start() + word.start(), match.start() + word.end()),
                bbox=BBox(50.0 + 6 * word.start(), 50.0 + 14 * number, 50.0 + 6 * word.end(), 62.0 + 14 * number)
                if sizes is not None
                else None,
                size=size,
                bold=number in bold,
                visibility=Visibility.BACKGROUND_COLOURED if word.group() in hidden else Visibility.VISIBLE,
            )
            for word in _WORD.finditer(match.group())
        )
        lines.append(Line(Span(*match.span()), words))
    pages = (Page(1 if sizes is not None else 0, 595.0, 842.0, tuple(lines)),)
    return Document("resume.txt", "0" * 64, media_type, text, pages)
