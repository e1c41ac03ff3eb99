import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.document import Span
from mlscreen.model.resume import DegreeLevel
from mlscreen.parse import degree_forms, degrees
from mlscreen.parse.degrees import find, school_in

B, M, D = DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.DOCTORATE
DEGREES = [
    ("B.Sc. in Physics", B),
    ("BSc (Hons) Physics", B),
    ("B. Sc Physics", B),
    ("bsc physics", B),
    ("BS, Biology", B),
    ("B.S. Biology", B),
    ("BA English", B),
    ("B.A. English", B),
    ("BTech ECE", B),
    ("B. Tech in ECE", B),
    ("B-Tech", B),
    ("BE (IT)", B),
    ("B.E. Mechanical", B),
    ("BEng", B),
    ("B.Com", B),
    ("BBA", B),
    ("LLB Honours", B),
    ("BCA", B),
    ("Bachelor of Arts", B),
    ("Bachelor’s Degree", B),
    ("Bachelors in Music", B),
    ("Bachelor's, Nursing", B),
    ("Licence informatique", B),
    ("Licenciatura en Química", B),
    ("Laurea in Fisica", B),
    ("学士", B),
    ("MBBS", B),
    ("M.Sc. Statistics", M),
    ("MSc Statistics", M),
    ("MS in Statistics", M),
    ("M.S., Statistics", M),
    ("MA, History", M),
    ("M.Tech", M),
    ("MEng", M),
    ("MBA in Finance", M),
    ("M.B.A", M),
    ("MCA", M),
    ("M. Phil., Law", M),
    ("Maîtrise", M),
    ("Master of Science", M),
    ("Master\\'s Degree", M),
    ("Master ‘s program", M),
    ("Masters, Law", M),
    ("LL.M", M),
    ("Diplom-Informatiker", M),
    ("Diplom in Physik", M),
    ("Dipl.-Ing. Maschinenbau", M),
    ("Staatsexamen", M),
    ("硕士", M),
    ("Laurea Magistrale in Fisica", M),
    ("diplôme d'ingénieur", M),
    ("Mestrado em Direito", M),
    ("Máster en Datos", M),
    ("PhD", D),
    ("Ph.D. in Law", D),
    ("Ph. D", D),
    ("P.hD", D),
    ("DPhil", D),
    ("Ed. D, Leadership", D),
    ("M.D.", D),
    ("J.D. (Cum Laude)", D),
    ("Doctor of Philosophy", D),
    ("Doctorate in Law", D),
    ("Psy.D", D),
    ("博士", D),
    ("Juris Doctor", D),
    ("MSc Data Science", M),
    ("MBA Project Management", M),
    ("MS Project Management", M),
    ("BSc Business Analyst studies", B),
    ("HBO Bachelor Informatica", B),
    ("Bachelor ofScience", B),
    ("Masters : Education", M),
    ("Doutorado em Física", D),
    ("Dr. rer. nat.", D),
    ("Associate of Arts", DegreeLevel.ASSOCIATE),
    ("Associate's in Liberal Arts", DegreeLevel.ASSOCIATE),
    ("A.A.S. Welding", DegreeLevel.ASSOCIATE),
    ("Foundation Degree", DegreeLevel.ASSOCIATE),
    ("Diploma in Midwifery", DegreeLevel.DIPLOMA),
    ("HND Business", DegreeLevel.DIPLOMA),
    ("大专", DegreeLevel.DIPLOMA),
    ("Postgraduate certificate in Owls", DegreeLevel.DIPLOMA),
    ("BTS Services aux personnes", DegreeLevel.DIPLOMA),
    ("Diploma di maturità", DegreeLevel.SECONDARY),
    ("High School Diploma, 2011", DegreeLevel.SECONDARY),
    ("A-levels: Maths", DegreeLevel.SECONDARY),
    ("Abitur", DegreeLevel.SECONDARY),
    ("GCSEs", DegreeLevel.SECONDARY),
    ("Baccalauréat", DegreeLevel.SECONDARY),
]
NONE = [
    "Scrum Master",
    "Certified Scrum Master (CSM)",
    "Master Data Management",
    "Master Class",
    "mastered Python",
    "MS Office",
    "MS Excel, MS Word",
    "MS SQL Server",
    "Boston, MA",
    "Boston, MA 02134",
    "Baltimore, MD",
    "Jackson, MS 2010",
    "Bachelor Hall",
    "Associate Professor",
    "Cisco Certified Network Associate",
    "Microsoft Certified Solutions Associate",
    "PhD students",
    "Master's theses supervised",
    "AS WELL AS",
    "business analyst (ba)",
    "as a member",
    "to be or not",
    "March 2015",
    "MARCH 2015",
    "May",
    "MED",
    "Senior Associate",
    "masters new concepts and skills quickly",
    "PhD Fellowship",
    "ME TOO campaign",
    "MS Services",
    "Lycée Émile-Mba",
    "Google MS",
    "me",
    "Headmaster",
    "postmaster@example.org",
]


