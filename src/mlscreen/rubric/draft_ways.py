"""Cut a line into the ways that it offers, each a degree and perhaps years: "BSc and 5 years; or MSc and 3; or PhD".

Never takes demands that hold together for ways: a higher degree must ask for fewer years.
"""

import re
from itertools import pairwise

from mlscreen.model.record import Record
from mlscreen.regex import regex
from mlscreen.rubric.draft_education import DegreeAsked
from mlscreen.rubric.draft_years import YearsAsked

_OR = regex(r"\bor\b", re.IGNORECASE)
_NEXT = regex(r"[;,]|\bor\b", re.IGNORECASE)


class Way(Record):
    """A degree, and the years asked for beside it."""

    degree: DegreeAsked
    years: YearsAsked | None


def ways(text: str, degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...]) -> tuple[Way, ...]:
    """Return the ways of a line in order; none where it does not offer several."""
    if len(degrees) < 2 or not asked or any(one.variant for one in asked):
        return ()
    parts = _parts(text, degrees, asked)
    found = tuple(
        Way(part[0][0], part[1][0] if part[1] else None) for part in parts if len(part[0]) == 1 and len(part[1]) < 2
    )
    if len(found) < 2 or len(found) < len(parts) or not _alternate(found):
        return ()
    first, last = found[0].degree.span.start, max(degrees[-1].span.end, asked[-1].span.end)
    # Without "or", a list of degrees is one of ways only where each has its years.
    return found if _OR.search(text, first, last) or all(way.years for way in found) else ()


def _parts(
    text: str, degrees: tuple[DegreeAsked, ...], asked: tuple[YearsAsked, ...]
) -> list[tuple[list[DegreeAsked], list[YearsAsked]]]:
    """Cut between things that "or" or a semicolon parts; a comma parts years from the next degree."""
    things: list[tuple[int, int, DegreeAsked | YearsAsked]] = [(one.span.start, one.span.end, one) for one in degrees]
    things += [(one.number.start, one.number.end, one) for one in asked]
    parts: list[tuple[list[DegreeAsked], list[YearsAsked]]] = [([], [])]
    end = 0
    for begin, stop, one in sorted(things, key=lambda thing: thing[0]):
        full = bool(parts[-1][0]) if isinstance(one, DegreeAsked) else bool(parts[-1][1])
        between = text[end:begin]
        if (parts[-1][0] or parts[-1][1]) and (_NEXT.search(between) if full else _parted(between)):
            parts.append(([], []))
        if isinstance(one, DegreeAsked):
            parts[-1][0].append(one)
        else:
            parts[-1][1].append(one)
        end = stop
    return parts


def _parted(between: str) -> bool:
    return ";" in between or _OR.search(between) is not None


def _alternate(found: tuple[Way, ...]) -> bool:
    ordered = sorted((way.degree.level, way.years.low if way.years else 0) for way in found)
    return all(low[0] < high[0] and low[1] > high[1] for low, high in pairwise(ordered))
