import pytest

from mlscreen.model.resume import DegreeLevel, EducationStatus
from tests.parse.reading import degrees

B, M, D = DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.DOCTORATE
HEAD = "Ines Okafor\nines@example.org\n\nEducation\n"


def levels(text: str) -> list[DegreeLevel]:
    return [degree.level for degree in degrees(text)]


@pytest.mark.parametrize(
    ("entry", "area", "field"),
    [
        ("M.Sc. in Computer Science, University of Somewhere, 2015", "Computer Science", "computer science"),
        ("Bachelor of Science in Physics\tUniversity of Somewhere\t2015", "Physics", "physics"),
        ("BSc (Hons) Mathematics, University of Somewhere", "Mathematics", "mathematics"),
        ("MS, Statistics, University of Somewhere", "Statistics", "statistics"),
        ("Bachelor of Arts - Economics\nUniversity of Somewhere", "Economics", "economics"),
        (
            "University of Somewhere — Electrical Engineering (B.Sc.)",
            "Electrical Engineering",
            "electrical engineering",
        ),
        ("B.E. (Mechanical Engineering), College of Somewhere", "Mechanical Engineering", "mechanical engineering"),
        (
            "Bachelor of Science in Engineering (BSE) in Computer Engineering",
            "Computer Engineering",
            "computer engineering",
        ),
        ("Bachelor ofScience: Physics\tUniversity of Somewhere", "Physics", "physics"),
        ("M.S :Computer Science Somewhere Institute of Technology", "Computer Science", "computer science"),
        ("Ph.D. candidate in Linguistics\tSomewhere", "Linguistics", "linguistics"),
    ],
)
def test_the_area_is_read_as_written_and_in_the_vocabularys_words(entry: str, area: str, field: str) -> None:
    degree = degrees(HEAD + entry)[0]
    assert degree.area == area
    assert field in degree.fields


@pytest.mark.parametrize(
    ("entry", "level", "area", "field"),
    [
        ("Law, First State Examination, University of Somewhere, 2010", M, "Law", "law"),
        ("Magister Informatyki, Uniwersytet Somewhere, 2015", M, "Informatyki", "computer science"),
        ("Bakalář (Bc.), Informatika, Somewhere, 2013", B, "Informatika", "computer science"),
        ("Licență în Informatică, Universitatea Somewhere, 2013", B, "Informatică", "computer science"),
        ("Lisans (Bachelor of Engineering), Mechanical Engineering", B, "Mechanical Engineering", "engineering"),
        ("BSc Adult Nursing, University of Somewhere, 2016", B, "Adult Nursing", "nursing"),
        ("BN (Hons) Nursing Studies, University of Somewhere, 2016", B, "Nursing Studies", "nursing"),
        ("BSN, University of Somewhere, 2016", B, "", "nursing"),
        ("Bachelor of Fine Arts in Graphic Design, Somewhere", B, "Graphic Design", "design"),
        (
            "Ph.D. in Electrical Engineering (Audio Signal Processing)",
            D,
            "Electrical Engineering (Audio Signal Processing)",
            "electrical engineering",
        ),
    ],
)
def test_fields_in_other_words(entry: str, level: DegreeLevel, area: str, field: str) -> None:
    (degree,) = degrees(HEAD + entry)
    assert (degree.level, degree.area) == (level, area)
    assert field in degree.fields


@pytest.mark.parametrize(
    ("entry", "level"),
    [
        ("2009 – 2012 Somewhere Senior High School, WASSCE", DegreeLevel.SECONDARY),
        ("GCE Advanced Level, Lycée Bilingue, 2006", DegreeLevel.SECONDARY),
        ("Baccalaureate, IES Somewhere, 2002", DegreeLevel.SECONDARY),
        ("Vocational certificate in Welding, Berufskolleg Somewhere", DegreeLevel.DIPLOMA),
        ("Apprenticeship as Electrician, Acme AG, 2002 – 2005", DegreeLevel.DIPLOMA),
        ("Brevet professionnel, Cuisine, Lycée hôtelier", DegreeLevel.DIPLOMA),
        ("BTEC Level 3 in Agriculture, Somewhere College", DegreeLevel.DIPLOMA),
        ("Ankara Üniversitesi, Bilgisayar Mühendisliği, Lisans, 2010 – 2014", B),
    ],
)
def test_certificates_of_other_countries_are_known(entry: str, level: DegreeLevel) -> None:
    assert levels(HEAD + entry) == [level]


