import pytest

from mlscreen.rubric.posting import read
from mlscreen.rubric.posting_lines import Posting, Role, Statement


def posting(text: str) -> Posting:
    return read(text, lambda word: False)


def statement(text: str, words: str) -> Statement:
    return next(one for one in posting(text).statements if words in one.quote)


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Pastry Chef", "Pastry Chef"),
        ("# [Pastry Chef](https://example.org)", "Pastry Chef"),
        ("Job Title: Pastry Chef (m/f/d)", "Pastry Chef"),
        ("Pastry Chef: Responsibilities and Job Description", "Pastry Chef"),
        ("596 - Pastry Chef", "Pastry Chef"),
        ("STATE OF NORTHMARCH\nDepartment of Pies\nCLASS TITLE: PASTRY CHEF II", "PASTRY CHEF II"),
        ("We are hiring a Pastry Chef to run the section.", "Pastry Chef"),
        ("We bake bread every single day of the year.", ""),
    ],
)
def test_the_title_is_found(first: str, title: str) -> None:
    assert posting(f"{first}\n\nRequirements\n- Oven skills").title == title


def test_each_line_has_the_role_of_its_heading() -> None:
    text = "Chef\nRequirements\n- Knives\nNice to have\n- Pasta\nWhat we offer\n- Meals\nAbout the role\nYou cook."
    roles = [(one.text, one.role) for one in posting(text).statements]
    assert roles == [
        ("Knives", Role.REQUIRED),
        ("Pasta", Role.PREFERRED),
        ("Meals", Role.OFFER),
        ("You cook.", Role.PROSE),
    ]


def test_a_topic_heading_inside_the_wishes_keeps_them_wishes() -> None:
    text = "Chef\nPreferred qualifications:\nSkills:\n- Pasta\nEducation:\n- Diploma"
    assert {one.role for one in posting(text).statements} == {Role.PREFERRED}


def test_a_topic_heading_after_the_wishes_asks_again() -> None:
    text = "Chef\nNice to have\n- Pasta\nEducation\n- Diploma"
    assert statement(text, "Diploma").role is Role.REQUIRED


def test_a_lead_in_on_a_list_item_speaks_for_that_item_alone() -> None:
    text = "Chef\nRequirements\n- Preferred: pasta\n- Knives"
    assert statement(text, "pasta").role is Role.PREFERRED
    assert statement(text, "Knives").role is Role.REQUIRED


def test_a_lead_in_that_is_no_heading_is_kept_apart() -> None:
    one = statement("Chef\nRequirements\n- Team spirit: cooks well with others", "cooks")
    assert (one.label, one.text) == ("Team spirit", "cooks well with others")
    assert one.quote == "Team spirit: cooks well with others"


def test_boilerplate_inside_the_requirements_is_set_aside() -> None:
    one = statement("Chef\nRequirements\n- Acme is an equal opportunity employer.", "equal")
    assert one.reason == "equal opportunity"


def test_sections_of_one_paragraph_are_told_apart() -> None:
    text = "We are hiring a Chef to cook. Responsibilities: Cook soup. Requirements: Knife skills. Benefits: Free soup."
    roles = {one.text: one.role for one in posting(text).statements}
    assert roles["Cook soup."] is Role.DUTIES
    assert roles["Knife skills."] is Role.REQUIRED
    assert roles["Free soup."] is Role.OFFER


def test_a_posting_without_headings_says_so() -> None:
    assert not posting("Chef\nKnife skills are needed.").headed
    assert posting("Chef\nRequirements\nKnife skills").headed
