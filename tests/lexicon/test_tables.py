from pathlib import Path

import pytest

import mlscreen.lexicon.tables as tables
from mlscreen.errors import BadVocabulary


def test_every_compiled_table_is_fresh() -> None:
    assert tables.stale() == []


def test_a_stale_a_missing_and_an_orphaned_table_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = tmp_path / "compiled"
    compiled.mkdir()
    monkeypatch.setattr(tables, "DATA", tmp_path)
    monkeypatch.setattr(tables, "COMPILED", compiled)
    (tmp_path / "a.yaml").write_text("x: 1\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("x: 2\n", encoding="utf-8")
    (compiled / "a.json").write_text('{"x":0}\n', encoding="utf-8")
    (compiled / "c.json").write_text("{}\n", encoding="utf-8")
    assert tables.stale() == ["a", "b", "c"]
    (compiled / "c.json").unlink()
    tables.compile_all()
    assert tables.stale() == []


def test_lines_of_keys_are_known(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text("# note\na:\n  b: 1\nc: [2]\n", encoding="utf-8")
    assert tables.read_marked(file) == ({"a": {"b": 1}, "c": [2]}, {("a",): 2, ("a", "b"): 3, ("c",): 4})


def test_text_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadVocabulary, match="cannot be read as UTF-8"):
        tables.read_marked(file)
