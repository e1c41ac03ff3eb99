"""Reads a saved web page into a `Document`: its blocks as lines, its tables and lists as a browser would show them.

Never runs scripts, applies style sheets or fetches anything; only what the page's own attributes hide is hidden.
"""

from collections.abc import Iterator

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.encoding import decode
from mlscreen.extract.flow import Flow, FlowLine, Look, Opening, Run
from mlscreen.extract.limits import Limits
from mlscreen.extract.table_order import Cell, table_lines
from mlscreen.extract.xml_tree import Element, parse_html
from mlscreen.model.document import Document, Visibility
from mlscreen.regex import regex

_LEFT_OUT = frozenset(
    (
        "head",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "canvas",
        "iframe",
        "object",
        "select",
        "textarea",
        "nav",
    )
)
_BLOCKS = frozenset(
    ("p", "div", "section", "article", "header", "footer", "main", "aside", "address", "blockquote", "ul", "ol", "dl",
     "dt", "dd", "form", "fieldset", "figure", "figcaption", "pre", "body", "html", "details", "summary", "center")
)  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_PARTS = frozenset(("p", "section", "article", "header", "footer", "aside", "ul", "ol", "dl", "blockquote"))
"""Blocks that browsers set apart by a gap."""
_BOLD = frozenset(("b", "strong", "th"))
_OWN_ROWS = frozenset(("table", "td", "th"))
_SPACES = regex(r"[ \t\r\n\f]+")
_STYLES = (
    (regex(r"display\s*:\s*none|visibility\s*:\s*hidden"), Visibility.VANISHED),
    (regex(r"font-size\s*:\s*[01](?:\.\d{0,9})?(?:px|pt|%)?\s*(?:;|$)"), Visibility.TINY),
    (regex(r"(?<!-)opacity\s*:\s*0(?:\.0\d{0,9})?\s*(?:;|$)"), Visibility.TRANSPARENT),
    (regex(r"(?:left|top|text-indent)\s*:\s*-\d{4,}"), Visibility.OFF_PAGE),
    (regex(r"(?<!-)color\s*:\s*(?:#fff(?:fff)?\b|white\b|transparent\b)"), Visibility.BACKGROUND_COLOURED),
)
_DECLARATION = regex(r"^\s*<\?xml[^>]*\?>")
_GROUND = regex(r"background")


def read_html(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in `data`.

    Raises:
        Unreadable: It holds no text, or is longer than allowed.
    """
    if len(data) > limits.max_markup_bytes:
        raise Unreadable(UnscreenedCode.TOO_LARGE, f"the page has more than {limits.max_markup_bytes:,} bytes")
    flow = Flow(limits)
    flow.extend(page_lines(decode(data)[0]))
    return flow.document(source, data, "text/html")


def page_lines(text: str) -> Iterator[FlowLine]:
    """Yield the lines of a page; none when nothing of it can be read."""
    root = parse_html(_DECLARATION.sub("", text.replace("\x00", "")))
    if root is not None:
        yield from _Page().lines(root)


class _Page:
    """Collects runs until a block ends."""

    def __init__(self, place: str = "") -> None:
        self._runs: list[Run] = []
        self._opening = Opening.LINE
        self._level = 0
        self._bullet = False
        self._place = place
        self._count = 0

    def lines(self, root: Element, look: Look = Look()) -> Iterator[FlowLine]:  # noqa: B008 - immutable
        """Yield the lines of an element."""
        yield from self._element(root, look)
        yield from self._end()

    def _element(self, element: Element, look: Look) -> Iterator[FlowLine]:
        tag = element.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT:
            return
        look = _look(element, tag, look)
        if tag == "br":
            yield from self._end()
        elif tag == "hr":
            yield from self._end(Opening.BLOCK)
        elif tag == "table":
            yield from self._end(Opening.BLOCK)
            yield from table_lines([_cells(row, look, self._place) for row in _rows(element)])
        elif tag == "li" or tag in _BLOCKS or tag in _HEADINGS:
            yield from self._block(element, tag, look)
        else:
            yield from self._inside(element, look)

    def _block(self, element: Element, tag: str, look: Look) -> Iterator[FlowLine]:
        gap = Opening.BLOCK if tag in _PARTS or tag in _HEADINGS else Opening.LINE
        yield from self._end(gap)
        self._bullet, self._level = tag == "li", _HEADINGS.get(tag, 0)
        yield from self._inside(element, look)
        yield from self._end(gap)
        self._bullet, self._level = False, 0

    def _inside(self, element: Element, look: Look) -> Iterator[FlowLine]:
        self._put(element.text, look)
        for child in element:
            yield from self._element(child, look)
            self._put(child.tail, look)

    def _put(self, text: str | None, look: Look) -> None:
        if text:
            self._runs.append(Run(_SPACES.sub(" ", text), look))

    def _end(self, opening: Opening = Opening.LINE) -> Iterator[FlowLine]:
        line = FlowLine(tuple(self._runs), self._opening, "", self._level, self._bullet)
        self._runs = []
        self._opening = max(opening, self._opening) if line.blank else opening
        if not line.blank:
            self._count += 1
            self._bullet = False
            yield line._replace(place=self._place or f"line {self._count}")


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table; those of a table in one of its cells belong to that cell."""
    for child in table:
        if not isinstance(child.tag, str) or child.tag in _OWN_ROWS:
            continue
        if child.tag == "tr":
            yield child
        yield from _rows(child)


def _cells(row: Element, look: Look, place: str) -> list[Cell]:
    cells = [child for child in row if child.tag in {"td", "th"}]
    return [
        Cell(column, tuple(_Page(place or "table").lines(cell, _look(row, "tr", look))))
        for column, cell in enumerate(cells)
    ]


def _look(element: Element, tag: str, look: Look) -> Look:
    visibility = look.visibility
    style = element.get("style", "").lower()
    if visibility is Visibility.VISIBLE and (style or element.get("hidden") is not None):
        visibility = _visibility(element, style)
    if tag in _BOLD or tag in _HEADINGS:
        return look._replace(bold=True, visibility=visibility)
    return look if visibility is look.visibility else look._replace(visibility=visibility)


def _visibility(element: Element, style: str) -> Visibility:
    if element.get("hidden") is not None:
        return Visibility.VANISHED
    for pattern, reason in _STYLES:
        if pattern.search(style) and not (reason is Visibility.BACKGROUND_COLOURED and _on_colour(element)):
            return reason
    return Visibility.VISIBLE


def _on_colour(element: Element) -> bool:
    """Tell whether anything around sets a background: without style sheets its colour cannot be compared."""
    around = (element, *element.iterancestors())
    return any(_GROUND.search(e.get("style", "")) or e.get("class") or e.get("bgcolor") for e in around)
