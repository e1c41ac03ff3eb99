"""Tells whether something painted lies behind the text of a DOCX, so that its background cannot be known.

Looks at shapes and pictures that float; never at text.
"""

from mlscreen.extract.docx_boxes import SHAPES, anchored, shape_fill, styled
from mlscreen.extract.docx_inline import TEXT_BOX
from mlscreen.extract.docx_look import WHITE
from mlscreen.extract.docx_names import WSP, a, wp
from mlscreen.extract.xml_tree import Element
from mlscreen.model.document import BBox

NARROW, FLAT = 40.0, 10.0
"""Points; what is smaller is a line or an ornament, and carries no text."""
_RULE = "{urn:schemas-microsoft-com:office:office}hr"
_ON = frozenset({"1", "true"})


def has_backdrop(root: Element) -> bool:
    """Tell whether a filled shape or a picture lies behind the text, or over it."""
    return any(_carries(anchor) for anchor in root.iter(wp("anchor"))) or any(
        _is_painted(shape) for shape in root.iter(*SHAPES)
    )


def _carries(anchor: Element) -> bool:
    behind = anchor.get("behindDoc") in _ON
    if not behind and anchor.find(wp("wrapNone")) is None:
        return False
    if _is_small(anchored(anchor)):
        return False
    # A box before the text carries its own words; only one behind the text carries others.
    shapes = [shape for shape in anchor.iter(WSP) if behind or next(shape.iter(TEXT_BOX), None) is None]
    if any(shape_fill(shape, WHITE) != WHITE for shape in shapes):
        return True
    return behind and next(anchor.iter(a("blip")), None) is not None


def _is_painted(shape: Element) -> bool:
    if shape.get("fillcolor") is None or shape.get(_RULE) is not None or next(shape.iter(TEXT_BOX), None) is not None:
        return False
    return shape_fill(shape, WHITE) != WHITE and not _is_small(styled(shape)[0])


def _is_small(rect: BBox | None) -> bool:
    return rect is not None and (rect.x1 - rect.x0 < NARROW or rect.bottom - rect.top < FLAT)
