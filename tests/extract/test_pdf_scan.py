import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import ocr
from mlscreen.extract.limits import Limits
from mlscreen.extract.ocr_lines import OcrWord
from mlscreen.extract.pdf import read_pdf
from mlscreen.extract.scan import RESOLUTION
from mlscreen.model.document import BBox

IMAGE = b"q 612 0 0 792 0 0 cm /I Do Q"


def pdf(*contents: bytes) -> bytes:
    """A PDF with one page for each content stream, an image /I, a form /X with the image, and a font /F."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>"
        % (len(contents), b" ".join(b"%d 0 R" % (6 + 2 * number) for number in range(len(contents)))),
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>"
        b"\nstream\n\xff\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /I 3 0 R >> >> /Length %d >>"
        b"\nstream\n%s\nendstream" % (len(IMAGE), IMAGE),
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /XObject << /I 3 0 R"
            b" /X 5 0 R >> /Font << /F 4 0 R >> >> >>" % (7 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    body = b"%PDF-1.4\n"
    for number, content in enumerate(objects, 1):
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return body + b"trailer << /Root 1 0 R /Size %d >>\n%%%%EOF" % (len(objects) + 1)


TEXT = b"BT /F 12 Tf 72 700 Td (Ada Jones, engineer of search engines) Tj ET"


def test_pages_that_are_pictures_are_no_text_and_the_reason_says_how_to_read_them() -> None:
    with pytest.raises(Unreadable, match="--ocr") as problem:
        read_pdf(pdf(IMAGE), "x", Limits())
    assert problem.value.code is UnscreenedCode.NO_TEXT


def test_a_picture_among_pages_of_text_is_a_warning() -> None:
    document = read_pdf(pdf(TEXT, b"/X Do"), "x", Limits())
    assert [(warning.code, warning.message[:16]) for warning in document.warnings] == [
        ("scanned_pages", "page 2 is a pict")
    ]


def test_a_page_of_text_with_a_photo_is_no_scan() -> None:
    assert read_pdf(pdf(IMAGE + b" " + TEXT), "x", Limits()).warnings == ()


def test_on_request_pictures_are_read_and_words_keep_their_boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[bytes, float]] = []

    def words(image: bytes, scale: float, limits: Limits) -> tuple[OcrWord, ...]:
        seen.append((image[:8], round(scale, 2)))
        return (OcrWord("Python", BBox(72, 100, 110, 112)),)

    monkeypatch.setattr(ocr, "words", words)
    monkeypatch.setattr(ocr, "engine", lambda: "tesseract")
    document = read_pdf(pdf(TEXT, IMAGE), "x", Limits(ocr=True))
    assert document.pages[1].lines[0].words[0].bbox == BBox(72, 100, 110, 112)
    assert seen == [(b"\x89PNG\r\n\x1a\n", round(RESOLUTION, 2))]
    assert [warning.code for warning in document.warnings] == ["ocr"]


def test_a_picture_in_which_ocr_finds_nothing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "words", lambda image, scale, limits: ())
    with pytest.raises(Unreadable, match="OCR") as problem:
        read_pdf(pdf(IMAGE), "x", Limits(ocr=True))
    assert problem.value.code is UnscreenedCode.NO_TEXT


FAILURES = {
    "no engine": Unreadable(UnscreenedCode.NO_TEXT, "no OCR engine is installed; install one"),
    "a slow engine": Unreadable(UnscreenedCode.TIMED_OUT, "the engine took too long"),
}


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_pages_of_text_are_read_when_ocr_fails_on_others(failure: Unreadable, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def fail(*_: object) -> None:
        tried.append(1)
        raise failure

    monkeypatch.setattr(ocr, "words", fail)
    document = read_pdf(pdf(IMAGE, TEXT, IMAGE), "x", Limits(ocr=True))
    assert document.text == "Ada Jones, engineer of search engines"
    assert [warning.code for warning in document.warnings] == ["scanned_pages"]
    assert document.warnings[0].message.startswith("pages 1, 3 are pictures without text and could not be read: ")
    assert document.warnings[0].message.endswith(failure.reason)
    assert len(tried) == 1


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_pictures_alone_are_unreadable_for_the_reason_that_ocr_gave(
    failure: Unreadable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(ocr, "words", fail)
    with pytest.raises(Unreadable) as problem:
        read_pdf(pdf(IMAGE, IMAGE), "x", Limits(ocr=True))
    assert (problem.value.code, problem.value.reason) == (failure.code, failure.reason)


def test_pages_that_ocr_read_before_it_failed_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([(OcrWord("Python", BBox(72, 100, 110, 112)),)])

    def words(*_: object) -> tuple[OcrWord, ...]:
        answer = next(answers, None)
        if answer is None:
            raise FAILURES["a slow engine"]
        return answer

    monkeypatch.setattr(ocr, "words", words)
    monkeypatch.setattr(ocr, "engine", lambda: "tesseract")
    document = read_pdf(pdf(IMAGE, IMAGE), "x", Limits(ocr=True))
    assert document.text == "Python"
    assert [warning.code for warning in document.warnings] == ["ocr", "scanned_pages"]