@pytest.mark.parametrize(
    ("entry", "area", "school"),
    [
        ("B.A., C.S.J.M. University, Kanpur, 2012", "", "C.S.J.M. University"),
        ("B.Tech | A.P.J. Abdul Kalam University | 2015", "", "A.P.J. Abdul Kalam University"),
        ("3. B.A.\tC.S.J.M. University\t2012\t52%", "", "C.S.J.M. University"),
        ("2. Intermediate (12th)\tU.P. Board\t2009", "", "U.P. Board"),
        (
            "Associate of Applied Science | May 2018 | Somewhere College\nMajor: Culinary Arts",
            "Culinary Arts",
            "Somewhere College",
        ),
        (
            "Bachelor of Science\nSomewhere College, 2012\nGPA: 3.8\nMajor: Computer Science, Minor: Music",
            "Computer Science",
            "Somewhere College",
        ),
        (
            "Dates\tSchool or university\tQualification\n2009\tSomewhere College\tBSc Biology",
            "Biology",
            "Somewhere College",
        ),
    ],
)
def test_rows_of_tables_and_lines_between_bars(entry: str, area: str, school: str) -> None:
    (degree,) = degrees(HEAD + entry)
    assert (degree.area, degree.institution) == (area, school)


def test_two_certificates_of_one_board_are_kept_by_their_years() -> None:
    assert len(degrees(HEAD + "High School | State Board | 2007\nIntermediate | State Board | 2009")) == 2


def test_label_of_a_kind_of_school_is_no_part_of_its_name() -> None:
    (degree,) = degrees(HEAD + "Tertiary : Polytechnic University\nBachelor of Science in Accountancy\n2008 – 2012")
    assert degree.institution == "Polytechnic University"


def test_the_degrees_own_name_gives_the_area_where_no_other_is_said() -> None:
    assert "business administration" in degrees(HEAD + "MBA, School of Somewhere, 2019")[0].fields


@pytest.mark.parametrize(
    "entry",
    [
        "M.Sc. in Physics\nUniversity of Somewhere\n2013 - 2015",
        "University of Somewhere\t2013 - 2015\nM.Sc. in Physics",
        "2013 - 2015\tM.Sc. in Physics, University of Somewhere, Sometown",
        "University of Somewhere | M.Sc. in Physics | 2013 - 2015",
        "MSc\tUniversity of Somewhere, MSc in Physics\t2013 - 2015",
    ],
)
def test_school_and_dates_are_found_above_below_and_beside(entry: str) -> None:
    (degree,) = degrees(HEAD + entry)
    assert (degree.level, degree.institution, degree.area) == (M, "University of Somewhere", "Physics")
    assert degree.dates is not None
    assert (str(degree.dates.start), str(degree.dates.end)) == ("2013", "2015")


def test_each_of_several_degrees_keeps_its_own_school_and_dates() -> None:
    text = HEAD + (
        "University of Somewhere, Sometown\tSep 2018 - Jun 2020\nM.S. in Computer Science\n"
        "College of Elsewhere, Othertown\t2014 - 2018\nB.S. in Biology"
    )
    first, second = degrees(text)
    assert (first.institution, str(first.dates and first.dates.end)) == ("University of Somewhere", "2020-06")
    assert (second.institution, str(second.dates and second.dates.end)) == ("College of Elsewhere", "2018")


def test_the_same_degree_in_words_and_letters_is_one() -> None:
    assert levels(HEAD + "Bachelor of Business Administration (BBA), University of Somewhere, 2010") == [B]


