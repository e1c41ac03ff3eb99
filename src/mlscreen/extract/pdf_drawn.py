"""The objects of a page in the order of painting, and the spaces among them that pdfium leaves out of the text.

Asks which object paints a character, never where it stands.
"""

from collections.abc import Sequence
from itertools import islice, repeat
from typing import NamedTuple

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_pieces import Piece, ends
from mlscreen.extract.pdf_raw import Handle, PageText
from mlscreen.extract.pdf_sweep import objects_of, page_objects

MOST_OBJECTS = 20_000
_ASKED, _ASKED_OF_OBJECTS = 40, 200
_FEWEST_GAPS = 8
_MOSTLY = 0.8


class Run(NamedTuple):
    """Words with the text objects that paint their first and last characters, as columns."""

    pieces: list[Piece]
    items: list[int]
    lasts: list[int]


def run_of(handle: Handle, words: list[Piece], ends_too: bool = True) -> Run:
    """Return words with their objects; `ends_too`: one may end in another object than it begins in."""
    firsts, lasts = ends(words)
    items = objects_of(handle, firsts)
    return Run(words, items, objects_of(handle, lasts) if ends_too else items)


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

    def paints_spaces(self, run: Run) -> bool:
        """Tell whether each glyph is an object and each space too: one that pdfium skips between two words."""
        pieces, items, lasts = run
        place = self.places.get
        between = skipped = 0
        for index in range(1, len(pieces), max(len(pieces) // _ASKED_OF_OBJECTS, 1)):
            if pieces[index].first - pieces[index - 1].last == 2:
                between += 1
                skipped += place(items[index], -9) - place(lasts[index - 1], -9) == 2
        return between >= _FEWEST_GAPS and skipped >= _MOSTLY * between

    def parted(self, run: Run) -> Run:
        """Return the words with those parted between whose characters spaces are painted."""
        place = self.places.get
        glued = [
            index
            for index, (piece, item, last) in enumerate(zip(*run, strict=True))
            if place(last, -1) - place(item, -1) > piece[2] - piece[1] == len(piece[0]) - 1 and item in self.places
        ]
        chars = [char for index in glued for char in range(run.pieces[index].first, run.pieces[index].last + 1)]
        objects = iter(objects_of(self._page.handle, chars))
        words, items, lasts = run.pieces[:], run.items[:], run.lasts[:]
        # Each new word moves what follows it: from the end, so that the places found above stay true.
        for index, own in reversed([(index, list(islice(objects, len(run.pieces[index].text)))) for index in glued]):
            parts = run.pieces[index].parted(self._cuts(own))
            start = parts[0].first
            words[index : index + 1] = parts
            items[index : index + 1] = [own[part.first - start] for part in parts]
            lasts[index : index + 1] = [own[part.last - start] for part in parts]
        return Run(words, items, lasts)

    def _cuts(self, items: Sequence[int]) -> list[int]:
        """Return the characters of a word before which objects are skipped; `items` are the characters' own."""
        cuts: list[int] = []
        before = self.places[items[0]]
        for index, item in enumerate(items[1:], 1):
            after = self.places.get(item, before + 1)
            if after - before > 1 and self._skipped(before, after):
                cuts.append(index)
            before = after
        # What is skipped after every glyph is the same glyph again, drawn twice to look bold.
        return [] if len(cuts) == len(items) - 1 > 1 else cuts

    def _skipped(self, before: int, after: int) -> bool:
        """Tell whether a text object is left out between two others."""
        return any(pdf_raw.object_type(item) == pdf_raw.TEXT for item in self.objects[before + 1 : after])
