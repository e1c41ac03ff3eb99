"""Fields of study in the languages that résumés come in."""

import pytest

from mlscreen.lexicon.vocabulary import load


@pytest.mark.parametrize(
    ("written", "area"),
    [
        ("Informatik", "computer science"),
        ("informatique", "computer science"),
        ("计算机科学", "computer science"),
        ("计算机科学与技术", "computer science"),
        ("Scienze informatiche", "computer science"),
        ("ingegneria informatica", "computer engineering"),
        ("ingeniería informática", "computer engineering"),
        ("Wirtschaftsinformatik", "information systems"),
        ("Maschinenbau", "mechanical engineering"),
        ("Ingegneria meccanica", "mechanical engineering"),
        ("Elektrotechnik", "electrical engineering"),
        ("Ingegneria elettronica", "electrical engineering"),
        ("génie logiciel", "software development"),
        ("Computer Software Engineering", "software development"),
        ("统计学", "statistics"),
        ("laurea in informatica", "computer science"),
        ("Bachelor Informatica", "computer science"),
        ("Máster en Informática", "computer science"),
        ("Bacharelado em Informática", "computer science"),
        ("Economia aziendale", "business administration"),
    ],
)
def test_areas_are_known_in_other_languages(written: str, area: str) -> None:
    concept = load().get(written)
    assert concept is not None
    assert concept.name == area
    assert concept.is_area


def test_the_tool_informatica_is_no_field_of_study() -> None:
    concept = load().get("Informatica")
    assert concept is not None
    assert concept.name == "Informatica"
