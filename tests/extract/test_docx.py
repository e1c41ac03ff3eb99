"""The whole of a DOCX: headers, notes, footers, warnings, and independence of the maker."""

import io
import zipfile

import docx as python_docx
import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.docx import read_docx
from mlscreen.extract.limits import Limits
from tests.extract.docx_making import docx, p, r, read, tbl, tc

REFERENCES = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'
    '<w:footerReference w:type="default" r:id="footer1"/>%s</w:sectPr>'
)


def test_headers_come_before_the_body_and_footers_after_it() -> None:
    document = read(p("body") + REFERENCES % "", header1=p("Ada Jones"), header2=p("unused"), footer1=p("page 1"))
    assert document.text == "Ada Jones\n\nbody\n\npage 1"
    assert [line.place for line in document.lines] == ["header", "paragraph 1", "footer"]


def test_a_first_page_header_is_read_only_where_it_is_shown() -> None:
    shown = read(p("body") + REFERENCES % "<w:titlePg/>", header1=p("running"), header2=p("Ada"), footer1=p("f"))
    assert shown.text == "Ada\n\nrunning\n\nbody\n\nf"


def test_headers_with_the_same_words_are_read_once() -> None:
    section = '<w:pPr><w:sectPr><w:headerReference w:type="default" r:id="%s"/></w:sectPr></w:pPr>'
    body = f"<w:p>{section % 'header1'}{r('one')}</w:p><w:p>{section % 'header2'}{r('two')}</w:p>"
    assert read(body, header1=p("Ada  Jones"), header2=p("Ada Jones")).text == "Ada Jones\n\none\n\ntwo"


def test_notes_follow_the_body() -> None:
    rule = f'<w:footnote w:type="separator" w:id="0">{p("---")}</w:footnote>'
    note = f'{rule}<w:footnote w:id="1">{p("with honours")}</w:footnote>'
    body = f'<w:p>{r("MSc")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    document = read(body, footnotes=note)
    assert document.text == "MSc\n\nwith honours"
    assert document.lines[1].place == "footnote 1"


def test_a_damaged_side_part_is_left_out_with_a_warning() -> None:
    data = docx(p("body"), {"styles": "<w:style>"})
    document = read_docx(data, "x", Limits())
    assert document.text == "body"
    assert [warning.code for warning in document.warnings] == ["damaged_part"]


def test_an_empty_document_says_so() -> None:
    with pytest.raises(Unreadable) as problem:
        read(p() + p("  "))
    assert problem.value.code is UnscreenedCode.EMPTY


def test_files_of_another_maker_are_read_the_same_way() -> None:
    made = python_docx.Document()
    made.add_heading("Experience", 1)
    made.add_paragraph("Engineer, Acme", style="List Bullet")
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Python", "expert"
    made.sections[0].header.paragraphs[0].text = "Ada Jones"
    stream = io.BytesIO()
    made.save(stream)
    document = read_docx(stream.getvalue(), "x", Limits())
    assert document.text == "Ada Jones\n\nExperience\nEngineer, Acme\n\nPython\texpert"
    assert [(line.heading_level, line.bullet) for line in document.lines[1:3]] == [(1, False), (0, True)]
    assert document.lines[1].bold
    assert document.lines[1].size == 14


def test_macro_strict_and_template_files_are_documents_too() -> None:
    macro = docx(p("body"), extra={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 9})
    assert read_docx(macro, "x.docm", Limits()).text == "body"


def test_strict_files_are_read_like_others() -> None:
    usual, strict = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    data = docx(p("body", run="<w:vanish/>") + p("seen"))
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name).replace(usual + b"wordprocessingml/2006/main", strict + b"wordprocessingml/main")
            new.writestr(name, content.replace(usual + b"officeDocument/2006/", strict + b"officeDocument/"))
    document = read_docx(stream.getvalue(), "x", Limits())
    assert document.text == "body\nseen"
    assert len(list(document.hidden_words())) == 1


def test_quotes_are_literal_and_words_cover_their_lines() -> None:
    document = read(p("Ada  Jones\u00a0PhD") + tbl((tc(p("a b")), tc(p("c")))))
    for line in document.lines:
        assert [document.quote(word.span) for word in line.words] == document.quote(line.span).split()
