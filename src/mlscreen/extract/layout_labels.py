"""Tells labels and their values, drawn one pair after the other, from two columns that the stream goes between.

Reads only places and the order of drawing; never decides how such a table is put into lines.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from mlscreen.extract.layout_fragments import SAME_BASELINE, Fragment, Row
from mlscreen.extract.layout_gutters import Gutter
from mlscreen.extract.layout_sides import CELL_STEP, rows_of
from mlscreen.extract.middle import median

_FEWEST = 3
_MOST_LABEL_ROWS = 5
_LABEL_LETTERS = 34
_MOSTLY = 0.8
_HEADING = 1.1
_FULL = 0.6
_ORDER = itemgetter(0)


class Pair(NamedTuple):
    """What is drawn at the left, and then at the right."""

    labels: list[Row]
    values: list[Row]


def label_pairs(gutter: Gutter) -> list[Pair] | None:
    """Return labels with their values in the order of drawing, or `None` if the two sides are something else."""
    pairs = _pairs(gutter)
    filled = [pair for pair in pairs if pair.values]
    if len(filled) < _FEWEST or any(len(pair.labels) > _MOST_LABEL_ROWS for pair in pairs):
        return None
    if median(row.letters for pair in pairs for row in pair.labels) > _LABEL_LETTERS:
        return None
    if any(_bottom(above) >= _top(below) for above, below in pairwise(pairs)):
        return None
    end = max(row.x1 for pair in filled for row in pair.values)
    if any(_torn(above.values[-1], below.values[0], end) for above, below in pairwise(filled)):
        return None
    usual = median(pair.labels[-1].size for pair in filled)
    beside = sum(_beside(pair) for pair in filled)
    headed = sum(not _beside(pair) and _is_heading(pair, usual) for pair in filled)
    return pairs if beside >= _FEWEST and beside >= _MOSTLY * (len(filled) - headed) else None


def _pairs(gutter: Gutter) -> list[Pair]:
    sides = [(part.order, False, part) for part in gutter.left] + [(part.order, True, part) for part in gutter.right]
    runs = [(right, rows_of([part for _, _, part in run])) for right, run in groupby(sorted(sides, key=_ORDER), _side)]
    if runs[0][0]:
        # The first label is missing: no table begins so.
        return []
    made: list[Pair] = []
    for right, rows in runs:
        if right:
            made[-1] = made[-1]._replace(values=rows)
        else:
            made.append(Pair(rows, []))
    return made


def _side(drawn: tuple[int, bool, Fragment]) -> bool:
    return drawn[1]


def _top(pair: Pair) -> float:
    return min(row.base for row in (*pair.labels, *pair.values))


def _bottom(pair: Pair) -> float:
    return max(row.base for row in (*pair.labels, *pair.values))


def _beside(pair: Pair) -> bool:
    """Tell whether a label stands on the first line of its value, or in the middle of its lines."""
    first, last = pair.values[0], pair.values[-1]
    slack = SAME_BASELINE * first.size
    return any(abs(row.base - first.base) <= slack or first.base < row.base < last.base for row in pair.labels[-2:])


def _is_heading(pair: Pair, usual: float) -> bool:
    """Tell whether the label is a heading close above the value, whose own label is empty."""
    row = pair.labels[-1]
    return row.base < pair.values[0].base and (row.bold or row.size > _HEADING * usual or row.text.isupper())


def _torn(above: Row, below: Row, end: float) -> bool:
    """Tell whether a sentence seems to go on from one value into the next: columns do that, tables do not."""
    text = below.text
    close = 0 < below.base - above.base <= CELL_STEP * below.size
    return close and text[0].islower() and above.x1 - above.x0 > _FULL * (end - above.x0)


def label_rows(pairs: Sequence[Pair]) -> list[list[Row]]:
    """Return runs of rows in reading order: headings, each label by itself, its value."""
    found: list[list[Row]] = []
    for labels, values in pairs:
        at = len(labels)
        if values:
            slack = SAME_BASELINE * values[0].size
            at = next((i for i, row in enumerate(labels) if row.base >= values[0].base - slack), at)
        found += [run for run in (labels[:at], labels[at:], values) if run]
    return found
