"""Read the degree that a statement asks for: level, areas, and what is accepted instead.

Never takes software for a degree ("MS Office"), nor a number of years of study for experience.
"""

import re
from collections.abc import Iterator

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record, replace
from mlscreen.model.resume import DegreeLevel
from mlscreen.regex import regex
from mlscreen.rubric.draft_mentions import mentions, phrasing

_AREA_LEAD = regex(
    r"[\s,.)]*(?:degrees?|diplomas?|qualifications?|level|education|required|preferred|\(?hons\.?\)?|"
    r"honou?rs|or (?:higher|above|better|equivalent)|/|preferably|ideally|"
    r"with (?:an? )?(?:major|specialization|specialisation|concentration|focus|emphasis)|major(?:ing)?|"
    r"speciali[sz]ing|from an? (?:\w+ )?(?:accredited|recogni[sz]ed|reputed|top|tier.\d)?[^,.;]*?(?:university|"
    r"institution|institute|college|school))*"
    r"[\s,(]*(?:in|of|as an?|:|with (?:a |an )?(?:major|specialization|specialisation|concentration|"
    r"focus|emphasis|background) in|focus(?:ed|ing)? on|major in|\((?=[A-Z]))\s+",
    re.IGNORECASE,
)
_AREA_END = regex(
    r"[.;)]|\s[–—-]\s|,? (?:or|and|plus|\+|with) (?:an? |the |at least |a minimum of |minimum "
    r"|relevant |practical |equivalent |commensurate |related |comparable |equal |similar |strong "
    r"|proven |solid )*(?:\w+ )?(?:\d|\w+ \(\d|equivalent|experience|years?|work(?:ing)? experience|"
    r"knowledge|background|certification|qualifi)|"
    r",? (?:and|with|plus) (?:an? |the )?(?:\d|strong|solid|proven|good|excellent|experience|minimum|"
    r"at least|ability|knowledge|demonstrated|one|two|three|four|five)|"
    r"\b(?:is|are|accepted|required|preferred|desired|desirable|a plus|or higher|from an?|or equivalent|"
    r"equivalent|preferably|ideally|strongly|highly|mandatory|essential|advantageous|would|will|"
    r"may|plus \d)\b",
    re.IGNORECASE,
)
_SPLIT = regex(r",\s*(?:and |or |and/or |&)?\s*|\s+(?:or|and/or|and|&)\s+|\s*/\s*|\s*;\s*")
_BRACKETS = regex(r"(?<=[a-z] )\([^()]*\)|\be\.?\s?g\s?\.?,?(?= )|\bi\.e\.")
_MARKS = regex(r"[()]|\be\.?\s?g\s?\.?,?(?= )|\bi\.e\.")
_PARTIAL = frozenset({"computer", "software", "systems", "civil", "industrial", "aerospace", "information", "social"})
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
    areas, related, stop = _areas(_BRACKETS.sub(lambda m: " " * len(m[0]), text), last.end, end)
    if not areas:
        areas, related, stop = _areas(_MARKS.sub(lambda m: " " * len(m[0]), text), last.end, end)
    begin = first.start
    if not areas:
        areas = _area_before(text, first.start)
        begin -= sum(len(area) + 1 for area in areas)
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


def _areas(text: str, at: int, end: int) -> tuple[tuple[str, ...], bool, int]:
    lead = _AREA_LEAD.match(text, at, end)
    if not lead:
        return (), False, at
    stop = _AREA_END.search(text, lead.end(), end)
    limit = stop.start() if stop else end
    body = text[lead.end() : limit]
    related = phrasing("related").search(body) is not None or phrasing("related").match(text, limit) is not None
    return _split_areas(phrasing("related").sub(" ", body)), related, limit


def _split_areas(body: str) -> tuple[str, ...]:
    generic = regex(rf"(?:\b{tables.load('posting_education')['generic_area']}\b[\s'-]*)+", re.I)
    result: dict[str, None] = {}
    for part in _SPLIT.split(body):
        words = part.strip(" ,.:()")
        words = re.sub(
            r"^(?:an?|the|any|either|e\.g\.,?|such as|including|like|mainly|field of|area of|discipline of)\s+",
            "",
            words,
            flags=re.I,
        )
        if not re.fullmatch(r"[a-z]+ \w+", words):
            words = re.sub(
                r"\s+(?:degrees?|fields?|disciplines?|majors?|subjects?|areas?|programs?)$", "", words, flags=re.I
            )
        if (
            words
            and len(words.split()) <= 6
            and not generic.fullmatch(words + " ")
            and not re.search(r"\d|experience", words)
        ):
            result[words] = None
    return tuple(_headed(list(result)))


def _headed(areas: list[str]) -> Iterator[str]:
    """Give "Electrical" its head in "Electrical/Computer Engineering"."""
    for at, area in enumerate(areas):
        following = areas[at + 1].split() if at + 1 < len(areas) else []
        shares = len(following) > 1 and following[-1].lower() in {"engineering", "science", "sciences"}
        partial = area.lower().endswith(("cal", "ical", "ronic", "ronics")) or area.lower() in _PARTIAL
        yield f"{area} {following[-1]}" if shares and partial and " " not in area else area


def _area_before(text: str, at: int) -> tuple[str, ...]:
    """Read the area in front: "Nursing degree", "a Computer Science degree"."""
    found = re.search(r"((?:[A-Z][\w&/-]+ ?){1,4})$", text[:at])
    words = found[1].strip() if found else ""
    if (
        not words
        or not re.match(r"(?i)degree|diploma", text[at:])
        or words.lower() in {"university", "college", "bachelor's", "master's", "a", "an"}
    ):
        return ()
    return (words,)
