"""Find where a text names a degree that the candidate should have.

Never takes software for a degree ("MS Office"), nor the degrees of other people: "supervising PhD students".
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.resume import DegreeLevel
from mlscreen.regex import regex

LEVELS = {
    "doctorate": DegreeLevel.DOCTORATE,
    "master": DegreeLevel.MASTER,
    "bachelor": DegreeLevel.BACHELOR,
    "associate": DegreeLevel.ASSOCIATE,
    "diploma": DegreeLevel.DIPLOMA,
    "secondary": DegreeLevel.SECONDARY,
}
_BARE = regex(r"(?:an? )?degrees?", re.IGNORECASE)
_GRADUATION = regex(r"graduat", re.IGNORECASE)
_BY = regex(r"\bwith (?:an? )?(?:\w+ )?$", re.IGNORECASE)
_AFTER_LEVEL = regex(r"(?:\b[BM]\.?(?:[AS]|Sc)\.?|\bPh\.?D\.?|'s|[bm]achelors|masters|level|MBA)[\s-]+$")
_IN_PLACE = regex(
    r"\b(?:degree|studies|bachelor\S*|master\S*|[bm]\.?sc|university)\b.{0,200}\bor\b.{0,60}"
    r"\b(?:comparable|equivalent|similar|corresponding|equal)\s+$",
    re.IGNORECASE,
)
# How far before a degree a verb may stand that makes it somebody else's.
_NEAR = 100


def mentions(text: str) -> Iterator[tuple[DegreeLevel, Span]]:
    """Yield the level and the place of each degree that a text with straight quotes names, in order."""
    software = [match.span() for match in phrasing("software").finditer(text)]
    found = list(_level_pattern().finditer(text))
    for match, after in zip_longest(found, found[1:]):
        if _GRADUATION.match(match[0]) and after and _BY.search(text, match.end(), after.start()):
            # "Graduation from a college with a bachelor's degree in nursing" is one degree.
            continue
        if _BARE.fullmatch(match[0]) and _AFTER_LEVEL.search(text, 0, match.start()):
            continue
        if not match[0].strip() or any(start <= match.start() < end for start, end in software):
            continue
        if _IN_PLACE.search(text, 0, match.start()) and match.lastgroup == "diploma":
            # "A degree, or comparable vocational training": the degree is asked for, and that is its equivalent.
            continue
        if _others_end(text, match) is None:
            yield LEVELS[match.lastgroup or "bachelor"], Span(match.start(), match.end())


def of_others(text: str) -> tuple[Span, ...]:
    """Return where a text with straight quotes speaks of people or courses by a degree: "Masters or PhD students"."""
    found = ((match, _others_end(text, match)) for match in _level_pattern().finditer(text))
    # A school is where somebody worked, which is worth looking for.
    return tuple(Span(match.start(), end) for match, end in found if end is not None and match.lastgroup != "secondary")


def _others_end(text: str, match: re.Match[str]) -> int | None:
    """Return where the words end that make a degree somebody else's, `None` when it is the candidate's."""
    before = text[max(0, match.start() - _NEAR) : match.start()]
    ends = (right.match(text, match.end()) for left, right in _others() if left.search(before))
    return next((end.end() for end in ends if end is not None), None)


@cache
def _others() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows = tables.load("posting_education")["others"]
    return tuple((regex(row["before"], re.IGNORECASE), regex(row["after"], re.IGNORECASE)) for row in rows)


@cache
def _level_pattern() -> re.Pattern[str]:
    table = tables.load("posting_education")
    parts = []
    for level in LEVELS:
        names = "|".join(f"(?:{name})" for name in table[level]["names"])
        letters = "|".join(f"(?:{name})" for name in table[level].get("letters", []))
        parts.append(f"(?P<{level}>(?i:{names})" + (f"|{letters})" if letters else ")"))
    return regex(r"(?<![\w.])(?:" + "|".join(parts) + ")")


@cache
def phrasing(name: str) -> re.Pattern[str]:
    """Return a row of the table of degrees as one pattern."""
    row = tables.load("posting_education")[name]
    return regex(
        row if isinstance(row, str) else "|".join(f"(?:{one})" for one in row), 0 if name == "software" else re.I
    )
