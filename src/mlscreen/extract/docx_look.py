"""Judges what can be seen in a DOCX: ink against its background, size, and what Word does not show at all.

Where the background cannot be known (a picture, a gradient, a style's band) it never calls a word hidden.
It does not know which words a shape in front covers.
"""

from typing import NamedTuple

from mlscreen.extract.docx_names import value, w
from mlscreen.extract.docx_styles import AUTOMATIC, ParagraphProps, RunProps, Styles, shading
from mlscreen.extract.flow import Look
from mlscreen.extract.xml_tree import Element
from mlscreen.model.document import Visibility

WHITE = 0xFFFFFF
TINY = 2.0
"""Points; the smallest print of real résumés is 5 or 6."""
CONTRAST = 25
"""Difference in the strongest channel, of 255, below which ink cannot be told from paper."""
_FARTHEST_INDENT = 1_000.0
"""Points; wider than any page that people print."""


class Surface(NamedTuple):
    """What a run is written on."""

    background: int | None = WHITE
    """`None` when it cannot be told."""
    visibility: Visibility = Visibility.VISIBLE
    """Why nothing on it can be seen, if so."""


def run_look(props: RunProps, surface: Surface) -> Look:
    """Return the look of a run with resolved properties."""
    color = props.color if props.color is not None and props.color != AUTOMATIC else 0
    return Look(props.font or "", props.size or 10.0, bool(props.bold), color, _visibility(props, surface))


def in_capitals(props: RunProps) -> bool:
    """Tell whether a run with resolved properties is shown in capitals, large or small, whatever was typed."""
    return bool(props.caps or props.small_caps)


def paragraph_surface(props: ParagraphProps, surface: Surface) -> Surface:
    """Return the surface of a paragraph: its own shading, or that of what it stands in."""
    visibility = surface.visibility
    if visibility is Visibility.VISIBLE:
        if props.exact is not None and props.exact <= TINY:
            visibility = Visibility.CLIPPED
        elif props.indent is not None and abs(props.indent) > _FARTHEST_INDENT:
            visibility = Visibility.OFF_PAGE
    return Surface(surface.background if props.fill is None else props.fill, visibility)


def cell_surface(cell: Element, surface: Surface) -> Surface:
    """Return the surface of a table cell."""
    properties = cell.find(w("tcPr"))
    fill = None if properties is None else shading(properties)
    return surface if fill is None else surface._replace(background=fill)


def table_surface(table: Element, styles: Styles, surface: Surface) -> Surface:
    """Return the surface of a table's cells: its own shading, or its style's."""
    properties = table.find(w("tblPr"))
    if properties is None:
        return surface
    fill = shading(properties)
    style = styles.element(value(properties, "tblStyle") or "")
    shades = [] if fill is not None or style is None else style.iter(w("shd"))
    # Which cells a style's bands and first rows reach is Word's to compute.
    if any(shade.get(w("fill"), "auto") not in {"auto", "FFFFFF"} for shade in shades):
        return surface._replace(background=None)
    return surface if fill is None else surface._replace(background=fill)


def _visibility(props: RunProps, surface: Surface) -> Visibility:
    if props.vanish:
        return Visibility.VANISHED
    if surface.visibility is not Visibility.VISIBLE:
        return surface.visibility
    if props.size is not None and props.size <= TINY:
        return Visibility.TINY
    if props.faint:
        return Visibility.TRANSPARENT
    background = surface.background if props.fill is None else props.fill
    if props.color is None or props.color == AUTOMATIC or background is None:
        return Visibility.VISIBLE
    return Visibility.BACKGROUND_COLOURED if _contrast(props.color, background) < CONTRAST else Visibility.VISIBLE


def _contrast(ink: int, paper: int) -> int:
    return max(abs((ink >> shift & 255) - (paper >> shift & 255)) for shift in (16, 8, 0))
