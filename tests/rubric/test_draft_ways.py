import pytest

from mlscreen.model.resume import DegreeLevel
from mlscreen.rubric import draft_education as education
from mlscreen.rubric import draft_years as years
from mlscreen.rubric.draft_ways import ways

D = DegreeLevel


def found(text: str) -> list[tuple[DegreeLevel, int]]:
    made = ways(text, education.find(text), years.find(text))
    return [(way.degree.level, way.years.low if way.years else 0) for way in made]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bachelor's degree in physics and 5+ years of experience; OR Master's degree and 3+ years; "
            "OR PhD and 0+ years of experience",
            [(D.BACHELOR, 60), (D.MASTER, 36), (D.DOCTORATE, 0)],
        ),
        (
            "Bachelor's and three years of experience; or Master's and one year; or equivalent combination",
            [(D.BACHELOR, 36), (D.MASTER, 12)],
        ),
        (
            "BSN, or an associate degree in nursing plus 2 years of experience",
            [(D.BACHELOR, 0), (D.ASSOCIATE, 24)],
        ),
        (
            "Master's degree in a quantitative discipline (or Bachelor's plus three additional years of experience)",
            [(D.MASTER, 0), (D.BACHELOR, 36)],
        ),
        ("PhD, or Master's with 3 years of experience", [(D.DOCTORATE, 0), (D.MASTER, 36)]),
        (
            "High school diploma plus 4 years, or an associate degree and 2 years",
            [(D.SECONDARY, 48), (D.ASSOCIATE, 24)],
        ),
        (
            "Bachelor's degree with 5 years of experience, Master's degree with 3 years of experience, or PhD",
            [(D.BACHELOR, 60), (D.MASTER, 36), (D.DOCTORATE, 0)],
        ),
    ],
)
def test_each_way_has_its_degree_and_years(text: str, expected: list[tuple[DegreeLevel, int]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bachelor's degree and 3 years of experience",
        "Bachelor's or Master's degree with 3 years of experience",
        "Bachelor's degree and 3 years of experience; Master's degree",
        "Bachelor's degree or 5 years of experience",
        "Master's degree and 5 years of experience or a Bachelor's degree and 2 years",
    ],
)
def test_what_holds_together_is_no_choice_of_ways(text: str) -> None:
    assert found(text) == []
