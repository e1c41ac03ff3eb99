"""Holds the blocks of a DOCX story that were read last, so that a box beside them can be told before their section.

A box beside the text belongs to no line of it: told at its anchor, it would part an entry from its section. Never
changes the order of the blocks of the story itself, and never reads a drawing.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from mlscreen.extract.flow import FlowLine, Opening
from mlscreen.regex import regex

BREAK = FlowLine(opening=Opening.REGION)
_LONGEST_TITLE = 80
_MOST_HELD = 200
"""Blocks: a box stands on the page of its anchor, and no page has as many."""
_OF_AN_ENTRY = regex(r"\d\d|\t")
"""What a job has in its first line and a section has not: a year, or a wide gap."""
_YEAR = regex(r"(?:19|20)\d\d")
_LARGER = 1.05
_LARGEST = 1.5
"""Times the size of another heading; beyond that it is no heading but a name."""
_NO_LEVEL = 10


class _Block(NamedTuple):
    """The lines of a paragraph, a table or a box."""

    lines: tuple[FlowLine, ...]
    title: FlowLine | None
    """Its only line, if that heads what follows."""

    @property
    def blank(self) -> bool:
        return all(line.blank for line in self.lines)


class _Heading(NamedTuple):
    """A heading among the held blocks."""

    at: int
    title: FlowLine
    dated: bool

    def outranks(self, other: "_Heading") -> bool:
        """Tell whether this is rather a section's heading than the other one."""
        mine, theirs = self.title.heading_level or _NO_LEVEL, other.title.heading_level or _NO_LEVEL
        if mine != theirs:
            return mine < theirs
        larger = _size(self.title) / (_size(other.title) or 1.0)
        if larger > _LARGER or larger * _LARGER < 1:
            return _LARGER < larger <= _LARGEST
        capitals, others = self.title.text.isupper(), other.title.text.isupper()
        # Of two that look alike the one with a date right below heads an entry.
        return capitals > others or (not capitals and not others and other.dated > self.dated)


class Held:
    """The blocks read last and not yet told, from the top."""

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._begun = False
        self._waiting: list[_Block] = []
        """Boxes beside what stands above the first section: told before that, unless none comes."""

    def add(self, lines: Sequence[FlowLine]) -> Iterator[FlowLine]:
        """Hold the next block of the story; yield the lines that were held long enough."""
        block = _Block(tuple(lines), _title(lines) if self._begun else None)
        # What a story begins with is a name, not the heading of a section.
        self._begun = self._begun or not block.blank
        if self._waiting and block.title is not None and _heads_section(block.title):
            self._blocks = [held for held in self._blocks if held not in self._waiting] + self._waiting
            self._waiting = []
        self._blocks.append(block)
        if len(self._blocks) > _MOST_HELD:
            yield from self._blocks.pop(0).lines

    def put_aside(self, box: Sequence[FlowLine]) -> None:
        """Put a box before the heading of the section that the last block stands in.

        With none above, it comes before the next heading, or else before the last block.
        """
        at = self._section()
        made = self._put(len(self._blocks) - 1 if at is None else at, box)
        if at is None:
            self._waiting.append(made)

    def put_ahead(self, box: Sequence[FlowLine]) -> None:
        """Put a box before the last block and the headings right above it."""
        self._put(len(self._blocks) - 1, box)

    def _put(self, at: int, box: Sequence[FlowLine]) -> _Block:
        made = _Block(tuple(box), None)
        self._blocks.insert(self._first_title(at), made)
        return made

    def told(self) -> Iterator[FlowLine]:
        """Yield all that is held, and hold it no longer."""
        blocks, self._blocks, self._waiting = self._blocks, [], []
        return chain.from_iterable(block.lines for block in blocks)

    def _section(self) -> int | None:
        """Return where the last heading stands above which there is none of higher rank."""
        found: _Heading | None = None
        for at in range(len(self._blocks) - 1, -1, -1):
            title = self._blocks[at].title
            if title is not None and _heads_section(title):
                heading = _Heading(at, title, self._is_dated(at))
                found = heading if found is None or heading.outranks(found) else found
        return None if found is None else found.at

    def _is_dated(self, at: int) -> bool:
        """Tell whether a year stands right below a heading, or nothing is there yet."""
        below = next((block for block in self._blocks[at + 1 :] if not block.blank), None)
        return below is None or (below.title is None and any(_YEAR.search(line.text) for line in below.lines))

    def _first_title(self, at: int) -> int:
        """Return where the run of headings begins that ends right before a block."""
        first = at
        for above in range(at - 1, -1, -1):
            if self._blocks[above].title is not None:
                first = above
            elif not self._blocks[above].blank:
                break
        return first


def _title(lines: Sequence[FlowLine]) -> FlowLine | None:
    """Return the one short line that a block is if it heads what follows: a heading, or all bold."""
    filled = [line for line in lines if not line.blank]
    if len(filled) != 1 or len(filled[0].text) > _LONGEST_TITLE:
        return None
    bold = all(run.look.bold for run in filled[0].runs if run.text.strip())
    return filled[0] if filled[0].heading_level > 0 or bold else None


def _heads_section(title: FlowLine) -> bool:
    return title.heading_level > 0 or not _OF_AN_ENTRY.search(title.text)


def is_headed(box: Sequence[FlowLine]) -> bool:
    """Tell whether a box has a heading of its own above the rest: it is a section, not a part of an entry."""
    filled = [line for line in box if not line.blank]
    if len(filled) < 2 or _OF_AN_ENTRY.search(filled[0].text):
        return False
    return _title(filled[:1]) is not None or filled[0].text.isupper()


def _size(line: FlowLine) -> float:
    return max(run.look.size for run in line.runs)
