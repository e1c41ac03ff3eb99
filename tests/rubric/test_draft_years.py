import pytest

from mlscreen.rubric.draft_years import find, variant_name


@pytest.mark.parametrize(
    ("text", "low", "high", "scope"),
    [
        ("5+ years of experience", 60, None, ""),
        ("Three to five years' experience in sales", 36, 60, "sales"),
        ("3-5 years of direct experience working in an Accounting capacity", 36, 60, "Accounting"),
        ("A minimum of 2 years in data engineering", 24, None, "data engineering"),
        ("At least two (2) years of experience in nursing", 24, None, "nursing"),
        ("Minimum 3 yrs exp in SAP FICO", 36, None, "SAP FICO"),
        ("18 months of experience in a call centre", 18, None, "call centre"),
        ("5+ years of back-end development experience.", 60, None, "back-end development"),
        ("7 years of people management experience in charge of night shifts.", 84, None, "people management"),
        ("Experience: 3-6 years", 36, 72, ""),
        ("Java (5+ years)", 60, None, "Java"),
        ("You have worked with Swift for four years or more", 48, None, "Swift"),
        ("Worked with Python for at least three years", 36, None, "Python"),
        ("minimum of eighteen (18) months of ICU experience", 18, None, "ICU"),
        ("Over a decade of experience with databases", 120, None, "databases"),
        ("Store manager with 2+ years in a fast-paced retail environment", 24, None, "fast-paced retail"),
        ("3 years cognate experience in logistics", 36, None, "logistics"),
        ("3 yrs+ post-trade experience in heavy industry", 36, None, "heavy industry"),
        (
            "3 years with one or more of the following: search, information retrieval, or NLP",
            36,
            None,
            "search, information retrieval, or NLP",
        ),
        ("5-7 years post-qualification experience", 60, 84, ""),
        ("2+ years in various SRE roles", 24, None, "SRE"),
        ("6 years of experience as a head chef, with a focus on pastry", 72, None, "head chef"),
    ],
)
def test_years_are_read_with_their_scope(text: str, low: int, high: int | None, scope: str) -> None:
    (one,) = find(text)
    assert (one.low, one.high, one.scope) == (low, high, scope)


@pytest.mark.parametrize(
    "text",
    [
        "A four year degree in Accounting",
        "4-year university program",
        "For over 20 years we have baked bread",
        "Travel 2-4 times per year",
        "Must be at least 18 years old",
        "Founded 12 years ago",
        "A trial period of 3 months",
        "Service awards after 5 years",
        "0-2 years of experience",
        "Papers published in the last three years",
        "A decade ago we baked bread",
    ],
)
def test_other_numbers_are_not_years_of_experience(text: str) -> None:
    assert find(text) == ()


def test_more_years_for_senior_roles_are_a_variant() -> None:
    text = "2+ years of experience, with more senior roles demanding 9+ years of experience in building systems."
    first, second = find(text)
    assert (first.low, first.variant) == (24, "")
    assert (second.low, second.variant, second.scope) == (108, "senior", "building systems")


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("5 years of experience, at least three of which in nursing", "nursing"),
        ("5 years of experience, at least 3 of them in nursing", "nursing"),
        ("5 years of experience, of which at least 3 years in nursing", "nursing"),
        ("5 years of experience, 3 of these as a nurse", "nurse"),
        ("5 years of experience, three of which you spent in nursing", "nursing"),
    ],
)
def test_part_of_the_years_may_be_asked_for_in_something(text: str, scope: str) -> None:
    assert [(one.low, one.scope) for one in find(text)] == [(60, ""), (36, scope)]


def test_a_level_may_stand_behind_its_years() -> None:
    first, second = find("8+ years of experience; 2 years for junior roles")
    assert (first.variant, second.variant) == ("", "junior")


def test_spans_are_within_the_text() -> None:
    text = "Python: 3+ years of experience in data (finance, retail)"
    assert all(
        0 <= one.span.start <= one.number.start < one.number.end <= one.span.end <= len(text) for one in find(text)
    )


def test_only_words_of_level_name_a_variant() -> None:
    assert variant_name("Sr") == "senior"
    assert variant_name("purple") == ""
