"""Reads one paragraph of a DOCX: its runs with their looks, its line breaks, and the drawings anchored in it.

Text is what a person sees: capitals where the format makes them. Deleted text and the instructions of fields are
left out; what a drawing holds is not read here.
"""

from typing import NamedTuple

from mlscreen.extract.docx_look import Surface, in_capitals, run_look
from mlscreen.extract.docx_names import ALTERNATE, CHOICE, FALLBACK, MATH_TEXT, value, w
from mlscreen.extract.docx_styles import Styles, run_props
from mlscreen.extract.docx_symbols import is_symbol_font, seen, symbol
from mlscreen.extract.flow import Look, Opening, Run
from mlscreen.extract.xml_tree import Element

DRAWINGS = frozenset({w("drawing"), w("pict"), w("object")})
TEXT_BOX = w("txbxContent")
_RUN, _TEXT, _PROPS = w("r"), w("t"), w("rPr")
_TABS = frozenset({w("tab"), w("ptab")})
_BREAKS = frozenset({w("br"), w("cr")})
_LEFT_OUT = frozenset(
    {w(name) for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "instrText", "delText", "delInstrText",
                          "rt", "rubyPr", "footnoteRef", "endnoteRef", "annotationRef")}
)  # fmt: skip


class InlineLine(NamedTuple):
    """Runs between two breaks inside a paragraph."""

    opening: Opening
    runs: list[Run]


class _Shown(NamedTuple):
    """How the text of a run is shown."""

    look: Look
    capitals: bool


class Inline(NamedTuple):
    """What stands in one paragraph."""

    lines: list[InlineLine]
    drawings: list[Element]


def chosen(alternate: Element) -> Element | None:
    """Return the one branch of `mc:AlternateContent` to read: the first choice with text, else the fallback."""
    fallback = alternate.find(FALLBACK)
    choices = alternate.findall(CHOICE)
    for choice in choices:
        if next(choice.iter(_TEXT, MATH_TEXT), None) is not None:
            return choice
    if fallback is not None and next(fallback.iter(_TEXT), None) is not None:
        return fallback
    return choices[0] if choices else fallback


class InlineReader:
    """Reads the paragraphs of one story in order; fields may run over several of them."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._shown: dict[object, _Shown] = {}
        self._fields: list[bool] = []
        """The open fields; True while still in the instruction."""
        self._style, self._surface = "", Surface()
        self._inline = Inline([], [])

    def read(self, paragraph: Element, style: str, surface: Surface) -> Inline:
        """Return the lines and drawings of a paragraph."""
        self._style, self._surface = style, surface
        self._inline = Inline([InlineLine(Opening.LINE, [])], [])
        self._walk(paragraph)
        # An instruction never runs over the end of a paragraph; damaged files would lose all that follows.
        self._fields = [False for instruction in self._fields if not instruction]
        return self._inline

    def _walk(self, parent: Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self._run(child)
            elif tag in DRAWINGS:
                self._inline.drawings.append(child)
            elif tag == ALTERNATE:
                branch = chosen(child)
                if branch is not None:
                    self._walk(branch)
            elif tag == MATH_TEXT:
                self._put(child.text or "", self._look(None))
            elif tag not in _LEFT_OUT:
                self._walk(child)

    def _run(self, run: Element) -> None:
        self._characters(run, self._look(run.find(_PROPS)))

    def _characters(self, parent: Element, shown: _Shown) -> None:
        for child in parent:
            tag = child.tag
            if tag == _TEXT:
                self._put(child.text or "", shown)
            elif tag in _TABS:
                self._put("\t", shown)
            elif tag in _BREAKS:
                self._break(child)
            elif tag in DRAWINGS:
                self._inline.drawings.append(child)
            elif tag not in _LEFT_OUT:
                self._rare(child, shown)

    def _rare(self, child: Element, shown: _Shown) -> None:
        tag = child.tag
        if tag == w("fldChar"):
            self._field(child.get(w("fldCharType")))
        elif tag == w("sym"):
            self._put(symbol(child.get(w("char")), child.get(w("font"), "")), shown)
        elif tag == w("noBreakHyphen"):
            self._put("-", shown)
        elif tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                self._characters(branch, shown)
        elif tag == w("ruby"):
            self._walk(child)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _break(self, element: Element) -> None:
        turns = element.get(w("type")) in {"page", "column"}
        self._inline.lines.append(InlineLine(Opening.BLOCK if turns else Opening.LINE, []))

    def _put(self, text: str, shown: _Shown) -> None:
        if any(self._fields):
            return
        look = shown.look
        if look.font and is_symbol_font(look.font) and text != "\t":
            text = seen(text, look.font)
        elif shown.capitals:
            # A PDF of the same page holds the capitals: the text must not depend on the format.
            text = text.upper()
        self._inline.lines[-1].runs.append(Run(text.replace("\n", " "), look))

    def _look(self, element: Element | None) -> _Shown:
        direct = run_props(element)
        style = value(element, "rStyle") or ""
        key = (direct, style, self._style, self._surface)
        shown = self._shown.get(key)
        if shown is None:
            props = self._styles.run(self._style, style, direct)
            shown = self._shown[key] = _Shown(run_look(props, self._surface), in_capitals(props))
        return shown
