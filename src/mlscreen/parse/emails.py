"""Finds the candidate's e-mail addresses, best first, also when spaced out or written in words.

Never takes a referee's address, and never guesses one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.parse.lines import TextLine
from mlscreen.regex import regex, regex_of

_LOCAL = r"[A-Za-z0-9À-ÿ](?:[\w.+'&-]{0,62}[\w+])?"
_DOMAIN = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}"
_PLAIN = regex(rf"(?<![\w.+-])(?P<local>{_LOCAL})(?P<at>@)(?P<domain>{_DOMAIN})")
# "jane (at) example (dot) org", "jane @ example.org", "jane AT example DOT org".
_SPOKEN = regex(
    r"(?<![\w.+-])(?P<local>[A-Za-z0-9][\w+-]*(?:\s?(?:\.|[\[({]\s?dot\s?[\])}]|\bDOT\b)\s?[\w+-]+)*)"
    r"\s{0,2}(?:[\[({<]\s?(?:at|AT|@|ät)\s?[\])}>]|@|＠|\bAT\b)\s{0,2}"
    r"(?P<domain>[A-Za-z0-9-]+(?:\s?(?:\.|[\[({]\s?(?:dot|DOT|punkt)\s?[\])}]|\bDOT\b)\s?[A-Za-z0-9-]+)*"
    r"\s?(?:\.|[\[({]\s?(?:dot|DOT|punkt)\s?[\])}]|\bDOT\b)\s?[A-Za-z]{2,12})(?![\w-])"
)
_SIGN = regex(r"[@＠]|[\[({<]\s?(?:at|AT|ät)\s?[\])}>]|\bAT\b")
LONGEST_HALF = 130
"""Code points to each side of the sign that an address may take, spaced out."""
MOST_SIGNS = 200
_LETTERS_APART = regex(r"(?<!\S)(?:[\w.+-] ){2,}(?:[\w.+-] ?)?@ ?(?:[\w.-] ){3,}[A-Za-z](?!\S)")
_LONE_WORD = regex(r"\n([a-z0-9.-]{1,30}|[A-Z0-9.-]{1,30})(?=\n|$)")
_DOT = regex(r"\s?(?:[\[({]\s?(?:dot|punkt)\s?[\])}]|\bDOT\b|\.)\s?", re.IGNORECASE)
_PHONE_GLUED = regex(r"^\+?\d[\d-]{5,}(?=[A-Za-z])")
_LABEL_GLUED = regex(r"^(?:e-?mail|mail(?:to)?|envelope)[:-]?(?=[a-z0-9])", re.IGNORECASE)
_LABEL = regex(r"\be-?mail\b|\bmail\b|correo|courriel|邮箱|邮件|✉", re.IGNORECASE)
_TOP_LEVEL_GLUED = regex(r"\.([a-z]{2,4})[A-Z][A-Za-z]*$")


class Address(NamedTuple):
    """An e-mail address and where it stands."""

    address: str
    span: Span


def find(text: str, lines: Sequence[TextLine], header: Span, referees: Sequence[Span]) -> tuple[str, ...]:
    """Return the candidate's own addresses, best first.

    Args:
        text: the visible text.
        lines: the lines as seen.
        header: the part before the first section.
        referees: stretches that hold other people's data.
    """
    ranked: list[tuple[int, int, str]] = []
    for found in addresses(text):
        if any(span.overlaps(found.span) for span in referees):
            continue
        ranked.append((_distance(text, found, lines, header), found.span.start, found.address))
    if not ranked:
        return ()
    best = min(rank for rank, _, _ in ranked)
    # Beside an address in the head of the résumé, one in the midst of a job is somebody else's.
    own = [entry for entry in sorted(ranked) if entry[0] <= max(best, 1)]
    unique = {address.lower(): address for _, _, address in reversed(own)}
    ordered = dict.fromkeys(address.lower() for _, _, address in own)
    return tuple(unique[address] for address in ordered)


def addresses(text: str) -> Iterator[Address]:
    """Yield all addresses in the text, whoever they belong to, mended and in order; no more than `MOST_SIGNS`."""
    reached = 0
    for sign in islice(_SIGN.finditer(text), MOST_SIGNS):
        start = max(text.rfind("\n", 0, sign.start()) + 1, sign.start() - LONGEST_HALF, reached)
        end = text.find("\n", sign.end())
        end = min(end if end >= 0 else len(text), sign.end() + LONGEST_HALF)
        found = _around(text, sign, start, end) or _over_the_break(text, sign, start, end)
        if found:
            reached = found.span.end
            yield found


def _around(text: str, sign: re.Match[str], start: int, end: int) -> Address | None:
    for pattern in (_LETTERS_APART, _PLAIN, _SPOKEN):
        for match in pattern.finditer(text, start, end):
            if match.start() <= sign.start() < match.end() and (address := _mended(match)):
                return Address(address, Span(*match.span()))
    return None


def _over_the_break(text: str, sign: re.Match[str], start: int, end: int) -> Address | None:
    """Return the address that a narrow column cut: the end of its line and the lone word on the next."""
    rest = _LONE_WORD.match(text, end)
    if sign[0] != "@" or rest is None or " " in text[sign.end() : end]:
        return None
    if not rest[1].islower() and not text[start:end].isupper():
        # A name below the address is no part of it; where everything is in capitals, so is the rest.
        return None
    joined = _PLAIN.search(text[start:end] + rest[1])
    if joined is None or joined.end() != end - start + len(rest[1]) or not (address := _mended(joined)):
        return None
    return Address(address, Span(start + joined.start(), rest.end(1)))


def _mended(match: re.Match[str]) -> str:
    if "local" not in match.re.groupindex:
        joined = match[0].replace(" ", "")
        return joined if _PLAIN.fullmatch(joined) else ""
    local, domain = _DOT.sub(".", match["local"]), _DOT.sub(".", match["domain"])
    local = _LABEL_GLUED.sub("", _PHONE_GLUED.sub("", local)).strip(".-'")
    domain = _TOP_LEVEL_GLUED.sub(r".\1", domain)
    if not local or local.lower() == "git" or ".." in local or local.lower() == "dot":
        return ""
    # Addresses printed in capitals throughout are a matter of type.
    return f"{local}@{domain}" if not f"{local}{domain}".isupper() else f"{local}@{domain}".lower()


def _distance(text: str, found: Address, lines: Sequence[TextLine], header: Span) -> int:
    """Return how far the address is from being surely the candidate's: 0 in the head, 3 in prose."""
    line = next((one for one in lines if one.span.overlaps(found.span)), None)
    before = text[line.span.start : found.span.start] if line else ""
    if _others().search(before):
        return 4
    local = found.address.split("@")[0].lower()
    if header.covers(found.span):
        return 1 if local in _generic() else 0
    labelled = _LABEL.search(before[-25:]) is not None
    alone = line is not None and len(line.body) - (found.span.end - found.span.start) < 45 and not line.bullet
    if local in _generic():
        return 4
    return 1 if labelled or alone else 3


@cache
def _generic() -> frozenset[str]:
    return frozenset(tables.load("names")["generic_mailboxes"])


@cache
def _others() -> re.Pattern[str]:
    return regex_of(tables.load("names")["others"], r"(?<!\w)(?:WORDS)(?!\w)")