def levels(text: str, *, education: bool = True) -> list[DegreeLevel]:
    return [word.level for word in find(text, Span(0, len(text)), education=education)]


@pytest.mark.parametrize(("text", "level"), DEGREES)
def test_a_degree_has_its_level_in_every_spelling(text: str, level: DegreeLevel) -> None:
    assert levels(text) == [level]


@pytest.mark.parametrize("text", NONE)
def test_words_that_look_like_degrees_are_none(text: str) -> None:
    assert levels(text) == []


@pytest.mark.parametrize("text", ["MS, Statistics", "BA English", "Associate in Arts", "Diploma", "Master, Law", "MD"])
def test_everyday_words_are_degrees_only_under_an_education_heading(text: str) -> None:
    assert levels(text)[:1]
    assert not [word for word in find(text, Span(0, len(text)), education=False) if not word.certain]


def test_a_state_after_a_school_is_read_as_a_degree_only_when_an_area_follows() -> None:
    assert levels("Harvard University, MA in History") == [M]
    assert levels("Harvard University, Cambridge, MA\t2010") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Somewhere High School", True),
        ("High School, Somewhere", False),
        ("Somewhere High School Diploma", False),
        ("the high school", False),
        ("Technical Secondary School Certificate", False),
    ],
)
def test_the_end_of_a_schools_own_name_is_told_from_a_kind_of_school(text: str, expected: bool) -> None:
    (word,) = find(text, Span(0, len(text)), education=True)
    assert degrees.in_school_name(text, word) is expected


def test_several_degrees_on_one_line_are_all_found() -> None:
    assert levels("B.S./M.S. in Physics") == [B, M]
    assert levels("Ph.D.\tM.A.\tB.A.") == [D, M, B]
    assert levels("PhD-MBA") == [D, M]


def test_the_name_of_a_degree_can_say_its_area() -> None:
    text = "MBA"
    assert [word.area for word in find(text, Span(0, 3), education=True)] == ["business administration"]


@pytest.mark.parametrize("text", ["University of X", "Technische Universität Y", "ETH Zürich", "清华大学", "Lycée Z"])
def test_schools_are_known_by_their_words(text: str) -> None:
    assert school_in(text)


@pytest.mark.parametrize("text", ["mit Auszeichnung", "Acme Inc", "scholarship", ""])
def test_other_words_name_no_school(text: str) -> None:
    assert not school_in(text)


@given(
    st.lists(st.sampled_from(["M.", "B", "Ba", "sc", "S", "Master", "of", "PhD", "’s", "degree"]), max_size=12),
    st.data(),
)
def test_the_short_cut_finds_what_the_pattern_of_all_names_finds(words: list[str], data: st.DataObject) -> None:
    text = "".join(word + data.draw(st.sampled_from(["", " ", ". ", "-", "\n", "@", ", "])) for word in words)
    expected = [match.span() for match in degree_forms._whole_pattern().finditer(text)]
    assert [match.span() for match in degree_forms.matches(text, Span(0, len(text)))] == expected


def test_a_state_behind_a_town_named_for_its_college_is_no_doctorate() -> None:
    text = "Bachelor of Arts, Somewhere University, College Park, MD, 05/2013"
    found = list(degrees.find(text, Span(0, len(text)), education=True))
    assert [word.level for word in found] == [DegreeLevel.BACHELOR]


@pytest.mark.parametrize(
    "text", ["Lakeside University B.S : Biology", "Lakeside College BA in History", "Marine Physics Bachelor"]
)
def test_a_degree_behind_a_school_or_an_area_counts_where_its_own_words_go_on_or_the_line_ends(text: str) -> None:
    assert levels(text) == [B]


def test_a_capitalised_word_in_a_sentence_is_no_degree_behind_other_words() -> None:
    assert levels("Toured as Scrum Master") == levels("praised by Bachelor friends") == []
