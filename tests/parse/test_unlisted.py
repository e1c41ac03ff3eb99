import pytest

from mlscreen.model.resume import Polarity
from tests.parse.reading import mentions

HEAD = "Ines Okafor\nines@example.org\n\n"
JOB = "Experience\nNurse, Riverside Clinic, Leeds\t2019 - 2021\n• Cared for twenty patients a day\n\n"


def unlisted(skills: str) -> list[str]:
    return [m.skill for m in mentions(f"{HEAD}{JOB}Skills\n{skills}\n") if m.topic == "unlisted"]


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("Ostomy bagging, Python, Grelting", ["Ostomy bagging", "Grelting"]),
        ("Clinical: Ostomy bagging, Grelting\nSoftware: Excel, Frobnitz", ["Ostomy bagging", "Grelting", "Frobnitz"]),
        ("• Ostomy bagging\n• Grelting\n• Frobnitz", ["Ostomy bagging", "Grelting", "Frobnitz"]),
        ("Ostomy bagging\nGrelting\nFrobnitz", ["Ostomy bagging", "Grelting", "Frobnitz"]),
        ("Ostomy bagging | Grelting; Frobnitz • Snarfing", ["Ostomy bagging", "Grelting", "Frobnitz", "Snarfing"]),
        ("Grelting\tFrobnitz", ["Grelting", "Frobnitz"]),
        ("Python, Grelting (advanced), and Frobnitz", ["Grelting", "Frobnitz"]),
        ("Python (grelting, frobnitz), SQL", ["grelting", "frobnitz"]),
        ("R packages: tidyqq, wordblob,\nsnarfplot, Python", ["tidyqq", "wordblob", "snarfplot"]),
        ("MEDICAL\tOstomy bagging, Grelting", ["Ostomy bagging", "Grelting"]),
    ],
)
def test_items_that_no_table_knows_are_reported_as_written(section: str, expected: list[str]) -> None:
    found = unlisted(section)
    assert [one for one in found if one != "MEDICAL"] == expected


@pytest.mark.parametrize(
    "section",
    [
        "Experienced in grelting, frobnitz and the like",
        "I have used grelting, frobnitz, snarfing",
        "No experience with grelting, frobnitz",
        "Expert, Advanced, Basic",
        "Tools, Languages, Databases",
        "English, German, teamwork",
        "2019, 2020, +44 20 7946 0000, ines@example.org",
        "Leeds, Riverside Clinic, Nurse",
        "Ines Okafor, Okafor",
        "Grelting",
        "Exceptional multi-tasker, Increase, Million",
        "Python (CBO), SQL (Grelting)",
        "Led large and diverse teams across global sites,\npromoting collaboration.",
    ],
)
def test_prose_labels_levels_and_names_are_no_skills(section: str) -> None:
    assert unlisted(section) == []


def test_an_item_that_is_known_in_part_counts_once() -> None:
    assert unlisted("Azure Data Lake Gen2, Python 3.11, Kubernetes clusters") == []


def test_titles_of_paragraphs_are_no_skills() -> None:
    assert unlisted("Grelting\nLed teams across global sites.\n\nFrobnitz\nFiled and received a patent.") == []


def test_a_list_outside_of_a_section_of_skills_is_left_alone() -> None:
    text = f"{HEAD}{JOB}Interests\nGrelting, Frobnitz, Snarfing\n"
    assert not [m for m in mentions(text) if m.topic == "unlisted"]


def test_such_a_mention_claims_only_itself() -> None:
    text = f"{HEAD}{JOB}Skills\nOstomy bagging, Python\n"
    mention = next(m for m in mentions(text) if m.topic == "unlisted")
    assert (mention.polarity, mention.implies, mention.by_name) == (Polarity.AFFIRMED, (), True)
    assert text[mention.span.start : mention.span.end] == "Ostomy bagging"


def test_a_list_that_ends_where_its_line_ends_loses_nothing() -> None:
    long = (
        "• Cared for the patients of a ward of twenty beds, day and night, and trained the new nurses of the clinic\n"
    )
    text = f"{HEAD}{JOB}{long}\nSkills\nOstomy bagging, Grelting\nFrobnitz, Snarfing\n"
    found = [m.skill for m in mentions(text) if m.topic == "unlisted"]
    assert found == ["Ostomy bagging", "Grelting", "Frobnitz", "Snarfing"]
