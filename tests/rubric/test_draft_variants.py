import pytest

from mlscreen.rubric.draft_variants import Variant, named_in, of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Imaging is helpful for video-related positions", "video"),
        ("Ranking is beneficial for search-related roles", "search"),
        ("For senior roles: mentoring", "senior"),
        ("Imaging is an advantage for video roles", "video"),
        ("Beneficial for certain roles", ""),
    ],
)
def test_a_line_may_be_for_some_positions_only(text: str, name: str) -> None:
    assert of(text) == Variant(name)


@pytest.mark.parametrize("text", ["Experience with Python", "Essential for this role", "For all roles"])
def test_most_lines_are_for_all(text: str) -> None:
    assert of(text) is None


def test_an_unnamed_variant_is_the_one_the_line_speaks_of() -> None:
    assert named_in("Image/video scaling for certain roles", ("search", "video")) == "video"
    assert named_in("Scaling for certain roles", ("search", "video")) == ""


def test_work_that_was_done_is_no_variant() -> None:
    assert of("2 years in a customer-facing role") is None


def test_a_variant_of_two_words_is_one_name() -> None:
    assert of("A plus for computer vision-related roles") == Variant("computer-vision")
