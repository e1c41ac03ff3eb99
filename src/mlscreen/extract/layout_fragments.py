"""Fragments and rows: words that stand together on one baseline, the atoms of the reading order.

Never joins words across a wide gap, except a list marker with the item that it marks.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from mlscreen.extract.page_word import PageWord
from mlscreen.regex import regex

SAME_BASELINE = 0.35
WIDE, FINE = 1.6, 0.75
"""Gaps in font sizes that part two fragments: surely, and where columns may stand close together."""
_OVERLAP = 0.6
MARKER = regex(r"[^\w\s]{1,2}|\(?(?:\d{1,2}|[a-zA-Z])[.)]")
_LONGEST_MARKER = 4
_MARKER_REACH = 5.0
_JUSTIFIED = 2.6
_WIDEST_SPACE = 4.0
_HEADING = 0.9
_UP_OR_DOWN = (1, 3)
_TURNED = 3.0
YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\d/])\d{1,2}/\d{2}(?!\d)|(?<!\w)['’‘]\d\d(?!\w)")


class Fragment:
    """Words on one baseline without a wide gap; `order` is that of its first word in the stream."""

    __slots__ = ("base", "bottom", "loose", "order", "size", "top", "turn", "words", "x0", "x1")

    def __init__(self, word: PageWord) -> None:
        self.words = [word]
        _, self.x0, self.top, self.x1, self.bottom, self.base, look, self.order, _, _ = word
        self.size = look.size
        self.turn = look.turn
        self.loose = False
        """There is a fine gap in it."""

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join([word.text for word in self.words])


class Row:
    """Fragments that a person reads as one line, from left to right."""

    __slots__ = ("base", "bottom", "fragments", "size", "top", "x0", "x1")

    def __init__(self, fragment: Fragment) -> None:
        self.fragments = [fragment]
        self.x0, self.x1 = fragment.x0, fragment.x1
        self.top, self.bottom = fragment.top, fragment.bottom
        self.base, self.size = fragment.base, fragment.size

    def add(self, fragment: Fragment) -> None:
        """Put a fragment into the row at its place."""
        self.fragments.append(fragment)
        if fragment.x0 < self.x1:
            self.fragments.sort(key=_left_edge)
        self.x0, self.x1 = min(self.x0, fragment.x0), max(self.x1, fragment.x1)
        self.top, self.bottom = min(self.top, fragment.top), max(self.bottom, fragment.bottom)
        if fragment.size > self.size:
            self.size, self.base = fragment.size, fragment.base

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join([fragment.text for fragment in self.fragments])

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return all(word.look.bold for fragment in self.fragments for word in fragment.words)

    @property
    def letters(self) -> int:
        """Number of characters of its words."""
        return sum(len(word.text) for fragment in self.fragments for word in fragment.words)


def _left_edge(fragment: Fragment) -> float:
    return fragment.x0


def fragments(words: Iterable[PageWord], wide: float = WIDE) -> list[Fragment]:
    """Return the fragments in content-stream order; `wide` is the gap in font sizes that ends one."""
    found: list[Fragment] = []
    current: Fragment | None = None
    right = base = size = 0.0
    turn = 0
    for word in words:
        _, left, top, end, bottom, foot, (_, own, _, _, _, _, side), _, _, _ = word
        larger = own if own > size else size
        gap = left - right
        if (
            current is not None
            and side == turn
            and -SAME_BASELINE * larger <= foot - base <= SAME_BASELINE * larger
            and (turn or -_OVERLAP * larger <= gap)
            and (turn or gap <= wide * larger or _marks(current, word, larger))
            and (not turn or _goes_on(current.words[-1], word, larger))
            and (turn or own >= _HEADING * size or not _leads(current, word, wide))
        ):
            current.words.append(word)
            if gap > FINE * own:
                current.loose = True
            # Here and not in a method, because nearly every word comes by, twice.
            if end > current.x1:
                current.x1 = end
            if left < current.x0:
                current.x0 = left
            if top < current.top:
                current.top = top
            if bottom > current.bottom:
                current.bottom = bottom
            if own > size:
                # A raised or lowered small word does not move the baseline of its line.
                current.size, current.base = size, base = own, foot
        else:
            current = Fragment(word)
            found.append(current)
            base, size, turn = foot, own, side
        right = end
    return found


def _goes_on(above: PageWord, word: PageWord, size: float) -> bool:
    """Tell whether turned text goes on in the word: two headings in the margin stand far apart on one line."""
    if word.look.turn not in _UP_OR_DOWN:
        return True
    return max(word.top - above.bottom, above.top - word.bottom) <= _TURNED * size


def refined(parts: Iterable[Fragment]) -> list[Fragment]:
    """Return fragments parted at their fine gaps."""
    found: list[Fragment] = []
    for part in parts:
        if part.loose:
            found += fragments(part.words, FINE)
        else:
            found.append(part)
    return found


def _leads(fragment: Fragment, word: PageWord, wide: float) -> bool:
    """Tell whether the fragment is a heading in the margin: larger than the word, and wide apart by that one's size."""
    gap = word.x0 - fragment.x1
    return gap > wide * word.look.size and gap > fragment.size


def _marks(fragment: Fragment, word: PageWord, size: float) -> bool:
    """Tell whether the fragment is only the marker of a list item that begins with `word`."""
    return (
        len(fragment.words) == 1
        and len(fragment.words[0].text) <= _LONGEST_MARKER
        and word.x0 - fragment.x1 <= _MARKER_REACH * size
        and MARKER.fullmatch(fragment.words[0].text) is not None
    )


def cells(words: Sequence[PageWord], wide: float, size: float) -> list[tuple[PageWord, ...]]:
    """Return the words of one line, split at wide gaps; justified lines have wide spaces everywhere."""
    if len(words) < 2:
        return [tuple(words)]
    gaps = [right.x0 - left.x1 for left, right in pairwise(words)]
    limit = wide * size
    if max(gaps) <= limit:
        return [tuple(words)]
    if len(gaps) > 3:
        # In a justified line even the narrower spaces are wide; the words of one cell stand close.
        limit = max(limit, min(_JUSTIFIED * sorted(gaps)[(len(gaps) - 1) // 3], _WIDEST_SPACE * size))
    made: list[tuple[PageWord, ...]] = []
    start = 0
    for index, gap in enumerate(gaps):
        marker = index == start and MARKER.fullmatch(words[index].text) and gap <= _MARKER_REACH * size
        if gap > limit and not marker:
            made.append(tuple(words[start : index + 1]))
            start = index + 1
    made.append(tuple(words[start:]))
    return made
