import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.archive import Archive
from mlscreen.extract.docx import open_trees
from mlscreen.extract.docx_package import Package, open_package
from mlscreen.extract.limits import Limits
from mlscreen.extract.xml_tree import Element
from tests.extract.docx_making import docx, p
from tests.extract.zip_making import zipped


def opened(data: bytes) -> Package:
    return open_package(Archive(data, Limits()), open_trees)


def test_parts_are_found_by_their_relationships() -> None:
    package = opened(docx(p("x"), {"styles": "", "header1": p("h")}))
    assert package.part("styles") is not None
    assert package.related("header1") is not None
    assert package.part("numbering") is None
    assert package.related("nothing") is None


def test_the_main_part_may_have_any_name() -> None:
    rels = (
        '<Relationships xmlns="p"><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>'
    )
    assert opened(zipped({"_rels/.rels": rels, "word/document2.xml": "<a/>"})).main == "word/document2.xml"


def test_a_package_without_its_main_part_is_corrupt() -> None:
    with pytest.raises(Unreadable) as problem:
        opened(zipped({"[Content_Types].xml": "<a/>"}))
    assert problem.value.code is UnscreenedCode.CORRUPT


def test_targets_outside_of_the_package_are_not_followed() -> None:
    rels = (
        '<Relationships xmlns="p"><Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/>'
        '<Relationship Id="b" Type="x/header" TargetMode="External" Target="http://example.org/h.xml"/></Relationships>'
    )
    package = opened(zipped({"word/document.xml": "<a/>", "word/_rels/document.xml.rels": rels}))
    assert package.part("styles") is None
    assert package.related("b") is None


def test_python_docx_is_given_only_what_is_read() -> None:
    seen: list[bytes] = []

    def opener(copy: bytes) -> dict[str, Element] | None:
        seen.append(copy)
        return open_trees(copy)

    extra = {"word/media/photo.png": b"PICTURE", "word/vbaProject.bin": b"MACRO", "customXml/item1.xml": b"<CUSTOM/>"}
    parts = {"header1": p("HEADER"), "comments": p("COMMENT"), "glossary": p("GLOSSARY")}
    open_package(Archive(docx(p("BODY"), parts, extra), Limits()), opener)
    (copy,) = seen
    assert b"BODY" in copy
    assert b"HEADER" in copy
    assert not any(word in copy for word in (b"PICTURE", b"MACRO", b"CUSTOM", b"COMMENT", b"GLOSSARY"))


@pytest.mark.parametrize("broken", ["<w:p>", "<!DOCTYPE a [<!ENTITY b 'ha'>]>", "&nbsp;", "\x01"])
def test_broken_side_parts_are_named_and_the_others_kept(broken: str) -> None:
    package = opened(docx(p("x"), {"styles": broken, "footnotes": broken, "header1": p("h"), "endnotes": p("e")}))
    assert package.damaged == ("footnotes.xml", "styles.xml")
    assert (package.part("styles"), package.part("footnotes")) == (None, None)
    assert package.related("header1") is not None
    assert package.part("endnotes") is not None


def test_declared_entities_in_the_main_part_never_reach_a_parser() -> None:
    data = zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"})
    with pytest.raises(Unreadable) as problem:
        open_package(Archive(data, Limits()), lambda _: pytest.fail("opened"))
    assert problem.value.code is UnscreenedCode.CORRUPT


def test_comments_and_instructions_do_not_part_words() -> None:
    package = opened(zipped({"word/document.xml": "<?a b?><a><t>Py<!-- x -->th<?y z?>on</t></a>"}))
    assert [child.text for child in package.document] == ["Python"]
