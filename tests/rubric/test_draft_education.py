import pytest

from mlscreen.model.resume import DegreeLevel
from mlscreen.rubric.draft_education import equivalent, find

D = DegreeLevel


@pytest.mark.parametrize(
    ("text", "level", "areas"),
    [
        ("Bachelor's degree in Computer Science or related field", D.BACHELOR, ("Computer Science",)),
        ("BA/BS degree", D.BACHELOR, ()),
        ("A four year degree in Accounting", D.BACHELOR, ("Accounting",)),
        ("Master's or Ph.D. in physics or mathematics", D.MASTER, ("physics", "mathematics")),
        ("MS degree in Chemistry", D.MASTER, ("Chemistry",)),
        ("PhD in chemistry with 2 years of experience", D.DOCTORATE, ("chemistry",)),
        ("High school diploma or GED", D.SECONDARY, ()),
        ("Associate's or Bachelor's degree in Accounting", D.ASSOCIATE, ("Accounting",)),
        ("Completed vocational training as an electrician", D.DIPLOMA, ("electrician",)),
        ("Graduate of an accredited school of nursing", D.DIPLOMA, ()),
        ("B.E./B.Tech in Mechanical Engineering", D.BACHELOR, ("Mechanical Engineering",)),
        ("Educated to degree level", D.BACHELOR, ()),
        ("A degree in any discipline", D.BACHELOR, ()),
        ("BS in Electrical/Computer Engineering", D.BACHELOR, ("Electrical Engineering", "Computer Engineering")),
        ("MBA", D.MASTER, ()),
        ("Graduation from an accredited college with a bachelor's degree in nursing", D.BACHELOR, ("nursing",)),
        ("Associate's Degree in Nursing accepted", D.ASSOCIATE, ("Nursing",)),
        ("Culinary diploma", D.DIPLOMA, ("Culinary",)),
        ("A law degree", D.BACHELOR, ("law",)),
        ("PhD (or be about to submit) in statistics or physics", D.DOCTORATE, ("statistics", "physics")),
        ("2:1 law degree or a 2:1 in another subject plus GDL", D.BACHELOR, ("law",)),
        ("Degree with specialization in economics", D.BACHELOR, ("economics",)),
        ("BSc (Hons) Diagnostic Radiography", D.BACHELOR, ("Diagnostic Radiography",)),
        ("BEng Mechanical Engineering or equivalent", D.BACHELOR, ("Mechanical Engineering",)),
        ("BSc Required", D.BACHELOR, ()),
        ("Degree in biology or comparable vocational training", D.BACHELOR, ("biology",)),
        (
            "Degree in biology, or have gained the knowledge through comparable vocational training",
            D.BACHELOR,
            ("biology",),
        ),
    ],
)
def test_level_and_areas_are_read(text: str, level: DegreeLevel, areas: tuple[str, ...]) -> None:
    (one,) = find(text)
    assert (one.level, one.areas) == (level, areas)


@pytest.mark.parametrize(
    "text",
    [
        "MS Office and MS Excel",
        "Scrum Master certification",
        "master data management",
        "Boston, MA",
        "to a high degree in detail",
    ],
)
def test_what_only_looks_like_a_degree_is_none(text: str) -> None:
    assert find(text) == ()


def test_degree_required_and_higher_degree_preferred_are_two() -> None:
    assert [one.level for one in find("Bachelor's degree required; Master's preferred")] == [D.BACHELOR, D.MASTER]


@pytest.mark.parametrize(
    "text",
    [
        "Degree or equivalent practical experience",
        "BSc or relevant work experience",
        "Degree or comparable vocational training",
        "Degree, or knowledge gained through comparable vocational training",
        "Equivalent work experience may also be considered",
        "Degree or 5 years of experience",
        "Bachelor's degree or equivalent",
        "Qualified by experience",
    ],
)
def test_experience_in_place_of_a_degree_is_seen(text: str) -> None:
    assert equivalent(text)


@pytest.mark.parametrize(
    "text", ["Degree (or foreign equivalent)", "Degree and 5 years of experience", "Degree in law"]
)
def test_other_words_accept_no_experience(text: str) -> None:
    assert not equivalent(text)


def test_a_student_is_still_enrolled() -> None:
    assert find("Currently pursuing a BS in physics")[0].enrolled


def test_areas_that_are_a_wish_are_marked() -> None:
    (one,) = find("An advanced degree, preferably in statistics or economics")
    assert one.areas_preferred
    assert one.areas == ("statistics", "economics")
