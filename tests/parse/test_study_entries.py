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


def test_highlights_of_the_degree_above_do_not_go_to_the_one_below() -> None:
    text = "A B\n\nEducation\nUniversity of X\nM.Sc.\n• thesis on owls\nUniversity of Y\nB.Sc."
    assert entries(text)[1] == ("B.Sc.", ["University of Y", "B.Sc."])


def test_without_degrees_there_are_no_entries() -> None:
    assert entries("A B\n\nEducation\nSchool of life") == []
    assert entries("") == []


def test_other_peoples_degrees_are_not_ones_own() -> None:
    assert entries("A B\n\nExperience\nLecturer, X\t2010 - 2012\nAdvised two PhD theses and an M.Sc. student") == []
