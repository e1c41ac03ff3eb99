import pytest

from mlscreen.extract.docx_names import colour, number, toggled, value, w
from mlscreen.extract.xml_tree import parse_xml
from tests.extract.docx_making import NAMESPACES

PROPERTIES = parse_xml(f'<w:rPr {NAMESPACES}><w:b/><w:i w:val="false"/><w:sz w:val="24"/></w:rPr>'.encode())


def test_a_switch_is_on_off_or_absent() -> None:
    assert [toggled(PROPERTIES, name) for name in ("b", "i", "vanish")] == [True, False, None]
    assert toggled(None, "b") is None


def test_values_are_of_the_child() -> None:
    assert value(PROPERTIES, "sz") == "24"
    assert value(PROPERTIES, "color") is None
    assert PROPERTIES.tag == w("rPr")


@pytest.mark.parametrize(
    ("text", "found"), [("24", 24), ("1.5", 1.5), ("x", None), (None, None), ("9e99", None), ("nan", None)]
)
def test_measures_are_numbers_or_nothing(text: str | None, found: float | None) -> None:
    assert number(text) == found


@pytest.mark.parametrize(("text", "found"), [("FF0000", 0xFF0000), ("auto", None), ("zzzzzz", None), (None, None)])
def test_colours_are_hexadecimal_or_nothing(text: str | None, found: int | None) -> None:
    assert colour(text) == found
