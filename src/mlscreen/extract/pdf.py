"""Reads a PDF into a `Document`: opens it, goes through its pages, and says what is wrong with the file.

The only place that decides whether a PDF can be read. Never runs anything that the file holds.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as raw

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import layout, pdf_raw, pdf_scan, pdf_words
from mlscreen.extract.assembly import Assembler
from mlscreen.extract.limits import Limits
from mlscreen.extract.page_word import PageWord
from mlscreen.extract.pdf_raw import Frame
from mlscreen.extract.pdf_visibility import judged
from mlscreen.extract.repeats import without_repeats
from mlscreen.model.document import Document

MEDIA_TYPE = "application/pdf"


def read_pdf(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in `data`.

    Raises:
        Unreadable: It is encrypted, broken, empty, too long, or has no text.
    """
    with _opened(data) as pdf:
        _check_length(len(pdf), limits)
        frames, words, scans = _read_pages(pdf, limits)
    assembler = Assembler()
    for frame, lines in zip(frames, layout.arrange(without_repeats(words)), strict=True):
        assembler.add(frame.width, frame.height, lines)
    if not assembler.text.strip():
        raise _without_text(limits)
    digest = hashlib.sha256(data).hexdigest()
    warnings = pdf_scan.warning(scans, limits)
    return Document(source, digest, MEDIA_TYPE, assembler.text, tuple(assembler.pages), warnings)


def _read_pages(pdf: pypdfium2.PdfDocument, limits: Limits) -> tuple[list[Frame], list[list[PageWord]], list[int]]:
    """Return the frame and the words of each page, and the numbers of the pages that are pictures."""
    frames: list[Frame] = []
    words: list[list[PageWord]] = []
    scans: list[int] = []
    for index in range(len(pdf)):
        with pdf_raw.page_text(pdf.raw, index) as page:
            frames.append(page.frame if page else Frame(0, 0, 0, 0, 0))
            words.append(judged(page, pdf_words.read_words(page)) if page else [])
            if page and pdf_scan.is_scan(page, words[-1]):
                scans.append(index + 1)
                words[-1] = pdf_scan.read_scan(page, limits) if limits.ocr else words[-1]
    return frames, words, scans


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open the document and close it; a file that only an owner password guards simply opens."""
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unreadable(getattr(error, "err_code", None)) from error
    try:
        yield pdf
    finally:
        pdf.close()


def _unreadable(code: int | None) -> Unreadable:
    if code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return Unreadable(UnscreenedCode.ENCRYPTED, "the PDF needs a password; save it without one and try again")
    return Unreadable(UnscreenedCode.CORRUPT, "the PDF is broken and cannot be opened; ask for the file again")


def _without_text(limits: Limits) -> Unreadable:
    if limits.ocr:
        return Unreadable(
            UnscreenedCode.NO_TEXT, "no text was found on the pages, by OCR neither; ask for another file"
        )
    return Unreadable(UnscreenedCode.NO_TEXT, "the pages are images without text; run again with --ocr to read them")


def _check_length(pages: int, limits: Limits) -> None:
    if pages == 0:
        raise Unreadable(UnscreenedCode.EMPTY, "the PDF has no pages")
    if pages > limits.max_pages:
        raise Unreadable(
            UnscreenedCode.TOO_MANY_PAGES,
            f"the PDF has {pages} pages, more than {limits.max_pages}; raise --max-pages to read it",
        )
