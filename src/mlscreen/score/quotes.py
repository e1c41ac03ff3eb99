"""Cuts the quotes that verdicts rest on: literal stretches of the document, whole lines or bullets where they fit.

Never quotes a hidden word, and never changes a character.
"""

from bisect import bisect_right
from collections.abc import Sequence

from mlscreen.model.document import Document, Span
from mlscreen.model.resume import Method, Section, SectionKind
from mlscreen.model.scorecard import Evidence
from mlscreen.regex import regex

LONGEST_QUOTE = 200
_BREAK = regex(r"(?<=[a-z)\d])[.!?](?=\s)|\n\n|\n(?=[^\w\s(\"'“‘])")
# A line that begins like a sentence, after one that does not end in the middle of one.
_STATEMENT = regex(r"(?<=[a-z)\d])[.!?;](?=\s|[A-Z])|\n\n|(?<![,;:&/(-])\n(?=[^\w\s(\"'“‘]|[A-Z][a-z]+(?:ed|t|ing)?\s)")
_LEAD = regex(r"[\s•◦▪●■□‣⁃∙·*–—―>|,;:\-]+")


class Quotes:
    """Quotes from one document."""

    def __init__(self, document: Document, sections: Sequence[Section]) -> None:
        self._document = document
        self._text = document.text
        self._lines = sorted(line.span for line in document.lines)
        self._starts = [span.start for span in self._lines]
        self._hidden = sorted(word.span for word in document.hidden_words())
        ordered = sorted(sections, key=lambda section: section.span.start)
        self._sections = [(section.span.start, section.kind) for section in ordered]
        self._bodies = [section.heading_span.end if section.heading_span else section.span.start for section in ordered]
        self._section_starts = [start for start, _ in self._sections]

    def line(self, core: Span) -> Span:
        """Return the line or lines that hold `core`."""
        first = bisect_right(self._starts, core.start) - 1
        last = bisect_right(self._starts, max(core.end - 1, core.start)) - 1
        if first < 0:
            return core
        return Span(min(self._lines[first].start, core.start), max(self._lines[last].end, core.end))

    def sentence(self, core: Span) -> Span:
        """Return the sentence that holds `core`, over line breaks but not over a gap."""
        body = self._body(core.start)
        earliest = max(core.start - LONGEST_QUOTE, body.start)
        start = max((found.end() for found in _BREAK.finditer(self._text, earliest, core.start)), default=earliest)
        latest = max(min(core.end + LONGEST_QUOTE, body.end), core.end)
        following = _BREAK.search(self._text, core.end, latest)
        return Span(start, following.start() + 1 if following else latest)

    def _body(self, at: int) -> Span:
        """Return the section that holds the place, without its heading."""
        index = bisect_right(self._section_starts, at) - 1
        start = max(self._bodies[index], 0) if index >= 0 and self._bodies[index] <= at else 0
        end = self._section_starts[index + 1] if index + 1 < len(self._section_starts) else len(self._text)
        return Span(start, max(end, at))

    def section(self, at: int) -> SectionKind:
        """Return the kind of the section that holds the place."""
        index = bisect_right(self._section_starts, at) - 1
        return self._sections[index][1] if index >= 0 else SectionKind.OTHER

    def evidence(self, core: Span, within: Span, method: Method = Method.EXACT, similarity: float = 1.0) -> Evidence:
        """Return the evidence for `core`, quoted with as much of `within` as a person reads at a glance."""
        span = self._readable(core, within)
        return Evidence(
            self._document.quote(span),
            span,
            self._document.locate(core),
            self.section(core.start),
            method,
            similarity,
            core,
        )

    def _readable(self, core: Span, within: Span) -> Span:
        start, end = self._visible(core, Span(min(within.start, core.start), max(within.end, core.end)))
        room = max((LONGEST_QUOTE - (core.end - core.start)) // 2, 0)
        if end - start > LONGEST_QUOTE:
            start, end = self._statement(core, Span(start, end))
        if end - start > LONGEST_QUOTE:
            start, end = self._window(core, Span(start, end), room)
        lead = _LEAD.match(self._text, start, core.start)
        start = lead.end() if lead else start
        while end > core.end and _LEAD.match(self._text, end - 1, end):
            end -= 1
        return Span(start, end)

    def _visible(self, core: Span, within: Span) -> Span:
        start, end = within
        for hidden in self._hidden:
            if hidden.end <= core.start:
                start = max(start, hidden.end)
            elif hidden.start >= core.end:
                end = min(end, hidden.start)
                break
        return Span(start, end)

    def _statement(self, core: Span, within: Span) -> Span:
        """Return the part of a long stretch that a reader takes for one statement."""
        start = max((found.end() for found in _STATEMENT.finditer(self._text, within.start, core.start)), default=0)
        following = _STATEMENT.search(self._text, core.end, within.end)
        return Span(max(start, within.start), following.start() + 1 if following else within.end)

    def _window(self, core: Span, within: Span, room: int) -> Span:
        spare = room - min(room, core.start - within.start) if within.end - core.end > room else 0
        more = room - min(room, within.end - core.end) if core.start - within.start > room else 0
        start, end = max(within.start, core.start - room - more), min(within.end, core.end + room + spare)
        while start > within.start and start < core.start and not self._text[start - 1].isspace():
            start += 1
        while end < within.end and end > core.end and not self._text[end].isspace():
            end -= 1
        return Span(start, end)
