import pytest

from mlscreen.parse.date_patterns import is_something_else, patterns


@pytest.mark.parametrize(
    ("name", "month"), [("january", 1), ("märz", 3), ("août", 8), ("dic", 12), ("outubro", 10), ("mei", 5)]
)
def test_months_are_known_in_all_languages(name: str, month: int) -> None:
    assert patterns().months[name] == month


def test_no_name_means_two_months() -> None:
    assert set(patterns().months.values()) == set(range(1, 13))


@pytest.mark.parametrize("word", ["Present", "till date", "heute", "aujourd’hui", "至今", "in corso"])
def test_words_for_now_are_known(word: str) -> None:
    assert patterns().present_end(f"2019 {word}.", 5, 6 + len(word)) == 5 + len(word)


@pytest.mark.parametrize("before", ["SQL Server ", "pp. ", "$", "version ", "555-"])
def test_words_that_make_a_year_something_else_are_known(before: str) -> None:
    assert is_something_else(f"{before}2019", len(before))


@pytest.mark.parametrize("before", ["Acme ", "in ", "2010-", ""])
def test_other_words_leave_the_year_a_year(before: str) -> None:
    assert not is_something_else(f"{before}2019", len(before))


@pytest.mark.parametrize("text", ["Nurse, Band 5 Sep 2014", "Class Teacher, Year 4\tSep 2014", "Grade 7 Sep 2014"])
def test_number_of_a_grade_is_no_day(text: str) -> None:
    found = patterns().search(text, 0, len(text))
    assert found is not None
    assert found[0] == "Sep 2014"