def test_highlights_below_a_degree_are_no_degrees_and_give_no_dates() -> None:
    text = HEAD + "B.Sc. in Physics, University of Somewhere\t2010 - 2013\n• Tutor of first-years (2012)\n• Owl club"
    (degree,) = degrees(text)
    assert str(degree.dates and degree.dates.end) == "2013"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ines Okafor, Ph.D.\nines@example.org\n\nExperience\nAnalyst, Acme\t2010 - 2012", [D]),
        ("Ines Okafor\n\nSummary\nAnalyst with an MSc in physics.\n\nExperience\nAnalyst, Acme\t2010 - 2012", [M]),
        ("Ines Okafor\n\nExperience\nAnalyst, Acme\t2010 - 2012\nSupervised PhD students and BSc theses", []),
        ("Ines Okafor\n\nExperience\nScrum Master, Acme\t2010 - 2012\nMaintained Master Data in MS SQL", []),
        ("Ines Okafor\n\nExperience\nRecruited MBA graduates\n\nEducation\nB.A. History, University of X", [B]),
        ("Ines Okafor\nanalyst\n\nB.Sc. Physics, University of Somewhere, 2011", [B]),
        ("Ines Okafor\n\nExperience\nBarista, Corner Café\t2010 - 2012", []),
        ("", []),
    ],
)
def test_degrees_count_where_they_are_stated_as_ones_own(text: str, expected: list[DegreeLevel]) -> None:
    assert levels(text) == expected


def test_a_degree_of_the_summary_is_not_repeated_beside_its_entry() -> None:
    text = "Ines Okafor\n\nSummary\nAnalyst with an MSc in physics.\n\nEducation\nM.Sc. Physics, University of X, 2011"
    assert levels(text) == [M]


def test_a_degree_set_as_a_heading_stays_in_its_section() -> None:
    assert levels(HEAD + "\nMCA\n\nUniversity of Somewhere\n\nB.Sc. in Physics\n\nUniversity of Somewhere")[0] is M


def test_other_languages() -> None:
    text = "Max Muster\n\nAusbildung\n10/2010 – 09/2015\tDiplom-Informatiker, Universität Irgendwo\n2009 Abitur"
    assert levels(text) == [M, DegreeLevel.SECONDARY]
    assert degrees(text)[0].institution == "Universität Irgendwo"
    assert levels("李雷\n教育背景\n2015.09 - 2018.06\t某某大学\t计算机科学\t硕士") == [M]


def test_quotes_of_a_degree_are_literal() -> None:
    text = HEAD + "M.Sc. in Physics, University of Somewhere, 2015"
    degree = degrees(text)[0]
    assert degree.study in text
    assert degree.study in text[degree.span.start : degree.span.end]


def test_a_degree_in_progress_and_a_broken_off_one_keep_their_status() -> None:
    text = (
        HEAD
        + "Ph.D. candidate in Physics, University of X\t2019 - present\nCoursework toward M.A. in History, College of Y"
    )
    assert [d.status for d in degrees(text)] == [EducationStatus.IN_PROGRESS, EducationStatus.DISCONTINUED]


def test_dates_cut_behind_their_dash_by_a_narrow_column_end() -> None:
    (found,) = degrees(HEAD + "Bachelor of Science in Nursing, University of Somewhere\n2010–\nFebruary\n2014")
    assert str(found.dates and found.dates.end) == "2014-02"
    assert found.status is EducationStatus.COMPLETED


@pytest.mark.parametrize(
    ("line", "study"),
    [
        ("Engineering degree (Master) in Computer Science", "Engineering degree (Master) in Computer Science"),
        ("Master of Science in Physics", "Master of Science in Physics"),
        ("MSc) in Physics", "MSc"),
        ("MSc (Physics)", "MSc (Physics)"),
    ],
)
def test_a_degree_is_not_cut_inside_its_brackets(line: str, study: str) -> None:
    assert [degree.study for degree in degrees(f"{HEAD}{line}\nUniversity of Leeds\n2015 - 2018\n")] == [study]


