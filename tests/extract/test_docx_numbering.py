import pytest

from mlscreen.extract.docx_numbering import NumberedStyle, Numbering, list_reference
from mlscreen.extract.xml_tree import parse_xml
from tests.extract.docx_making import NAMESPACES

LEVEL = '<w:lvl w:ilvl="{}"><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
ROOT = parse_xml(
    f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="7">{LEVEL.format(0, "decimal", "%1.")}'
    f'{LEVEL.format(1, "none", "")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    "</w:numbering>".encode()
)


@pytest.mark.parametrize(
    ("reference", "item"),
    [
        (NumberedStyle("1", "0"), True),
        (NumberedStyle("1", "1"), False),
        (NumberedStyle("0", "0"), False),
        (NumberedStyle("99", "0"), False),
        (None, False),
    ],
)
def test_an_item_is_what_shows_a_number_or_bullet(reference: NumberedStyle | None, item: bool) -> None:
    assert Numbering(ROOT).is_item(reference) is item


def test_without_definitions_a_reference_is_believed() -> None:
    assert Numbering(None).is_item(NumberedStyle("5", "0"))


def test_a_reference_without_a_list_says_nothing() -> None:
    assert list_reference(parse_xml(f"<w:pPr {NAMESPACES}><w:numPr/></w:pPr>".encode())) is None
