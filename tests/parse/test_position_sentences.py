import pytest

from mlscreen.parse.position_sentences import Told, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Worked as a Lecturer at York College from 2003 to 2005", Told("Lecturer", "York College")),
        ("- Working as Sr. Analyst for Acme Ltd, Leeds, from", Told("Sr. Analyst", "Acme Ltd, Leeds")),
        ("Currently working with Acme Ltd as Team Lead since", Told("Team Lead", "Acme Ltd")),
        ("I am working as Analyst", Told("Analyst", "")),
        ("Associated with Acme Ltd from", Told("", "Acme Ltd")),
    ],
)
def test_a_sentence_about_a_job_is_read(text: str, told: Told) -> None:
    assert read(text) == told


@pytest.mark.parametrize("text", ["Worked closely with designers", "Built a workflow", "Senior Engineer, Acme", ""])
def test_other_sentences_are_not(text: str) -> None:
    assert read(text) is None
