import pytest

from mlscreen.parse.name_parts import find


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Surname(s) / First name(s)\tDumitrescu Ioana"], "Ioana Dumitrescu"),
        (["Surname(s) / First name(s)\tDA SILVA Ana Rita"], "Ana Rita DA SILVA"),
        (["Surname, First name: Oduya, Amara"], "Amara Oduya"),
        (["Surname: Okafor", "First names: Ines Maria"], "Ines Maria Okafor"),
        (["Last Name: Okafor\tGiven Name: Ines"], "Ines Okafor"),
        (["Surname: Okafor", "Nationality: Irish"], ""),
        (["Ines Okafor", "Engineer"], ""),
    ],
)
def test_parts_of_a_name_are_put_together(lines: list[str], name: str) -> None:
    assert find(lines) == name
