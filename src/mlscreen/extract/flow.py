"""Makes the one text of a document out of lines of runs, for formats that have no pages: DOCX, HTML, text.

The only place of these readers where offsets are made. Never changes the order it is given.
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from mlscreen.digest import sha256
from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.model.document import Document, DocumentWarning, Line, Page, Span, Visibility, Word
from mlscreen.regex import regex


class Look(NamedTuple):
    """How a run is painted."""

    font: str = ""
    size: float = 0.0
    bold: bool = False
    color: int = 0
    visibility: Visibility = Visibility.VISIBLE


class Run(NamedTuple):
    """Characters that look the same; a tab in them is a wide gap."""

    text: str
    look: Look = Look()


class Opening(IntEnum):
    """What lies between a line and the one before it."""

    LINE = 0
    BLOCK = 1
    """A blank line or a larger gap."""
    REGION = 2
    """Another column, cell or box: the eye moved on."""


class FlowLine(NamedTuple):
    """One line to come; without runs it only says that something larger than a line break is here."""

    runs: tuple[Run, ...] = ()
    opening: Opening = Opening.LINE
    place: str = ""
    heading_level: int = 0
    bullet: bool = False

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(run.text for run in self.runs)

    @property
    def blank(self) -> bool:
        """Whether nothing would be written."""
        return not any(_TOKEN.search(run.text) for run in self.runs)


# Not `\s`: it would take in what Unicode calls separators and leave out what printers treat as one.
_SPACE = " \t\n\r\v\f\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_TOKEN = regex(f"[^{_SPACE}]+")
# Controls, soft hyphens, zero-width and direction marks: nobody sees them, and they break words for matching.
_UNSEEN = regex("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe]+")
_SURROGATES = regex("[\ud800-\udfff]")
_BULLET = regex(r"[^\w\s]|o|\(?(?:\d{1,2}|[a-z])[.)]")
WIDE_GAP = 3
"""So many spaces in a row are meant as a gap."""


class Flow:
    """Collects lines; a line that is empty only widens the break before the next."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._parts: list[str] = []
        self._at = 0
        self._lines: list[Line] = []
        self._opening = Opening.LINE
        self._region = 0

    def extend(self, lines: Iterable[FlowLine]) -> None:
        """Append lines in reading order."""
        for line in lines:
            self.add(line)

    def add(self, line: FlowLine) -> None:
        """Append one line.

        Raises:
            Unreadable: The text grows beyond the limit.
        """
        self._opening = max(self._opening, line.opening)
        # Before the work, not after it: one line can be all of a hostile file.
        self.check(sum(len(run.text) for run in line.runs))
        tokens = list(_tokens(line.runs))
        if not tokens:
            return
        self._open()
        start = self._at
        words: list[Word] = []
        for gap, pieces in tokens:
            self._put(gap)
            words += (self._word(text, look) for text, look in pieces)
        span = Span(start, self._at)
        self._lines.append(Line(span, tuple(words), line.place, self._region, line.heading_level, line.bullet))

    def document(
        self, source: str, data: bytes, media_type: str, warnings: tuple[DocumentWarning, ...] = ()
    ) -> Document:
        """Return what was collected from the file's bytes `data` as a document without pages.

        Raises:
            Unreadable: Nothing was collected.
        """
        if not self._lines:
            raise Unreadable(UnscreenedCode.EMPTY, "the file holds no text; ask for a file with the résumé in it")
        page = Page(0, 0.0, 0.0, tuple(self._lines))
        digest = sha256(data)
        return Document(source, digest, media_type, "".join(self._parts), (page,), warnings)

    def check(self, more: int) -> None:
        """Refuse what would make the text too long.

        Raises:
            Unreadable: `more` characters are beyond the limit.
        """
        if self._at + more > self._limits.max_characters:
            raise Unreadable(
                UnscreenedCode.TOO_LARGE,
                f"the text is longer than {self._limits.max_characters:,} characters; this is not one résumé",
            )

    def _open(self) -> None:
        if self._lines:
            self._put("\n" if self._opening is Opening.LINE else "\n\n")
            self._region += self._opening is Opening.REGION
        self._opening = Opening.LINE

    def _word(self, text: str, look: Look) -> Word:
        start = self._at
        self._put(text)
        return Word(Span(start, self._at), None, look.font, look.size, look.bold, look.color, look.visibility)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)


def clean(text: str) -> str:
    """Return the text without characters that nobody sees."""
    if _UNSEEN.search(text):
        text = _UNSEEN.sub("", text)
    return _SURROGATES.sub("\ufffd", text) if _SURROGATES.search(text) else text


def _tokens(runs: tuple[Run, ...]) -> Iterator[tuple[str, list[tuple[str, Look]]]]:
    """Yield the gap before each word (empty before the first), and its pieces of equal visibility."""
    cleaned = [Run(clean(run.text), run.look) for run in runs]
    whole = "".join(run.text for run in cleaned)
    end, first = 0, ""
    bounds = _Bounds(cleaned)
    for number, found in enumerate(_TOKEN.finditer(whole)):
        start = found.start()
        if number == 0:
            gap, first = "", found[0]
        else:
            between = whole[end:start]
            wide = "\t" in between or len(between) >= WIDE_GAP
            # A typed bullet stands at the beginning of its own sentence, whatever the width of the gap.
            gap = "\t" if wide and not (number == 1 and _BULLET.fullmatch(first)) else " "
        end = found.end()
        yield gap, bounds.pieces(found[0], start, end)


class _Bounds:
    """Where each run ends in the joined text; asked in ascending order."""

    def __init__(self, runs: list[Run]) -> None:
        self._runs = runs
        self._index = 0
        self._end = len(runs[0].text) if runs else 0

    def pieces(self, token: str, start: int, end: int) -> list[tuple[str, Look]]:
        """Return the token with its look, in pieces where the visibility changes."""
        self._reach(start)
        if end <= self._end:
            return [(token, self._runs[self._index].look)]
        parts: list[tuple[str, Look]] = []
        at = start
        while at < end:
            self._reach(at)
            stop = min(end, self._end)
            parts.append((token[at - start : stop - start], self._runs[self._index].look))
            at = stop
        return _joined(parts)

    def _reach(self, at: int) -> None:
        while self._end <= at:
            self._index += 1
            self._end += len(self._runs[self._index].text)


def _joined(parts: list[tuple[str, Look]]) -> list[tuple[str, Look]]:
    """Join neighbours of equal visibility; the longest part gives the look."""
    joined: list[tuple[str, Look]] = []
    longest = 0
    for text, look in parts:
        if not joined or joined[-1][1].visibility is not look.visibility:
            joined.append((text, look))
            longest = len(text)
            continue
        before, kept = joined[-1]
        if len(text) > longest:
            longest, kept = len(text), look
        joined[-1] = (before + text, kept)
    return joined
