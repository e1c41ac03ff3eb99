import pytest

from mlscreen.model.document import Span
from mlscreen.parse.study_fields import field_beside, fields_in


@pytest.mark.parametrize(
    ("area", "name"),
    [
        ("General Nursing", "nursing"),
        ("Mental Health Nursing", "nursing"),
        ("Computing", "computer science"),
        ("Informatyki", "computer science"),
        ("Laws", "law"),
    ],
)
def test_words_that_name_a_field_beside_a_degree(area: str, name: str) -> None:
    assert name in fields_in(area)


@pytest.mark.parametrize("area", ["", "Culinary Arts", "Lawn Care"])
def test_other_words_name_none(area: str) -> None:
    assert fields_in(area) == ()


def test_field_alone_between_commas_is_found() -> None:
    text = "Law, First State Examination, University of York"
    found = field_beside(text, Span(0, len(text)), Span(5, 28))
    assert found == Span(0, 3)
    assert field_beside(text, Span(5, len(text)), Span(5, 28)) is None


@pytest.mark.parametrize("area", ["Veterinary Nursing", "Dental Nursing", "Nursing Home Management"])
def test_a_field_that_only_holds_the_word_is_another(area: str) -> None:
    assert fields_in(area) == ()
