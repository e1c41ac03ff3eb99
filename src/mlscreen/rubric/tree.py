"""A rubric file as read: mappings, lists and values, each with its line and column.

Never knows what a rubric is; YAML's own objects stop at `rubric/file.py`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mlscreen.model.record import Record
from mlscreen.regex import regex

Value = str | int | float | bool | None

# The core schema of YAML 1.2, not the one of 1.1, in which "No" (Norwegian) and "on" are booleans.
_NULL = regex(r"(?:~|null|Null|NULL|)$")
_TRUE = regex(r"(?:true|True|TRUE)$")
_FALSE = regex(r"(?:false|False|FALSE)$")
_WHOLE = regex(r"[-+]?[0-9]{1,18}$")
_NUMBER = regex(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,2})?$")


class Place(NamedTuple):
    """Line and column, both from 1."""

    line: int
    column: int


class Scalar(Record):
    """A single value."""

    place: Place
    value: Value


class Items(Record):
    """A list."""

    place: Place
    items: tuple["Node", ...]


class Mapping(Record):
    """Keys with their values, in the order of the file; a key may stand twice, which is for the reader to refuse."""

    place: Place
    pairs: tuple[tuple["Node", "Node"], ...]


Node = Scalar | Items | Mapping


def plain_value(text: str) -> Value:
    """Return what an unquoted value means."""
    if _NULL.match(text):
        return None
    if _TRUE.match(text) or _FALSE.match(text):
        return bool(_TRUE.match(text))
    if _WHOLE.match(text):
        return int(text)
    return float(text) if _NUMBER.match(text) else text


def child_of(node: object, name: str) -> Node | None:
    """Return the value of a mapping's key, `None` when there is no such key or no mapping."""
    pairs = node.pairs if isinstance(node, Mapping) else ()
    return next((child for key, child in pairs if isinstance(key, Scalar) and key.value == name), None)


def describe(node: Node) -> str:
    """Name what stands there, for a message: "a list", "the text 'abc'"."""
    match node:
        case Mapping():
            return "a mapping"
        case Items():
            return "a list"
        case Scalar(value=None):
            return "nothing"
        case Scalar(value=bool(value)):
            return str(value).lower()
        case Scalar(value=str(value)):
            return f"the text {value[:40]!r}"
    return f"the number {node.value}"


def texts(node: Node) -> Iterator[tuple[str, Place]]:
    """Yield all values that are text, with their places, in the order of the file."""
    match node:
        case Scalar(value=str(value)):
            yield value, node.place
        case Items():
            for item in node.items:
                yield from texts(item)
        case Mapping():
            for _, value_node in node.pairs:
                yield from texts(value_node)
