"""White gutters: tall strips that no word crosses and that have text on both sides.

Pure geometry on fragments; never decides what the two sides are.
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from mlscreen.extract.layout_fragments import SAME_BASELINE, Fragment
from mlscreen.extract.middle import median

_NARROWEST = 0.7
_SAME_EDGE = 3.0
_FEWEST = 2
_LEAD_GAP = 1.6
_MOST_WORTH = 1.2


FROM_THE_TOP = attrgetter("base", "x0")
"""Sorts fragments by their baselines, and on one baseline from left to right."""


class Gutter(NamedTuple):
    """A gutter and the fragments around it."""

    above: list[Fragment]
    left: list[Fragment]
    right: list[Fragment]
    below: list[Fragment]


def best_gutter(parts: Sequence[Fragment]) -> Gutter | None:
    """Return the gutter that parts the most text into two sides that have the least to do with each other."""
    lines = sorted(parts, key=FROM_THE_TOP)
    narrowest = _NARROWEST * median(part.size for part in lines)
    best: tuple[float, int, int, float] | None = None
    extents = [(part.x0, part.x1) for part in lines]
    for edge in _edges(lines):
        strip = edge - narrowest
        blocking = [index for index, (x0, x1) in enumerate(extents) if x1 > strip and x0 < edge]
        for start, end in _clear_runs(lines, blocking):
            value = _value(lines[start:end], edge, best[0] if best else 0.0)
            if value > (best[0] if best else 0):
                best = (value, start, end, edge)
    if best is None:
        return None
    _, start, end, edge = best
    start += _lead(lines[start:end], edge)
    body = lines[start:end]
    left = [part for part in body if part.x0 < edge]
    right = [part for part in body if part.x0 >= edge]
    if not left or not right:
        return None
    return Gutter(lines[:start], left, right, lines[end:])


def _edges(lines: Sequence[Fragment]) -> list[float]:
    """Return the left edges that several fragments share."""
    found: list[float] = []
    group: list[float] = []
    for x in sorted(part.x0 for part in lines):
        if group and x - group[0] > _SAME_EDGE:
            if len(group) >= _FEWEST:
                found.append(group[0] - 0.5)
            group = []
        group.append(x)
    if len(group) >= _FEWEST:
        found.append(group[0] - 0.5)
    # Nothing stands left of the leftmost edge.
    leftmost = min(part.x0 for part in lines)
    return [edge for edge in found if edge > leftmost]


def _clear_runs(lines: Sequence[Fragment], blocking: Sequence[int]) -> list[tuple[int, int]]:
    """Return the runs of fragments, from the top, between those that block a strip."""
    starts, ends = [0, *(index + 1 for index in blocking)], [*blocking, len(lines)]
    # What is left out for sharing a baseline with a blocking fragment can only shorten a run.
    runs = [run for run in zip(starts, ends, strict=True) if run[1] - run[0] >= 2 * _FEWEST]
    return [(a, b) for a, b in (_whole_rows(lines, run) for run in runs) if b - a >= 2 * _FEWEST]


def _whole_rows(lines: Sequence[Fragment], run: tuple[int, int]) -> tuple[int, int]:
    """Leave out what shares its baseline with a fragment that blocks the strip."""
    start, end = run
    if start:
        while start < end and lines[start].base - lines[run[0] - 1].base <= SAME_BASELINE * lines[start].size:
            start += 1
    if end < len(lines):
        while end > start and lines[end].base - lines[end - 1].base <= SAME_BASELINE * lines[end - 1].size:
            end -= 1
    return start, end


def _value(run: Sequence[Fragment], edge: float, known: float) -> float:
    """Return the value of a gutter, 0 for one that cannot be worth more than what is known."""
    left = [part for part in run if part.x0 < edge]
    right = [part for part in run if part.x0 >= edge]
    fewer, more = (left, right) if len(left) <= len(right) else (right, left)
    if (
        len(fewer) < _FEWEST
        or len(fewer) * _MOST_WORTH <= known
        or left[0].base > right[-1].base
        or right[0].base > left[-1].base
    ):
        return 0
    bases = [part.base for part in more]
    shared = sum(_near(part, bases) for part in fewer) / len(fewer)
    return len(fewer) * (_MOST_WORTH - shared)


def _near(part: Fragment, bases: Sequence[float]) -> bool:
    slack = SAME_BASELINE * part.size
    place = bisect_left(bases, part.base - slack)
    return place < len(bases) and bases[place] <= part.base + slack


def _lead(run: Sequence[Fragment], edge: float) -> int:
    """Return how many fragments at the top stand above the columns: a name, a line of contact data."""
    one_side = run[0].x0 < edge
    lead = next((index for index, part in enumerate(run) if (part.x0 < edge) != one_side), len(run))
    if lead in (0, len(run)):
        return 0
    gaps = [(run[index + 1].base - run[index].base, index + 1) for index in range(lead)]
    gap, after = max(gaps)
    return after if gap > _LEAD_GAP * run[after - 1].size else 0
