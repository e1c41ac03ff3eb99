"""Resolves styles: what a paragraph or run looks like by its own properties and those it inherits.

Knows nothing of where text stands; backgrounds and visibility are judged in `docx_look`.
"""

import re
from typing import NamedTuple

from mlscreen.extract.docx_names import colour, number, toggled, value, w, w14
from mlscreen.extract.docx_numbering import NumberedStyle, list_reference
from mlscreen.extract.xml_tree import Element
from mlscreen.regex import regex

AUTOMATIC = -1
DEEPEST = 30
"""Longest chain of styles that build on each other; damaged files hold circles."""
_HEADING = regex(r"heading ([1-9])", re.IGNORECASE)
_LIGHT, _DARK = {"background1", "light1", "bg1", "lt1"}, {"text1", "dark1", "tx1", "dk1"}


class RunProps(NamedTuple):
    """Properties of characters; `None` where nothing is said."""

    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    color: int | None = None
    """0xRRGGBB, or `AUTOMATIC`."""
    vanish: bool | None = None
    fill: int | None = None
    """Background of the run: shading or highlight."""
    faint: bool | None = None
    """Drawn without ink: transparent, or squeezed to nothing."""
    caps: bool | None = None
    """Small letters are shown as capitals."""
    small_caps: bool | None = None

    def over(self, base: "RunProps") -> "RunProps":
        """Return these properties, and those of `base` where nothing is said."""
        if base is NOTHING:
            return self
        return RunProps._make(m if m is not None else t for m, t in zip(self, base, strict=True))


NOTHING = RunProps()


class ParagraphProps(NamedTuple):
    """Properties of a paragraph that matter for reading."""

    level: int | None = None
    """Heading level from 1; 0 where a style says that it is body text."""
    listed: NumberedStyle | None = None
    fill: int | None = None
    before: float | None = None
    """Space in points."""
    after: float | None = None
    exact: float | None = None
    """Height of lines in points when it is fixed."""
    indent: float | None = None

    def over(self, base: "ParagraphProps") -> "ParagraphProps":
        """Return these properties, and those of `base` where nothing is said."""
        return ParagraphProps._make(m if m is not None else t for m, t in zip(self, base, strict=True))


