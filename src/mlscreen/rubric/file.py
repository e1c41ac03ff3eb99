"""Rubric files: finds them, reads their YAML with line and column, and writes them.

Never follows an alias, never reads a huge or deeply nested file, and never builds objects that a file names.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from mlscreen.errors import BadRubric
from mlscreen.model.rubric import Rubric
from mlscreen.rubric.problem import error, suggestion
from mlscreen.rubric.reading import Read, build
from mlscreen.rubric.tree import Items, Mapping, Node, Place, Scalar, plain_value

LARGEST_FILE = 1 << 20
DEEPEST = 12
_SUFFIXES = (".yaml", ".yml")
# libyaml is six times as fast and gives the same marks.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Refused(Exception):
    """A file that is not YAML, or not of a kind that is read."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.problem = error(place, message)


def bundled() -> tuple[str, ...]:
    """Return the names of the rubrics that come with the program, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.yaml")))


def locate(name_or_path: str) -> Path:
    """Return the file of a bundled rubric's name, or the path itself; raise `BadRubric` when there is neither."""
    if name_or_path in bundled():
        return _folder() / f"{name_or_path}.yaml"
    path = Path(name_or_path)
    if path.is_file():
        return path
    if path.suffix.lower() in _SUFFIXES or "/" in name_or_path or "\\" in name_or_path:
        raise BadRubric(f"{name_or_path}: no such file. Give a rubric file, or one of: {', '.join(bundled())}.")
    raise BadRubric(f"no rubric {name_or_path!r}.{suggestion(name_or_path, list(bundled()))}")


def load(path: Path) -> Rubric:
    """Return the rubric of a file; raise `BadRubric` with every problem, one a line."""
    read = examine(path)
    if read.rubric is None:
        raise BadRubric("\n".join(f"{path}:{problem}" for problem in read.problems))
    return read.rubric


def loads(text: str, name: str = "rubric") -> Rubric:
    """Return the rubric of a text; raise `BadRubric` as `load` does, with `name` for the file's."""
    read = _read(text.encode("utf-8"))
    if read.rubric is None:
        raise BadRubric("\n".join(f"{name}:{problem}" for problem in read.problems))
    return read.rubric


def examine(path: Path) -> Read:
    """Return the rubric of a file with the places of its parts, or its problems."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except OSError as problem:
        raise BadRubric(f"{path}: cannot be read: {problem.strerror}. Check the name and the permissions.") from None
    return _read(content)


def dump(rubric: Rubric, comments: tuple[str, ...] = ()) -> str:
    """Return the rubric as YAML with explanations; `comments` are lines that stand at the top."""
    # Imported here: whoever screens only reads rubrics.
    from mlscreen.rubric.writing import write

    return write(rubric, comments)


def _folder() -> Path:
    # In a wheel the rubrics lie inside the package; in a checkout beside `src`.
    inside = Path(__file__).parent.parent / "rubrics"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "rubrics"


def _read(content: bytes) -> Read:
    try:
        return build(_tree(_decoded(content)), hashlib.sha256(content).hexdigest())
    except _Refused as refused:
        return Read(None, (refused.problem,), {})


def _decoded(content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        raise _Refused(Place(1, 1), f"larger than {LARGEST_FILE // 1024} KiB; a rubric is a page or two.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise _Refused(Place(line, 1), "not UTF-8 text; save the file as UTF-8.") from None
    return text


def _tree(text: str) -> Node:
    try:
        events = yaml.parse(text, Loader=_LOADER)
        return _Composer(events).document()
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
        raise _Refused(place, f"not YAML: {problem.problem or problem.context}.") from None
    except yaml.reader.ReaderError as problem:
        line = text.count("\n", 0, problem.position) + 1
        raise _Refused(Place(line, 1), f"a character that YAML does not allow: {problem.reason}.") from None
    except yaml.YAMLError as problem:
        raise _Refused(Place(1, 1), f"not YAML: {problem}.") from None


class _Composer:
    """Makes the tree of the parser's events, and refuses what a rubric has no use for."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events

    def document(self) -> Node:
        tree: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if tree is not None:
                    raise _Refused(_place(event), "a second document begins here; a file holds one rubric.")
                tree = self._node(next(self._events), 0)
        if tree is None:
            raise _Refused(Place(1, 1), "empty; see `mlscreen rubric show ml-engineer --yaml` for an example.")
        return tree

    def _node(self, event: Any, depth: int) -> Node:
        place = _place(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(place, "anchors (&) and aliases (*) are not allowed; write the value out.")
        if getattr(event, "tag", None) not in (None, "!"):
            raise _Refused(place, f"tags such as {event.tag} are not allowed; write a plain value.")
        if depth > DEEPEST:
            raise _Refused(place, f"nested more than {DEEPEST} deep.")
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
