"""Jobs told in a sentence: "Worked as Analyst with Acme Ltd from May 2010 to June 2012".

Reads only sentences that begin with the work itself; others stay text.
"""

import re

from mlscreen.model.record import Record
from mlscreen.regex import regex

_OPENING = regex(
    r"^\W*(?:i\s+)?(?:am\s+|was\s+|have\s+|has\s+)?(?:been\s+)?(?:currently\s+|presently\s+|previously\s+|now\s+)?(?:i\s+am\s+)?"
    r"(?:work(?:ed|ing)?|employed|associated|serv(?:ed|ing))\s+(?P<how>as|with|for|at|in)\s+",
    re.IGNORECASE,
)
_ARTICLE = regex(r"^(?:an?|the)\s+", re.IGNORECASE)
_TO_EMPLOYER = regex(r"\s+(?:with|at|for|in|of|by)\s+", re.IGNORECASE)
_TO_TITLE = regex(r"\s+(?:as|in the (?:role|capacity|position) of)\s+(?:an?\s+|the\s+)?", re.IGNORECASE)
_END = regex(
    r"\s*(?:\b(?:from|since|during|between|till|until|where|and|on|for)\b.*|[;(].*|(?<=\w{4})\.(?:\s.*)?|\s{2,}.*|,?\s*)$",
    re.IGNORECASE | re.DOTALL,
)


class Told(Record):
    """What the sentence says; either part may be empty."""

    title: str
    employer: str


def read(text: str) -> Told | None:
    """Return title and employer of such a sentence, dates blanked or not, or `None`."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    rest = text[opening.end() :]
    joint = (_TO_EMPLOYER if opening["how"].lower() == "as" else _TO_TITLE).search(rest)
    first, second = (rest[: joint.start()], rest[joint.end() :]) if joint else (rest, "")
    parts = [_ARTICLE.sub("", _END.sub("", part).strip(" ,.-–")) for part in (first, second)]
    return Told(*parts) if opening["how"].lower() == "as" else Told(parts[1], parts[0])
