"""Give each first word the head it shares with others: "unit, integration and acceptance testing".

Never looks into the vocabulary: it says what the words would name, not whether that is known.
"""

import re
from collections.abc import Iterator

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.regex import regex

_TABLE = tables.load("posting_nouns")
_FRONT = frozenset(_TABLE["front"]) | frozenset(_TABLE["stop"])
_HEADS = "|".join(sorted(_TABLE["shared_heads"], key=len, reverse=True))
_SHARED = regex(
    rf"(?P<firsts>(?:[\w-]+(?: [\w-]+)?, ?)*[\w-]+(?: [\w-]+)?),? (?:and|or|and/or|&) (?P<last>[\w-]+(?: "
    rf"[\w-]+)?) (?P<head>{_HEADS})\b",
    re.IGNORECASE,
)
_NO_FIRSTS = frozenset({"written", "verbal", "oral", "team", "and", "or"})


def with_heads(text: str) -> Iterator[tuple[str, Span]]:
    """Yield the full name of each first part, and where its own words stand."""
    for match in _SHARED.finditer(text):
        for part in re.finditer(r"[^,]+", match["firsts"]):
            words = part[0].strip().split(" ")
            while words and words[0].lower() in _FRONT:
                words.pop(0)
            if not words or len(words) > 2 or words[-1].lower() in _NO_FIRSTS or _own_head(match["last"], words):
                continue
            end = match.start("firsts") + part.end()
            yield f"{' '.join(words)} {match['head']}", Span(end - len(" ".join(words)), end)


def _own_head(last: str, words: list[str]) -> bool:
    """Tell whether a noun stands beside a longer name, and not an adjective that needs its head."""
    return " " in last and not words[-1].lower().endswith(("al", "ic", "ive", "ary"))
