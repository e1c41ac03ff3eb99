import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.extract.sniff import FileKind, sniff
from tests.extract.docx_making import docx
from tests.extract.zip_making import zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
KINDS = {
    "pdf": (b"%PDF-1.7 ...", FileKind.PDF),
    "pdf after the lines of a mail gateway": (b"X-Header: 1\r\n\r\n%PDF-1.4", FileKind.PDF),
    "docx": (docx(""), FileKind.DOCX),
    "odt": (zipped({"mimetype": "x", "content.xml": "<a/>"}), FileKind.ODT),
    "doc": (OLE + "WordDocument".encode("utf-16-le"), FileKind.DOC),
    "rtf": (b"{\\rtf1\\ansi Ada}", FileKind.RTF),
    "html": (b"<!DOCTYPE html><html><body>x", FileKind.HTML),
    "html without a doctype": (b"\n <!-- saved -->\n<HTML lang=en>", FileKind.HTML),
    "xhtml": (b'<?xml version="1.0"?>\n<html xmlns="x">', FileKind.HTML),
    "html in utf-16": ("\ufeff<html><body>x".encode("utf-16-le"), FileKind.HTML),
    "png": (b"\x89PNG\r\n\x1a\n....", FileKind.IMAGE),
    "jpeg": (b"\xff\xd8\xff\xe0....", FileKind.IMAGE),
    "mail": (b"From: ada@example.org\r\nSubject: CV\r\nMIME-Version: 1.0\r\n\r\nHello", FileKind.MAIL),
    "text that begins like a mail": (b"Name: Ada Jones\nPhone: 1\n\nEngineer", FileKind.TEXT),
    "text": (b"Ada Jones\nEngineer", FileKind.TEXT),
    "text that begins like a program": (b"MZ Jones, BM of Acme", FileKind.TEXT),
    "text about html": (b"I write <html> by hand", FileKind.TEXT),
}
FOREIGN = {
    "spreadsheet": (zipped({"[Content_Types].xml": "x", "xl/workbook.xml": "x"}), UnscreenedCode.WRONG_TYPE),
    "presentation": (zipped({"[Content_Types].xml": "x", "ppt/presentation.xml": "x"}), UnscreenedCode.WRONG_TYPE),
    "pages": (zipped({"Index/Document.iwa": "x"}), UnscreenedCode.WRONG_TYPE),
    "zip": (zipped({"cv.pdf": "x"}), UnscreenedCode.WRONG_TYPE),
    "old spreadsheet": (OLE, UnscreenedCode.WRONG_TYPE),
    "locked docx": (OLE + "EncryptedPackage".encode("utf-16-le"), UnscreenedCode.ENCRYPTED),
    "locked odt": (
        zipped({"mimetype": "x", "content.xml": "x", "META-INF/manifest.xml": "<manifest:encryption-data/>"}),
        UnscreenedCode.ENCRYPTED,
    ),
    "program": (b"\x7fELF\x02\x01\x01\x00", UnscreenedCode.WRONG_TYPE),
    "windows program": (b"MZ\x90\x00\x03", UnscreenedCode.WRONG_TYPE),
    "heic": (b"\x00\x00\x00\x18ftypheic", UnscreenedCode.WRONG_TYPE),
    "webp": (b"RIFF\x00\x00\x00\x00WEBP", UnscreenedCode.WRONG_TYPE),
    "gif": (b"GIF89a\x00\x01", UnscreenedCode.WRONG_TYPE),
    "gzip": (b"\x1f\x8b\x08\x00", UnscreenedCode.WRONG_TYPE),
    "cut zip": (docx("")[:100], UnscreenedCode.CORRUPT),
}


@pytest.mark.parametrize(("data", "kind"), KINDS.values(), ids=KINDS)
def test_the_kind_is_told_by_content(data: bytes, kind: FileKind) -> None:
    assert sniff(data, Limits()) is kind


@pytest.mark.parametrize(("data", "code"), FOREIGN.values(), ids=FOREIGN)
def test_what_cannot_be_read_is_named(data: bytes, code: UnscreenedCode) -> None:
    with pytest.raises(Unreadable) as problem:
        sniff(data, Limits())
    assert problem.value.code is code
    assert ";" in problem.value.reason
