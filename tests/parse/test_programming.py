import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.model.resume import Polarity, SectionKind
from mlscreen.parse.parser import parse
from tests.parse.builders import document

BEFORE = "Ana Sample\n\nExperience\n\nEngineer, Sample Works\nJan 2020 - Mar 2022\n- Ran things.\n\n"


@pytest.mark.parametrize(
    "content",
    ["Python, Go, Bash", "Python\nGo\nBash", "Python Go Bash", "- Python\n- Go\n- Bash", "Python\tGo\tBash"],
)
def test_programming_languages_under_languages_are_skills(content: str) -> None:
    resume = parse(document(f"{BEFORE}Languages\n\n{content}\n"), load())
    assert SectionKind.LANGUAGES not in {section.kind for section in resume.sections}
    named = {mention.skill for mention in resume.skills if mention.polarity is Polarity.AFFIRMED}
    assert {"Python", "Go", "Bash"} <= named


@pytest.mark.parametrize(
    "content", ["English (native), German", "Deutsch\nEnglisch", "English, Python", "fluent in three"]
)
def test_spoken_languages_stay_what_they_are(content: str) -> None:
    resume = parse(document(f"{BEFORE}Languages\n\n{content}\n"), load())
    assert SectionKind.LANGUAGES in {section.kind for section in resume.sections}
