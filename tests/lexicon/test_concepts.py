import re
from pathlib import Path

import pytest
import yaml

from mlscreen.errors import BadVocabulary
from mlscreen.lexicon.concepts import COMPILED, ancestors, compile_index, sources
from mlscreen.lexicon.index import Row

KEYS = re.compile(r"^  (\"[^\"]+\"|[^\s#][^\n]*?): \{", re.MULTILINE)


def test_the_compiled_index_is_fresh() -> None:
    assert COMPILED.read_text(encoding="utf-8") == compile_index(sources())


@pytest.mark.parametrize("table", sources(), ids=lambda path: path.stem)
def test_tables_are_sorted_and_state_each_concept_once(table: Path) -> None:
    text = table.read_text(encoding="utf-8")
    names = [name.strip('"') for name in KEYS.findall(text.partition("concepts:\n")[2])]
    assert text.startswith("# ")
    assert names == sorted(names, key=lambda name: (name.casefold(), name))
    assert len(names) == len(set(names)) == len(yaml.safe_load(text)["concepts"])


def problems_of(tmp_path: Path, rows: str) -> str:
    table = tmp_path / "concepts_x.yaml"
    table.write_text(f"field: x\nconcepts:\n{rows}", encoding="utf-8")
    with pytest.raises(BadVocabulary) as caught:
        compile_index([table])
    return str(caught.value)


def test_a_name_stated_twice_is_refused(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "  A: {aka: [z]}\n  B: {aka: [Z]}\n") == "'z' is stated by both 'A' and 'B'"


def test_an_unknown_parent_is_refused(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "  A: {is: [B]}\n") == "'A' is said to be 'B', which is no concept"


def test_a_circle_is_refused(tmp_path: Path) -> None:
    assert "'A' is its own ancestor" in problems_of(tmp_path, "  A: {is: [B]}\n  B: {is: [A]}\n")


def test_kinds_of_a_concept_become_concepts(tmp_path: Path) -> None:
    table = tmp_path / "concepts_x.yaml"
    table.write_text("field: x\nconcepts:\n  A: {such as: [B]}\n", encoding="utf-8")
    assert Row("B", "skill", "x", ("A",)).packed() in compile_index([table])


def test_ancestors_are_nearest_first() -> None:
    assert ancestors("a", {"a": ("b", "c"), "b": ("d",), "c": (), "d": ("c",)}) == ("b", "c", "d")
