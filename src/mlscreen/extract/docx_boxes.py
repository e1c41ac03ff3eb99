"""Text boxes of a DOCX: where they float, what they are filled with, and in which order a person reads them.

Never reads their text; that is the story's work.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mlscreen.extract.docx_inline import TEXT_BOX, chosen
from mlscreen.extract.docx_look import WHITE, Surface
from mlscreen.extract.docx_names import ALTERNATE, WSP, a, colour, number, v, w, wp
from mlscreen.extract.region_order import in_reading_order
from mlscreen.extract.xml_tree import Element
from mlscreen.model.document import BBox, Visibility
from mlscreen.regex import regex

EMU = 12_700
"""English Metric Units in a point."""
_MARGIN = 72.0
"""Where Word's page begins when the anchor does not say."""
_ASIDE = 0.6
"""Share of the paper's width beyond which no text has room beside a box."""
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "": 0.75}
_MEASURE = regex(r"(-?\d{0,9}(?:\.\d{1,9})?)(pt|in|cm|mm|px|)")
SHAPES = frozenset(v(name) for name in ("shape", "rect", "roundrect", "oval"))


class Paper(NamedTuple):
    """Size of the page in points."""

    width: float = 612.0
    height: float = 792.0


class Box(NamedTuple):
    """One drawing with text in it."""

    contents: tuple[Element, ...]
    """`w:txbxContent`, in reading order."""
    surface: Surface
    rect: BBox | None
    floats: bool
    beside: bool
    """It leaves room for text at its side."""


def boxes(drawings: list[Element], paper: Paper, surface: Surface) -> list[Box]:
    """Return the text boxes among the drawings of one paragraph, in reading order."""
    found: list[Box] = []
    for drawing in drawings:
        contents = list(_contents(drawing, None))
        if contents:
            found.append(_box(drawing, contents, paper, surface))
    return in_reading_order([(box.rect, box) for box in found])


def _box(drawing: Element, contents: list[tuple[Element | None, Element]], paper: Paper, surface: Surface) -> Box:
    rect, floats = _frame(drawing, paper)
    shape = contents[0][0]
    visibility = surface.visibility
    if _switched_off(drawing):
        visibility = Visibility.VANISHED
    elif rect is not None and (rect.x1 < -5 or rect.x0 > paper.width + 5 or rect.bottom < -paper.height):
        visibility = Visibility.OFF_PAGE
    background = shape_fill(shape, surface.background)
    ordered = in_reading_order([(_inner(shape), content) for shape, content in contents])
    beside = floats and rect is not None and rect.x1 - rect.x0 < _ASIDE * paper.width and not _parts(drawing)
    return Box(tuple(ordered), Surface(background, visibility), rect, floats, beside)


def _parts(drawing: Element) -> bool:
    """Tell whether the text goes on only above and below the drawing."""
    if next(drawing.iter(wp("wrapTopAndBottom")), None) is not None:
        return True
    return any(str(child.tag).endswith("}wrap") and child.get("type") == "topAndBottom" for child in drawing.iter())


def _contents(parent: Element, shape: Element | None) -> Iterator[tuple[Element | None, Element]]:
    """Yield each text box with the shape it is in; of alternatives only the one to read."""
    for child in parent:
        if child.tag == TEXT_BOX:
            yield shape, child
        elif child.tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from _contents(branch, shape)
        else:
            yield from _contents(child, child if child.tag == WSP or child.tag in SHAPES else shape)


def _frame(drawing: Element, paper: Paper) -> tuple[BBox | None, bool]:
    anchor = drawing.find(wp("anchor"))
    if anchor is not None:
        return anchored(anchor, paper), True
    shape = next((e for e in drawing.iter() if e.tag in SHAPES or e.tag == v("group")), None)
    if shape is None:
        return None, False
    return styled(shape)


def anchored(anchor: Element, paper: Paper = Paper()) -> BBox | None:  # noqa: B008 - immutable
    """Return the place of a drawing's anchor on the page, as far as the anchor says."""
    extent = anchor.find(wp("extent"))
    if extent is None:
        return None
    width, height = _emu(extent.get("cx")) or 0.0, _emu(extent.get("cy")) or 0.0
    left = _offset(anchor.find(wp("positionH")), width, paper.width)
    top = _offset(anchor.find(wp("positionV")), height, paper.height)
    if left is None or top is None:
        return None
    return BBox(left, top, left + width, top + height)


