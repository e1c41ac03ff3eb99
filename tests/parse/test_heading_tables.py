import pytest

from mlscreen.model.resume import SectionKind
from mlscreen.parse.heading_tables import head_of_table


@pytest.mark.parametrize(("text", "kind"), [
    ("Period\tEducation", SectionKind.EDUCATION),
    ("Période\tExpérience professionnelle", SectionKind.EXPERIENCE),
    ("Work experience\tDates", SectionKind.EXPERIENCE),
    ("Year\tVolunteering", SectionKind.VOLUNTEERING),
    ("Zeitraum\tBerufserfahrung", SectionKind.EXPERIENCE),
])  # fmt: skip
def test_the_head_of_a_table_with_a_column_of_dates_is_a_heading(text: str, kind: SectionKind) -> None:
    words = head_of_table(text)
    assert words is not None
    assert words.kind is kind


@pytest.mark.parametrize("text", [
    "Education", "Period\tUniversity of York", "2015 – 2017\tEducation", "Skills\tEducation", "Period\tEducation\tA\tB",
    "", "\t", "Degree\tSchool\tYear",
])  # fmt: skip
def test_rows_and_other_heads_are_none(text: str) -> None:
    assert head_of_table(text) is None
