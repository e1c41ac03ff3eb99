"""Makes the tree of a rubric's YAML, with line and column.

Never follows an alias, never goes down into a deeply nested file, and never builds objects that a file names.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from mlscreen.rubric.problem import Refused
from mlscreen.rubric.tree import Items, Mapping, Node, Place, Scalar, plain_value

DEEPEST = 12
# libyaml is six times as fast and gives the same marks.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(text: str) -> Node:
    """Return the tree of a text; raise `Refused` for what is not YAML, or not of a kind that is read."""
    try:
        events = yaml.parse(text, Loader=_LOADER)
        return _Composer(events).document()
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
        raise Refused(place, f"not YAML: {problem.problem or problem.context}.") from None
    except yaml.reader.ReaderError as problem:
        line = text.count("\n", 0, problem.position) + 1
        raise Refused(Place(line, 1), f"a character that YAML does not allow: {problem.reason}.") from None
    except yaml.YAMLError as problem:
        raise Refused(Place(1, 1), f"not YAML: {problem}.") from None


class _Composer:
    """Makes the tree of the parser's events, and refuses what a rubric has no use for."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events

    def document(self) -> Node:
        tree: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if tree is not None:
                    raise Refused(_place(event), "a second document begins here; a file holds one rubric.")
                tree = self._node(next(self._events), 0)
        if tree is None:
            raise Refused(Place(1, 1), "empty; see `mlscreen rubric show ml-engineer --yaml` for an example.")
        return tree

    def _node(self, event: Any, depth: int) -> Node:
        place = _place(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Refused(place, "anchors (&) and aliases (*) are not allowed; write the value out.")
        if getattr(event, "tag", None) not in (None, "!"):
            raise Refused(place, f"tags such as {event.tag} are not allowed; write a plain value.")
        if depth > DEEPEST:
            raise Refused(place, f"nested more than {DEEPEST} deep.")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(place, plain_value(event.value) if event.implicit[0] else event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(place, tuple(self._children(yaml.SequenceEndEvent, depth)))
        children = list(self._children(yaml.MappingEndEvent, depth))
        return Mapping(place, tuple(zip(children[::2], children[1::2], strict=True)))

    def _children(self, end: type[Any], depth: int) -> Iterator[Node]:
        for event in self._events:
            if isinstance(event, end):
                return
            yield self._node(event, depth + 1)


def _place(event: Any) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)
