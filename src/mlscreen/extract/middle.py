"""The middle of some numbers.

Never more: the standard library's statistics bring fractions and decimals along, which take longer to load than a page
takes to read.
"""

from collections.abc import Iterable


def median(numbers: Iterable[float]) -> float:
    """Return the middle number, or half-way between the two in the middle; raise `ValueError` when there are none."""
    ordered = sorted(numbers)
    if not ordered:
        raise ValueError("no numbers")
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
