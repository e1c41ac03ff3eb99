"""The lines and sections of a document, read once for all who need them.

Never interprets a section; keeps the last document only.
"""

from functools import lru_cache

from mlscreen.model.document import Document
from mlscreen.model.resume import Section
from mlscreen.parse.headings import find_sections
from mlscreen.parse.lines import TextLine, visible_lines


@lru_cache(maxsize=1)
def structure(document: Document) -> tuple[tuple[TextLine, ...], tuple[Section, ...]]:
    """Return the visible lines and the sections, in the order of the text."""
    lines = visible_lines(document)
    return lines, find_sections(document, lines)
