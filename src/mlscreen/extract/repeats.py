"""Drops the lines that a page break cut and that the file draws again, whole, on the other page.

Never drops anything that does not stand word for word on the neighbouring page: other cut text stays, marked.
"""

from collections.abc import Sequence

from mlscreen.extract.page_word import PageWord
from mlscreen.model.document import Visibility


def without_repeats(pages: Sequence[list[PageWord]]) -> list[list[PageWord]]:
    """Return the pages without the cut copies of lines that a neighbouring page shows."""
    if not any(word.visibility is Visibility.CLIPPED for words in pages for word in words):
        return list(pages)
    rows = [_rows(words) for words in pages]
    made: list[list[PageWord]] = []
    for number, words in enumerate(pages):
        whole = {row for other in rows[max(number - 1, 0) : number + 2] for row, (_, cut) in other.items() if not cut}
        repeated = {base for row, (base, cut) in rows[number].items() if cut and row in whole}
        made.append([word for word in words if round(word.base) not in repeated])
    return made


def _rows(words: Sequence[PageWord]) -> dict[str, tuple[int, bool]]:
    """Return the letters on each baseline, with the baseline and whether one of them is cut away."""
    rows: dict[int, list[PageWord]] = {}
    for word in words:
        rows.setdefault(round(word.base), []).append(word)
    return {
        "".join(word.text for word in row): (base, any(word.visibility is Visibility.CLIPPED for word in row))
        for base, row in rows.items()
    }
