"""Mends words that the file broke: line-end hyphens, ligatures, spaces.

Every mended word keeps the box of the characters it came from; nothing is mended by guessing at meaning.
"""

from collections.abc import Collection, Iterator, Sequence

from mlscreen.extract.layout import LaidLine
from mlscreen.extract.page_word import PageWord
from mlscreen.regex import regex

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
    "critical date day depth driven edge efficient enabled end ended facing first focused free friendly functional "
    "generated grade grained hand heavy house in intensive learning led level line making managed minded native of "
    "off on one order oriented out page party patient performance performing person point powered premise premises "
    "processing purpose quality range rate ready related rich risk round saving scale sensitive service serving "
    "side site solving source specific stack stage standing start state step style system team term text the "
    "thinking through throughput tier time to tolerant up user value volume wide winning world year"
)
# Parts of hyphenated compounds: a line that breaks after "cloud-" keeps its hyphen, one after "ani-" does not.
_FIRST = frozenset(_FIRST_PARTS.split())
_SECOND = frozenset(_SECOND_PARTS.split())
_SMALL_SECOND = frozenset(("to", "the"))
# They begin far more plain words than compounds: pro-fessional, re-search, up-date; and only some before certain words.
_OPENING_PARTS = "ex inter pre pro re sub to up"
_EITHER_PARTS = "data in lead life market on over part product project real time work"
_OPENINGS, _EITHER = frozenset(_OPENING_PARTS.split()), frozenset(_EITHER_PARTS.split())
_LETTERS = regex(r"[^\W\d_]+")
_QUOTES = "([{\"'“‘«"
_EDGES = _QUOTES + ")]}”’».,;:!?"
_WHOLE_WORD = 4


def words_of(pages: Sequence[Sequence[LaidLine]]) -> Collection[str]:
    """Return the words of a document in small letters, for `join_broken`; none where no word is broken."""
    if not any(cell[-1].broken for lines in pages for line in lines for cell in line.cells):
        return ()
    found: set[str] = set()
    for lines in pages:
        words = [word for line in lines for cell in line.cells for word in cell]
        rests = {word.order + 1 for word in words if word.broken}
        found.update(word.text.strip(_EDGES).lower() for word in words if not word.broken and word.order not in rests)
    return found


def join_broken(lines: Sequence[LaidLine], seen: Collection[str] = ()) -> Iterator[LaidLine]:
    """Yield the lines with words that a line-end hyphen broke put together, on the line where they begin.

    `seen` are the other words of the document: they tell whether the word is written with the hyphen.
    """
    held: LaidLine | None = None
    for line in lines:
        if held is not None:
            head = line.cells[0][0]
            number = _broken_cell(held, head)
            if number is not None:
                whole = joined(held.cells[number][-1], head, seen)
                held = held._replace(cells=_with_last(held.cells, number, whole))
                line = line._replace(cells=_without_first(line.cells))
                if not line.cells:
                    continue
            yield _with_hyphens(held)
        held = line
    if held is not None:
        yield _with_hyphens(held)


def _broken_cell(line: LaidLine, head: PageWord) -> int | None:
    """Return the cell of the line that ends in a word which goes on in `head`: a date may stand behind it."""
    for number, cell in enumerate(line.cells):
        tail = cell[-1]
        if tail.broken and head.order == tail.order + 1 and head.look.turn == tail.look.turn:
            return number
    return None


def _with_hyphens(line: LaidLine) -> LaidLine:
    """Return the line with the hyphens at its ends that belong to nothing on the next one."""
    cells = line.cells
    for number, cell in enumerate(cells):
        if cell[-1].broken:
            cells = _with_last(cells, number, cell[-1]._replace(text=cell[-1].text + "-", broken=False))
    return line if cells is line.cells else line._replace(cells=cells)


def joined(tail: PageWord, head: PageWord, seen: Collection[str] = ()) -> PageWord:
    """Return the word that begins as `tail` at the end of a line and ends as `head` on the next."""
    hyphen = "-" if _keeps_hyphen(tail.text, head.text, seen) else ""
    return tail._replace(text=f"{tail.text}{hyphen}{head.text}", broken=head.broken, order=head.order)


def _keeps_hyphen(left: str, right: str, seen: Collection[str]) -> bool:
    if not left or not right or not left[-1].isalpha() or not right[0].islower():
        return True
    if not _LETTERS.fullmatch(left.strip(_QUOTES)):
        # A compound with a hyphen already, an address, a file name.
        return True
    first, second = _LETTERS.findall(left)[-1].lower(), (_LETTERS.match(right) or [right])[0].lower()
    if first + second in seen:
        return False
    if f"{first}-{second}" in seen or left.isupper():
        return True
    if first in _OPENINGS:
        return second in _SMALL_SECOND
    if second in _SECOND or (first in _FIRST and first not in _EITHER and len(second) > 4):
        return True
    return min(len(first), len(second)) >= _WHOLE_WORD and first in seen and second in seen


def _with_last(
    cells: tuple[tuple[PageWord, ...], ...], number: int, word: PageWord
) -> tuple[tuple[PageWord, ...], ...]:
    return (*cells[:number], (*cells[number][:-1], word), *cells[number + 1 :])


def _without_first(cells: tuple[tuple[PageWord, ...], ...]) -> tuple[tuple[PageWord, ...], ...]:
    rest = cells[0][1:]
    return (rest, *cells[1:]) if rest else cells[1:]
