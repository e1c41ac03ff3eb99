import pytest

from mlscreen.lexicon import matcher
from tests.parse.reading import VOCABULARY


def certain(text: str) -> set[str]:
    return {hit.concept for hit in matcher.find(text, VOCABULARY) if not hit.ambiguous}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Wrote operators in Go.", "Go"),
        ("Rewrote the billing engine in Go.", "Go"),
        ("Wrote R packages", "R"),
        ("Update financial models in Excel.", "Microsoft Excel"),
        ("Used Excel daily", "Microsoft Excel"),
        ("Built Excel models", "Microsoft Excel"),
        ("Put the letters into Word", "Microsoft Word"),
        ("Set up Jenkins.", "Jenkins"),
    ],
)
def test_what_was_made_tells_what_it_was_made_with(text: str, concept: str) -> None:
    assert concept in certain(text)


@pytest.mark.parametrize(
    "text",
    [
        "Excel in all you do",
        "An opportunity to excel",
        "Mr Jenkins set up the shop",
        "Ready to Go.",
        "Wrote a sonata in C major",
    ],
)
def test_other_uses_of_the_word_are_not_certain(text: str) -> None:
    assert not certain(text)
