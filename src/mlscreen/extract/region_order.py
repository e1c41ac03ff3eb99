"""Puts rectangles in the order in which a person reads them: columns first, where a gap parts them, then rows.

Pure geometry on few rectangles; where a place is unknown, the order of the file stands.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from mlscreen.model.document import BBox

Item = TypeVar("Item")
_Placed = tuple[BBox, Item]
OVERLAP = 6.0
"""Points by which neighbours may overlap and still lie beside each other."""


def in_reading_order(items: Sequence[tuple[BBox | None, Item]]) -> list[Item]:
    """Return the items in reading order; in the given order when the place of any is unknown."""
    placed = [(box, item) for box, item in items if box is not None]
    if len(placed) < 2 or len(placed) < len(items):
        return [item for _, item in items]
    return [item for _, item in _ordered(placed)]


def _ordered(items: "list[_Placed[Item]]") -> "list[_Placed[Item]]":
    if len(items) < 2:
        return items
    for start, end in ((_left, _right), (_top, _bottom)):
        groups = _groups(items, start, end)
        if len(groups) > 1:
            return [item for group in groups for item in _ordered(group)]
    return sorted(items, key=lambda item: (item[0].top, item[0].x0))


def _groups(
    items: "list[_Placed[Item]]", start: Callable[[BBox], float], end: Callable[[BBox], float]
) -> "list[list[_Placed[Item]]]":
    """Split where a straight line parts the items without cutting any."""
    groups: list[list[_Placed[Item]]] = []
    reached = float("-inf")
    for item in sorted(items, key=lambda item: start(item[0])):
        if not groups or start(item[0]) >= reached - OVERLAP:
            groups.append([])
        groups[-1].append(item)
        reached = max(reached, end(item[0]))
    return groups


def _left(box: BBox) -> float:
    return box.x0


def _right(box: BBox) -> float:
    return box.x1


def _top(box: BBox) -> float:
    return box.top


def _bottom(box: BBox) -> float:
    return box.bottom
