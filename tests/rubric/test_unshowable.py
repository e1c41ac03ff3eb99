import pytest

from mlscreen.rubric.unshowable import find


@pytest.mark.parametrize(
    "text",
    ["passionate about data", "Positive attitude", "can-do mentality", "rockstar", "integrity", "willingness to learn"],
)
def test_what_can_only_be_asserted_is_found(text: str) -> None:
    assert find(text)


@pytest.mark.parametrize("text", ["data integrity", "loyalty program", "communication", "compassionate care", "Python"])
def test_what_can_be_shown_is_left_alone(text: str) -> None:
    assert find(text) is None
