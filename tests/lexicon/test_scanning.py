import pytest

from mlscreen.lexicon.reading import make_ready
from mlscreen.lexicon.scanning import scan
from mlscreen.lexicon.vocabulary import load


def found(text: str) -> list[str]:
    reading = make_ready(text, load(), ())
    return [reading.concept(candidate).name for candidate in scan(reading)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("deep learning framework", ["deep learning framework"]),
        ("deep learning methods", ["deep learning"]),
        ("Java Script Java", ["JavaScript", "Java"]),
        ("data/science", []),
        ("Kotlin/Python", ["Kotlin", "Python"]),
    ],
)
def test_the_longest_form_wins_from_left_to_right(text: str, expected: list[str]) -> None:
    assert found(text) == expected
