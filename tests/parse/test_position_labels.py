import pytest

from mlscreen.parse.position_labels import says_employer, spelled


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Occupation or position held\tSales Manager", "Occupation or position held: Sales Manager"),
        ("Company\t:\tAcme Ltd", "Company: Acme Ltd"),
        ("Acme Ltd\tSales Manager", "Acme Ltd\tSales Manager"),
        ("Position: Clerk", "Position: Clerk"),
    ],
)
def test_gap_behind_a_label_is_spelled(text: str, result: str) -> None:
    assert spelled(text) == result


def test_label_of_a_form_for_the_employer_is_known() -> None:
    assert says_employer("Name and address of employer: Acme SRL, Turda")
    assert not says_employer("Employer of the year: Acme")
