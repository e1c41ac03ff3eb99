"""Walks a story of a DOCX (body, header, note, text box) in reading order: paragraphs, tables, boxes, controls.

Turns blocks into lines; how a paragraph reads is `docx_inline`'s, how a table's cells follow is `table_order`'s.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from mlscreen.extract.docx_asides import BREAK, Held, is_headed
from mlscreen.extract.docx_boxes import Box, Paper, boxes
from mlscreen.extract.docx_inline import Inline, InlineLine, InlineReader, chosen
from mlscreen.extract.docx_look import Surface, cell_surface, paragraph_surface, table_surface
from mlscreen.extract.docx_names import ALTERNATE, RELATION, number, value, w
from mlscreen.extract.docx_numbering import Numbering
from mlscreen.extract.docx_styles import ParagraphProps, Styles, paragraph_props
from mlscreen.extract.docx_tables import ReadCell, cells_of, row_surface, rows_of, with_heights
from mlscreen.extract.flow import FlowLine, Opening, Run
from mlscreen.extract.table_order import Cell, table_lines
from mlscreen.extract.xml_tree import Element
from mlscreen.model.document import Visibility

GAP = 4.0
"""Points of space beyond the usual between two paragraphs that the eye takes for a break."""
_PARAGRAPH, _TABLE, _CHUNK = w("p"), w("tbl"), w("altChunk")
_LEFT_OUT = frozenset({w(name) for name in ("sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "del", "moveFrom")})


class Setting(NamedTuple):
    """Where a block stands: what locations say of it, and what it is written on."""

    place: str = ""
    surface: Surface = Surface()


class Definitions(NamedTuple):
    """What the document says once for all its stories."""

    styles: Styles
    numbering: Numbering
    paper: Paper
    usual_gap: float = 0.0
    chunks: Mapping[str, tuple[FlowLine, ...]] = MappingProxyType({})
    """Lines of foreign pages that the document takes in, by their identifier."""


class Story:
    """Reads one story; counts its paragraphs and tables for the places."""

    def __init__(self, definitions: Definitions) -> None:
        self._of = definitions
        self._inline = InlineReader(definitions.styles)
        self._paragraphs = 0
        self._tables = 0
        self._after = 0.0
        self._frame: dict[str, str] = {}
        self._pending: tuple[Run, ...] = ()
        """Runs that the next paragraph begins with."""
        self._held = Held()

    def lines(self, parent: Element, setting: Setting) -> Iterator[FlowLine]:
        """Yield the lines of all blocks in `parent`."""
        yield from self._blocks(parent, setting)
        yield from self._held.told()
        if self._pending:
            yield FlowLine(self._pending, Opening.LINE, setting.place)
            self._pending = ()

    def _blocks(self, parent: Element, setting: Setting) -> Iterator[FlowLine]:
        for child in parent:
            tag = child.tag
            if tag == _PARAGRAPH:
                yield from self._paragraph(child, setting)
            elif tag == _TABLE:
                yield from self._held.add(self._table(child, setting))
            elif tag == ALTERNATE:
                branch = chosen(child)
                if branch is not None:
                    yield from self._blocks(branch, setting)
            elif tag == _CHUNK:
                yield from self._held.told()
                yield from self._of.chunks.get(child.get(RELATION + "id", ""), ())
            elif tag not in _LEFT_OUT:
                yield from self._blocks(child, setting)

    def _paragraph(self, paragraph: Element, setting: Setting) -> Iterator[FlowLine]:
        element = paragraph.find(w("pPr"))
        style = value(element, "pStyle") or ""
        props = self._of.styles.paragraph(style, paragraph_props(element))
        inline = self._inline.read(paragraph, style, paragraph_surface(props, setting.surface))
        begun = self._paragraphs > 0
        filled = any(run.text.strip() for line in inline.lines for run in line.runs)
        if _runs_on(element) and len(inline.lines) == 1:
            self._pending += tuple(inline.lines[0].runs)
            own = []
        else:
            own = [FlowLine(opening=self._opening(element, props)), *self._own(inline, props, setting)]
        yield from self._held.add(own)
        if inline.drawings:
            yield from self._boxes(inline.drawings, setting, begun, filled)
        if element is not None and element.find(w("sectPr")) is not None:
            yield from self._held.told()
            yield BREAK

    def _own(self, inline: Inline, props: ParagraphProps, setting: Setting) -> Iterator[FlowLine]:
        inline.lines[0].runs[:0], self._pending = self._pending, ()
        filled = [line for line in inline.lines if any(run.text.strip() for run in line.runs)]
        if not filled:
            yield FlowLine(opening=Opening.BLOCK)
            return
        if not setting.place:
            self._paragraphs += 1
        place = setting.place or f"paragraph {self._paragraphs}"
        level = props.level or 0
        item = self._of.numbering.is_item(props.listed) and level == 0
        for line in _without_blanks(inline.lines):
            yield FlowLine(
                tuple(line.runs), Opening.BLOCK if level and line is filled[0] else line.opening, place, level, item
            )
            item = False

    def _opening(self, element: Element | None, props: ParagraphProps) -> Opening:
        frame = None if element is None else element.find(w("framePr"))
        here = {} if frame is None else {str(name): str(text) for name, text in frame.attrib.items()}
        moved, self._frame = here != self._frame, here
        gap = max(self._after, props.before or 0.0)
        self._after = props.after or 0.0
        if moved:
            return Opening.REGION
        return Opening.BLOCK if gap >= self._of.usual_gap + GAP else Opening.LINE

    def _boxes(self, drawings: list[Element], setting: Setting, begun: bool, filled: bool) -> Iterator[FlowLine]:
        """Hold the text boxes of the paragraph held last: had the story `begun` above it, and is it itself `filled`?"""
        after: list[FlowLine] = []
        for box in boxes(drawings, self._of.paper, setting.surface):
            lines = [BREAK, *self._box(box, setting), BREAK]
            # A box beside the text belongs to no paragraph of it: read after the anchor, it would part a heading
            # from its section. Only a small one, such as a date, goes with the line that it is anchored in.
            if begun and box.beside and is_headed(lines):
                self._held.put_aside(lines)
            elif begun and filled and box.floats and sum(not line.blank for line in lines) > 1:
                self._held.put_ahead(lines)
            else:
                after += lines
        if after:
            yield from self._held.add(after)

    def _box(self, box: Box, setting: Setting) -> list[FlowLine]:
        place = f"{setting.place}, text box" if setting.place else "text box"
        story = Story(self._of)
        inside = Setting(place, box.surface)
        lines: list[FlowLine] = []
        for content in box.contents:
            lines += (BREAK, *story.lines(content, inside))
        return lines

    def _table(self, table: Element, setting: Setting) -> list[FlowLine]:
        self._tables += 1
        name = f"table {self._tables}"
        place = f"{setting.place}, {name}" if setting.place else name
        surface = table_surface(table, self._of.styles, setting.surface)
        rows = [
            self._row(row, Setting(f"{place}, row {index}", surface)) for index, row in enumerate(rows_of(table), 1)
        ]
        # A table with a place of its own floats beside the text, as a text box does.
        around = Opening.REGION if table.find(f"{w('tblPr')}/{w('tblpPr')}") is not None else Opening.BLOCK
        return [FlowLine(opening=around), *table_lines(with_heights(rows)), FlowLine(opening=around)]

    def _row(self, row: Element, setting: Setting) -> list[ReadCell]:
        surface = row_surface(row, setting.surface)
        column, cells = 0, []
        held, self._held = self._held, Held()
        for index, cell in enumerate(cells_of(row), 1):
            inside = Setting(f"{setting.place}, cell {index}", cell_surface(cell, surface))
            properties = cell.find(w("tcPr"))
            merge = None if properties is None else properties.find(w("vMerge"))
            goes_on = merge is not None and merge.get(w("val"), "continue") == "continue"
            if goes_on:
                # Word keeps what stands in the lower cells of a merged one, and never shows it.
                inside = Setting(inside.place, Surface(inside.surface.background, Visibility.VANISHED))
            self._after = 0.0
            read = Cell(column, _trimmed(self.lines(cell, inside)))
            cells.append(ReadCell(read, goes_on, merge is not None and not goes_on))
            column += int(number(value(properties, "gridSpan")) or 1)
        self._held = held
        return cells


def _runs_on(properties: Element | None) -> bool:
    """Tell whether the next paragraph goes on in the same line: after an initial, or when its end was deleted."""
    if properties is None:
        return False
    frame = properties.find(w("framePr"))
    if frame is not None and frame.get(w("dropCap"), "none") != "none":
        return True
    mark = properties.find(w("rPr"))
    return mark is not None and (mark.find(w("del")) is not None or mark.find(w("moveFrom")) is not None)


def _trimmed(lines: Iterator[FlowLine]) -> tuple[FlowLine, ...]:
    """Return the lines of a cell, each with the break before it, and no blank ones."""
    kept: list[FlowLine] = []
    opening = Opening.LINE
    for line in lines:
        opening = max(opening, line.opening)
        if not line.blank:
            kept.append(line._replace(opening=opening if kept else Opening.LINE))
            opening = Opening.LINE
    return tuple(kept)


def _without_blanks(lines: list[InlineLine]) -> list[InlineLine]:
    """Return the lines of a paragraph; two breaks in a row widen the next opening."""
    kept: list[InlineLine] = []
    opening = Opening.LINE
    for line in lines:
        opening = max(opening, line.opening)
        if any(run.text.strip() for run in line.runs):
            kept.append(line if opening is line.opening else line._replace(opening=opening))
            opening = Opening.LINE
        elif line is not lines[0]:
            opening = max(opening, Opening.BLOCK)
    return kept
