import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.parse.position_words import (
    employer_weight,
    is_department,
    is_only_terms,
    says_kind,
    terms,
    title_weight,
    without_durations,
)


@pytest.mark.parametrize(
    "text",
    [
        "Senior Data Engineer",
        "VP of Engineering",
        "Software Engineer II",
        "Sr. Engineering Manager (L7)",
        "Barista",
        "Co-Founder & CTO",
        "Softwareentwicklerin",
        "Chef de projet",
        "Ingeniera de datos",
        "Sviluppatore software",
        "高级工程师",
    ],
)
def test_titles_weigh_much(text: str) -> None:
    assert title_weight(text) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "Acme Corp",
        "Engineering",
        "Engineers",
        "Java and Python",
        "",
        "Leeds",
        "2019",
        "阿里巴巴",
        "Marine Electronics",
        "Private Clinic",
    ],
)
def test_other_words_are_no_title(text: str) -> None:
    assert title_weight(text) < 2


@pytest.mark.parametrize(
    "text",
    [
        "Acme Ltd.",
        "Nordlicht GmbH",
        "University of York",
        "Mercy Hospital",
        "First National Bank",
        "Ríos y Mares S.A.",
        "acme.io",
    ],
)
def test_employers_weigh_much(text: str) -> None:
    assert employer_weight(text) >= 1.5


@pytest.mark.parametrize("text", ["Senior Engineer", "Copperfield", "Inc", "", "Project X"])
def test_other_words_say_nothing_of_an_employer(text: str) -> None:
    assert employer_weight(text) < 1.5


def test_kinds_of_contract_are_named() -> None:
    assert terms("Engineer (part-time, contract)") == ("contract", "part-time")
    assert terms("Engineer") == ()
    assert is_only_terms("(Part-time)")
    assert not is_only_terms("Part-time Engineer")
    assert not is_only_terms("Self-employed")


@pytest.mark.parametrize("text", ["(2 yrs 3 mos)", "2 years 10 months", "4 Monate", "3 ans", "2年3个月"])
def test_printed_durations_are_blanked(text: str) -> None:
    assert not without_durations(f"x {text}")[1:].strip(" ()")
    assert len(without_durations(text)) == len(text)


def test_departments_belong_to_titles() -> None:
    assert is_department("Engineering")
    assert not is_department("Acme")


def test_kind_words_match_whole_words_only() -> None:
    assert says_kind("Summer Intern", "internship")
    assert not says_kind("Internal Auditor", "internship")


@pytest.mark.parametrize("text", ["Finance Manager", "Hotel Manager", "School Nurse", "GS-0343-12"])
def test_a_field_or_a_grade_makes_no_employer(text: str) -> None:
    assert employer_weight(text) < 1.5


@pytest.mark.parametrize("text", ["Kanzlei Petersen & Partner", "Bureau of Inland Ferries", "Clinique des Genêts"])
def test_employers_are_known_by_how_they_begin_or_end(text: str) -> None:
    assert employer_weight(text) >= 2
    assert title_weight(text) < 2


def test_self_employed_in_brackets_is_a_kind_of_contract() -> None:
    assert is_only_terms("self-employed", bracketed=True)
    assert not is_only_terms("self-employed")


WORDS = ["of", "the", "director", "nurse", "school", "Acme", "Ltd", ",", "&", "3", "II", "-", ".", "公司"]


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_any_words_can_be_weighed(words: list[str]) -> None:
    text = " ".join(words)
    assert title_weight(text) >= 0
    assert employer_weight(text) <= 3
    assert is_department(text) in (True, False)
