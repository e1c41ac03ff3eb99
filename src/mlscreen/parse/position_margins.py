"""Dates and places that stand in the margin, put back beside the line that they belong to.

Goes by the height on the page only; lines of formats without boxes stay where they are.
"""

import re
from collections.abc import Sequence

from mlscreen.parse import dates
from mlscreen.parse.lines import TextLine
from mlscreen.parse.position_places import is_place
from mlscreen.parse.position_words import without_durations
from mlscreen.regex import regex

_PAGE_NUMBER = regex(r"\W*(?:page|seite|página|pagina)?\s*\d{1,2}(?:\s*(?:/|of|von|de|sur|di)\s*\d{1,2})?\W*", re.I)

# "Ada Example — Curriculum vitae — page 2 of 3": a name and the like before the number of the page.
_RUNNING = regex(
    r"(?P<before>[^\d\n]{2,60}?)[\s,]*[—–|·•,\t-]\s*(?:page|seite|página|pagina)\s+\d{1,2}"
    r"(?:\s*(?:/|of|von|de|sur|di|van)\s*\d{1,2})?\W*",
    re.IGNORECASE,
    holding=("page", "seite", "página", "pagina"),
)
_LONGEST_RUNNING, _MOST_WORDS = 90, 7
_OF_DOCUMENTS = frozenset({"curriculum", "vitae", "resume", "résumé", "lebenslauf"})
_PARTICLE = 3
"""Letters at the most: "de la"."""


def beside(lines: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines with each block of margin notes behind the line whose height on the page it shares.

    Page numbers are left out.
    """
    ordered = [line for line in lines if not is_page_number(line.text)]
    notes = [line.bbox is not None and _is_margin_note(line) for line in ordered]
    text: dict[int, list[TextLine]] = {}
    for line, note in zip(ordered, notes, strict=True):
        if line.bbox is not None and not note:
            text.setdefault(line.page, []).append(line)
    placed: list[TextLine] = []
    index = 0
    while index < len(ordered):
        block = _block(ordered, notes, index)
        mate = _mate(block[0], text.get(block[0].page, [])) if block else None
        if mate is not None and mate is not ordered[index - 1] and (at := _index(placed, mate) + 1):
            placed[at:at] = block
        else:
            block = block or [ordered[index]]
            placed += block
        index += len(block)
    return placed


def is_page_number(text: str) -> bool:
    """Tell whether the text is a page number, with no more than a name and the kind of document before it."""
    if len(text) < 20 and _PAGE_NUMBER.fullmatch(text):
        return True
    running = _RUNNING.fullmatch(text) if len(text) <= _LONGEST_RUNNING else None
    words = re.findall(r"[^\W\d_]+", running["before"]) if running else []
    named = [word for word in words if word[0].isupper() or word.lower() in _OF_DOCUMENTS]
    return 0 < len(words) <= _MOST_WORDS and all(word in named or len(word) <= _PARTICLE for word in words)


def _block(lines: Sequence[TextLine], notes: Sequence[bool], index: int) -> list[TextLine]:
    block: list[TextLine] = []
    for line, note in zip(lines[index : index + 4], notes[index : index + 4], strict=True):
        if not note or (block and _far(block[-1], line)):
            break
        block.append(line)
    return block


def _far(above: TextLine, below: TextLine) -> bool:
    if above.bbox is None or below.bbox is None or above.page != below.page:
        return True
    return abs(below.bbox.top - above.bbox.top) > 3 * (below.bbox.bottom - below.bbox.top)


def _is_margin_note(line: TextLine) -> bool:
    if len(line.text) > 45 or line.bullet:
        return False
    rest = line.text
    # Longer runs of letters are no date; most lines end here.
    if not re.search(r"\d", rest):
        return is_place(rest.strip(" \t,;:|•·()[]–—-"))
    for one in dates.find(line.text):
        rest = rest.replace(line.text[one.span.start : one.span.end], "")
    rest = without_durations(rest).strip(" \t,;:|•·()[]–—-")
    return not rest or is_place(rest)


def _index(lines: Sequence[TextLine], wanted: TextLine) -> int:
    """Return where the very line is, near the end first, or -1."""
    return next((i for i in range(len(lines) - 1, -1, -1) if lines[i] is wanted), -1)


def _mate(note: TextLine, lines: Sequence[TextLine]) -> TextLine | None:
    """Return the line of text of the same page that stands at the height of the note, beside it."""
    assert note.bbox is not None
    for line in lines:
        box = line.bbox
        assert box is not None
        overlap = min(box.bottom, note.bbox.bottom) - max(box.top, note.bbox.top)
        apart = box.x1 < note.bbox.x0 or note.bbox.x1 < box.x0
        if apart and overlap > 0.5 * min(box.bottom - box.top, note.bbox.bottom - note.bbox.top):
            return line
    return None
