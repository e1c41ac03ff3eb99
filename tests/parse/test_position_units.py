import pytest

from mlscreen.parse.lines import visible_lines
from mlscreen.parse.position_entries import entries_of
from mlscreen.parse.position_rows import rows_of
from mlscreen.parse.position_units import Read, read, split_place, tidy
from tests.parse.builders import document


def units(text: str) -> Read:
    made = document(text)
    (entry,) = entries_of(rows_of(visible_lines(made), made.text))
    return read(entry)


def test_bars_and_gaps_part_the_units_and_places_are_taken_out() -> None:
    found = units("Acme Corp | Engineer | Austin, TX\t2010 - 2012")
    assert [unit.text for unit in found.units] == ["Acme Corp", "Engineer"]
    assert found.said.place == "Austin, TX"


def test_a_place_between_employer_and_title_parts_them() -> None:
    found = units("Acme Corp Austin, TX Senior Engineer 2010 - 2012")
    assert [unit.text for unit in found.units] == ["Acme Corp", "Senior Engineer"]


def test_labels_say_it_outright() -> None:
    said = units("Designation: Analyst\nCompany: Acme Corp\nDuration: 2010 - 2012").said
    assert (said.title, said.employer) == ("Analyst", "Acme Corp")


def test_a_project_named_so_is_marked() -> None:
    assert units("Project: Billing\t2010 - 2012").said.project


@pytest.mark.parametrize(
    ("text", "employer", "place"),
    [
        ("Acme Ltd, Little Town", "Acme Ltd", "Little Town"),
        ("Books, Toys, Games", "Books, Toys, Games", ""),
        ("Royal Navy, HMS Ocean", "Royal Navy, HMS Ocean", ""),
        ("Acme, Engineering", "Acme, Engineering", ""),
        ("Acme, Inc", "Acme, Inc", ""),
        ("Engineer, Acme", "Engineer, Acme", ""),
        ("Acme", "Acme", ""),
    ],
)
def test_a_place_that_no_table_holds_is_split_off(text: str, employer: str, place: str) -> None:
    assert split_place(text) == (employer, place)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (" - Acme  Corp, ", "Acme Corp"),
        ("Engineer (L7", "Engineer (L7)"),
        ("Engineer ()", "Engineer"),
        ("Acme)", "Acme"),
        ("", ""),
    ],
)
def test_tidying_takes_off_marks(text: str, shown: str) -> None:
    assert tidy(text) == shown


def test_a_title_cut_by_a_narrow_column_is_put_together() -> None:
    found = units("Acme Corp\nSenior Product\t2010 - 2012\nDesigner")
    assert [unit.text for unit in found.units] == ["Acme Corp", "Senior Product Designer"]


def test_a_whole_title_and_another_are_not_put_together() -> None:
    assert [unit.text for unit in units("Lead Developer\t2010 - 2012\nMentor").units] == ["Lead Developer", "Mentor"]


def test_a_label_names_the_client_and_others_say_nothing_about_the_job() -> None:
    found = units("Client: Acme Corp\t2010 - 2012\nRole: Analyst\nSalary: 1 per hour")
    assert (found.said.client, found.said.employer, found.said.title) == ("Acme Corp", "", "Analyst")
    assert found.units == ()
