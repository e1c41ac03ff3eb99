import pytest

from mlscreen.parse.position_breaks import is_break


@pytest.mark.parametrize("row", [
    "Career Break", "Career break – full-time carer for my mother", "Parental leave", "PARENTAL LEAVE", "Elternzeit",
    "Elternzeit (Tochter)", "Maternity leave, 9 months", "Break\tFull-time caregiver for a parent", "Sabbatical",
    "Full-time caregiver for a parent", "Stay-at-home dad", "Raising my children", "Congé parental", "Gap year",
    "Planned career break", "Excedencia por cuidado", "Ouderschapsverlof", "Sabbatical – travelled in Asia",
    "Raising children", "Raising two young children", "Pilgrimage to Santiago", "Prison sentence",
    "Military service, Turkish Armed Forces", "Compulsory military service", "Military service", "Askerlik",
])  # fmt: skip
def test_a_break_is_known_by_its_name(row: str) -> None:
    assert is_break([row])


@pytest.mark.parametrize("row", [
    "Maternity leave cover, Teacher", "Sabbatical, Visiting Scientist", "Caregiver, Sunrise Homes",
    "Carer for adults with dementia", "Leave Administrator", "Breakfast Chef", "Breakdown Mechanic",
    "Job Search Advisor", "Unemployment Counsellor", "Parental Leave Policy Analyst",
    "Gap year volunteer at a school", "Military service, US Army", "Military Service, Royal Navy", "Prison Officer",
    "Military service, Sergeant", "National Service Scheme Teacher",
])  # fmt: skip
def test_jobs_whose_names_hold_such_words_are_jobs(row: str) -> None:
    assert not is_break([row])


def test_one_row_of_the_heading_is_enough() -> None:
    assert is_break(["Career Break", "Some words"])
    assert not is_break([])
