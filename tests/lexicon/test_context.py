import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.document import Span


def certain(text: str, lists: tuple[Span, ...] = ()) -> list[str]:
    return [hit.concept for hit in find(text, load(), lists) if not hit.ambiguous]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Python, R and C", ["Python", "R", "C"]),
        ("python, go, rust", ["Python", "Go", "Rust"]),
        ("Kotlin/Swift", ["Kotlin", "Swift"]),
        ("Ruby | Perl | Scala", ["Ruby", "Perl", "Scala"]),
        ("Go (3 years), Docker", ["Go", "Docker"]),
    ],
)
def test_a_list_neighbour_vouches_for_an_everyday_word(text: str, expected: list[str]) -> None:
    assert certain(text) == expected


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Go microservices", "Go"),
        ("services written in Rust for the railway", "Rust"),
        ("proficient in Excel", "Microsoft Excel"),
        ("R developer", "R"),
        ("used Spark on a Hadoop cluster", "Apache Spark"),
    ],
)
def test_a_telling_word_beside_it_is_enough(text: str, concept: str) -> None:
    assert concept in certain(text)


def test_two_everyday_words_of_one_field_vouch_for_each_other() -> None:
    assert certain("Word, Excel") == ["Microsoft Word", "Microsoft Excel"]


def test_in_a_skill_list_an_item_of_its_own_counts_in_any_case() -> None:
    text = "c, go, spring cleaning"
    assert certain(text, (Span(0, len(text)),)) == ["C", "Go"]
    assert certain("go") == ["Go"]


def test_a_line_of_nothing_but_names_is_a_list() -> None:
    assert certain("docker kubernetes go jenkins") == ["Docker", "Kubernetes", "Go", "Jenkins"]


def test_capitals_say_nothing_in_a_line_of_capitals() -> None:
    assert "REST API" not in certain("THE REST OF THE STORY")
    assert "REST API" in certain("a REST interface")


def test_a_field_of_study_needs_words_of_study() -> None:
    assert "engineering" not in certain("Management met with Engineering daily")
    assert "engineering" in certain("Bachelor of Engineering")