def test_a_degree_and_a_school_cut_by_a_narrow_column_are_read_whole() -> None:
    text = HEAD + "Master of Science in\nSupply Chain\nManagement\nUniversity of\nSomewhere\n2013 – 2014"
    (degree,) = degrees(text)
    assert (degree.area, degree.institution) == ("Supply Chain Management", "University of Somewhere")
    assert degree.study == "Master of Science in Supply Chain Management"
    assert str(degree.dates and degree.dates.end) == "2014"


@pytest.mark.parametrize(
    ("entry", "school", "study"),
    [
        ("High School Diploma\nSomewhere High School, Sometown, 2014", "Somewhere High School", "High School Diploma"),
        ("Somewhere High School\nGCSEs, 2014", "Somewhere High School", "GCSEs"),
        ("High School, Somewhere, 2014", "Somewhere", "High School"),
        ("Baccalauréat, Lycée Émile-Mba, 2003", "Lycée Émile-Mba", "Baccalauréat"),
        (
            "Professional Bachelor in Applied Informatics, OWLSCHOOL, 2012",
            "OWLSCHOOL",
            "Bachelor in Applied Informatics",
        ),
        ("Pós-graduação (MBA) em Corujas – Owlsinos, 2020", "Owlsinos", "Pós-graduação (MBA) em Corujas"),
        ("BTS Services aux hiboux, Lycée Exemple, 2012", "Lycée Exemple", "BTS Services aux hiboux"),
    ],
)
def test_a_schools_name_is_whole_and_no_word_of_the_degree(entry: str, school: str, study: str) -> None:
    (degree,) = degrees(HEAD + entry)
    assert (degree.institution, degree.study) == (school, study)


def test_a_course_taught_is_no_degree_of_the_teacher() -> None:
    text = "Ines Okafor\n\nTeaching\n2022–2024\tLecturer, Snow and Owls (MSc), University of Somewhere."
    assert levels(text) == []
    assert levels(text.replace("Teaching", "Experience")) == []


@pytest.mark.parametrize(
    ("entry", "status"),
    [
        ("BSc Biology, Somewhere College: 3 of 4 years completed, left in 2021", EducationStatus.DISCONTINUED),
        ("BSc Biology, Somewhere College, completed 90 of 120 credits", EducationStatus.DISCONTINUED),
        ("PhD Biology, Somewhere College, 2015 – 2019, thesis not submitted", EducationStatus.DISCONTINUED),
        ("BSc Biology, Somewhere College, 2024, awaiting results", EducationStatus.IN_PROGRESS),
        ("BSc Biology, Somewhere College, 2015 – 2019, 4 of 4 years", EducationStatus.COMPLETED),
    ],
)
def test_unfinished_degrees_are_told(entry: str, status: EducationStatus) -> None:
    (degree,) = degrees(HEAD + entry)
    assert degree.status is status


@pytest.mark.parametrize(
    "when",
    [
        "2023 - expected June 2027",
        "started 2023, expected June 2027",
        "2023 – (expected) Jun 2027",
        "2023 to anticipated 6/2027",
    ],
)
def test_expected_end_is_the_end(when: str) -> None:
    (degree,) = degrees(HEAD + f"BSc Biology, Somewhere College, {when}")
    assert degree.dates is not None
    assert degree.dates.start is not None
    assert degree.dates.end is not None
    assert (degree.dates.start.year, degree.dates.end.year, degree.dates.end.month) == (2023, 2027, 6)
    assert degree.status is EducationStatus.IN_PROGRESS


def test_the_level_of_a_certificate_is_no_degree() -> None:
    text = HEAD + "BSc Physics, University of Somewhere, 2014\nAWS Certified Developer – Associate, 2022\n"
    assert levels(text) == [B]


@pytest.mark.parametrize(
    "line", ["PMP - in progress", "Six Sigma Green Belt - pursuing", "Welding licence, in progress"]
)
def test_a_certificate_under_way_says_nothing_of_the_degree_above(line: str) -> None:
    (degree,) = degrees(HEAD + f"BSc Physics, University of Somewhere, 2014\n{line}\n")
    assert degree.status is EducationStatus.COMPLETED
