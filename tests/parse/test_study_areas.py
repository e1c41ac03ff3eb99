import pytest

from mlscreen.model.document import Span
from mlscreen.parse import degrees
from mlscreen.parse.study_areas import area_of, title_end
from tests.parse import reading

HEAD = "Ines Okafor\n\nEducation\n"


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("MSc Physics, University of X", "Physics"),
        ("BS Degree in Software Engineering", "Software Engineering"),
        ("Master of Science in Data Science from X", "Data Science"),
        ("Bachelor of Law (Hons)", "Law"),
        ("B.A. Honours: Modern History, 2010", "Modern History"),
        ("BSc, 2010", None),
        ("MSc at the University of X", None),
        ("M.Sc., University of X", None),
        ("Bachelor of Science, University of X", None),
        ("Doctor of Philosophy, University of X", None),
        ("Doctor of Philosophy (Physics), X", "Physics"),
        ("Master of Science Informatik, X", "Informatik"),
        ("Bachelor of Arts Betriebswirtschaft\tX", "Betriebswirtschaft"),
        ("Bachelor of Engineering Maschinenbau", "Maschinenbau"),
        ("Master of Science Education, X", "Science Education"),
        ("Master of Engineering Management, X", "Engineering Management"),
        ("Bachelor of Arts and Crafts", "Arts and Crafts"),
        ("Master 2 Statistique et science des données, X", "Statistique et science des données"),
        ("Pós-graduação (MBA) em Big Data – X", "Big Data"),
        ("Master 2012", None),
        ("MSc (Tech), Embedded Systems, X", "Embedded Systems"),
        ("Inżynier (BACHELOR OF ENGINEERING), ROBOTICS, X", "ROBOTICS"),
    ],
)
def test_the_area_is_what_follows_the_degree(text: str, area: str | None) -> None:
    word = next(degrees.find(text, Span(0, len(text)), education=True))
    span = area_of(text, word, len(text))
    assert (text[span.start : span.end] if span else None) == area


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bachelor of Science, University of X", "Bachelor of Science,"),
        ("Bachelor of Science in Physics", "Bachelor of Science in"),
        ("Master of Science Informatik", "Master of Science"),
        ("M.Sc. Physics", "M.Sc."),
    ],
)
def test_the_title_ends_behind_its_faculty(text: str, title: str) -> None:
    word = next(degrees.find(text, Span(0, len(text)), education=True))
    assert text[: title_end(text, word, len(text))].rstrip() == title


@pytest.mark.parametrize(
    ("entry", "area", "fields"),
    [
        (
            "MBA, School of Somewhere (electives: Machine Learning\nfor Managers, Statistics)",
            "",
            "business administration",
        ),
        ("MBA, School of Somewhere, 2012\nRelevant coursework: Data Science", "", "business administration"),
        ("B.A., Somewhere College, 2012. Courses: Statistics", "", ""),
        ("BA, minor in Statistics, Somewhere College", "", ""),
        ("BA, minor in Statistics, major in Physics, Somewhere College", "Physics", "physics"),
        ("BA, Somewhere College (chess, Physics and poetry club)", "", ""),
        ("BA, Somewhere College (Physics)", "Physics", "physics"),
        ("BA, Somewhere College\nPhysics", "Physics", "physics"),
        ("Doctor of Philosophy, University of Somewhere", "", ""),
        ("Bachelor of Science in Engineering, University of Somewhere", "Engineering", ""),
        ("Bachelor of Arts in Philosophy, University of Somewhere", "Philosophy", "philosophy"),
        ("Master of Engineering, University of Somewhere", "Engineering", "engineering"),
        ("Bachelor of Nursing Science\nUniversity of Somewhere", "Nursing Science", "nursing"),
    ],
)
def test_a_part_of_the_studies_is_not_their_field(entry: str, area: str, fields: str) -> None:
    (degree,) = reading.degrees(HEAD + entry)
    assert (degree.area, "".join(degree.fields[:1])) == (area, fields)
    assert "Somewhere" not in degree.study
