"""The bundled rubrics as compiled trees, which load without YAML.

After an edit of `rubrics/*.yaml` run `python -m mlscreen.rubric.compiled`; a test fails when a tree is stale. Never
used for a file that differs from the one that was compiled: the digest tells, and then the YAML is read.
"""

from pathlib import Path
from typing import Any

from mlscreen.digest import sha256
from mlscreen.lexicon.tables import decoded
from mlscreen.rubric.tree import Items, Mapping, Node, Place, Scalar

DATA = Path(__file__).parent / "data"


def load(name: str, digest: str) -> Node | None:
    """Return the tree of the bundled rubric whose file has the digest, `None` when it was not compiled."""
    try:
        content = decoded(DATA / f"{name}.json")
    except OSError:
        return None
    return _node(content["tree"]) if content["digest"] == digest else None


def _node(packed: list[Any]) -> Node:
    line, column, kind, held = packed
    place = Place(line, column)
    if kind == "value":
        return Scalar(place, held)
    if kind == "items":
        return Items(place, tuple(map(_node, held)))
    return Mapping(place, tuple((_node(key), _node(value)) for key, value in held))


def _packed(node: Node) -> list[Any]:
    match node:
        case Scalar(place, value):
            return [*place, "value", value]
        case Items(place, items):
            return [*place, "items", [_packed(item) for item in items]]
        case Mapping(place, pairs):
            return [*place, "pairs", [[_packed(key), _packed(value)] for key, value in pairs]]


def compiled(content: bytes) -> str:
    """Return the compiled text of a rubric's file."""
    import json

    from mlscreen.rubric.composing import compose

    packed = {"digest": sha256(content), "tree": _packed(compose(content.decode("utf-8-sig")))}
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":")) + "\n"


def compile_all(folder: Path) -> None:
    """Write the compiled form of each rubric in the folder."""
    for source in sorted(folder.glob("*.yaml")):
        (DATA / f"{source.stem}.json").write_text(compiled(source.read_bytes()), encoding="utf-8")


if __name__ == "__main__":
    compile_all(Path(__file__).parents[3] / "rubrics")
