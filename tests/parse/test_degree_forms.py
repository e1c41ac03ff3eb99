import pytest

from mlscreen.model.document import Span
from mlscreen.parse.degree_forms import letters_of, levels, matches


def found(text: str) -> list[str]:
    return [match[0] for match in matches(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("B.Sc. in Physics", ["B.Sc."]),
        ("B. Sc Physics", ["B. Sc"]),
        ("bachelor’s degree", ["bachelor’s degree"]),
        ("Bachelors Degree", ["Bachelors Degree"]),
        ("Bachelor ofScience", ["Bachelor of"]),
        ("Ph.D., M.Sc. and B.A.", ["Ph.D.", "M.Sc.", "B.A."]),
        ("Senior engineer, machine learning, Bangalore", []),
        ("the word mbali and x.mba@example.org", []),
        ("计算机硕士", ["硕士"]),
    ],
)
def test_names_are_found_however_they_are_written(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_every_form_of_the_table_is_found_as_it_stands() -> None:
    forms = [form for _, kinds in levels() for some in kinds.values() for form in some]
    assert len(forms) > 200
    # "bachelors of" may be found as "bachelors".
    starts = {form: [letters_of(one) for one in found(f"x, {form}, x")] for form in forms}
    missed = [form for form, names in starts.items() if not any(letters_of(form).startswith(name) for name in names)]
    assert not missed


def test_only_what_lies_within_is_found() -> None:
    assert [match[0] for match in matches("MBA MBA", Span(4, 7))] == ["MBA"]
