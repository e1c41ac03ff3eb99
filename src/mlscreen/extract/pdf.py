"""Reads a PDF into a `Document`: opens it, goes through its pages, and says what is wrong with the file.

The only place that decides whether a PDF can be read. Never runs anything that the file holds.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from mlscreen.digest import sha256
from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import layout, pdf_raw, pdf_scan
from mlscreen.extract.assembly import Assembler
from mlscreen.extract.limits import Limits
from mlscreen.extract.mending import words_of
from mlscreen.extract.pdf_pages import PageReader, ReadPage
from mlscreen.extract.repeats import without_repeats
from mlscreen.model.document import Document, DocumentWarning

MEDIA_TYPE = "application/pdf"


def read_pdf(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in `data`.

    Raises:
        Unreadable: It is encrypted, broken, empty, too long, or has no text.
    """
    with _collector_paused():
        # What is only needed on the way is gone when the collector starts again.
        return _document(data, source, limits)


def _document(data: bytes, source: str, limits: Limits) -> Document:
    pages, found = _read_pages(data, limits)
    if not any(page.words for page in pages):
        raise _without_text(pages)
    arranged = layout.arrange(without_repeats([page.words for page in pages]))
    assembler = Assembler(words_of(arranged))
    for page, lines in zip(pages, arranged, strict=True):
        assembler.add(page.width, page.height, lines)
    digest = sha256(data)
    warnings = (*found, *_not_read(pages))
    return Document(source, digest, MEDIA_TYPE, assembler.text, tuple(assembler.pages), warnings)


def _read_pages(data: bytes, limits: Limits) -> tuple[list[ReadPage], list[DocumentWarning]]:
    with _opened(data) as pdf:
        count = pdf_raw.count_pages(pdf)
        _check_length(count, limits)
        reader = PageReader(data, limits)
        pages: list[ReadPage] = []
        for index in range(count):
            with pdf_raw.page_text(pdf, index) as opened:
                pages.append(reader.read(index, opened))
        return pages, reader.warnings


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the cyclic collector from walking over thousands of new words: none of them is part of a cycle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _opened(data: bytes) -> Iterator[int]:
    """Open the document and close it; a file that only an owner password guards simply opens."""
    try:
        with pdf_raw.opened(data) as pdf:
            yield pdf
    except pdf_raw.NotOpened as error:
        raise _unopened(error.code) from error


def _unopened(code: int) -> Unreadable:
    if code in pdf_raw.NEEDS_PASSWORD:
        return Unreadable(UnscreenedCode.ENCRYPTED, "the PDF needs a password; save it without one and try again")
    return Unreadable(UnscreenedCode.CORRUPT, "the PDF is broken and cannot be opened; ask for the file again")


def _check_length(pages: int, limits: Limits) -> None:
    if pages == 0:
        raise Unreadable(UnscreenedCode.EMPTY, "the PDF has no pages; ask for the file again")
    if pages > limits.max_pages:
        raise Unreadable(
            UnscreenedCode.TOO_MANY_PAGES,
            f"the PDF has {pages} pages, more than {limits.max_pages}; raise --limit pages=N to read it",
        )


def _ocr_problem(pages: list[ReadPage]) -> Unreadable | None:
    return next((page.ocr_problem for page in pages if page.ocr_problem is not None), None)


def _without_text(pages: list[ReadPage]) -> Unreadable:
    problem = _ocr_problem(pages)
    if problem is not None:
        return problem
    if not any(page.marked for page in pages):
        if any(page.broken for page in pages):
            return Unreadable(UnscreenedCode.CORRUPT, "no page of the PDF can be read; ask for the file again")
        return Unreadable(UnscreenedCode.EMPTY, "the pages of the PDF are blank; ask for the file again")
    if any(page.tried for page in pages):
        return Unreadable(UnscreenedCode.NO_TEXT, "OCR found no text on the pages; ask for a PDF with text or a DOCX")
    return Unreadable(UnscreenedCode.NO_TEXT, "the pages are pictures without text; run again with --ocr to read them")


def _not_read(pages: list[ReadPage]) -> Iterator[DocumentWarning]:
    """Yield what the recruiter must know of pages that hold no text beside others that do."""
    scans = [(number, page) for number, page in enumerate(pages, 1) if page.scanned]
    read, unread = [n for n, page in scans if page.tried], [n for n, page in scans if not page.tried]
    problem = _ocr_problem(pages)
    yield from pdf_scan.warning(read, unread, "" if problem is None else problem.reason)
    broken = [str(number) for number, page in enumerate(pages, 1) if page.broken]
    if broken:
        yield DocumentWarning("broken_pages", f"page {', '.join(broken)} of the PDF is damaged and was not read")
