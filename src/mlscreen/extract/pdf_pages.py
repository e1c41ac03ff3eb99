"""Reads one PDF page after the other: first reader, mending, second reader or OCR where the evidence asks for it.

Says in warnings what it chose and why; never decides the reading order.
"""

from mlscreen.errors import Unreadable
from mlscreen.extract import evidence, letterspacing, ligatures, pdf_words
from mlscreen.extract.limits import Limits
from mlscreen.extract.page_word import PageWord
from mlscreen.extract.pdf_picture import Picture, contrast
from mlscreen.extract.pdf_raw import PageText
from mlscreen.extract.pdf_scan import FEWEST_CHARACTERS, draws_text, is_scan, read_scan
from mlscreen.extract.pdf_visibility import judged
from mlscreen.extract.pdf_words import ReadWords
from mlscreen.model.document import DocumentWarning
from mlscreen.model.record import Record
from mlscreen.regex import regex

_SEEN = 25
# The second reader takes some thirty times as long; a file may not make us pay that for a hundred pages.
_MOST_SECOND_READINGS = 10
_SPACED = regex(r"[ \n]\w[ \r\n]{1,3}\w(?!\S)")
_SUSPICIOUS = ligatures.CONTROLS | set("\ufffd\uffff")
_FIRST_PRIVATE, _LAST_PRIVATE = "\ue000", "\uf8ff"
_VOWELS = frozenset("aeiouyAEIOUY")


class ReadPage(Record):
    """A page as read."""

    width: float
    height: float
    words: list[PageWord]
    scanned: bool = False
    """Almost no text, but something is painted: a picture of a page."""
    marked: bool = False
    """Something is painted on it."""
    tried: bool = False
    """OCR was done."""
    broken: bool = False
    ocr_problem: Unreadable | None = None
    """Why OCR, though asked for, could not read it."""


class PageReader:
    """Reads the pages of one document; collects the warnings."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        self._limits = limits
        self.warnings: list[DocumentWarning] = []
        self._asked = 0
        self._ocr_problem: Unreadable | None = None

    def read(self, index: int, page: PageText | None) -> ReadPage:
        """Return page `index`, counted from 0."""
        if page is None:
            return ReadPage(0, 0, [], broken=True)
        width, height = page.frame.width, page.frame.height
        found = pdf_words.read_words(page)
        if len(found.words) < FEWEST_CHARACTERS and sum(len(word.text) for word in found.words) < FEWEST_CHARACTERS:
            return self._nearly_empty(index, page, found)
        words = judged(page, found)
        signs = set(page.text)
        if not signs.isdisjoint(ligatures.ODD):
            words = ligatures.mended(words)
        if _SPACED.search(page.text):
            words = letterspacing.joined_letters(words)
        private = any(_FIRST_PRIVATE <= sign <= _LAST_PRIVATE for sign in signs)
        if private or not signs.isdisjoint(_SUSPICIOUS) or signs.isdisjoint(_VOWELS):
            words = self._better(index, words)
        return ReadPage(width, height, words, marked=True)

    def _nearly_empty(self, index: int, page: PageText, found: ReadWords) -> ReadPage:
        width, height = page.frame.width, page.frame.height
        words = judged(page, found) if found.words else []
        pictured = is_scan(page, words)
        if not pictured and contrast(Picture(page), (0, 0, width, height)) < _SEEN:
            return ReadPage(width, height, words, marked=bool(words))
        # Letters drawn as outlines are a picture too: what is painted decides, not what it is painted with.
        seen = self._by_ocr(page)
        if seen is not None:
            return ReadPage(width, height, seen, scanned=True, marked=True, tried=True)
        if not pictured or draws_text(page):
            words = self._better(index, words)
        scanned = _letters(words) < FEWEST_CHARACTERS
        return ReadPage(width, height, words, scanned, marked=True, ocr_problem=self._ocr_problem)

    def _by_ocr(self, page: PageText) -> list[PageWord] | None:
        if not self._limits.ocr or self._ocr_problem is not None:
            return None
        try:
            return read_scan(page, self._limits)
        except Unreadable as problem:
            # What fails on one page, an engine that is missing or slow, fails on the next: other pages have text.
            self._ocr_problem = problem
            return None

    def _better(self, index: int, words: list[PageWord]) -> list[PageWord]:
        """Return what the second reader reads, if the first reading is bad and the second is better."""
        bad, why = evidence.badness(words)
        if not evidence.is_bad(words) or self._asked >= _MOST_SECOND_READINGS:
            return words
        self._asked += 1
        from mlscreen.extract import second_reader

        second = letterspacing.joined_letters(ligatures.mended(second_reader.read_page(self._data, index, words)))
        if not second or evidence.badness(second)[0] >= bad or _letters(second) < 0.8 * _letters(words):
            if words:
                self.warnings.append(DocumentWarning("unreadable_characters", f"page {index + 1} has {why}"))
            return words
        self.warnings.append(
            DocumentWarning("second_reader", f"page {index + 1} was read by the second reader: the first found {why}")
        )
        return second


def _letters(words: list[PageWord]) -> int:
    return sum(len(word.text) for word in words)
