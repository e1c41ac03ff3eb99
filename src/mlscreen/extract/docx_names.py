"""The names of WordprocessingML that the DOCX readers ask for, and how to read its small values.

Never walks a tree.
"""

from typing import Final

from mlscreen.extract.xml_tree import Element

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def w(name: str) -> str:
    """Return a name of the main namespace as the parser writes it."""
    return _WORD + name


def a(name: str) -> str:
    """Return a name of DrawingML."""
    return _DRAWING + name


def wp(name: str) -> str:
    """Return a name of the drawing anchors."""
    return _ANCHOR + name


def v(name: str) -> str:
    """Return a name of VML, the drawing language of older files."""
    return _VML + name


def w14(name: str) -> str:
    """Return a name of Word 2010."""
    return _W14 + name


ALTERNATE: Final = _MC + "AlternateContent"
CHOICE: Final = _MC + "Choice"
FALLBACK: Final = _MC + "Fallback"
MATH_TEXT: Final = _MATH + "t"
WSP: Final = _SHAPE + "wsp"
VAL: Final = _WORD + "val"
OFF: Final = frozenset({"0", "false", "off", "none"})


def value(parent: Element | None, name: str) -> str | None:
    """Return `w:val` of the child, `None` when there is no such child or value."""
    child = None if parent is None else parent.find(_WORD + name)
    return None if child is None else child.get(VAL)


def toggled(parent: Element | None, name: str) -> bool | None:
    """Return whether the child switches something on or off; `None` when it is not there."""
    child = None if parent is None else parent.find(_WORD + name)
    return None if child is None else child.get(VAL, "1") not in OFF


def number(text: str | None) -> float | None:
    """Return a measure in its own unit; `None` when it is none. Some writers put decimals where integers belong."""
    if text is None:
        return None
    try:
        found = float(text.removesuffix("pt"))
    except ValueError:
        return None
    return found if abs(found) < 1e12 else None


def colour(text: str | None) -> int | None:
    """Return a hexadecimal colour as a number; `None` for "auto" and everything else."""
    if text is None or len(text) != 6:
        return None
    try:
        return int(text, 16)
    except ValueError:
        return None
