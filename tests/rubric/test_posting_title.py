import pytest

from mlscreen.rubric.posting_lines import RawLine, Role, Statement
from mlscreen.rubric.posting_title import of, sought


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Pastry Chef", "Pastry Chef"),
        ("Pastry Chef (m/f/d)", "Pastry Chef"),
        ("Job Description: Pastry Chef", "Pastry Chef"),
        ("Position: Pastry Chef", "Pastry Chef"),
        ("Pastry Chef Full-time $18 an hour", "Pastry Chef"),
        ("About The Copper Ladle", ""),
        ("Requirements", ""),
        ("We bake bread and cakes for the whole town. Every day.", ""),
    ],
)
def test_the_first_line_may_be_the_title(line: str, title: str) -> None:
    assert of((RawLine(line, 1), RawLine("Cook", 2)))[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We are hiring a Content Manager to lead.", "Content Manager"),
        ("We are looking for a talented data science leader to join us.", "data science leader"),
        ("We bake.", ""),
    ],
)
def test_the_text_may_say_whom_it_seeks(text: str, title: str) -> None:
    assert sought([Statement(text, 1, Role.PROSE, quote=text)]) == title
