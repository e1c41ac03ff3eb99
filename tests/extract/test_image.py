import struct
import zlib

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import image, ocr
from mlscreen.extract.limits import Limits
from mlscreen.extract.ocr_lines import OcrWord
from mlscreen.extract.reader import read_bytes
from mlscreen.model.document import BBox

OCR = Limits(ocr=True)


def png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    return b"\x89PNG\r\n\x1a\n" + chunk


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04\x00\x00" + frame


def code_of(data: bytes, limits: Limits) -> UnscreenedCode:
    with pytest.raises(Unreadable) as problem:
        image.read_image(data, "cv.png", limits)
    return problem.value.code


def test_a_picture_is_read_only_on_request() -> None:
    with pytest.raises(Unreadable, match="--ocr") as problem:
        read_bytes(png(1200, 1600), "cv.png")
    assert problem.value.code is UnscreenedCode.NO_TEXT


@pytest.mark.parametrize(("data", "media_type"), [(png(1190, 1680), "image/png"), (jpeg(1190, 1680), "image/jpeg")])
def test_its_words_become_a_page_and_the_document_says_so(
    monkeypatch: pytest.MonkeyPatch, data: bytes, media_type: str
) -> None:
    words = (OcrWord("Ada", BBox(10, 20, 40, 30)), OcrWord("Jones", BBox(43, 20, 80, 30)))
    monkeypatch.setattr(ocr, "words", lambda image, scale, limits: words)
    monkeypatch.setattr(ocr, "engine", lambda: "tesseract")
    document = read_bytes(data, "cv", OCR)
    assert (document.text, document.media_type) == ("Ada Jones", media_type)
    assert (document.pages[0].width, document.pages[0].height) == (595, 840)
    assert [warning.code for warning in document.warnings] == ["ocr"]
    monkeypatch.setattr(ocr, "words", lambda image, scale, limits: ())
    assert code_of(data, OCR) is UnscreenedCode.NO_TEXT


def test_huge_and_broken_pictures_are_refused_by_their_header() -> None:
    assert code_of(png(50_000, 50_000), OCR) is UnscreenedCode.EXPANDS_TOO_MUCH
    assert code_of(jpeg(60_000, 60_000), OCR) is UnscreenedCode.EXPANDS_TOO_MUCH
    for data in (png(10, 10)[:20], png(0, 5), b"\xff\xd8\xff\xe0\x00", b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00"):
        assert code_of(data, OCR) is UnscreenedCode.CORRUPT
