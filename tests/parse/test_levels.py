import pytest

from mlscreen.lexicon import matcher
from mlscreen.parse.cues import words_of
from mlscreen.parse.levels import stated
from tests.parse.reading import VOCABULARY


def levels(text: str) -> dict[str, str]:
    hits = matcher.find(text, VOCABULARY)
    return {hit.concept: level for hit, level in zip(hits, stated(text, hits, words_of(text)), strict=True)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Python (expert), Java (basic)", {"Python": "expert", "Java": "basic"}),
        ("Python - advanced", {"Python": "advanced"}),
        ("Python: proficient\nJava", {"Python": "proficient", "Java": ""}),
        ("Expert: Python, Java\nBasic: Docker", {"Python": "expert", "Java": "expert", "Docker": "basic"}),
        ("Familiar with Docker and Kubernetes", {"Docker": "familiar", "Kubernetes": "familiar"}),
        ("Basic knowledge of Java", {"Java": "basic"}),
        ("Proficient in Python, with a team that used Docker", {"Python": "proficient", "Docker": ""}),
        ("Python ★★★★☆, Java ●●○○○", {"Python": "★★★★☆", "Java": "●●○○○"}),
        ("Python 4/5\nJava 80%", {"Python": "4/5", "Java": "80%"}),
        ("Python (5 years), Java (2+ years)", {"Python": "5 years", "Java": "2+ years"}),
        ("Gute Kenntnisse in Python", {"Python": "good"}),
        ("Spanish A2, French B2", {"Spanish": "A2", "French": "B2"}),
        ("Spanish: elementary proficiency", {"Spanish": "elementary proficiency"}),
        ("Python and Java", {"Python": "", "Java": ""}),
        ("Reduced costs by 80% in Python", {"Python": ""}),
    ],
)
def test_the_level_stated_beside_a_skill_is_read(text: str, expected: dict[str, str]) -> None:
    found = levels(text)
    assert {name: found.get(name) for name in expected} == expected


def test_a_date_after_a_skill_is_no_level() -> None:
    assert levels("Python 4/2019") == {"Python": ""}
