import pytest

from mlscreen.model.rubric import Choice
from mlscreen.model.timeline import Months
from mlscreen.score.wording import counted, duration, listed, more_months, number, sentence, title


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a or b"),
        (["a", "a", "b", "c"], "a, b or c"),
        (list("abcdefg"), "a, b, c, d, e, f or g"),
        ([letter * 20 for letter in "abcdefg"], f"{'a' * 20}, {'b' * 20}, {'c' * 20}, {'d' * 20} or 3 others"),
    ],
)
def test_lists_are_read_aloud(names: list[str], text: str) -> None:
    assert listed(names, "or") == text


def test_one_is_singular() -> None:
    assert (counted(1, "month"), counted(2, "month"), more_months(1), more_months(0)) == (
        "1 month",
        "2 months",
        "1 more month",
        "0 more months",
    )


@pytest.mark.parametrize(
    ("months", "text"),
    [((5, 5, 5), "5 months"), ((30, 30, 30), "30 months (2.5 years)"), ((14, 24, 36), "14 to 36 months")],
)
def test_times_are_exact_or_a_range(months: tuple[int, int, int], text: str) -> None:
    assert duration(Months(*months)) == text


def test_numbers_lose_needless_zeros() -> None:
    assert (number(6.0), number(1.2), number(2 / 3)) == ("6", "1.2", "0.6667")


def test_choices_with_many_names_are_named_by_the_first() -> None:
    assert title(Choice(("C", "C++"))) == "C/C++"
    assert title(Choice(("solved", "solving", "resolved"))) == "solved (or the like)"


def test_a_sentence_begins_large_and_ends_with_a_stop() -> None:
    assert (sentence("a b"), sentence("A.")) == ("A b.", "A.")
