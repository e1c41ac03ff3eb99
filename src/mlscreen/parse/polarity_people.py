"""Finds the clauses that tell of the work of others: "The operations department monitors the system with Prometheus".

Never takes the person's own team for others, unless the sentence sets the person against it ("so I only hand over").
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.parse.cues import Cues, Words
from mlscreen.regex import regex

_LONGEST_CLAUSE = 160
_WIDEST_PASSIVE = 60
_CLAUSE_START = regex(
    r"(?:^[^\w\n]*|[.;:!?•·▪●]\s+|\s[–—-]\s|\n[^\w\n]*|\t[^\w\n]*)(?:[\"'“„«(]\s?)?$"
    r"|,\s(?:while|whereas|because|since|but|während)\s$"
)
_LONGEST_START = 12
_LONGEST_HEAD = 120
_WRAP = regex(r"\n[^\S\n]*$")
_END = regex(r"[.!?](?=\s|$)|;|\n(?=[ \t]*[^\w\s(\"'])|\n\n|\t|(?<=[:.!?])\n|[。；！？]")
_SENTENCE = regex(r"[.!?](?=\s|$)|\n(?=[ \t]*[^\w\s(\"'])|\n\n|\t")
_BY_ME = regex(r"\b(?:by me|von mir|par moi|por mí|da me|por mim|door mij)\b", re.IGNORECASE)
_OF_THE = r"(?:\s(?:of|in|from|on|at)\s(?:the|my|our|another|other)(?:\s[\w-]+){1,3}?)?"
_ADVERBS = r"(?:\s(?:now|also|only|then|already|mostly|usually|later|still|always|currently|has|have|had))?"


class Work(Record):
    """What a text tells of the work of others."""

    clauses: tuple[Span, ...] = ()
    """What they do, without them."""
    passives: tuple[Span, ...] = ()
    """Where it says that they made what was named before."""


class _Tongue(Record):
    """How one language goes on before and after those who do the work."""

    doing: re.Pattern[str]
    joining: re.Pattern[str] | None
    relative: re.Pattern[str] | None
    made_by: re.Pattern[str]
    by: re.Pattern[str]
    made: re.Pattern[str]


def find(text: str, words: Words) -> Work:
    """Return what the text tells of others, in order; `words` are those of the text."""
    clauses: list[Span] = []
    passives: list[Span] = []
    for who in _who().find(text, words):
        kind, _, number = (who.lastgroup or "").rpartition("_")
        tongue = _tongue(int(number))
        if (passive := _passive(text, who, tongue)) is not None:
            passives.append(passive)
        elif (head := _head(text, who, tongue)) and (kind == "who" or _set_against(text, head.end())):
            clause = _clause(text, head)
            clauses += [clause] if clause else []
    return Work(tuple(clauses), tuple(passives))


def _passive(text: str, who: re.Match[str], tongue: _Tongue) -> Span | None:
    start = max(who.start() - _WIDEST_PASSIVE, 0)
    before = tongue.made_by.search(text, start, who.start())
    if before is None and tongue.made.match(text, who.end(), who.end() + _WIDEST_PASSIVE):
        before = tongue.by.search(text, start, who.start())
    return Span(before.start(), who.end()) if before else None


def _head(text: str, who: re.Match[str], tongue: _Tongue) -> re.Match[str] | None:
    """Return the subject with its verb, `None` where they are no clause of their own."""
    start = max(who.start() - _LONGEST_START, 0)
    if _CLAUSE_START.search(text, start, who.start()):
        wraps = _WRAP.search(text, start, who.start()) and text[who.start()].islower()
        return None if wraps else tongue.doing.match(text, who.end(), who.end() + _LONGEST_HEAD)
    if tongue.joining and tongue.relative and tongue.joining.search(text, start, who.start()):
        behind = tongue.relative.match(text, who.end(), who.end() + _LONGEST_HEAD)
        return tongue.doing.match(text, behind.end(), behind.end() + _LONGEST_HEAD) if behind else None
    return None


def _clause(text: str, head: re.Match[str]) -> Span | None:
    """Return what others do, up to where the person sets in; `None` where the person made it for them."""
    limit = min(head.end() + _LONGEST_CLAUSE, len(text))
    stop = _END.search(text, head.end(), limit)
    end = stop.start() if stop else limit
    if _BY_ME.search(text, head.end(), end):
        return None
    own = _self().search(text, head.end(), end)
    if own is None:
        return Span(head.end(), end)
    if _own_work().search(text, head.end(), own.end()):
        return None
    return Span(head.end(), own.start())


def _set_against(text: str, at: int) -> bool:
    limit = min(at + _LONGEST_CLAUSE, len(text))
    stop = _SENTENCE.search(text, at, limit)
    own = _self().search(text, at, stop.start() if stop else limit)
    return own is not None and not _own_work().search(text, at, own.end())


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("polarity")
    return table


def _choice(phrases: Iterable[str]) -> str:
    return "|".join(_phrase(one) for one in sorted(phrases, key=lambda one: (-len(one), one)))


def _phrase(words: str) -> str:
    # "..." stands for up to two words, "*" for any letters.
    text = re.escape(words).replace(r"\.\.\.", "#").replace(r"\*", r"\w*").replace("'", "['’]")
    return text.replace(r"\ #", r"(?:\s[\w-]+){1,2}?").replace(r"\ ", r"\s")


@cache
def _who() -> Cues:
    by_group = {
        f"{kind}_{number}": frozenset(entry.get(kind, ()))
        for number, entry in enumerate(_table()["others"])
        for kind in ("who", "shared")
    }

    def pattern_of(some: Sequence[str]) -> str:
        chosen = ((group, [phrase for phrase in some if phrase in own]) for group, own in by_group.items())
        return "|".join(f"(?P<{group}>(?<!\\w)(?:{_choice(own)})(?!\\w))" for group, own in chosen if own)

    return Cues([phrase for own in by_group.values() for phrase in sorted(own)], pattern_of)


@cache
def _tongue(number: int) -> _Tongue:
    entry: Mapping[str, list[str]] = _table()["others"][number]
    by, made, be = _choice(entry["by"]), _choice(entry["made"]), _choice(entry["be"])
    doing = rf"{_OF_THE}{_ADVERBS}\s(?:{_choice(entry['does'])})(?!\w)"
    joins = "with" in entry
    # Most texts name colleagues and go on otherwise.
    does, did = _beginnings(entry["does"]), _beginnings(entry["made"])
    return _Tongue(
        doing=regex(doing, re.IGNORECASE, holding=does),
        joining=regex(rf"(?<!\w)(?:{_choice(entry['with'])})\s$", re.IGNORECASE) if joins else None,
        relative=regex(rf"{_OF_THE}\s(?:{_choice(entry['that'])})(?=\s)", re.IGNORECASE) if joins else None,
        made_by=regex(rf"(?<!\w)(?:{be})\s(?:\w+\s)?(?:{made})\s(?:{by})\s$", re.IGNORECASE, holding=did),
        by=regex(rf"(?<!\w)(?:{be})\s(?:{by})\s$", re.IGNORECASE),
        made=regex(rf"\s(?:\w+\s)?(?:{made})(?!\w)", re.IGNORECASE, holding=did),
    )


def _beginnings(phrases: Iterable[str]) -> set[str]:
    return {re.split(r"[\s']", phrase)[0] for phrase in phrases}


@cache
def _self() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in _table()["self"] if word != "i")
    # A small "i" is a letter or a list mark.
    return regex(rf"(?<![\w'’])(?:I|(?i:{words}))(?![\w-])")


@cache
def _own_work() -> re.Pattern[str]:
    """Find "the dashboards I built", "that I built": what others use is the person's work."""
    conjunctions = "|".join(_table()["conjunctions"])
    return regex(rf"(?<![\w-])(?!(?:{conjunctions})\s)[\w'’-]+\sI(?![\w'’-])")
