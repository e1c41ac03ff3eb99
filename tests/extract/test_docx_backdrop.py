import pytest

from mlscreen.extract.docx_backdrop import has_backdrop
from mlscreen.extract.xml_tree import parse_xml
from tests.extract.docx_making import NAMESPACES

NAVY = "<wps:wsp><wps:spPr><a:solidFill><a:srgbClr val='1F3864'/></a:solidFill></wps:spPr></wps:wsp>"
PLAIN = "<wps:wsp><wps:spPr><a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill></wps:spPr></wps:wsp>"
PLACE = (
    "<wp:positionH relativeFrom='page'><wp:posOffset>0</wp:posOffset></wp:positionH>"
    "<wp:positionV relativeFrom='page'><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx='{}' cy='{}'/>"
)
WIDE, LINE = PLACE.format(2_000_000, 9_000_000), PLACE.format(6_000_000, 12_700)
FRAMED = NAVY.replace("</wps:wsp>", "<wps:txbx><w:txbxContent/></wps:txbx></wps:wsp>")
PHOTO = "<a:blip/>"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (f"<wp:anchor behindDoc='1'>{WIDE}{NAVY}</wp:anchor>", True),
        (f"<wp:anchor behindDoc='0'>{WIDE}<wp:wrapNone/>{NAVY}</wp:anchor>", True),
        (f"<wp:anchor behindDoc='1'>{WIDE}{PHOTO}</wp:anchor>", True),
        (f"<wp:anchor behindDoc='1'>{LINE}{NAVY}</wp:anchor>", False),
        (f"<wp:anchor behindDoc='0'>{WIDE}<wp:wrapNone/>{FRAMED}</wp:anchor>", False),
        (f"<wp:anchor behindDoc='1'>{WIDE}{FRAMED}</wp:anchor>", True),
        (f"<wp:anchor behindDoc='0'>{WIDE}<wp:wrapSquare/>{NAVY}</wp:anchor>", False),
        (f"<wp:anchor behindDoc='0'>{WIDE}<wp:wrapNone/>{PHOTO}</wp:anchor>", False),
        (f"<wp:anchor behindDoc='1'>{WIDE}{PLAIN}</wp:anchor>", False),
        ('<v:rect fillcolor="#1f3864"/>', True),
        ('<v:rect fillcolor="#ffffff"/>', False),
        ('<v:rect fillcolor="#1f3864"><v:textbox><w:txbxContent/></v:textbox></v:rect>', False),
        ('<v:rect xmlns:o="urn:schemas-microsoft-com:office:office" fillcolor="#a0a0a0" o:hr="t"/>', False),
    ],
)
def test_what_may_carry_text_makes_its_background_unknown(inner: str, expected: bool) -> None:
    assert has_backdrop(parse_xml(f"<w:hdr {NAMESPACES}>{inner}</w:hdr>".encode())) is expected
