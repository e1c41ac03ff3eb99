import pytest

from mlscreen.rubric.posting_boilerplate import asks_for_candidate, reason


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Acme is an equal opportunity employer.", "equal opportunity"),
        ("We consider all applicants without regard to race, sex or age.", "equal opportunity"),
        ("If you need a reasonable accommodation, tell us.", "equal opportunity"),
        ("The salary range is £30,000 to £35,000.", "pay and benefits"),
        ("401(k) with company match", "pay and benefits"),
        ("Rs. 50,000 a month", "pay and benefits"),
        ("Our people have a sense of humour.", "about the company"),
        ("25 days holiday plus bank holidays", "pay and benefits"),
        ("Health, dental and vision insurance", "pay and benefits"),
        ("By applying you accept our privacy policy.", "privacy"),
        ("Click here to apply", "how to apply"),
        ("Send your CV to the address below.", "how to apply"),
        ("Founded in 2014, we have offices in nine countries.", "about the company"),
        ("With millions of guests and 23+ years of experience, Acme is a leader in travel.", "about the company"),
    ],
)
def test_boilerplate_is_known_with_its_reason(sentence: str, why: str) -> None:
    assert reason(sentence) == why


@pytest.mark.parametrize(
    "sentence",
    [
        "5+ years of experience in nursing",
        "Knowledge of the life insurance industry",
        "Experience with travel booking systems",
        "Knowledge of pension administration",
        "Ability to work in a diverse team",
        "Team player with a sense of humor",
        "Knowledge of ARINC 429",
        "Teaching years 7 to 11",
        "We are looking for someone with a valid forklift licence.",
    ],
)
def test_demands_are_not_boilerplate(sentence: str) -> None:
    assert reason(sentence) == ""


def test_praise_that_ends_in_a_demand_is_kept() -> None:
    sentence = "As one of the leading bakeries in town, we are looking for a baker who has worked with sourdough."
    assert asks_for_candidate(sentence)
    assert reason(sentence) == ""
