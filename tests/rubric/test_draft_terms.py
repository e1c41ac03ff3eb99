import pytest

from mlscreen.lexicon.vocabulary import ConceptKind, load
from mlscreen.rubric.draft_terms import terms

VOCABULARY = load()


def names(text: str, wanted: bool = True) -> list[str]:
    return [term.name for term in terms(text, VOCABULARY, wanted)]


def test_known_and_unknown_things_are_named_as_written() -> None:
    assert names("Experience with Python, Zorblax and k8s") == ["Python", "Zorblax", "k8s"]


def test_a_known_name_inside_a_longer_one_gives_way() -> None:
    assert names("Experience with SAP FICO") == ["SAP FICO"]


def test_shared_heads_are_given_to_each() -> None:
    assert names("A habit of unit, integration, and acceptance testing") == [
        "unit testing",
        "integration testing",
        "acceptance testing",
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Experience in the zeppelin industry", ConceptKind.DOMAIN),
        ("Zorblax certification", ConceptKind.CERTIFICATE),
        ("Fluent in Spanish", ConceptKind.LANGUAGE),
        ("Good communication skills", ConceptKind.SOFT),
        ("Track record of exceeding targets", ConceptKind.PHRASE),
    ],
)
def test_neighbouring_words_tell_the_kind(text: str, kind: ConceptKind) -> None:
    assert [term.kind for term in terms(text, VOCABULARY)] == [kind]


def test_in_duties_only_what_the_vocabulary_knows_is_named() -> None:
    assert names("Maintain Zorblax and Python services", wanted=False) == ["Python"]


def test_settings_word_soft_skills() -> None:
    assert "teamwork" in names("Work effectively in a multicultural team environment")
