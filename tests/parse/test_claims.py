import pytest

from mlscreen.parse import claims


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Engineer with 15 years of experience in retail", 15),
        ("5+ years of hands-on software experience", 5),
        ("Over ten years' experience building teams", 10),
        ("7.5 yrs experience", 7.5),
        ("12 Jahre Berufserfahrung", 12),
        ("8 ans d'expérience", 8),
        ("10 años de experiencia", 10),
    ],
)
def test_a_claim_names_its_years(text: str, years: float) -> None:
    (claim,) = claims.find(text)
    assert claim.years == years
    assert text[claim.span.start : claim.span.end] in text


@pytest.mark.parametrize(
    "text",
    [
        "a 4-year degree",
        "20 years old",
        "The company is 100 years old. Experience matters.",
        "2 years 3 months",
        "years of experience",
        "",
    ],
)
def test_other_years_are_no_claim(text: str) -> None:
    assert claims.find(text) == ()


def test_two_claims_are_two() -> None:
    found = claims.find("6 years of experience in Java and 3 years of experience in Go")
    assert [claim.years for claim in found] == [6, 3]
