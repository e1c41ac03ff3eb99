import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.xml_tree import parse_html, parse_xml

LAUGHS = (
    "<!DOCTYPE a [<!ENTITY b 'ha'>"
    + "".join(f"<!ENTITY b{n} '&b{n - 1};&b{n - 1};'>" for n in range(1, 40))
    + "]><a>&b39;</a>"
)
BAD = {
    "billion laughs": LAUGHS.encode(),
    "an outside entity": b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "entities in utf-16": LAUGHS.encode("utf-16"),
    "an unknown entity": b"<a>&nbsp;</a>",
    "a cut file": b"<a><b>",
    "no markup": b"hello",
    "nothing": b"",
    "a tower of tags": b"<a>" * 5_000 + b"</a>" * 5_000,
    "a false encoding": b'<?xml version="1.0" encoding="klingon"?><a/>',
    "characters that XML forbids": b"<a>\x00\x01</a>",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_bad_or_hostile_xml_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as problem:
        parse_xml(data)
    assert problem.value.code is UnscreenedCode.CORRUPT


def test_text_keeps_its_spaces_and_comments_are_gone() -> None:
    root = parse_xml(b"<a><!-- x --><t xml:space='preserve'> a </t></a>")
    assert [child.text for child in root] == [" a "]


def test_broken_pages_are_mended_and_empty_ones_are_none() -> None:
    page = parse_html("<p>a<p>b<td>c")
    assert page is not None
    assert list(page.itertext()) == ["a", "b", "c"]
    assert parse_html("") is None
