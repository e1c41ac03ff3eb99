import pytest

from mlscreen.parse.lines import visible_lines
from mlscreen.parse.position_entries import entries_of
from mlscreen.parse.position_names import names_of
from mlscreen.parse.position_rows import rows_of
from tests.parse.builders import document


def names(text: str) -> list[tuple[str, str]]:
    made = document(text)
    found = names_of(entries_of(rows_of(visible_lines(made), made.text)))
    return [(name.title, name.employer) for name in found]


@pytest.mark.parametrize(
    ("heading", "title", "employer"),
    [
        ("Engineer, Acme Corp", "Engineer", "Acme Corp"),
        ("Director of Embedded Software\nAcme Corp", "Director of Embedded Software", "Acme Corp"),
        ("Head of Cloud Solutions, Acme Corp", "Head of Cloud Solutions", "Acme Corp"),
        ("Director of Nursing Services", "Director of Nursing Services", ""),
        (
            "Staff Nurse, Emergency Department\nCopperfield Clinic",
            "Staff Nurse, Emergency Department",
            "Copperfield Clinic",
        ),
        ("Clerk, Police Department", "Clerk", "Police Department"),
        ("Youth Mentor\tada@example.org", "Youth Mentor", ""),
        ("铜田科技有限公司 高级算法工程师", "高级算法工程师", "铜田科技有限公司"),
        ("Acme Corp, Engineer", "Engineer", "Acme Corp"),
        ("Engineer at Copperfield", "Engineer", "Copperfield"),
        ("Engineer @ Copperfield", "Engineer", "Copperfield"),
        ("Copperfield — Engineer", "Engineer", "Copperfield"),
        ("Copperfield Research, Research Intern", "Research Intern", "Copperfield Research"),
        ("Engineer – Copperfield (Leeds)", "Engineer", "Copperfield"),
        ("Manager, Engineering", "Manager, Engineering", ""),
        ("Staff Nurse Mercy Hospital", "Staff Nurse", "Mercy Hospital"),
        ("Wandering Minstrelsy", "Wandering Minstrelsy", ""),
        (
            "Staff Nurse, Surgical Ward, Rio Grande Medical Center",
            "Staff Nurse, Surgical Ward",
            "Rio Grande Medical Center",
        ),
        ("Agent, Call Centre, Acme Ltd", "Agent, Call Centre", "Acme Ltd"),
        ("Class Teacher, Year 4, Little Oak School", "Class Teacher, Year 4", "Little Oak School"),
        ("Tutor, Biometry (BSc course), University of York", "Tutor, Biometry (BSc course)", "University of York"),
        ("Lecturer, R for biologists, York University", "Lecturer, R for biologists", "York University"),
        ("Senior Clerk – Grade 7", "Senior Clerk – Grade 7", ""),
        ("Analyst, Copperfield, Leeds", "Analyst", "Copperfield"),
    ],
)
def test_one_line_is_split_by_its_words(heading: str, title: str, employer: str) -> None:
    assert names(f"{heading}\t2010 - 2012") == [(title, employer)]


def test_two_lines_are_told_apart_in_either_order() -> None:
    assert names("Engineer\t2010 - 2012\nCopperfield") == [("Engineer", "Copperfield")]
    assert names("Copperfield\t2010 - 2012\nEngineer") == [("Engineer", "Copperfield")]


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Staff Nurse, Band 5", "St Brannoc's Hospital, Barnstaple"),
        ("Staff Nurse, Orthopaedics", "Calder Royal Infirmary, Wakefield"),
        ("Senior Associate, Corporate / M&A", "Brandhorst & Partner mbB, Hamburg"),
        ("Class Teacher, Year 4", "Little Oak Primary School, Leeds"),
        ("Software Engineer 2", "Copperfield Ltd, Leeds"),
    ],
)
def test_what_qualifies_a_title_is_no_employer_when_one_stands_below(title: str, employer: str) -> None:
    assert names(f"{title}\tSep 2014 - Feb 2018\n{employer}") == [(title, employer.split(",")[0])]


def test_a_comma_inside_a_title_does_not_split_it_when_the_employer_stands_elsewhere() -> None:
    assert names("IC, Technical Lead, TLM\nClouds, Books, Maps\n2010 - 2012") == [
        ("IC, Technical Lead, TLM", "Clouds, Books, Maps")
    ]


def test_the_pattern_of_the_section_decides_where_words_say_nothing() -> None:
    text = "\n".join(
        f"{employer}\n{title}\n{dates}\n- Did the work of the day."
        for employer, title, dates in [
            ("Copperfield", "Engineer", "2014 - 2016"),
            ("Brightwater", "Analyst", "2012 - 2014"),
            ("Fezziwig", "Minstrelsy", "2010 - 2012"),
        ]
    )
    assert names(text)[-1] == ("Minstrelsy", "Fezziwig")


def test_no_entries_have_no_names() -> None:
    assert names_of([]) == ()


@pytest.mark.parametrize(
    ("text", "title", "employer"),
    [
        (
            "Dunmore Dairy Co-op\tDunmore\nAccounts Assistant (Internship)\tSummer 2013",
            "Accounts Assistant (Internship)",
            "Dunmore Dairy Co-op",
        ),
        ("Strathmore Lodge\tPitlochry\nReceptionist\tAug 2011 - Jul 2012", "Receptionist", "Strathmore Lodge"),
    ],
)
def test_town_at_the_right_is_no_employer(text: str, title: str, employer: str) -> None:
    assert names(text) == [(title, employer)]
