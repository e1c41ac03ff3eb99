"""Reads the values of a rubric file against the table of keys, and collects every problem it meets.

Never stops at the first problem, and never builds the rubric: that is `rubric/reading.py`.
"""

import re
from typing import Any

from mlscreen.model.rubric import CriterionKind
from mlscreen.rubric.keys import COMMON, DURATION_PATTERN, NAME_PATTERN, Fields, Key, Shape, of_kind
from mlscreen.rubric.problem import Problem, error, suggestion
from mlscreen.rubric.tree import Items, Mapping, Node, Place, Scalar, child_of, describe

_EXAMPLES = {
    Shape.TEXT: 'text (in quotes if it looks like a number: "1")',
    Shape.NAME: "a name without spaces and commas",
    Shape.FLAG: "true or false",
    Shape.WHOLE: "a whole number",
    Shape.NUMBER: "a number",
    Shape.DURATION: 'a time such as "3 years" or "18 months"',
}
_MEMBERS = {Shape.NAMES: Shape.NAME, Shape.TEXTS: Shape.TEXT, Shape.WORDS: Shape.WORD}
Values = dict[str, Any]


class Reader:
    """Reads values and remembers what was wrong; wrong values are left out."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def fail(self, place: Place, message: str) -> None:
        """Remember an error."""
        self.problems.append(error(place, message))

    def mapping(self, node: Node, fields: Fields, what: str) -> Values | None:
        """Return the values of a mapping by key, `None` when it is none or something that must be there is not."""
        if not isinstance(node, Mapping):
            self.fail(node.place, f"{what} must be a mapping of keys and values, not {describe(node)}.")
            return None
        pairs = self._pairs(node, fields, what)
        before = len(self.problems)
        self._check_presence(node.place, {name for name, _ in pairs}, fields, what)
        values = {key.name: self.value(child, key) for name, child in pairs if (key := fields.get(name))}
        return values if len(self.problems) == before else None

    def _pairs(self, node: Mapping, fields: Fields, what: str) -> list[tuple[str, Node]]:
        found: dict[str, Node] = {}
        known = [key.name for key in fields.keys]
        for key_node, child in node.pairs:
            name = key_node.value if isinstance(key_node, Scalar) else None
            if not isinstance(name, str):
                self.fail(key_node.place, f"a key must be a word, not {describe(key_node)}.")
            elif name not in known:
                self.fail(key_node.place, f"unknown key {name[:40]!r} in {what}.{suggestion(name, known)}")
            elif name in found:
                self.fail(key_node.place, f"the key {name!r} stands twice in {what}; keep one.")
            else:
                found[name] = child
        return list(found.items())

    def _check_presence(self, place: Place, present: set[str], fields: Fields, what: str) -> None:
        for key in fields.keys:
            if key.required and key.name not in present:
                self.fail(place, f"{what} has no {key.name!r} ({key.about}).")
        for group in fields.one_of:
            whole = [names for names in group if present.issuperset(names)]
            touched = [names for names in group if present.intersection(names)]
            if len(whole) != 1 or len(touched) != 1:
                ways = ", or ".join(" with ".join(repr(name) for name in names) for names in group)
                self.fail(place, f"{what} needs exactly one of: {ways}.")
        if fields.any_of and not present.intersection(fields.any_of):
            self.fail(place, f"{what} needs at least one of: {', '.join(map(repr, fields.any_of))}.")

    def value(self, node: Node, key: Key) -> Any:
        """Return the value of a key, `None` after a problem."""
        if key.shape is Shape.MAPPING and key.fields:
            return self.mapping(node, key.fields, f"{key.name!r}")
        if key.shape is Shape.CRITERIA:
            return self._list(node, key, self._criterion)
        if key.shape is Shape.MAPPINGS and key.fields:
            fields = key.fields
            return self._list(node, key, lambda item: self.mapping(item, fields, f"an entry of {key.name!r}"))
        if key.shape is Shape.CHOICES:
            return self._list(node, key, self._choice)
        if key.shape in _MEMBERS:
            return self._list(node, key, lambda item: self._scalar(item, key, _MEMBERS[key.shape]))
        return self._scalar(node, key, key.shape)

    def _list(self, node: Node, key: Key, read: Any) -> tuple[Any, ...]:
        if not isinstance(node, Items):
            self.fail(node.place, f"{key.name!r} must be a list, not {describe(node)}.")
            return ()
        if not node.items:
            self.fail(node.place, f"{key.name!r} is empty: {key.about}.")
        return tuple(read(item) for item in node.items)

    def _choice(self, node: Node) -> tuple[str, ...]:
        if not isinstance(node, Items):
            return (self._text(node, "a choice"),)
        if not node.items:
            self.fail(node.place, "a choice needs at least one name.")
        return tuple(self._text(item, "a name of a choice") for item in node.items)

    def _text(self, node: Node, what: str) -> str:
        if isinstance(node, Scalar) and isinstance(node.value, str) and node.value.strip():
            return node.value
        self.fail(node.place, f"{what} must be {_EXAMPLES[Shape.TEXT]}, not {describe(node)}.")
        return "?"

    def _criterion(self, node: Node) -> tuple[CriterionKind, Values] | None:
        kind = self._kind(node)
        if kind is None:
            self._criterion_of_no_kind(node)
            return None
        values = self.mapping(node, of_kind(kind), f"a criterion of kind {kind.value!r}")
        self._check_need(node)
        return (kind, values) if values is not None else None

    def _criterion_of_no_kind(self, node: Node) -> None:
        # The keys that all kinds share can still be checked, so that the next run does not bring new errors.
        if isinstance(node, Mapping):
            others = {key.name: key for kind in CriterionKind for key in of_kind(kind).keys}
            pairs = self._pairs(node, Fields(tuple(others.values())), "a criterion")
            present = {name for name, _ in pairs} | {"kind"}
            self._check_presence(node.place, present, Fields(COMMON), "a criterion")
            for name, child in pairs:
                if name != "kind" and (key := Fields(COMMON).get(name)):
                    self.value(child, key)

    def _check_need(self, node: Node) -> None:
        need, choices = child_of(node, "at_least"), child_of(node, "of")
        if isinstance(need, Scalar) and isinstance(choices, Items) and fits(Shape.WHOLE, need.value):
            count = len(choices.items)
            if int(need.value or 0) > count:
                advice = "lower it or add choices"
                self.fail(need.place, f"'at_least: {need.value}' of {count} choices is impossible; {advice}.")

    def _kind(self, node: Node) -> CriterionKind | None:
        if not isinstance(node, Mapping):
            self.fail(node.place, f"a criterion must be a mapping of keys and values, not {describe(node)}.")
            return None
        child = child_of(node, "kind")
        if child is not None:
            word = self._scalar(child, Key("kind", Shape.WORD, "", words=tuple(map(str, CriterionKind))), Shape.WORD)
            return CriterionKind(word) if word else None
        self.fail(node.place, f"a criterion has no 'kind' (one of {', '.join(CriterionKind)}).")
        return None

    def _scalar(self, node: Node, key: Key, shape: Shape) -> Any:
        value = node.value if isinstance(node, Scalar) else None
        if shape is Shape.WORD:
            return self._word(node, key, value)
        if not fits(shape, value):
            self.fail(node.place, f"{key.name!r} must be {_EXAMPLES[shape]}, not {describe(node)}.")
            return None
        if shape in (Shape.NUMBER, Shape.WHOLE) and not (key.low <= value <= (key.high or value)):  # type: ignore[operator]
            most = f" and at most {key.high:g}" if key.high is not None else ""
            self.fail(node.place, f"{key.name!r} must be at least {key.low:g}{most}, not {value}.")
            return None
        return value

    def _word(self, node: Node, key: Key, value: Any) -> str | None:
        if value in key.words:
            return str(value)
        if isinstance(value, str):
            self.fail(node.place, f"unknown {key.name} {value[:40]!r}.{suggestion(value, list(key.words))}")
        else:
            self.fail(node.place, f"{key.name!r} must be one of {', '.join(key.words)}, not {describe(node)}.")
        return None


def fits(shape: Shape, value: Any) -> bool:
    """Tell whether a value has the shape."""
    match shape:
        case Shape.FLAG:
            return isinstance(value, bool)
        case Shape.WHOLE:
            return isinstance(value, int) and not isinstance(value, bool)
        case Shape.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Shape.NAME:
            return isinstance(value, str) and re.match(NAME_PATTERN, value) is not None
        case Shape.DURATION:
            return isinstance(value, str) and re.match(DURATION_PATTERN, value) is not None
    return isinstance(value, str) and bool(value.strip())
