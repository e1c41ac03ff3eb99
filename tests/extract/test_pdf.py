import sys

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.extract.pdf import read_pdf
from mlscreen.model.document import Document
from tests.extract.pdf_maker import lines, pdf, text


def read(data: bytes) -> Document:
    return read_pdf(data, "resume.pdf", Limits())


def test_words_lines_and_offsets_agree() -> None:
    document = read(pdf(lines(72, 72, "Ada Example", "Engineer of engines")))
    assert document.text == "Ada Example\nEngineer of engines"
    assert [document.quote(word.span) for line in document.lines for word in line.words] == [
        "Ada", "Example", "Engineer", "of", "engines",
    ]  # fmt: skip


def test_a_right_aligned_date_stands_on_the_line_of_its_job() -> None:
    document = read(pdf(text(72, 100, "Engineer, Example Ltd") + text(450, 100, "Jan 2020 - May 2021")))
    assert document.text == "Engineer, Example Ltd\tJan 2020 - May 2021"


def test_pages_are_numbered_and_located() -> None:
    document = read(pdf(text(72, 72, "first"), text(72, 72, "second")))
    assert document.text == "first\n\nsecond"
    assert document.locate(document.lines[1].span).page == 2


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\ntrailer << >>", pdf(text(72, 72, "x"))[:60]])
def test_a_broken_file_is_corrupt(data: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.code is UnscreenedCode.CORRUPT


def test_reading_hundreds_of_files_does_not_gather_memory() -> None:
    resource = pytest.importorskip("resource")
    data = pdf(lines(72, 72, "Ada Example", *(f"line {n} of what she did in that place" for n in range(40))))
    for _ in range(50):
        read_pdf(data, "resume.pdf", Limits())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(300):
        read_pdf(data, "resume.pdf", Limits())
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    # Kibibytes on Linux, bytes on macOS; one page kept open each time would be 30 MB.
    assert grown < (4 << 20 if sys.platform == "darwin" else 4 << 10)
