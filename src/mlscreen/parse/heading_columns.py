"""Sections that go on at the top of the next page while another column's section came last.

Only cuts sections of a document with columns; without boxes it leaves everything as it is.
"""

from collections.abc import Sequence

from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.resume import Section, SectionKind
from mlscreen.parse.lines import TextLine


def continued(sections: tuple[Section, ...], lines: Sequence[TextLine]) -> tuple[Section, ...]:
    """Return the sections with the top of each page given back to the section of its own column.

    A piece that goes on has the kind of its section, no heading span and the heading empty.
    """
    result = list(sections)
    for index in range(1, len(lines)):
        if lines[index].page != lines[index - 1].page:
            _give_back(result, lines, index)
    return tuple(result)


def _give_back(sections: list[Section], lines: Sequence[TextLine], index: int) -> None:
    first = lines[index]
    at = next((i for i, section in enumerate(sections) if section.span.start < first.span.start < section.span.end), -1)
    if at < 0 or first.bbox is None:
        return
    last = sections[at]
    if _overlap(last, first, lines) or last.kind is SectionKind.HEADER:
        return
    for owner in reversed(sections[:at]):
        if owner.kind is not SectionKind.HEADER and _overlap(owner, first, lines):
            sections[at : at + 1] = [
                replace(last, span=Span(last.span.start, first.span.start)),
                Section(owner.kind, "", None, Span(first.span.start, last.span.end)),
            ]
            return


def _overlap(section: Section, line: TextLine, lines: Sequence[TextLine]) -> bool:
    """Tell whether the line stands below the section's lines of the page before."""
    assert line.bbox is not None
    boxes = [
        other.bbox
        for other in lines
        if other.bbox is not None and other.page == line.page - 1 and section.span.covers(other.span)
    ]
    if not boxes:
        return False
    left, right = min(b.x0 for b in boxes), max(b.x1 for b in boxes)
    return min(right, line.bbox.x1) - max(left, line.bbox.x0) > 0.5 * (line.bbox.x1 - line.bbox.x0)
