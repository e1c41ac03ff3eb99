import pytest

from mlscreen.parse import study_entries
from tests.parse.builders import document
from tests.parse.reading import outline


def entries(text: str) -> list[tuple[str, list[str]]]:
    made = outline(document(text))
    found = study_entries.find(made.lines, made.sections, made.text)
    return [(made.text[e.word.span.start : e.word.span.end], [line.text for line in e.lines]) for e in found]


def test_lines_above_the_first_degree_set_the_shape_of_the_following() -> None:
    text = "A B\n\nEducation\nUniversity of X\nM.Sc.\nUniversity of Y\nB.Sc."
    assert entries(text) == [("M.Sc.", ["University of X", "M.Sc."]), ("B.Sc.", ["University of Y", "B.Sc."])]


def test_lines_below_a_degree_belong_to_it_when_the_first_stands_on_top() -> None:
    text = "A B\n\nEducation\nM.Sc.\nUniversity of X\nB.Sc.\nUniversity of Y"
    assert entries(text) == [("M.Sc.", ["M.Sc.", "University of X"]), ("B.Sc.", ["B.Sc.", "University of Y"])]


def test_one_blank_line_between_two_degrees_is_the_border() -> None:
    text = "A B\n\nEducation\nM.Sc.\n• thesis\n\nUniversity of Y\nB.Sc."
    assert [lines for _, lines in entries(text)] == [["M.Sc.", "• thesis"], ["University of Y", "B.Sc."]]


def test_a_dated_course_above_a_dated_degree_is_not_part_of_it() -> None:
    text = "A B\n\nEducation\nCourse in owls\t2020\nAcademy of Owls\nB.Sc. Physics\t2010 - 2013\nUniversity of Y"
    assert entries(text) == [("B.Sc.", ["B.Sc. Physics\t2010 - 2013", "University of Y"])]


def test_a_dated_course_a_blank_line_above_a_degree_with_dates_below_is_not_part_of_it() -> None:
    text = "A B\n\nEducation\nCourse in owls\nAcademy of Owls, 2018\n\nB.Sc.\nUniversity of Y, 2014"
    assert entries(text) == [("B.Sc.", ["B.Sc.", "University of Y, 2014"])]


def test_two_degrees_on_one_line_share_it() -> None:
    text = "A B\n\nEducation\nUniversity of X\nM.Sc. Owls, B.A. Larks"
    assert entries(text) == [
        ("M.Sc.", ["University of X", "M.Sc. Owls, B.A. Larks"]),
        ("B.A.", ["M.Sc. Owls, B.A. Larks"]),
    ]


def test_highlights_of_the_degree_above_do_not_go_to_the_one_below() -> None:
    text = "A B\n\nEducation\nUniversity of X\nM.Sc.\n• thesis on owls\nUniversity of Y\nB.Sc."
    assert entries(text)[1] == ("B.Sc.", ["University of Y", "B.Sc."])


def test_without_degrees_there_are_no_entries() -> None:
    assert entries("A B\n\nEducation\nSchool of life") == []
    assert entries("") == []


def test_other_peoples_degrees_are_not_ones_own() -> None:
    assert entries("A B\n\nExperience\nLecturer, X\t2010 - 2012\nAdvised two PhD theses and an M.Sc. student") == []


@pytest.mark.parametrize(
    "head",
    [
        "Degree\tSchool\tYear",
        "Course | School / University | Year of passing | Percentage",
        "Degree Institution Year",
        "Abschluss\tHochschule\tJahr",
    ],
)
def test_the_head_of_a_table_is_no_entry(head: str) -> None:
    row = "B.Sc. Physics\tUniversity of X\t2015"
    assert entries(f"A B\n\nEducation\n{head}\n{row}") == [("B.Sc.", [row])]


@pytest.mark.parametrize("line", ["University of Y", "College of the Year\tWonderland", "Degree: 2015"])
def test_a_line_that_says_more_than_what_columns_hold_is_no_head_of_a_table(line: str) -> None:
    assert entries(f"A B\n\nEducation\n{line}\nB.Sc.") == [("B.Sc.", [line, "B.Sc."])]


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_line_of_dates_stays_with_the_degree_above_when_the_next_has_its_own(gap: str) -> None:
    text = f"A B\n\nEducation\nM.Sc.\nUniversity of X\n{gap}2014 – 2016\nB.Sc.\nUniversity of Y\n2010 – 2014"
    assert [lines[-1] for _, lines in entries(text)] == ["2014 – 2016", "2010 – 2014"]


def test_a_line_of_dates_on_top_of_each_degree_stays_there() -> None:
    text = "A B\n\nEducation\n2014 – 2016\nM.Sc.\n2010 – 2014\nB.Sc.\n2008 – 2010\nAbitur"
    assert [lines[0] for _, lines in entries(text)] == ["2014 – 2016", "2010 – 2014", "2008 – 2010"]


def test_another_school_with_dates_ends_an_entry_that_has_both() -> None:
    text = "A B\n\nEducation\nB.Sc., University of X\t2020 – 2024\nOwl year, University of Y, 2027 (not started)"
    assert entries(text) == [("B.Sc.", ["B.Sc., University of X\t2020 – 2024"])]
