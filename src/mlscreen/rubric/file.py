"""Rubric files: finds them, and reads them with line and column; `rubric/writing.py` writes them.

Never reads a huge file, and never knows YAML: that is for `rubric/composing.py`.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from mlscreen.digest import sha256
from mlscreen.errors import BadRubric
from mlscreen.model.rubric import Rubric
from mlscreen.rubric import compiled

if TYPE_CHECKING:
    from mlscreen.rubric.reading import Read

LARGEST_FILE = 1 << 20
_SUFFIXES = (".yaml", ".yml")


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
    from mlscreen.rubric.problem import suggestion

    raise BadRubric(f"no rubric {name_or_path!r}.{suggestion(name_or_path, list(bundled()))}")


def load(path: Path) -> Rubric:
    """Return the rubric of a file; raise `BadRubric` with every problem, one a line."""
    content = _content(path)
    ready = compiled.load(path.stem, sha256(content)) if path.parent == _folder() else None
    return ready or _usable(_read(content), str(path))


def loads(text: str, name: str = "rubric") -> Rubric:
    """Return the rubric of a text; raise `BadRubric` as `load` does, with `name` for the file's."""
    return _usable(_read(text.encode("utf-8")), name)


def _usable(read: "Read", name: str) -> Rubric:
    if read.rubric is None:
        raise BadRubric("\n".join(f"{name}:{problem}" for problem in read.problems))
    return read.rubric


def examine(path: Path) -> "Read":
    """Return the rubric of a file with the places of its parts, or its problems."""
    return _read(_content(path))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST_FILE + 1)
    except OSError as problem:
        raise BadRubric(f"{path}: cannot be read: {problem.strerror}. Check the name and the permissions.") from None


@cache
def _folder() -> Path:
    # In a wheel the rubrics lie inside the package; in a checkout beside `src`.
    inside = Path(__file__).parent.parent / "rubrics"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "rubrics"


def _read(content: bytes) -> "Read":
    # Imported here: the bundled rubrics are compiled, and to load YAML takes longer than to read a page.
    from mlscreen.rubric.composing import compose
    from mlscreen.rubric.problem import Refused
    from mlscreen.rubric.reading import Read, build

    try:
        return build(compose(_decoded(content)), sha256(content))
    except Refused as refused:
        return Read(None, (refused.problem,))


def _decoded(content: bytes) -> str:
    from mlscreen.rubric.problem import Refused
    from mlscreen.rubric.tree import Place

    if len(content) > LARGEST_FILE:
        raise Refused(Place(1, 1), f"larger than {LARGEST_FILE // 1024} KiB; a rubric is a page or two.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise Refused(Place(line, 1), "not UTF-8 text; save the file as UTF-8.") from None
    return text