class _Style(NamedTuple):
    parent: str
    run: RunProps
    paragraph: ParagraphProps


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._run_base, self._paragraph_base, self.default_paragraph = NOTHING, ParagraphProps(), ""
        self._read: dict[str, _Style] = {}
        self._runs: dict[str, RunProps] = {}
        self._paragraphs: dict[str, ParagraphProps] = {}
        if root is None:
            return
        for style in root.iterfind(w("style")):
            identifier = style.get(w("styleId"), "")
            self._elements.setdefault(identifier, style)
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true"}:
                self.default_paragraph = identifier
        self._run_base = run_props(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"))
        self._paragraph_base = paragraph_props(root.find(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}"))

    def run(self, paragraph_style: str, run_style: str, direct: RunProps) -> RunProps:
        """Return the properties of a run: its own over its style's, its paragraph's and the document's."""
        below = self._run_of(paragraph_style or self.default_paragraph)
        if run_style:
            mine = self._run_of(run_style)
            # Bold in both styles cancels out, as Word shows it; hidden and capitals do so, too.
            mine = mine._replace(
                bold=_either(mine.bold, below.bold),
                vanish=_either(mine.vanish, below.vanish),
                caps=_either(mine.caps, below.caps),
                small_caps=_either(mine.small_caps, below.small_caps),
            )
            below = mine.over(below)
        return direct.over(below).over(self._run_base)

    def paragraph(self, style: str, direct: ParagraphProps) -> ParagraphProps:
        """Return the properties of a paragraph: its own over its style's and the document's."""
        return direct.over(self._paragraph_of(style or self.default_paragraph)).over(self._paragraph_base)

    def element(self, style: str) -> Element | None:
        """Return the definition of a style, e.g. of a table style."""
        return self._elements.get(style)

    def _run_of(self, style: str) -> RunProps:
        if style not in self._runs:
            props = NOTHING
            for link in self._chain(style):
                props = props.over(link.run)
            self._runs[style] = props
        return self._runs[style]

    def _paragraph_of(self, style: str) -> ParagraphProps:
        if style not in self._paragraphs:
            props = ParagraphProps()
            for link in self._chain(style):
                props = props.over(link.paragraph)
            self._paragraphs[style] = props
        return self._paragraphs[style]

    def _chain(self, style: str) -> list[_Style]:
        chain: list[_Style] = []
        while style in self._elements and len(chain) < DEEPEST:
            link = self._read.get(style) or self._read.setdefault(style, _style(self._elements[style]))
            chain.append(link)
            style = link.parent
        return chain


def _style(element: Element) -> _Style:
    paragraph = paragraph_props(element.find(w("pPr")))
    # The name is English in every language's Word; only the identifier is translated.
    heading = _HEADING.fullmatch(value(element, "name") or "")
    if heading and paragraph.level is None:
        paragraph = paragraph._replace(level=int(heading[1]))
    return _Style(value(element, "basedOn") or "", run_props(element.find(w("rPr"))), paragraph)


def _either(mine: bool | None, theirs: bool | None) -> bool | None:
    return mine if mine is None else mine != bool(theirs)


def run_props(element: Element | None) -> RunProps:
    """Return what `w:rPr` says."""
    if element is None or len(element) == 0:
        return NOTHING
    fonts = element.find(w("rFonts"))
    size = number(value(element, "sz"))
    squeezed = number(value(element, "w"))
    return RunProps(
        None if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi")),
        None if size is None else size / 2,
        toggled(element, "b"),
        _ink(element.find(w("color"))),
        toggled(element, "vanish"),
        _highlight(element),
        True if (squeezed is not None and squeezed <= 5) or _transparent(element) else None,
        toggled(element, "caps"),
        toggled(element, "smallCaps"),
    )


def paragraph_props(element: Element | None) -> ParagraphProps:
    """Return what `w:pPr` says."""
    if element is None or len(element) == 0:
        return ParagraphProps()
    outline = number(value(element, "outlineLvl"))
    level = None if outline is None else int(outline) + 1 if 0 <= outline < 9 else 0
    spacing, indent = element.find(w("spacing")), element.find(w("ind"))
    before = after = exact = None
    if spacing is not None:
        before, after = _points(spacing.get(w("before"))), _points(spacing.get(w("after")))
        exact = _points(spacing.get(w("line"))) if spacing.get(w("lineRule")) == "exact" else None
    left = None if indent is None else _points(indent.get(w("left")) or indent.get(w("start")))
    return ParagraphProps(level, list_reference(element), shading(element), before, after, exact, left)


def shading(element: Element) -> int | None:
    """Return the colour that `w:shd` of these properties fills with, `None` when there is none."""
    shade = element.find(w("shd"))
    if shade is None:
        return None
    if shade.get(w("val")) == "solid":
        return colour(shade.get(w("color")))
    return colour(shade.get(w("fill")))


def _points(twentieths: str | None) -> float | None:
    found = number(twentieths)
    return None if found is None else found / 20


def _ink(element: Element | None) -> int | None:
    if element is None:
        return None
    found = colour(element.get(w("val")))
    if found is not None:
        return found
    theme = element.get(w("themeColor"), "")
    return 0xFFFFFF if theme in _LIGHT else 0 if theme in _DARK else AUTOMATIC


def _transparent(element: Element) -> bool:
    fill = element.find(w14("textFill"))
    if fill is None:
        return False
    if fill.find(w14("noFill")) is not None:
        return element.find(w14("textOutline")) is None
    # Here alpha says how transparent the colour is, in thousandths of a percent.
    alphas = [number(alpha.get(w14("val"))) or 0 for alpha in fill.iter(w14("alpha"))]
    return bool(alphas) and min(alphas) >= 90_000


def _highlight(element: Element) -> int | None:
    marked = _HIGHLIGHTS.get(value(element, "highlight") or "")
    return shading(element) if marked is None else marked


_HIGHLIGHTS = {
    "black": 0, "blue": 0x0000FF, "cyan": 0x00FFFF, "green": 0x00FF00, "magenta": 0xFF00FF, "red": 0xFF0000,
    "yellow": 0xFFFF00, "white": 0xFFFFFF, "darkBlue": 0x000080, "darkCyan": 0x008080, "darkGreen": 0x008000,
    "darkMagenta": 0x800080, "darkRed": 0x800000, "darkYellow": 0x808000, "darkGray": 0x808080, "lightGray": 0xC0C0C0,
}  # fmt: skip
