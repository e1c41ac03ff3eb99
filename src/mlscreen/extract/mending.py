"""Mends words that the file broke: line-end hyphens, ligatures, spaces.

Every mended word keeps the box of the characters it came from; nothing is mended by guessing at meaning.
"""

import re
from collections.abc import Iterator, Sequence

from mlscreen.extract.layout import LaidLine
from mlscreen.extract.page_word import PageWord

_FIRST_PARTS = (
    "all anti back best big bi business click client cloud co cost cross customer data decision deep document e "
    "edge end enterprise event ex fast feature first four front full fully goal half hand hard high higher in "
    "inter job key large lead left life light live long low machine market medium mid mission mobile model multi "
    "near network new next non object off on one open order part peer people performance post pre pro problem "
    "product project quasi re real result risk role sales second self semi server service short single site small "
    "social state sub system task team test text third three time to top trade two up user value web well wide "
    "work world year zero"
)
_SECOND_PARTS = (
    "agnostic aware backed based bound build building built by centered centric class code compliant connected "
    "critical date day driven edge efficient enabled end ended facing first focused free friendly functional "
    "generated grade grained hand heavy house in intensive learning led level line making managed minded native "
    "of off on one order oriented out page party performance performing point powered premise premises processing "
    "purpose quality range rate ready related rich risk round saving scale sensitive service serving side site "
    "solving source specific stack stage standing start state step style system team term text the thinking "
    "through throughput tier time to tolerant up user value volume wide winning world year"
)
# Parts of hyphenated compounds: a line that breaks after "cloud-" keeps its hyphen, one after "ani-" does not.
_FIRST = frozenset(_FIRST_PARTS.split())
_SECOND = frozenset(_SECOND_PARTS.split())
_LETTERS = re.compile(r"[^\W\d_]+")
_QUOTES = "([{\"'“‘«"


def join_broken(lines: Sequence[LaidLine]) -> Iterator[LaidLine]:
    """Yield the lines with words that a line-end hyphen broke put together, on the line where they begin."""
    held: LaidLine | None = None
    for line in lines:
        if held is not None:
            tail, head = held.cells[-1][-1], line.cells[0][0]
            if tail.broken and head.order == tail.order + 1 and head.look.turn == tail.look.turn:
                held = held._replace(cells=_with_last(held.cells, joined(tail, head)))
                line = line._replace(cells=_without_first(line.cells))
                if not line.cells:
                    continue
            else:
                held = _with_hyphen(held)
            yield held
        held = line
    if held is not None:
        yield _with_hyphen(held)


def _with_hyphen(line: LaidLine) -> LaidLine:
    """Return the line with the hyphen at its end that belongs to nothing on the next one."""
    tail = line.cells[-1][-1]
    if not tail.broken:
        return line
    return line._replace(cells=_with_last(line.cells, tail._replace(text=tail.text + "-", broken=False)))


def joined(tail: PageWord, head: PageWord) -> PageWord:
    """Return the word that begins as `tail` at the end of a line and ends as `head` on the next."""
    hyphen = "-" if _keeps_hyphen(tail.text, head.text) else ""
    return tail._replace(text=f"{tail.text}{hyphen}{head.text}", broken=head.broken, order=head.order)


def _keeps_hyphen(left: str, right: str) -> bool:
    if not left or not right or not left[-1].isalpha() or not right[0].islower():
        return True
    if not _LETTERS.fullmatch(left.strip(_QUOTES)):
        # A compound with a hyphen already, an address, a file name.
        return True
    first, second = _LETTERS.findall(left)[-1].lower(), (_LETTERS.match(right) or [right])[0].lower()
    return second in _SECOND or (first in _FIRST and len(second) > 4) or left.isupper()


def _with_last(cells: tuple[tuple[PageWord, ...], ...], word: PageWord) -> tuple[tuple[PageWord, ...], ...]:
    return (*cells[:-1], (*cells[-1][:-1], word))


def _without_first(cells: tuple[tuple[PageWord, ...], ...]) -> tuple[tuple[PageWord, ...], ...]:
    rest = cells[0][1:]
    return (rest, *cells[1:]) if rest else cells[1:]
