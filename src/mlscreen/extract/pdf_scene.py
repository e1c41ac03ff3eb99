"""What is painted on a page besides text: filled areas, images and shadings, and in which order.

Only as much as visibility and scans need; never looks at text.
"""

import ctypes
from itertools import repeat
from typing import NamedTuple

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_raw import Handle, PageText
from mlscreen.extract.pdf_words import ReadWords

_SMALLEST = 5.0
_MOST_IN_FORM = 20_000
_MOST_AREAS = 1_000
_DEEPEST = 4
_OPAQUE = 200
# What a form holds is painted between the form and what follows it.
_STEP_IN_FORM = 1e-5


class Area(NamedTuple):
    """Something painted that is large enough to carry or cover text; a box in points of the page as seen."""

    x0: float
    top: float
    x1: float
    bottom: float
    depth: float
    """Place in the order of painting: larger is later."""
    kind: int
    color: tuple[int, int, int] | None
    """Fill colour; `None` when it is not one colour or not opaque."""


class Scene:
    """The areas of a page, and the places of its text objects in the order of painting."""

    def __init__(self, page: PageText, words: ReadWords) -> None:
        self.areas: list[Area] = []
        self._places = words.drawn.places
        self._in_forms: dict[int, float] = {}
        self._frame = page.frame
        self._box = (ctypes.c_float * 4)()
        self._matrix = (ctypes.c_float * 6)()
        self._depth = 0.0
        self._walk(words)
        if len(self.areas) > _MOST_AREAS:
            self.areas = sorted(self.areas, key=_extent, reverse=True)[:_MOST_AREAS]

    def depth(self, item: int) -> float:
        """Return the place of a text object in the order of painting; -1 when it is not known."""
        place = self._places.get(item)
        return self._in_forms.get(item, -1.0) if place is None else place

    @property
    def images(self) -> list[Area]:
        """The images among the areas."""
        return [area for area in self.areas if area.kind == pdf_raw.IMAGE]

    def _walk(self, words: ReadWords) -> None:
        """Look at the objects that paint no word; those between the ends of one word paint it."""
        objects, places = words.drawn.objects, words.drawn.places
        if places.keys() == {*words.items, *words.lasts}:
            return
        starts = map(places.get, words.items, repeat(-1))
        ends = map(places.get, words.lasts, repeat(-1))
        between: list[int] = []
        after = 0
        for start, end in (*sorted(zip(starts, ends, strict=True)), (len(objects), -1)):
            if start > after:
                between += range(after, start)
            if end >= after:
                after = end + 1
        for index, kind in zip(between, map(pdf_raw.object_type, map(objects.__getitem__, between)), strict=True):
            if kind != pdf_raw.TEXT:
                self._depth = index
                self._add(objects[index], None, 0)

    def _add(self, item: int, matrix: tuple[float, ...] | None, level: int) -> None:
        kind = pdf_raw.object_type(item)
        if kind == pdf_raw.TEXT:
            self._in_forms[item] = self._depth
        elif kind == pdf_raw.FORM:
            if level < _DEEPEST:
                self._add_form(item, matrix, level)
        elif kind != pdf_raw.PATH or _filled(item):
            self._add_area(item, kind, matrix)

    def _add_area(self, item: int, kind: int, matrix: tuple[float, ...] | None) -> None:
        at = ctypes.addressof(self._box)
        if not pdf_raw.object_bounds(item, at, at + 4, at + 8, at + 12):
            return
        left, bottom, right, top = _moved(tuple(self._box), matrix)
        if right - left < _SMALLEST or top - bottom < _SMALLEST:
            return
        color = _opaque_color(item) if kind == pdf_raw.PATH else None
        self.areas.append(Area(*self._frame.seen_box(left, bottom, right, top), self._depth, kind, color))

    def _add_form(self, form: int, outer: tuple[float, ...] | None, level: int) -> None:
        pdf_raw.object_matrix(form, ctypes.addressof(self._matrix))
        matrix = tuple(self._matrix)
        if outer is not None:
            matrix = _product(matrix, outer)
        for index in range(min(pdf_raw.form_count(form), _MOST_IN_FORM)):
            if self._depth % 1 > 0.9:
                return
            self._depth += _STEP_IN_FORM
            self._add(pdf_raw.form_object(form, index), matrix, level + 1)


def _extent(area: Area) -> float:
    return (area.x1 - area.x0) * (area.bottom - area.top)


def _moved(box: tuple[float, ...], matrix: tuple[float, ...] | None) -> tuple[float, float, float, float]:
    left, bottom, right, top = box
    if matrix is None:
        return left, bottom, right, top
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _product(first: tuple[float, ...], then: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = first
    k, m, n, o, p, q = then
    return (a * k + b * n, a * m + b * o, c * k + d * n, c * m + d * o, e * k + f * n + p, e * m + f * o + q)


def _filled(path: int) -> bool:
    mode = (ctypes.c_int * 2)()
    at = ctypes.addressof(mode)
    return bool(pdf_raw.path_mode(path, at, at + 4)) and mode[0] != 0


def _opaque_color(item: int) -> tuple[int, int, int] | None:
    parts = (ctypes.c_uint * 4)()
    channels = [ctypes.byref(parts, at) for at in (0, 4, 8, 12)]
    if not pdf_raw.fill_color(Handle(item), *channels) or parts[3] < _OPAQUE:
        return None
    return parts[0], parts[1], parts[2]
