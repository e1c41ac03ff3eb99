"""Finds the cue directly before a name, "no Docker", and what of a list it begins goes with it.

Never looks at what stands between a cue farther off and the name, nor behind it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.regex import regex

ITEM_START = regex(r"(?:^|[\n\t.;|•·(]|\s[–—-])[^\w\n]*$")
_LIST_GAP = regex(
    r",?\s(?:and|or|nor|und|oder|et|ou|y|o|e|en)\s|\s?[,/&]\s?(?:[A-Z][\w+#.-]*\s?,\s?){0,2}(?:(?:and|or|nor)\s)?"
)
# "No Docker, Kubernetes or Terraform": the "or" closes the list of what is missing, a comma alone may not.
_OR = regex(r".*\b(?:or|nor|oder|ou|o)\s", re.DOTALL)
_AND = regex(r"\s(?:and|und|et|y|e|en)\s")


def carried_on(text: str, hits: Sequence[Hit]) -> Iterator[tuple[int, str]]:
    """Yield the hits of lists that a cue begins: "Learning Rust and Haskell", "said no to Kafka"."""
    group, end, sure = "", 0, False
    waiting: list[int] = []
    for number, hit in enumerate(hits):
        gap = _LIST_GAP.fullmatch(text, end, hit.span.start)
        first = _first_of_list(text, end, hit.span.start)
        if first or not gap:
            group, sure, waiting = first or directly(text, hit, end), bool(first), []
        waiting.append(number)
        if group and (sure or (gap and _closes(gap[0], len(waiting)))):
            yield from ((one, group) for one in waiting)
            waiting = waiting[-1:]
        end = hit.span.end


def _closes(gap: str, number: int) -> bool:
    """Tell whether a gap ends a list of `number` names; "Unlike Java, Python and Go" is no list of three."""
    return number > 1 and bool(_OR.fullmatch(gap) or (number == 2 and _AND.fullmatch(gap)))


def directly(text: str, hit: Hit, before: int) -> str:
    """Return the group of the cue directly before a hit, empty without one."""
    start = max(hit.span.start - 30, before, 0)
    for group in ("negated", "ambiguous", "contrasted"):
        if _adjacent(group).search(text, start, hit.span.start) and not _innocent().search(text, start, hit.span.start):
            return group
    return ""


def _first_of_list(text: str, end: int, start: int) -> str:
    for group in ("negated", "ambiguous"):
        cue = _carrying(group).search(text, max(start - 40, end), start)
        # "speaks English and learning Dutch, Excel" goes on with what is known.
        if cue and (group == "negated" or ITEM_START.search(text, max(cue.start() - 4, 0), cue.start())):
            return group
    return ""


@cache
def _adjacent(group: str) -> re.Pattern[str]:
    own = table()[group]
    between = choice(own["between"])
    # Capitals throughout are a name: SEM is not Portuguese for "without", SANS teaches security.
    either = "|".join(
        f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}".replace(r"\ ", r"\s+") for word in own["adjacent"]
    )
    pattern = rf"(?<![\w-])(?:{either})\s*:?\s*(?:(?:{between})\s+){{0,2}}$"
    return regex(pattern, holding=[max(word.lower().split(), key=len) for word in own["adjacent"]])


@cache
def _carrying(group: str) -> re.Pattern[str]:
    own = table()[group]
    pattern = rf"(?<![\w-])(?:{choice(own['carried'])})\s(?:(?:{choice(own['between'])})\s){{0,2}}$"
    return regex(pattern, re.IGNORECASE, holding=own["carried"])


@cache
def _innocent() -> re.Pattern[str]:
    return regex(rf"(?:{choice(table()['innocent'])})\s*$", re.IGNORECASE)


def table() -> dict[str, Any]:
    """Return the table of cues."""
    found: dict[str, Any] = tables.load("polarity")
    return found


def choice(words: Sequence[str]) -> str:
    """Return the source of a pattern of phrases, the longest first; a space stands for any white space."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in ordered)
