import pytest

from mlscreen.rubric.draft_conditions import is_condition


@pytest.mark.parametrize(
    "text",
    [
        "Travel up to 40%",
        "Willingness to travel",
        "Exposure to bloodborne pathogens",
        "Exposure to noise and dust",
        "Must reside on the Island",
        "Must be able to relocate to Oslo",
        "Authorization to work in the United States",
        "No visa sponsorship",
        "Active security clearance required",
        "Enhanced DBS check",
        "Able to lift 50 pounds",
        "Night shifts and weekends",
        "You must be at least 18 years old",
        "Must pass a drug test",
        "Own transport",
        "Based in Leeds, three days a week in the office",
    ],
)
def test_conditions_are_known(text: str) -> None:
    assert is_condition(text)


@pytest.mark.parametrize(
    "text",
    [
        "Experience in the travel industry",
        "Python",
        "Knowledge of shift planning",
        "Exposure to Kubernetes",
        "Experience with background check software",
        "5 years of experience in a visa office",
        "Degree in travel management",
    ],
)
def test_demands_are_not_conditions(text: str) -> None:
    assert not is_condition(text)
