"""Drops the lines that a page break cut and that the file draws again, whole, on the other page.

Never drops anything whose letters do not stand on the neighbouring page: other cut text stays, marked.
"""

from collections.abc import Iterator, Sequence

from mlscreen.extract.page_word import PageWord
from mlscreen.model.document import Visibility
from mlscreen.model.record import Record
from mlscreen.regex import regex

_SAME_PLACE = 2.0
_SIGNS = regex(r"\W+")


class _Row(Record):
    """The words on one baseline of a page."""

    base: int
    words: list[PageWord]
    text: str
    cut: bool


def without_repeats(pages: Sequence[list[PageWord]]) -> list[list[PageWord]]:
    """Return the pages without the cut copies of lines that a neighbouring page shows."""
    if not any(word.visibility is Visibility.CLIPPED for words in pages for word in words):
        return list(pages)
    rows = [_rows(words) for words in pages]
    dropped: list[set[int]] = [set() for _ in pages]
    mended: list[dict[int, list[PageWord]]] = [{} for _ in pages]
    for number, own in enumerate(rows):
        beside = [(near, row) for near in (number - 1, number + 1) if 0 <= near < len(rows) for row in rows[near]]
        whole = {row.text for _, row in beside if not row.cut} | {row.text for row in own if not row.cut}
        for row in own:
            if not row.cut:
                continue
            if row.text in whole:
                dropped[number].add(row.base)
                continue
            poorer = next(((near, other) for near, other in beside if _lacks_signs(other, row)), None)
            if poorer is not None:
                dropped[number].add(row.base)
                mended[poorer[0]][poorer[1].base] = _in_place_of(poorer[1], row)
    return [list(_kept(*page)) for page in zip(pages, dropped, mended, strict=True)]


def _kept(words: list[PageWord], dropped: set[int], mended: dict[int, list[PageWord]]) -> Iterator[PageWord]:
    for word in words:
        base = round(word.base)
        if base in dropped:
            continue
        if base not in mended:
            yield word
        elif mended[base]:
            yield from mended[base]
            mended[base] = []


def _lacks_signs(row: _Row, cut: _Row) -> bool:
    """Tell whether a seen row is `cut` but for the signs so low that the file draws them on the other page alone."""
    return (
        not row.cut
        and len(row.text) < len(cut.text)
        and abs(row.words[0].x0 - cut.words[0].x0) <= _SAME_PLACE
        and abs(row.words[-1].x1 - cut.words[-1].x1) <= _SAME_PLACE
        and bool(letters := _SIGNS.sub("", row.text))
        and letters == _SIGNS.sub("", cut.text)
    )


def _in_place_of(row: _Row, cut: _Row) -> list[PageWord]:
    """Return the words of `cut` where `row` stands on its page, and in its place in the stream."""
    down = row.words[0].base - cut.words[0].base
    orders = [word.order for word in row.words]
    return [
        word._replace(
            top=word.top + down,
            bottom=word.bottom + down,
            base=word.base + down,
            order=orders[min(number, len(orders) - 1)],
            visibility=Visibility.VISIBLE,
        )
        for number, word in enumerate(cut.words)
    ]


def _rows(words: Sequence[PageWord]) -> list[_Row]:
    """Return what stands on each baseline, with its letters and whether one of them is cut away."""
    rows: dict[int, list[PageWord]] = {}
    for word in words:
        rows.setdefault(round(word.base), []).append(word)
    return [
        _Row(base, row, "".join(word.text for word in row), any(w.visibility is Visibility.CLIPPED for w in row))
        for base, row in rows.items()
    ]
