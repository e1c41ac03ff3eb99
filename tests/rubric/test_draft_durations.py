import pytest

from mlscreen.rubric.draft_durations import DURATION, months


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3+ years", 36),
        ("five (5) years", 60),
        ("eighteen (18) months", 18),
        ("two decades", 240),
        ("a decade", 120),
        ("over a decade", 120),
        ("3-5 years", 36),
        ("at least two of which in sales", 24),
        ("2 of them as a manager", 24),
    ],
)
def test_lengths_are_read(text: str, length: int) -> None:
    match = DURATION.fullmatch(text) or DURATION.match(text)
    assert match is not None
    assert months(match["low"], match["unit"]) == length


@pytest.mark.parametrize("text", ["a year", "two of which are open", "version 3", "a decadent cake"])
def test_other_numbers_are_none(text: str) -> None:
    assert DURATION.search(text) is None
