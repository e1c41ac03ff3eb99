import pytest

from mlscreen.parse.lines import visible_lines
from mlscreen.parse.names import find
from tests.parse.builders import document


def name(text: str, email: str = "", sizes: dict[int, float] | None = None) -> str:
    return find(visible_lines(document(text, sizes=sizes)), (email,) if email else ())


NAMES = [
    "Ines Okafor",
    "INES OKAFOR",
    "Ines Adaeze Okafor",
    "José María de la Cruz",
    "Ana dos Santos",
    "Jan van der Berg",
    "Björn Ångström",
    "Łukasz Żółć",
    "Seán O'Brien",
    "Mary-Jane Smith",
    "Nguyễn Văn An",
    "K. R. Narayan",
    "J. R. Doe",
    "Fatima al-Zahra",
    "Muhammad bin Ahmed",
    "Олег Петров",
    "Li Wei",
    "Yo-Yo Ma",
    "李雷",
    "王 小明",
    "김민준",
]


@pytest.mark.parametrize("written", NAMES)
def test_names_of_many_cultures_are_found_at_the_top(written: str) -> None:
    text = f"{written}\nBerlin\n+49 30 1234567\n\nExperience\nAnalyst, Acme\t2010 - 2012\nReports about owls"
    assert name(text) == written


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("Ines Okafor, Ph.D.", "Ines Okafor"),
        ("Ines Okafor, Product Designer", "Ines Okafor"),
        ("FUL LNAME:\nInes Okafor", "Ines Okafor"),
        ("Ines Okafor, MBA, PMP", "Ines Okafor"),
        ("Ines Okafor MSc", "Ines Okafor"),
        ("Dr. Ines Okafor", "Ines Okafor"),
        ("Ines Okafor (she/her)", "Ines Okafor"),
        ("Ines Okafor | Data Engineer", "Ines Okafor"),
        ("Ines Okafor - Data Engineer", "Ines Okafor"),
        ("Ines Okafor\tines@example.org", "Ines Okafor"),
        ("Name: Ines Okafor", "Ines Okafor"),
        ("姓名：李雷", "李雷"),
        ("RESUME OF Ines Okafor", "Ines Okafor"),
        ("Curriculum Vitae\nInes Okafor", "Ines Okafor"),
        ("CV\nName:\nInes Okafor", "Ines Okafor"),
        ("INES OKAFOR CURRICULUM VITAE", "INES OKAFOR"),
        ("@ines\nines.dev\nInes Okafor", "Ines Okafor"),
        ("Data Engineer\nInes Okafor", "Ines Okafor"),
        ("I N E S\tO K A F O R", "INES OKAFOR"),
    ],
)
def test_titles_degrees_labels_and_letter_spacing_are_no_part_of_it(top: str, expected: str) -> None:
    assert name(f"{top}\nBerlin, Germany\n\nSummary\nAnalyst of owls") == expected


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ('Hector "Tito" Guerrero', "Hector Guerrero"),
        ("Ana (Anita) Lopez", "Ana Lopez"),
        ("Wei 'Wendy' Chen", "Wei Chen"),
    ],
)
def test_a_nickname_in_the_middle_is_left_out(top: str, expected: str) -> None:
    assert name(f"{top}\nines@example.org\n") == expected


def test_the_largest_type_wins_over_the_first_line() -> None:
    text = "Berlin Office\nSummary\nAnalyst of owls\nInes Okafor\nSkills\nPython"
    assert name(text, sizes={3: 24.0}) == "Ines Okafor"


def test_a_name_on_two_lines_of_large_type_is_put_together() -> None:
    assert name("INES\nOKAFOR\nData Engineer\nreports", sizes={0: 28.0, 1: 28.0}) == "INES OKAFOR"


def test_one_word_is_a_name_when_the_address_agrees() -> None:
    assert name("Alice\nEngineer\nalice@example.org", "alice@example.org") == "Alice"


def test_family_name_first_is_turned_round_when_the_address_agrees() -> None:
    assert name("Okafor, Ines\nines.okafor@example.org", "ines.okafor@example.org") == "Ines Okafor"


def test_the_address_tells_a_name_from_a_motto() -> None:
    text = "Onward And Upward\nInes Okafor\nines.okafor@example.org"
    assert name(text, "ines.okafor@example.org") == "Ines Okafor"


@pytest.mark.parametrize(
    "text",
    [
        "Summary\nData engineer of ten years",
        "Senior Software Engineer\nExperience",
        "Curriculum Vitae\nPersonal Details",
        "Acme Technologies Inc\nProduct Manager",
        "San Francisco, CA\n(415) 555-0100",
        "2019 - 2021\t12345",
        "...\n---",
    ],
)
def test_headings_titles_companies_and_places_are_no_names(text: str) -> None:
    assert name(text) == ""


def test_a_name_on_three_lines_of_large_type_is_put_together() -> None:
    text = "INES DE\nALBUQUERQUE\nOKAFOR\nPHOTOGRAPHER\nABOUT ME\nEditorial and food photographer.\nSKILLS\nLight"
    assert name(text, sizes={0: 30.0, 1: 30.0, 2: 30.0}) == "INES DE ALBUQUERQUE OKAFOR"
