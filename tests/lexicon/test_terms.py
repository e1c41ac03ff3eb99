from pathlib import Path

import pytest

from mlscreen.errors import BadVocabulary
from mlscreen.lexicon.index import Row
from mlscreen.lexicon.terms import read


def rows(tmp_path: Path, text: str) -> list[Row]:
    file = tmp_path / "own.yaml"
    file.write_text(text, encoding="utf-8")
    return read(file, lambda name: "Java" if name.lower() == "java" else "", lambda _: ("Java",))


def test_a_list_gives_other_names_and_columns_give_the_rest(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "Acme: [AcmeFlow]\nGizmo: {is: [Java], unsure: [Gizmo], with: [Acme]}\n")
    assert (first.name, first.aliases, first.kind) == ("Acme", ("AcmeFlow",), "skill")
    assert (second.parents, second.unsure, second.companions) == (("Java",), ("Gizmo",), ("acme",))


def test_the_form_of_the_bundled_tables_is_read_too(tmp_path: Path) -> None:
    assert [row.name for row in rows(tmp_path, "concepts:\n  Acme:\n  Gizmo: {}\n")] == ["Acme", "Gizmo"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", r"own\.yaml:\d+:\d+: not valid YAML"),
        ("", r"own\.yaml:1: expected terms"),
        ("- a\n- b\n", r"own\.yaml:1: expected terms"),
        ("\nAcme: 3\n", r"own\.yaml:2: 'Acme' needs a list"),
        ("Acme:\n  akas: [b]\n", r"own\.yaml:2: unknown column 'akas'"),
        ("Acme:\n  kind: tool\n", r"own\.yaml:2: unknown kind 'tool'"),
        ("Acme:\n  aka: b\n", r"own\.yaml:2: 'aka' needs a list"),
        ("'!!': [b]\n", r"own\.yaml:1: '!!' holds no letter"),
        ("Acme: [Java]\n", r"own\.yaml:1: 'Java' already names 'Java'"),
        ("Acme:\n  is: [Jav]\n", r"own\.yaml:2: 'Jav' is no concept; did you mean Java\?"),
    ],
)
def test_each_mistake_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadVocabulary, match=message):
        rows(tmp_path, text)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(BadVocabulary) as caught:
        rows(tmp_path, "A: 1\nB: 2\n")
    assert len(str(caught.value).splitlines()) == 2
