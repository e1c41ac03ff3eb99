import pytest

from mlscreen.parse.position_grades import is_grade, without_grade


@pytest.mark.parametrize(
    "text", ["Band 5", "Year 4", "Grade 7", "Level 3", "Grade II", "Years 5 and 6", "Key Stage 2", "NHS Band 6"]
)
def test_grades_are_known(text: str) -> None:
    assert is_grade(text)


@pytest.mark.parametrize("text", ["Band of Brothers Ltd", "Year Up", "Acme 5", "Class", "Level Design", ""])
def test_other_words_are_no_grade(text: str) -> None:
    assert not is_grade(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Technician Level 3", "Technician"),
        ("Class Teacher, Year 4", "Class Teacher"),
        ("Software Engineer 2", "Software Engineer"),
        ("Healthcare Assistant (Band 2)", "Healthcare Assistant"),
        ("Engineer II", "Engineer II"),
        ("Engineer", "Engineer"),
    ],
)
def test_grade_is_cut_off(text: str, title: str) -> None:
    assert without_grade(text) == title
