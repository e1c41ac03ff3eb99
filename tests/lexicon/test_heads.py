import pytest

from mlscreen.lexicon.heads import apart
from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load


def named(text: str) -> set[str]:
    return {hit.concept for hit in find(text, load()) if not hit.ambiguous}


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("machine and deep learning", {"machine learning", "deep learning"}),
        ("supervised and unsupervised learning", {"supervised learning", "unsupervised learning"}),
        ("supervised, unsupervised and reinforcement learning", {"supervised learning", "reinforcement learning"}),
        ("Digital signal and image processing", {"signal processing", "image processing"}),
        ("speech & image processing", {"speech processing", "image processing"}),
        ("machine and\ndeep learning", {"machine learning", "deep learning"}),
        ("convolutional and recurrent neural networks", {"convolutional neural network", "recurrent neural network"}),
    ],
)
def test_names_that_share_their_last_words_are_both_found(text: str, both: set[str]) -> None:
    assert both <= named(text)


@pytest.mark.parametrize(
    "text",
    [
        "the machine. And deep learning",
        "a sewing machine; and deep learning",
        "machine and very deep learning",
        "washing machine and car, deep learning",
        "and deep learning",
    ],
)
def test_words_that_only_stand_near_share_nothing(text: str) -> None:
    assert "machine learning" not in named(text)


def test_the_quote_holds_both_parts() -> None:
    text = "Courses in machine and deep learning"
    spans = [hit.span for hit in find(text, load()) if hit.concept == "machine learning"]
    assert [text[span.start : span.end] for span in spans] == ["machine and deep learning"]


def test_a_word_of_another_trade_gives_way_to_the_longer_name() -> None:
    assert "staff management" not in named("supervised and unsupervised learning")
    assert "staff management" in named("Supervised and trained a team of ten")


def test_spans_that_overlap_are_put_apart() -> None:
    text = "unit, integration and acceptance testing"
    spans = [hit.span for hit in find(text, load())]
    parts = [text[span.start : span.end] for span in apart(text, spans)]
    assert parts == ["unit", "integration", "acceptance testing"]
    assert apart("", []) == ()


def test_two_names_of_one_concept_that_share_their_last_word_are_one_mention() -> None:
    assert [hit.concept for hit in find("statistical and machine learning", load())] == ["machine learning"]
