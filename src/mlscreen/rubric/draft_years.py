"""Read the years of experience that a statement asks for, with what they must have been spent on.

Never takes other numbers for them: a company's age, a four-year degree, "2-4 times per year".
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.regex import regex
from mlscreen.rubric.draft_durations import DURATION, months

_TABLE = tables.load("posting_years")
_UNIT = regex(r"\b(?:years?|yrs?)\b", re.IGNORECASE)
_LEAD_OFF = regex(r"(?:Experience|Exp)(?: required| level)?\s*(?::|–|-|of|=)\s*$", re.IGNORECASE)
_CONTEXT = regex(
    r"experience|exp\b|expertise|background|work(?:ed|ing)?\b|practi[cs]|\brole|\bin\b|\bof\b|"
    r"\bas an?\b|\bwith\b|track record|tenure|history|"
    r"employment|post[- ](?:qualif|licens|degree)|pqe|managing|leading|building|developing|designing|"
    r"using|doing|selling|teaching|\b\w+ing\b|required|minimum",
    re.IGNORECASE,
)
# "You have worked with Swift for four years", "been a nurse for at least two years".
_WORKED_FOR = regex(
    r"\b(?:work(?:ed|ing)? (?:with|in|on|as an?)|us(?:ed|ing)|been an?|programm(?:ed|ing) in) ([^.;,()]{2,40}?) for\s*"
    r"(?:(?:a |at )?(?:minimum of|least)|more than|over)?\s*$",
    re.IGNORECASE,
)
_BESIDE_DEGREE = regex(
    r"\b(?:bachelor|master|degree|ph\.?d|doctorate|diploma|associate|[bm]\.?sc?|b\.?a)\S*"
    r"(?: [\w/&-]+){0,6},? (?:and|plus|with|\+|&) "
    r"(?:at least |a minimum of )?$",
    re.IGNORECASE,
)
_NOT_BEFORE = regex(_TABLE["not_before"], re.IGNORECASE)
_NOT_AFTER = regex(_TABLE["not_after"], re.IGNORECASE)
_SCOPE_END = regex(_TABLE["scope_end"], re.IGNORECASE)
_BRACKET = regex(r"\s*\((?:with|for|and|if|plus|or)? ?[^()]*\)(?=\s)")
_EXAMPLES = regex(r"\((?:[^()\d]*,[^()\d]*|(?:e\.g\.|such as)[^()]*)\)")
_PLAIN = frozenset(_TABLE["plain"])
_FIRSTS = frozenset(tables.load("posting_nouns")["compound_firsts"])
_HEADS = frozenset(tables.load("posting_nouns")["compound_heads"]) | {
    "intelligence",
    "analyst",
    "analytics",
    "continuity",
}
# "Heavy industry" is a trade, "heavy" alone is nothing.
_FRONT = frozenset(tables.load("posting_nouns")["front"])
_ROLE_TAIL = regex(
    r"\s+(?:roles?|positions?|capacity|capacities|environments?|settings?|fields?|industr(?:y|"
    r"ies)|domains?|experience|exp)$",
    re.I,
)


class YearsAsked(Record):
    """A number of years as a statement asks for it."""

    low: int
    """Months."""
    high: int | None
    """Months, where the text gives an upper end."""
    scope: str
    """What the years were spent on, as written; empty for any work."""
    span: Span
    """From the first word to the end of the scope."""
    number: Span
    variant: str = ""
    """The level of the vacancy that the number is for, e.g. "senior"; empty for all."""


def find(text: str) -> tuple[YearsAsked, ...]:
    """Return the years asked for, in order."""
    straight = text.replace("’", "'")
    matches = [match for match in DURATION.finditer(straight) if _is_experience(straight, match)]
    ends = [*(match.start() for match in matches[1:]), len(text)][: len(matches)]
    several = len(matches) > 1
    return tuple(_asked(straight, match, end, several) for match, end in zip(matches, ends, strict=True))


def _is_experience(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 80]
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after):
        return False
    labelled = re.search(r"(\w[\w-]*)\s*[:=]\s*$", before)
    if labelled and variant_name(labelled[1]):
        return True
    if match["unit"].lower().startswith("of") and not _UNIT.search(text, 0, match.start()):
        return False
    length = months(match["low"], match["unit"])
    if not 0 < length <= 480 or (match["unit"][0].lower() != "m" and length > 360):
        return False
    if match["unit"].lower().startswith("m") and not re.search(r"experience|exp\b", after[:60], re.I):
        return False
    rest = re.split(r"[.;]", after)[0]
    return bool(
        _CONTEXT.search(rest)
        or _LEAD_OFF.search(before)
        or re.search(r"\byou(?:'ve| have)\b[^.;]{0,50}$", before, re.I)
        or re.search(r"experience[^.;]{0,40}$", before, re.I)
        or _WORKED_FOR.search(before)
        or _BESIDE_DEGREE.search(before)
        or (not rest.strip(" )+,") and (match["lead"] or match["more"] or len(text) < 40))
    )


def _asked(text: str, match: re.Match[str], end: int, several: bool) -> YearsAsked:
    low = months(match["low"], match["unit"])
    high = months(match["high"], match["unit"]) if match["high"] else None
    if (match["lead"] or "").strip().lower() == "up to" and high is None:
        high = low
    if high is not None and re.search(r"\bor\b", text[match.start("low") : match.start("high")]) and high <= low:
        high = None
    scope, stop = _scope(text, match.end(), end)
    if not scope:
        scope = _scope_before(text, match.start())
    variant, begin = _variant(text, match.start(), end) if several else ("", match.start())
    return YearsAsked(
        low,
        high if high is None or high >= low else None,
        scope,
        Span(begin, stop),
        Span(match.start(), match.end()),
        variant,
    )


def _scope(text: str, at: int, end: int) -> tuple[str, int]:
    """Return what the years were spent on, and where the words for it end."""
    aside = _BRACKET.match(text, at, end)
    at = aside.end() if aside else at
    rest = text[at:end]
    stop = _SCOPE_END.search(rest)
    if stop and stop[0] == "(" and _EXAMPLES.match(rest, stop.start()):
        stop = None
        rest = rest[: rest.index(")") + 1]
    body = rest[: stop.start()] if stop else rest
    body = re.sub(r"(?<=experience)\s*,.*$", "", body, flags=re.IGNORECASE | re.DOTALL)
    opened = re.match(
        r"[\s)'+]*(?:of |in |'s? )?(?P<between>(?:[\w/&+#.,-]+ ){0,9}?)(?:experience|exp\.?|expertise|"
        r"background|track record|history)\b(?P<tail>.*)$",
        body,
        re.I | re.S,
    )
    if opened:
        between, tail = _stripped(opened["between"]), _stripped(opened["tail"])
        scope = (
            tail
            if tail and not between
            else f"{between} {tail}".strip()
            if between and len(between.split()) > 3
            else between or tail
        )
        return scope, at + len(body.rstrip())
    return _stripped(body), at + len(body.rstrip())


def _stripped(words: str) -> str:
    parts = words.strip(" ,:;-'()–").split()
    while parts and parts[0].lower().strip(",()/:") in _PLAIN and not _is_compound(parts):
        parts.pop(0)
    text = " ".join(parts).strip(" ,:;-'()–")
    shorter = _ROLE_TAIL.sub("", text)
    while shorter and shorter != text and shorter.lower() not in _FRONT:
        text, shorter = shorter, _ROLE_TAIL.sub("", shorter)
    return "" if all(word.lower().strip(",()/") in _PLAIN for word in text.split()) else text


def _is_compound(parts: list[str]) -> bool:
    """Tell whether the first word belongs to the next: "business intelligence", "project management"."""
    return len(parts) > 1 and parts[0].lower() in _FIRSTS and parts[1].lower().strip(",.;") in _HEADS


def _scope_before(text: str, at: int) -> str:
    """Read the scope in front: "Sales experience: 3 years", "Java (5+ years)"."""
    before = text[:at]
    found = re.search(
        r"(?:^|[.;,]\s*)([\w/&+#.-]+(?: [\w/&+#.-]+){0,5}?)(?: experience)?\s*(?:\(|:|–|-)\s*(?:minimum|"
        r"at least|of)?\s*$",
        before,
        re.I,
    )
    if not found:
        found = re.search(
            r"experience (?:in|with|of|as an?) ([^.;,()]{3,50}?)\s*(?:\(|:|–|-|,|for|of)\s*(?:a |at )?(?:minimum|"
            r"least|of)?\s*$",
            before,
            re.I,
        )
    found = found or _WORKED_FOR.search(before)
    return "" if not found or variant_name(found[1]) else _stripped(found[1])


@cache
def _variant_pattern() -> re.Pattern[str]:
    words = sorted((form for forms in _TABLE["variants"].values() for form in forms), key=len, reverse=True)
    nouns = "|".join(sorted(_TABLE["variant_nouns"], key=len, reverse=True))
    word = "|".join(re.escape(one) for one in words)
    return regex(
        rf"\b({word})(?:[- ]level)?(?: [\w/-]+){{0,2}}? (?:{nouns})\b|(?:^|[,;.(]\s*)({word})(?:[- ]level)?\s*[:–(=-]",
        re.IGNORECASE,
    )


def variant_name(word: str) -> str:
    """Return the level of a vacancy that a word names, e.g. "senior" for "Sr."; empty for none."""
    return next((name for name, forms in _TABLE["variants"].items() if word.lower() in forms), "")


def _variant(text: str, start: int, end: int) -> tuple[str, int]:
    """Return the level that a number is for, and where the words for both begin."""
    previous = max([0, *[match.end() for match in DURATION.finditer(text, 0, start)]])
    found = list(_variant_pattern().finditer(text, previous, start))
    if found:
        return variant_name(found[-1][1] or found[-1][2]), found[-1].start()
    behind = re.search(r"\bfor (?:an? |the |our |more )?", text[start:end])
    if behind:
        match = _variant_pattern().search(text, start + behind.start(), end)
        return variant_name(match[1] or match[2]) if match else "", start
    return "", start
