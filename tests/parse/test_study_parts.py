import pytest

from mlscreen.parse.study_parts import is_part


@pytest.mark.parametrize(
    "text",
    [
        "BSc Biology: 3 of 4 years completed",
        "three of four years completed",
        "completed 90 of 120 credits",
        "BSc Biology (5 out of 6 semesters)",
        "3 of 4 years",
        "passed 4 of 6 modules",
        "BSc Biology, left in 2021",
    ],
)
def test_parts_of_a_degree_are_told(text: str) -> None:
    assert is_part(text)


@pytest.mark.parametrize(
    "text",
    [
        "4 of 4 years",
        "Top 5 of 120 students",
        "2 of 3 prizes",
        "ships that left in 1912",
        "",
        "Dean's List: 5 of 6 semesters",
        "Distinction (4 of 6 modules)",
        "(top 3 of 90 courses)",
        "1 of 4 years in industry",
        "First class marks in 10 of 12 courses",
        "Scholarship for 2 of 3 years",
        "3 of 4 years on placement",
        "2014 - left after graduation for Acme",
        "President of society; left in 2015",
    ],
)
def test_other_counts_are_none(text: str) -> None:
    assert not is_part(text)
