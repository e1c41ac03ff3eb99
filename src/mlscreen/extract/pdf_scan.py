"""Tells which pages of a PDF are pictures without text, and reads them through OCR on request.

Never replaces text that the file itself holds, beyond a few characters such as a stamp or a page number.
"""

from collections.abc import Callable, Iterator, Sequence

from mlscreen.extract import pdf_raw
from mlscreen.extract.limits import Limits
from mlscreen.extract.page_word import PageWord
from mlscreen.extract.pdf_raw import PageText
from mlscreen.model.document import DocumentWarning

FEWEST_CHARACTERS = 20
_DEEPEST = 4
_MOST_OBJECTS = 500
_UNKNOWN = 0
"""Kind of what is too deep or too much to look at."""


def is_scan(page: PageText, words: Sequence[PageWord]) -> bool:
    """Tell whether the page shows a picture and next to no text."""
    if sum(len(word.text) for word in words) >= FEWEST_CHARACTERS:
        return False
    return pdf_raw.IMAGE in _painted(page)


def draws_text(page: PageText) -> bool:
    """Tell whether the page draws any text at all, even such as pdfium has no characters for."""
    return not {pdf_raw.TEXT, _UNKNOWN}.isdisjoint(_painted(page))


def read_scan(page: PageText, limits: Limits) -> list[PageWord]:
    """Return the words that OCR sees on the page.

    Raises:
        Unreadable: No OCR engine is installed, or it fails.
    """
    # Imported here, as below: few documents are scans.
    from mlscreen.extract.pdf_picture import Picture
    from mlscreen.extract.scan import RESOLUTION, scanned_words

    picture = Picture(page, RESOLUTION)
    return scanned_words(picture.png(), picture.scale, limits)


def warning(read: Sequence[int], unread: Sequence[int], problem: str = "") -> tuple[DocumentWarning, ...]:
    """Return what to say of the pages, counted from 1, that are pictures; `problem` is why OCR failed, if it did."""
    if not read and not unread:
        return ()
    from mlscreen.extract import ocr

    said = [ocr.warning()] if read else []
    if unread:
        which = ", ".join(str(page) for page in unread)
        many = f"pages {which} are pictures" if len(unread) > 1 else f"page {which} is a picture"
        how = f" and could not be read: {problem}" if problem else f"; {ocr.HOW_TO}"
        said.append(DocumentWarning("scanned_pages", f"{many} without text{how}"))
    return tuple(said)


def _painted(page: PageText) -> Iterator[int]:
    return _kinds(pdf_raw.count_objects(page.page), lambda index: pdf_raw.get_object(page.page, index), 0)


def _kinds(count: int, get: Callable[[int], int], depth: int) -> Iterator[int]:
    """Yield the kinds of objects, those that forms hold too."""
    for index in range(min(count, _MOST_OBJECTS)):
        item = get(index)
        kind = pdf_raw.object_type(item)
        if kind != pdf_raw.FORM:
            yield kind
        elif depth < _DEEPEST:
            yield from _kinds_in_form(item, depth)
        else:
            yield _UNKNOWN
    if count > _MOST_OBJECTS:
        yield _UNKNOWN


def _kinds_in_form(form: int, depth: int) -> Iterator[int]:
    return _kinds(pdf_raw.form_count(form), lambda index: pdf_raw.form_object(form, index), depth + 1)
