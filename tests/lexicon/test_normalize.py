import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.lexicon.normalize import atoms, fold, key, lower


@given(st.text())
def test_folding_never_moves_an_offset(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert len(lower(fold(text))) == len(text)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("C++", "c++"),
        ("C#", "c#"),
        ("ASP.NET", "asp .net"),
        ("Node.js", "node js"),
        ("real‑time", "real time"),
        ("Café", "cafe"),
        ("数据", "数 据"),
        ("R&D", "r d"),
        ("!!", ""),
    ],
)
def test_keys_are_atoms_in_lower_case(form: str, expected: str) -> None:
    assert key(form) == expected


def test_addresses_are_blanked_and_names_with_dots_are_not() -> None:
    assert fold("x@python.org https://go.dev/a github.com/rust") == " " * 45
    assert fold("ASP.NET/C# and Socket.io/Redis") == "ASP.NET/C# and Socket.io/Redis"


def test_atoms_know_their_place() -> None:
    words, starts, ends = atoms("c++, go")
    assert (words, starts, ends) == (["c++", "go"], (0, 5), (3, 7))
    assert atoms("") == ([], (), ())
