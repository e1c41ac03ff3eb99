"""What cannot be seen in a DOCX, and what only seems so."""

import pytest

from mlscreen.extract.docx import read_docx
from mlscreen.extract.limits import Limits
from mlscreen.model.document import Visibility
from tests.extract.docx_making import docx, hidden, p, r, read, tbl, tc, text_box

V = Visibility
WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
NAVY = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'
ACCENT = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
SECRET = '<w:style w:type="character" w:styleId="s"><w:rPr><w:vanish/></w:rPr></w:style>'

HIDDEN = {
    "w:vanish": (p("stuffed", run="<w:vanish/>"), V.VANISHED),
    "w:vanish by a style": (p("stuffed", run='<w:rStyle w:val="s"/>'), V.VANISHED),
    "white ink": (p("stuffed", run=WHITE), V.BACKGROUND_COLOURED),
    "nearly white ink": (p("stuffed", run='<w:color w:val="F5F5F5"/>'), V.BACKGROUND_COLOURED),
    "white ink by theme": (p("stuffed", run='<w:color w:themeColor="background1"/>'), V.BACKGROUND_COLOURED),
    "dark ink on a dark cell": (
        tbl((tc(p("stuffed", run='<w:color w:val="1F3863"/>'), properties=DARK),)), V.BACKGROUND_COLOURED),
    "ink in the colour of its highlight": (
        p("stuffed", run='<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'), V.BACKGROUND_COLOURED),
    "one point": (p("stuffed", run='<w:sz w:val="2"/>'), V.TINY),
    "transparent fill": (
        p("stuffed", run='<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/>'
          "</w14:srgbClr></w14:solidFill></w14:textFill>"), V.TRANSPARENT),
    "squeezed to nothing": (p("stuffed", run='<w:w w:val="1"/>'), V.TRANSPARENT),
    "a line of one point": (p("stuffed", '<w:spacing w:line="20" w:lineRule="exact"/>'), V.CLIPPED),
    "indented off the page": (p("stuffed", '<w:ind w:left="31000"/>'), V.OFF_PAGE),
    "a hidden text box": (f"<w:p>{text_box(p('stuffed'), hidden='1')}</w:p>", V.VANISHED),
    "a text box off the page": (f"<w:p>{text_box(p('stuffed'), at=(-900, 10, 100, 50))}</w:p>", V.OFF_PAGE),
    "a hidden row": (
        f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>{tc(p('stuffed'))}</w:tr></w:tbl>", V.VANISHED),
}  # fmt: skip
SEEN = {
    "white ink on a dark cell": tbl((tc(p("stuffed", run=WHITE), properties=DARK),)),
    "white ink in a table inside a dark cell": tbl((tc(tbl((tc(p("stuffed", run=WHITE)),)), properties=DARK),)),
    "white ink on a dark paragraph": p("stuffed", DARK, WHITE),
    "white ink on its own shading": p("stuffed", run=WHITE + DARK),
    "white ink in a dark text box": (
        f"<w:p>{text_box(p('stuffed', run=WHITE), fill=NAVY)}</w:p>"),
    "white ink in a box whose colour the theme makes": (
        f"<w:p>{text_box(p('stuffed', run=WHITE), fill=ACCENT)}</w:p>"),
    "light grey": p("stuffed", run='<w:color w:val="BFBFBF"/>'),
    "small print": p("stuffed", run='<w:sz w:val="10"/>'),
    "automatic ink on a dark cell": tbl((tc(p("stuffed", run='<w:color w:val="auto"/>'), properties=DARK),)),
    "vanish switched off": p("stuffed", run='<w:vanish w:val="0"/>'),
    "hidden on the web only": p("stuffed", run="<w:webHidden/>"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "why"), HIDDEN.values(), ids=HIDDEN)
def test_what_the_eye_cannot_see_is_marked(body: str, why: Visibility) -> None:
    document = read(p("seen") + body, styles=SECRET)
    assert hidden(document) == [("stuffed", why)]
    assert document.visible_text.split() == ["seen"]


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN)
def test_what_only_seems_hidden_is_not(body: str) -> None:
    assert hidden(read(p("seen") + body)) == []


def test_white_ink_on_a_coloured_page_cannot_be_judged() -> None:
    data = docx(p("stuffed", run=WHITE), before="<w:background w:color='102030'/>")
    assert hidden(read_docx(data, "x", Limits())) == []


def test_white_ink_before_a_filled_shape_cannot_be_judged() -> None:
    shape = (
        "<w:r><w:drawing><wp:anchor behindDoc='1'><wp:extent cx='9' cy='9'/><a:graphic><a:graphicData>"
        f"<wps:wsp><wps:spPr>{NAVY}</wps:spPr></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></w:r>"
    )
    assert hidden(read(f"<w:p>{shape}</w:p>" + p("name", run=WHITE))) == []


def test_a_word_hidden_in_part_is_two_words() -> None:
    document = read(f"<w:p>{r('Java')}{r('Script', '<w:vanish/>')}</w:p>")
    assert document.text == "JavaScript"
    assert document.visible_text.rstrip() == "Java"


def test_looks_come_from_styles_and_their_parents() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:styleId="a"><w:rPr><w:b/><w:color w:val="2E74B5"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="c"><w:rPr><w:b/></w:rPr></w:style>'
    )
    body = p("x", '<w:pStyle w:val="b"/>') + p("y", '<w:pStyle w:val="b"/>', '<w:rStyle w:val="c"/>') + p("z")
    words = [line.words[0] for line in read(body, styles=styles).lines]
    assert [(word.bold, word.size, word.color) for word in words] == [
        (True, 16, 0x2E74B5), (False, 16, 0x2E74B5), (False, 11, 0),
    ]  # fmt: skip
