"""The parts of a résumé by their place in the text, for whoever must know where a word stands.

Never reads words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from mlscreen.model.document import Span
from mlscreen.model.resume import Position, Section, SectionKind
from mlscreen.parse.lines import TextLine


class Stretches:
    """Stretches of a text that can be asked fast whether they hold a place, however many they are."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def cover(self, span: Span) -> bool:
        """Tell whether one of them holds the whole span; those that overlap count as one."""
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and span.end <= self._ends[index]

    def touch(self, span: Span) -> bool:
        """Tell whether one of them shares a code point with the span."""
        index = bisect_left(self._starts, span.end) - 1
        return index >= 0 and self._ends[index] > span.start


class Outline:
    """Lines, sections and positions of one résumé, with what is derived from them once."""

    def __init__(
        self,
        text: str,
        lines: tuple[TextLine, ...],
        sections: tuple[Section, ...],
        positions: tuple[Position, ...] = (),
    ) -> None:
        """Take the visible text with what was found in it."""
        self.text = text
        self.lines = lines
        self.sections = sections
        self.positions = positions
        self._section_starts = tuple(section.span.start for section in sections)
        self._position_order = tuple(sorted(range(len(positions)), key=lambda i: positions[i].span))

    def section_at(self, offset: int) -> Section | None:
        """Return the section that holds the place, `None` outside of all."""
        index = bisect_right(self._section_starts, offset) - 1
        if index < 0 or offset >= self.sections[index].span.end:
            return None
        return self.sections[index]

    def kind_at(self, offset: int) -> SectionKind:
        """Return what the section at the place is about."""
        section = self.section_at(offset)
        return section.kind if section else SectionKind.OTHER

    def in_heading(self, span: Span) -> bool:
        """Tell whether the words belong to a heading."""
        section = self.section_at(span.start)
        return section is not None and section.heading_span is not None and section.heading_span.covers(span)

    def position_at(self, span: Span) -> int | None:
        """Return the index of the innermost position that holds the words, `None` outside of all."""
        found = None
        for index in self._position_order:
            where = self.positions[index].span
            if where.start > span.start:
                break
            if where.covers(span):
                found = index
        return found

    def of_kind(self, kinds: Sequence[SectionKind]) -> tuple[Section, ...]:
        """Return the sections of these kinds, in order."""
        return tuple(section for section in self.sections if section.kind in kinds)
