import pytest

from mlscreen.rubric.posting_headings import heading, is_plain_heading, normalised, role_of, sections_in
from mlscreen.rubric.posting_lines import RawLine, Role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Requirements", Role.REQUIRED),
        ("What you'll bring", Role.REQUIRED),
        ("Who you are", Role.REQUIRED),
        ("Essential criteria", Role.REQUIRED),
        ("Person Specification", Role.REQUIRED),
        ("Knowledge, Skills and Abilities", Role.REQUIRED),
        ("Minimum Experience, Behaviors and Education Requirements", Role.REQUIRED),
        ("Preferred Qualifications", Role.PREFERRED),
        ("Nice-to-haves", Role.PREFERRED),
        ("Bonus points if you have", Role.PREFERRED),
        ("It's a plus", Role.PREFERRED),
        ("What would make you stand out", Role.PREFERRED),
        ("Desirable", Role.PREFERRED),
        ("Key Responsibilities", Role.DUTIES),
        ("What you will be doing", Role.DUTIES),
        ("A day in the life", Role.DUTIES),
        ("Our tech stack", Role.STACK),
        ("Technologies we use", Role.STACK),
        ("What we offer", Role.OFFER),
        ("Perks & Benefits", Role.OFFER),
        ("Skills you'll gain", Role.OFFER),
        ("Why join us?", Role.OFFER),
        ("About Harbour & Pine", Role.COMPANY),
        ("Diversity, Equity & Inclusion", Role.LEGAL),
        ("How to apply", Role.APPLY),
        ("Physical demands", Role.CONDITIONS),
        ("About the role", Role.PROSE),
        ("You will have", Role.REQUIRED),
        ("What you'll need to succeed", Role.REQUIRED),
        ("To apply, you'll need", Role.REQUIRED),
        ("What you bring along", Role.REQUIRED),
        ("What you should bring along", Role.REQUIRED),
        ("You should probably have", Role.REQUIRED),
        ("You might also have", Role.PREFERRED),
        ("You don't need", Role.LEGAL),
        ("How we hire", Role.APPLY),
        ("Employer certification / accreditation badges", Role.APPLY),
        ("Vice President Expectations", Role.DUTIES),
        ("We don't require", Role.LEGAL),
        ("You'll love this job if you", Role.REQUIRED),
        ("Ideally, you will have", Role.PREFERRED),
        ("Why Acme", Role.COMPANY),
        ("This is not for you if", Role.COMPANY),
        ("What we'll give you", Role.OFFER),
        ("Full job description", Role.PROSE),
        ("The harbour at dawn", None),
    ],
)
def test_a_heading_names_what_its_part_is_for(words: str, role: Role | None) -> None:
    assert role_of(normalised(words)) is role


@pytest.mark.parametrize("line", ["Requirements", "What you bring", "Nice to have", "Skills and experience"])
def test_words_that_belong_to_headings_need_no_mark(line: str) -> None:
    assert is_plain_heading(line)


@pytest.mark.parametrize(
    "line", ["Strong communication skills", "Experience with Python", "Python", "Sales experience"]
)
def test_a_short_demand_is_not_a_heading(line: str) -> None:
    assert not is_plain_heading(line)


@pytest.mark.parametrize("text", ["Your profile:", "SKILLS NEEDED", "Team and tools:"])
def test_a_colon_or_capitals_mark_a_heading(text: str) -> None:
    assert heading(RawLine(text, 1))[1]


def test_a_list_item_is_no_heading() -> None:
    assert heading(RawLine("SAP EWM", 1, bullet=True)) == (None, False)


@pytest.mark.parametrize(("text", "role"), [
    ("What we're looking for", Role.REQUIRED),
    ("Requirements", Role.REQUIRED),
    ("Nice to have skills", Role.PREFERRED),
    ("Your tasks", Role.DUTIES),
    ("What we offer", Role.OFFER),
])  # fmt: skip
def test_a_tick_before_a_heading_is_an_ornament(text: str, role: Role) -> None:
    assert heading(RawLine(text, 1, bullet=True), RawLine("Something of it", 2)) == (role, True)


@pytest.mark.parametrize(
    "text",
    ["Education", "Experience", "Travel", "Working hours", "Annual bonus", "Training", "Benefits", "Compensation"],
)
def test_an_item_that_could_be_a_heading_stays_an_item(text: str) -> None:
    assert heading(RawLine(text, 1, bullet=True), RawLine("Something", 2, bullet=True)) == (None, False)


@pytest.mark.parametrize(("text", "role"), [
    ("Your application must explain how you meet the following (essential qualifications)", Role.REQUIRED),
    ("Say how you meet any of these (desirable criteria)", Role.PREFERRED),
])  # fmt: skip
def test_a_heading_may_stand_in_brackets_behind_a_sentence(text: str, role: Role) -> None:
    assert heading(RawLine(text, 1)) == (role, True)


def test_a_demand_in_brackets_is_no_heading() -> None:
    assert heading(RawLine("Experience with Java and Python (required)", 1)) == (None, False)


def test_headings_are_found_inside_a_long_line() -> None:
    found = sections_in("we sail all day Requirements Boat licence What We Offer Free rides and requirements of sorts")
    assert [match[0] for match in found] == ["Requirements", "What We Offer"]


@pytest.mark.parametrize(("text", "role"), [
    ("You'll love this if...", Role.REQUIRED),
    ("Why Larks stay", Role.COMPANY),
    ("Life at Acme", Role.OFFER),
    ("The good stuff", Role.OFFER),
])  # fmt: skip
def test_an_unmarked_line_above_a_list_is_a_heading_by_its_first_words(text: str, role: Role) -> None:
    assert heading(RawLine(text, 1), RawLine("Something of it", 2, bullet=True)) == (role, True)