def _offset(position: Element | None, length: float, paper: float) -> float | None:
    if position is None:
        return None
    start = 0.0 if position.get("relativeFrom") in {"page", "leftMargin", "topMargin"} else _MARGIN
    align = position.findtext(wp("align"))
    if align is not None:
        return {"right": paper - start - length, "bottom": paper - start - length, "center": (paper - length) / 2}.get(
            align.strip(), start
        )
    found = _emu(position.findtext(wp("posOffset")))
    return None if found is None else start + found


def styled(shape: Element) -> tuple[BBox | None, bool]:
    """Return the place of a VML shape on the page, and whether it floats."""
    style = _vml_style(shape)
    if style.get("position") != "absolute":
        return None, False
    left, top = (_length(style.get(name)) for name in ("margin-left", "margin-top"))
    width, height = (_length(style.get(name)) or 0.0 for name in ("width", "height"))
    if left is None or top is None:
        return None, True
    x0 = left + (0 if style.get("mso-position-horizontal-relative") == "page" else _MARGIN)
    y0 = top + (0 if style.get("mso-position-vertical-relative") == "page" else _MARGIN)
    return BBox(x0, y0, x0 + width, y0 + height), True


def _inner(shape: Element | None) -> BBox | None:
    """Return the place of a shape within its group."""
    frame = None if shape is None else next(shape.iter(a("xfrm")), None)
    if frame is None:
        return None
    offset, extent = frame.find(a("off")), frame.find(a("ext"))
    if offset is None or extent is None:
        return None
    numbers = [_emu(n) for n in (offset.get("x"), offset.get("y"), extent.get("cx"), extent.get("cy"))]
    if None in numbers:
        return None
    x, y, width, height = (n or 0.0 for n in numbers)
    return BBox(x, y, x + width, y + height)


def _switched_off(drawing: Element) -> bool:
    hidden = any(properties.get("hidden") in {"1", "true"} for properties in drawing.iter(wp("docPr")))
    return hidden or any(_vml_style(shape).get("visibility") == "hidden" for shape in drawing.iter(*SHAPES))


def shape_fill(shape: Element | None, behind: int | None) -> int | None:
    """Return the colour inside a shape; `None` when it cannot be told."""
    if shape is None:
        return behind
    if shape.tag in SHAPES:
        if shape.get("filled", "t") in {"f", "false"}:
            return behind
        return colour(shape.get("fillcolor", "#ffffff").removeprefix("#").partition(" ")[0])
    properties = next((child for child in shape if str(child.tag).endswith("}spPr")), None)
    if properties is None or properties.find(a("noFill")) is not None:
        return behind
    solid = properties.find(a("solidFill"))
    if solid is None:
        reference = next(shape.iter(a("fillRef")), None)
        plain = properties.find(a("gradFill")) is None and properties.find(a("blipFill")) is None
        return behind if plain and (reference is None or reference.get("idx") == "0") else None
    exact = solid.find(a("srgbClr"))
    if exact is not None:
        return colour(exact.get("val")) if exact.find(a("alpha")) is None else None
    scheme = solid.find(a("schemeClr"))
    return WHITE if scheme is not None and scheme.get("val") in {"bg1", "lt1"} and len(scheme) == 0 else None


def paper_of(root: Element) -> Paper:
    """Return the size of the first page."""
    size = next(root.iter(w("pgSz")), None)
    width = number(size.get(w("w"))) if size is not None else None
    height = number(size.get(w("h"))) if size is not None else None
    return Paper(width / 20, height / 20) if width and height else Paper()


def _vml_style(shape: Element) -> dict[str, str]:
    pairs = (part.partition(":") for part in shape.get("style", "").split(";"))
    return {name.strip().lower(): text.strip().lower() for name, _, text in pairs}


def _length(text: str | None) -> float | None:
    found = _MEASURE.fullmatch(text or "")
    if found is None or not found[1].strip("-."):
        return None
    return float(found[1]) * _UNITS[found[2]]


def _emu(text: str | None) -> float | None:
    found = number(text.strip() if text else None)
    return None if found is None else found / EMU
