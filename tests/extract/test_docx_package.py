import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.archive import Archive
from mlscreen.extract.docx_package import open_package
from mlscreen.extract.limits import Limits
from tests.extract.docx_making import docx, p
from tests.extract.zip_making import zipped


def test_parts_are_found_by_their_relationships() -> None:
    package = open_package(Archive(docx(p("x"), {"styles": "", "header1": p("h")}), Limits()))
    assert package.part("styles") is not None
    assert package.related("header1") is not None
    assert package.part("numbering") is None
    assert package.related("nothing") is None


def test_the_main_part_may_have_any_name() -> None:
    rels = (
        '<Relationships xmlns="p"><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>'
    )
    archive = Archive(zipped({"_rels/.rels": rels, "word/document2.xml": "<a/>"}), Limits())
    assert open_package(archive).main == "word/document2.xml"


def test_a_package_without_its_main_part_is_corrupt() -> None:
    with pytest.raises(Unreadable) as problem:
        open_package(Archive(zipped({"[Content_Types].xml": "<a/>"}), Limits()))
    assert problem.value.code is UnscreenedCode.CORRUPT


def test_targets_outside_of_the_package_are_not_followed() -> None:
    rels = (
        '<Relationships xmlns="p"><Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/>'
        '<Relationship Id="b" Type="x/header" TargetMode="External" Target="http://example.org/h.xml"/></Relationships>'
    )
    archive = Archive(zipped({"word/document.xml": "<a/>", "word/_rels/document.xml.rels": rels}), Limits())
    package = open_package(archive)
    assert package.part("styles") is None
    assert package.related("b") is None
