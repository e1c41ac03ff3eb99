"""Read the degree that a statement asks for: level, areas, and what is accepted instead.

Never takes software for a degree ("MS Office"), nor a number of years of study for experience.
"""

import re

from mlscreen.model.document import Span
from mlscreen.model.record import Record, replace
from mlscreen.model.resume import DegreeLevel
from mlscreen.regex import regex
from mlscreen.rubric import draft_areas as areas_of
from mlscreen.rubric.draft_mentions import mentions, phrasing

_BRACKETS = regex(r"(?<=[A-Za-z] )\([^()]*\)|\be\.?\s?g\s?\.?,?(?= )|\bi\.e\.")
_MARKS = regex(r"[()]|\be\.?\s?g\s?\.?,?(?= )|\bi\.e\.")
_WISHED = regex(r"\b(?:preferably|ideally)\b", re.IGNORECASE)
# "Bachelor's degree (Master's preferred)" asks for one and wishes for the other.
_WISH_AFTER = regex(
    r"\W{0,2}(?:degree )?(?:(?:is|are|would be|an?|strongly|highly|much) ){0,3}(?:preferred|desir(?:ed|able)|plus\b|"
    r"advantage|bonus)",
    re.IGNORECASE,
)
_JOINED = regex(
    r"^[\s,/()]*(?:degree)?[\s,/()]*(?:or(?: even)?|/|and/or|and|to|,|\bor a\b|or an)?[\s,/()]*(?:an? "
    r")?(?:relevant |related )?$",
    re.IGNORECASE,
)


_AREA_INSIDE = regex(
    r"(?:an? |the |any )?(nursing|law|accounting|finance|marketing|teaching|computer science|engineering) degree",
    re.IGNORECASE,
)
_OR_AT_END = regex(r"[\s,;(]*\bor\b[\s(]*(?:an? )?$", re.IGNORECASE)
_WITH_YEARS = regex(
    r"[^.;]{0,60}?(?:\b(?:plus|with|and)\b|\+) (?:at least |a minimum of |minimum )?"
    r"(?:\d|one|two|three|four|five|six)\b",
    re.IGNORECASE,
)


class DegreeAsked(Record):
    """A degree as a statement asks for it."""

    level: DegreeLevel
    """The lowest of the levels named together."""
    highest: DegreeLevel
    areas: tuple[str, ...]
    """As written; empty for any."""
    related: bool
    equivalent: bool
    enrolled: bool
    """A student is asked for: the degree need not be finished."""
    span: Span
    """From the first word of the degree to the end of its areas."""
    areas_preferred: bool = False
    """The areas are a wish ("preferably in"): any other is accepted."""


def equivalent(text: str) -> bool:
    """Tell whether a text accepts experience in place of a degree."""
    straight = phrasing("not_equivalent").sub(" ", text.replace("’", "'"))
    return phrasing("equivalent").search(straight) is not None


def find(text: str) -> tuple[DegreeAsked, ...]:
    """Return the degrees asked for in a clause, in order; levels joined by "or" are one."""
    straight = text.replace("’", "'").replace("‘", "'").replace("`", "'").replace("´", "'")
    groups: list[list[tuple[DegreeLevel, Span]]] = []
    for level, span in mentions(straight):
        wished = (
            "(" in straight[groups[-1][-1][1].end : span.start] and _WISH_AFTER.match(straight, span.end)
            if groups
            else None
        )
        if (
            groups
            and not wished
            and not _is_lower_way(straight, groups[-1][-1], level, span)
            and _JOINED.match(straight[groups[-1][-1][1].end : span.start])
        ):
            groups[-1].append((level, span))
        else:
            groups.append([(level, span)])
    asked = [
        _asked(straight, group, groups[at + 1][0][1].start if at + 1 < len(groups) else len(straight))
        for at, group in enumerate(groups)
    ]
    return tuple(_merged(straight, asked))


def _without_or(text: str, at: int, end: int) -> int:
    """Return where areas end that another degree follows: before "(or" and ", or"."""
    found = _OR_AT_END.search(text, at, end)
    return found.start() if found else end


def _is_lower_way(text: str, last: tuple[DegreeLevel, Span], level: DegreeLevel, span: Span) -> bool:
    """Tell whether a lower degree is a way of its own, with years: "BSN, or an associate degree plus 2 years"."""
    parted = regex(r"[,;(]\s*or\b", re.IGNORECASE).search(text, last[1].end, span.start)
    return level < last[0] and parted is not None and _WITH_YEARS.match(text, span.end) is not None


def _asked(text: str, group: list[tuple[DegreeLevel, Span]], end: int) -> DegreeAsked:
    first, last = group[0][1], group[-1][1]
    areas, related, stop = areas_of.after(_BRACKETS.sub(lambda m: " " * len(m[0]), text), last.end, end)
    if not areas:
        areas, related, stop = areas_of.after(_MARKS.sub(lambda m: " " * len(m[0]), text), last.end, end)
    begin = first.start
    if not areas:
        areas, stop = areas_of.without_in(text, last.end, stop)
    if not areas:
        areas = areas_of.before(text, first.start)
        begin -= sum(len(area) + 1 for area in areas)
    if not areas:
        areas = tuple(found[1] for _, span in group if (found := _AREA_INSIDE.match(text[span.start : span.end])))
    levels = [level for level, _ in group]
    enrolled = phrasing("enrolled").search(text, 0, last.end) is not None
    return DegreeAsked(
        min(levels),
        max(levels),
        areas,
        related,
        equivalent(text[first.start : end]),
        enrolled,
        Span(max(begin, 0), _without_or(text, last.end, max(stop, last.end))),
        _WISHED.search(text, last.end, max(stop, last.end)) is not None,
    )


def _merged(text: str, asked: list[DegreeAsked]) -> list[DegreeAsked]:
    """Join "a bachelor's in X or a master's in Y"; keep "degree required, master's preferred" apart."""
    result: list[DegreeAsked] = []
    for one in asked:
        last = result[-1] if result else None
        between = text[last.span.end : one.span.start] if last else ""
        if (
            last
            and not _is_lower_way(text, (last.level, last.span), one.level, one.span)
            and not _WISH_AFTER.match(text, one.span.end)
            and re.fullmatch(
                r"[\s(]{0,2}|[\s,;()]*(?:or|and/or|/)[\s,]*(?:an? |the |alternatively |have )*", between, re.I
            )
        ):
            areas = tuple(dict.fromkeys((*last.areas, *one.areas)))
            result[-1] = replace(
                last, level=min(last.level, one.level), highest=max(last.highest, one.highest), areas=areas,
                related=last.related or one.related, equivalent=last.equivalent or one.equivalent,
                span=Span(last.span.start, one.span.end),
            )  # fmt: skip
        else:
            result.append(one)
    return result
