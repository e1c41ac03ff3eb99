import pytest

from mlscreen.parse.teams import find, shown
from tests.parse.reading import VOCABULARY


def found(text: str) -> dict[str, str]:
    return {hit.concept: text[hit.span.start : hit.span.end] for hit in find(text, (), VOCABULARY)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lead a team of two analysts", "Lead a team of two"),
        ("Led six teachers", "Led six teachers"),
        ("Managed the night shift of 12", "Managed the night shift of 12"),
        ("Supervise 4 junior nurses", "Supervise 4 junior nurses"),
        ("Line-managed three people", "Line-managed three people"),
        ("Heads a crew of up to 30", "Heads a crew of up to 30"),
        ("Responsible for over 40 employees", "Responsible for over 40 employees"),
    ],
)
def test_people_led_are_told_by_their_number(text: str, words: str) -> None:
    assert found(text) == {"staff management": words}


@pytest.mark.parametrize("text", ["Coached two juniors", "Mentored several new hires", "Precepts four graduates"])
def test_people_coached_are_mentoring(text: str) -> None:
    assert found(text) == {"mentoring": text}


@pytest.mark.parametrize(
    "text",
    [
        "Led six projects",
        "Managed 12 accounts",
        "Supervised 30 patients",
        "A team of 12",
        "Managed a budget of 3 million",
        "misled six people",
        "Managed 12 weekly reports",
        "Managed a group of 5 stores",
        "Led shifts with 3 breaks",
    ],
)
def test_other_numbers_lead_nobody(text: str) -> None:
    assert found(text) == {}


def test_what_was_found_before_stays_in_order() -> None:
    assert set(shown()) == {"staff management", "mentoring"}
    first = find("Led six teachers. Coached two juniors", (), VOCABULARY)
    assert find("Led six teachers. Coached two juniors", first, VOCABULARY) == first
