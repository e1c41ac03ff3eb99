"""Tables of words: YAML that a person edits, compiled to JSON that loads fast.

Never holds rules, only data. After an edit of `data/*.yaml` run `python -m mlscreen.lexicon.tables`; a test fails when
the compiled form is stale.
"""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from mlscreen.errors import BadVocabulary

DATA = Path(__file__).parent / "data"
COMPILED = DATA / "compiled"


def decoded(compiled: Path) -> Any:
    """Return the content of a compiled file."""
    return msgspec.json.decode(compiled.read_bytes())


@cache
def load(name: str) -> Any:
    """Return the table `data/<name>.yaml` from its compiled form; callers must not change it."""
    return decoded(COMPILED / f"{name}.json")


def read_marked(source: Path) -> tuple[Any, dict[tuple[str, ...], int]]:
    """Return a user's YAML and the line, from 1, of each key by its path; raise `BadVocabulary` when it is no YAML."""
    import yaml

    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadVocabulary(f"{source}: cannot be read as UTF-8 text: {problem}") from problem
    lines: dict[tuple[str, ...], int] = {}
    try:
        _mark(yaml.compose(text, Loader=yaml.SafeLoader), (), lines)
        return yaml.safe_load(text), lines
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        raise BadVocabulary(f"{source}:{where}: not valid YAML: {getattr(problem, 'problem', problem)}") from problem


def _mark(node: Any, path: tuple[str, ...], lines: dict[tuple[str, ...], int]) -> None:
    if node is None or node.id != "mapping":
        return
    for key, value in node.value:
        here = (*path, str(key.value))
        lines[here] = key.start_mark.line + 1
        _mark(value, here, lines)


def compile_table(source: Path) -> str:
    """Return the compiled text of one YAML table."""
    import json

    import yaml

    content = yaml.load(source.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _sources() -> list[Path]:
    # The tables of concepts have an index of their own, made by `lexicon/concepts.py`.
    return sorted(path for path in DATA.glob("*.yaml") if not path.stem.startswith("concepts_"))


def stale() -> list[str]:
    """Return the names of tables whose compiled form is missing, outdated or without a source."""
    sources = {path.stem: path for path in _sources()}
    built = {path.stem: path.read_text(encoding="utf-8") for path in sorted(COMPILED.glob("*.json"))}
    wrong = [name for name, path in sources.items() if built.get(name) != compile_table(path)]
    return wrong + sorted(set(built) - set(sources))


def compile_all() -> None:
    """Write the compiled form of every table."""
    COMPILED.mkdir(exist_ok=True)
    for path in _sources():
        (COMPILED / f"{path.stem}.json").write_text(compile_table(path), encoding="utf-8")


if __name__ == "__main__":
    compile_all()
