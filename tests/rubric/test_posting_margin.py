import pytest

from mlscreen.rubric.posting_margin import unfolded

TABLE = """POSITION       Baker, night shift
REPORTS TO     Head baker

REQUIRED       High school diploma
               2 years in a bakery
               Knowledge of doughs that
               rise slowly
PREFERRED      Bread, rolls or cakes
WE OFFER       Meals
               Free bread"""


def test_labels_in_the_margin_are_fields_or_headings_of_what_is_beside_them() -> None:
    assert list(unfolded(TABLE.split("\n"))) == [
        (1, "POSITION: Baker, night shift"),
        (2, "REPORTS TO: Head baker"),
        (3, ""),
        (4, "REQUIRED:"),
        (4, "- High school diploma"),
        (5, "- 2 years in a bakery"),
        (6, "- Knowledge of doughs that"),
        (7, "rise slowly"),
        (8, "PREFERRED: Bread, rolls or cakes"),
        (9, "WE OFFER:"),
        (9, "- Meals"),
        (10, "- Free bread"),
    ]


@pytest.mark.parametrize("text", [
    "", "Baker\n\nRequirements\n- Doughs\n- Ovens", "Name      Value\nOther     Value",
    "Python      5 years\nJava        2 years\nGo          1 year",
    "    indented\n    text\n    only",
])  # fmt: skip
def test_other_text_stays_as_it_is(text: str) -> None:
    lines = text.split("\n")
    assert list(unfolded(lines)) == list(enumerate(lines, 1))
