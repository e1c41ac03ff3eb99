"""Tells whether a paragraph is an item of a list by Word's numbering.

Never makes the number or bullet itself: the text holds only what the author wrote.
"""

from typing import NamedTuple

from mlscreen.extract.docx_names import value, w
from mlscreen.extract.xml_tree import Element


class NumberedStyle(NamedTuple):
    """A reference to a list and its level; list "0" takes the paragraph out of any list."""

    list_id: str
    level: str


def list_reference(properties: Element) -> NumberedStyle | None:
    """Return the list that `w:pPr` refers to, `None` when it says nothing."""
    reference = properties.find(w("numPr"))
    if reference is None:
        return None
    identifier = value(reference, "numId")
    return None if identifier is None else NumberedStyle(identifier, value(reference, "ilvl") or "0")


class Numbering:
    """The lists of one document."""

    def __init__(self, root: Element | None) -> None:
        self._silent: set[NumberedStyle] = set()
        self._known: set[str] | None = None
        if root is None:
            return
        abstract: dict[str, set[str]] = {}
        for definition in root.iterfind(w("abstractNum")):
            quiet = {level.get(w("ilvl"), "") for level in definition.iterfind(w("lvl")) if _shows_nothing(level)}
            abstract[definition.get(w("abstractNumId"), "")] = quiet
        self._known = set()
        for instance in root.iterfind(w("num")):
            identifier = instance.get(w("numId"), "")
            self._known.add(identifier)
            for level in abstract.get(value(instance, "abstractNumId") or "", ()):
                self._silent.add(NumberedStyle(identifier, level))

    def is_item(self, reference: NumberedStyle | None) -> bool:
        """Tell whether a paragraph with this reference shows a bullet or number."""
        if reference is None or reference.list_id == "0":
            return False
        return (self._known is None or reference.list_id in self._known) and reference not in self._silent


def _shows_nothing(level: Element) -> bool:
    text = value(level, "lvlText")
    return value(level, "numFmt") == "none" and not text
