import pytest

from mlscreen.extract.docx_boxes import Paper, boxes, paper_of
from mlscreen.extract.docx_inline import DRAWINGS
from mlscreen.extract.docx_look import Surface
from mlscreen.extract.xml_tree import Element, parse_xml
from mlscreen.model.document import BBox, Visibility
from tests.extract.docx_making import NAMESPACES, p, read, text_box


def root(inner: str) -> Element:
    return parse_xml(f"<w:document {NAMESPACES}>{inner}</w:document>".encode())


def drawings(inner: str) -> list[Element]:
    return [element for element in root(inner).iter() if element.tag in DRAWINGS][:1]


def test_a_box_knows_its_place_on_the_page() -> None:
    box = boxes(drawings(text_box(p("x"), at=(10, 20, 100, 50))), Paper(), Surface())[0]
    assert box.rect == BBox(10, 20, 110, 70)
    assert box.floats


def test_a_box_in_the_line_does_not_float() -> None:
    box = boxes(drawings(text_box(p("x"))), Paper(), Surface())[0]
    assert (box.rect, box.floats) == (None, False)


@pytest.mark.parametrize(
    ("width", "wrap", "beside"),
    [(150, "<wp:wrapSquare/>", True), (150, "", True), (150, "<wp:wrapTopAndBottom/>", False), (500, "", False)],
)
def test_a_box_stands_beside_the_text_if_that_has_room_there(width: int, wrap: str, beside: bool) -> None:
    box = boxes(drawings(text_box(p("x"), at=(10, 20, width, 50), wrap=wrap)), Paper(), Surface())[0]
    assert box.beside is beside


def test_pictures_are_no_boxes() -> None:
    assert boxes(drawings("<w:drawing><wp:inline/></w:drawing>"), Paper(), Surface()) == []


def test_boxes_of_older_files_have_their_place_in_a_style() -> None:
    style = "position:absolute;margin-left:36pt;margin-top:1in;width:100pt;height:50pt"
    shape = '<v:rect style="{}"><v:textbox><w:txbxContent/></v:textbox></v:rect>'
    box = boxes(drawings(f"<w:pict>{shape.format(style)}</w:pict>"), Paper(), Surface())[0]
    assert box.rect == BBox(108, 144, 208, 194)
    off = boxes(drawings(f"<w:pict>{shape.format('visibility:hidden;width:1e9zz')}</w:pict>"), Paper(), Surface())[0]
    assert off.surface.visibility is Visibility.VANISHED


def test_a_group_is_read_by_the_places_of_its_shapes() -> None:
    def shape(text: str, x: int, y: int) -> str:
        place = f"<a:xfrm><a:off x='{x}' y='{y}'/><a:ext cx='1000000' cy='500000'/></a:xfrm>"
        inside = f"<wps:txbx><w:txbxContent>{p(text)}</w:txbxContent></wps:txbx>"
        return f"<wps:wsp><wps:spPr>{place}</wps:spPr>{inside}</wps:wsp>"

    group = shape("right", 2000000, 0) + shape("left low", 0, 900000) + shape("left high", 0, 0)
    body = f"<w:p><w:r><w:drawing><wp:inline><wpg:wgp>{group}</wpg:wgp></wp:inline></w:drawing></w:r></w:p>"
    assert read(body).text.split("\n\n") == ["left high", "left low", "right"]


def test_paper_is_the_first_sections_or_letter() -> None:
    assert paper_of(root('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>')) == (595.3, 841.9)
    assert paper_of(root('<w:sectPr><w:pgSz w:w="wide"/></w:sectPr>')) == Paper()
