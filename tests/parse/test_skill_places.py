import pytest

from mlscreen.model.resume import Polarity
from tests.parse.reading import mentions

HEAD = "Ines Okafor\nines@example.org\n\n"
JOB = "Experience\nData Engineer, Acme Freight\t2019 - 2021\n• Wrote reports\n\n"


def polarities(text: str, skill: str) -> list[Polarity]:
    return [mention.polarity for mention in mentions(text) if mention.skill == skill]


@pytest.mark.parametrize(
    ("heading", "skill"),
    [("Education", "education"), ("EDUCATION:", "education"), ("Teaching", "teaching"), ("Languages", "languages")],
)
def test_a_heading_that_says_what_its_section_is_about_claims_nothing(heading: str, skill: str) -> None:
    found = polarities(HEAD + JOB + f"{heading}\nM.Sc. Physics, University of Uppsala, 2015\n", skill)
    assert Polarity.AFFIRMED not in found


def test_the_heading_education_is_no_mention_at_all() -> None:
    assert not polarities(HEAD + JOB + "Education\nM.Sc. Physics, University of Uppsala, 2015\n", "education")


def test_a_heading_that_names_a_field_claims_it() -> None:
    assert polarities(HEAD + JOB + "Machine Learning Projects\nA tide model\n", "machine learning") == [
        Polarity.AFFIRMED
    ]


def test_the_field_of_a_degree_is_claimed_under_the_heading_of_its_name() -> None:
    text = HEAD + JOB + "Education\nBachelor of Education, University of Uppsala, 2015\n"
    assert Polarity.AFFIRMED in polarities(text, "education")


def test_what_is_only_likened_to_a_thing_is_no_use_of_it() -> None:
    assert polarities(HEAD + JOB + "• Repaired Docker-branded tape machines\n", "Docker") == [Polarity.AMBIGUOUS]
