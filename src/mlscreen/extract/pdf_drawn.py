"""The objects of a page in the order of painting, and the spaces among them that pdfium leaves out of the text.

Asks which object paints a character, never where it stands.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, repeat

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_glue import Piece
from mlscreen.extract.pdf_raw import PageText
from mlscreen.extract.pdf_sweep import page_objects

MOST_OBJECTS = 20_000
_ASKED, _ASKED_OF_OBJECTS = 40, 200
_FEWEST_GAPS = 8
_MOSTLY = 0.8


class Drawn:
    """The objects of one page."""

    def __init__(self, page: PageText) -> None:
        count = min(pdf_raw.count_objects(page.page), MOST_OBJECTS)
        self._page = page
        self.objects: list[int] = page_objects(page.page, count)
        self.places: dict[int, int] = dict(zip(self.objects, range(count), strict=True))
        """Where in the order of painting each object stands; what a form holds is not in it."""

    def spells_spaces(self, pieces: Sequence[Piece]) -> bool:
        """Tell whether the text of the page holds the spaces itself: then no two words are glued."""
        text = self._page.text
        if self._page.chars != len(text):
            return False
        some = pieces[1 :: max(len(pieces) // _ASKED, 1)]
        asked = [piece.first - 1 for piece in some if text[piece.first - 1] == " "]
        if len(asked) < _FEWEST_GAPS:
            return False
        made: int = sum(map(pdf_raw.char_is_generated, repeat(self._page.handle), asked))
        return made < (1 - _MOSTLY) * len(asked)

    def paints_spaces(self, pieces: Sequence[Piece], items: Sequence[int], lasts: Sequence[int]) -> bool:
        """Tell whether each glyph is an object and each space too: one that pdfium skips between two words."""
        place = self.places.get
        between = skipped = 0
        for index in range(1, len(pieces), max(len(pieces) // _ASKED_OF_OBJECTS, 1)):
            if pieces[index].first - pieces[index - 1].last == 2:
                between += 1
                skipped += place(items[index], -9) - place(lasts[index - 1], -9) == 2
        return between >= _FEWEST_GAPS and skipped >= _MOSTLY * between

    def parts(self, piece: Piece, item: int, last: int) -> list[Piece]:
        """Return the words in `piece`: itself, unless spaces are painted between its characters."""
        start, end = self.places.get(item, -1), self.places.get(last, -1)
        text, first, final, broken = piece
        length = final - first
        if end - start <= length or start < 0 or length + 1 != len(text):
            return [piece]
        cuts = list(self._cuts(first, (0, start), (length, end)))
        if not cuts or len(cuts) == length > 1:
            # What is skipped after every glyph is the same glyph again, drawn twice to look bold.
            return [piece]
        ends = pairwise([0, *cuts, len(text)])
        return [Piece(text[a:b], first + a, first + b - 1, broken and b == len(text)) for a, b in ends]

    def _cuts(self, first: int, low: tuple[int, int], high: tuple[int, int]) -> Iterator[int]:
        """Yield the characters before which objects are skipped, by halves: most words have one such place or none.

        `low` and `high` are characters, counted from `first`, each with the place of its object.
        """
        if high[1] - low[1] <= high[0] - low[0]:
            return
        if high[0] - low[0] == 1:
            if self._skipped(low[1], high[1]):
                yield high[0]
            return
        middle = (low[0] + high[0]) // 2
        item = pdf_raw.char_object(self._page.handle, first + middle)
        between = middle, self.places.get(item or 0, low[1] + middle - low[0])
        yield from self._cuts(first, low, between)
        yield from self._cuts(first, between, high)

    def _skipped(self, before: int, after: int) -> bool:
        """Tell whether a text object is left out between two others."""
        between = self.objects[before + 1 : after] if before >= 0 else ()
        return any(pdf_raw.object_type(item) == pdf_raw.TEXT for item in between)
