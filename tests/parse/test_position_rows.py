import pytest

from mlscreen.parse.lines import visible_lines
from mlscreen.parse.position_rows import Role, Row, rows_of
from tests.parse.builders import document


def rows(text: str) -> tuple[Row, ...]:
    made = document(text)
    return rows_of(visible_lines(made), made.text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Engineer, Acme Corp, 2010 - 2014", Role.DATED),
        ("2010 - 2014", Role.DATED),
        ("Acme 2010 to 2014 Analyst", Role.DATED),
        ("Engineer (May 2010 – present)", Role.DATED),
        ("Worked as Analyst with Acme Ltd from May 2010 to June 2012.", Role.DATED),
        ("Sous Chef Jul 2010", Role.DATED),
        ("Acme Corp", Role.HEAD),
        ("Austin, TX", Role.NOTE),
        ("(2 yrs 3 mos)", Role.NOTE),
        ("Part-time", Role.NOTE),
        ("Helped the team during the turnover from May 2013 - June 2013 with all of its tasks.", Role.TEXT),
        ("• Won the prize of 2013", Role.TEXT),
        ("Class of 2013", Role.HEAD),
    ],
)
def test_each_row_has_its_role(text: str, role: Role) -> None:
    (row,) = rows(text)
    assert row.role is role


def test_the_rest_of_a_dated_row_has_the_same_length_without_the_dates() -> None:
    (row,) = rows("Engineer, Acme (May 2010 – June 2012), 2 yrs 2 mos")
    assert len(row.rest) == len(row.line.text)
    assert row.rest.split() == ["Engineer,", "Acme", "(", ")"]


def test_a_range_that_a_line_break_cuts_belongs_to_the_first_line() -> None:
    first, second, third = rows("Acme, May 2010\nto\nJune 2012")
    assert first.role is Role.DATED
    assert first.dates is not None
    assert str(first.dates.end) == "2012-06"
    assert [second.role, third.role] == [Role.NOTE, Role.NOTE]


def test_no_lines_give_no_rows() -> None:
    assert rows_of([], "") == ()
