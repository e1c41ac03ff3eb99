import pytest

from mlscreen.lexicon.matcher import Hit, find
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.document import Span


def named(text: str, lists: tuple[Span, ...] = ()) -> list[str]:
    return [hit.concept for hit in find(text, load(), lists) if not hit.ambiguous]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Java, not JavaScript", ["Java", "JavaScript"]),
        ("C/C++, Go, Python, or Java", ["C", "C++", "Go", "Python", "Java"]),
        ("machine\nlearning", ["machine learning"]),
        ("machine\n\nlearning", []),
        ("scikit‑learn and R", ["scikit-learn", "R"]),
        ("a go-to-market strategy for R&D in the C-suite", []),
        ("I like to go; a spark of wit; Grade C; vitamin C", []),
    ],
)
def test_names_are_found_as_a_person_reads_them(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_a_hit_quotes_its_own_span() -> None:
    text = "Built with PyTorch."
    (hit,) = find(text, load())
    assert isinstance(hit, Hit)
    assert text[hit.span.start : hit.span.end] == "PyTorch"
