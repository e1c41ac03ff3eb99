import pytest

from mlscreen.errors import Unreadable
from mlscreen.extract.docx_chunks import chunk_lines
from tests.extract.docx_making import p, read

PAGE = "<html><body><h1>Ada Jones</h1><p>Ingénieure</p></body></html>"
MAIL = (
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n"
    "Content-Transfer-Encoding: quoted-printable\n\n<html><body><h1>Ada Jones</h1><p>Ing=C3=A9nieure</p></body></html>"
    "\n--b\nContent-Type: image/png\n\nxx\n--b--\n"
)


@pytest.mark.parametrize("data", [PAGE, MAIL, "Ada Jones\n\nIngénieure"], ids=["html", "mhtml", "text"])
def test_chunks_of_every_kind_give_their_lines(data: str) -> None:
    assert [line.text for line in chunk_lines(data.encode()) if not line.blank] == ["Ada Jones", "Ingénieure"]


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03" * 99, b"MIME-Version: 1.0\n\n"])
def test_chunks_that_cannot_be_read_are_left_out(data: bytes) -> None:
    assert [line for line in chunk_lines(data) if not line.blank] == []


def test_a_chunk_stands_where_the_document_takes_it_in() -> None:
    body = p("before") + '<w:altChunk r:id="altChunk1"/>' + p("after")
    assert read(body, altChunk1="Ada <b>Jones</b>").text == "before\nAda Jones\nafter"
    with pytest.raises(Unreadable):
        read('<w:altChunk r:id="missing"/>')
