from mlscreen.extract.docx_styles import ParagraphProps, RunProps, Styles, run_props
from mlscreen.extract.xml_tree import parse_xml
from tests.extract.docx_making import NAMESPACES


def styles(inner: str) -> Styles:
    return Styles(parse_xml(f"<w:styles {NAMESPACES}>{inner}</w:styles>".encode()))


def style(name: str, inner: str, kind: str = "paragraph") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}">{inner}</w:style>'


def test_styles_that_build_on_each_other_in_a_circle_end() -> None:
    found = styles(style("a", '<w:basedOn w:val="b"/><w:rPr><w:b/></w:rPr>') + style("b", '<w:basedOn w:val="a"/>'))
    assert found.run("a", "", RunProps()).bold


def test_capitals_in_both_styles_cancel_out_as_bold_does() -> None:
    found = styles(
        style("loud", "<w:rPr><w:caps/></w:rPr>")
        + style("word", "<w:rPr><w:caps/><w:smallCaps/></w:rPr>", kind="character")
    )
    assert found.run("loud", "", RunProps()).caps
    props = found.run("loud", "word", RunProps())
    assert (props.caps, props.small_caps) == (False, True)


def test_the_level_of_a_heading_comes_from_outline_name_or_parent() -> None:
    found = styles(
        style("x", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
        + style("titre1", '<w:name w:val="heading 1"/>')
        + style("mine", '<w:basedOn w:val="titre1"/>')
        + style("body", '<w:basedOn w:val="titre1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    )
    levels = [found.paragraph(name, ParagraphProps()).level for name in ("x", "titre1", "mine", "body", "unknown")]
    assert levels == [2, 1, 1, 0, None]


def test_values_that_make_no_sense_say_nothing() -> None:
    broken = parse_xml(
        f"<w:rPr {NAMESPACES}><w:sz w:val='huge'/><w:color w:val='red'/><w:b w:val='off'/></w:rPr>".encode()
    )
    props = run_props(broken)
    assert (props.size, props.bold) == (None, False)


def test_a_document_without_styles_has_none() -> None:
    assert Styles(None).run("x", "y", RunProps()) == RunProps()
    assert Styles(None).element("x") is None
