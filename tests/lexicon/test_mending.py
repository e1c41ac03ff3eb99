import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load


def mended(text: str) -> list[str]:
    return [hit.concept for hit in find(text, load())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#MachineLearning", ["machine learning"]),
        ("usingPython", ["Python"]),
        ("HTML4, WebLogic8", ["HTML", "WebLogic"]),
        ("Kubernets cluster", ["Kubernetes"]),
        ("Amazon Web Servces", ["AWS"]),
    ],
)
def test_glued_versioned_and_misspelt_names_are_found(text: str, expected: list[str]) -> None:
    assert mended(text) == expected


@pytest.mark.parametrize(
    "text", ["Kuberta Kubernts", "SellAbility", "PatientSQL", "abc123", "x86_64", "Dockerman Postgress"]
)
def test_what_may_be_a_name_is_left_alone(text: str) -> None:
    assert mended(text) == []
