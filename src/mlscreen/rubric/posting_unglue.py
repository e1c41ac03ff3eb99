"""Find the line breaks that a posting lost: items glued to one another, list marks in mid-line, one-paragraph blobs.

Never changes a word: the pieces of a line are literally in it.
"""

import itertools
import re
from collections.abc import Callable

from mlscreen.lexicon import tables
from mlscreen.regex import regex
from mlscreen.rubric.posting_headings import sections_in

LONG = 160
_OPENERS = tables.load("posting_openers")
_STRONG = frozenset(_OPENERS["strong"])
_ANY = _STRONG | frozenset(_OPENERS["weak"])
_CAMEL_ENDINGS = frozenset(_OPENERS["camel_endings"])

_MARK = regex(r"\s*[●•▪■◦‣▸►➢➤✓✔✅❖◆·⁃∙\uf0b7\uf0a7]\s*(?=\S)|(?<=[.;:a-z)])\s+[*–—-]\s+(?=[A-Z0-9])")
# "iManage" and "eBay" are one word.
_JOIN = regex(
    r"(?<!\bi)(?<!\be)(?<=[a-z)\]%.!?;:])(?=[A-Z][a-z’'])|(?<=[a-z)])(?=[A-Z]{2,}\b[^a-z])|(?<=\d[)%.])(?=[A-Z])"
)
_NUMBER_JOIN = regex(r"(?<=[a-z)])(?=\d{1,2}\s*(?:\+|-|–|to\b|or\b)?\s*\d*\s*\+?\s*(?:years?|yrs?)\b)", re.I)
_CAPITALS_JOIN = regex(
    r"(?<=[A-Z0-9]{2})(?=(?:" + "|".join(sorted(word.capitalize() for word in _STRONG if word.isalpha())) + r")\b)"
)
_LEFT = regex(r"(?:[A-Z]+[a-z’'-]*|[a-z’'-]+|\d+)[).\]%!?;:]*$")
_RIGHT = regex(r"[A-Z]?[a-z’'-]+|[A-Z]+|[\w’'-]+")
_NUMBERED = regex(r"(?<=[.;a-z)])\s+(?=\(?\d{1,2}[.)]\s+[A-Z])")
_SPACED = regex(r"(?<=[a-z0-9)+#]) (?=[A-Z][a-z’'-]+\b)")
_YEARS_AHEAD = regex(r"(?<=[a-z)]) (?=\d{1,2}\+? (?:years|yrs) )")
_PREPOSITIONS = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "have",
        "has",
        "in",
        "into",
        "is",
        "of",
        "on",
        "or",
        "our",
        "per",
        "the",
        "their",
        "this",
        "to",
        "with",
        "your",
        "you",
        "be",
        "must",
        "are",
        "etc",
        "not",
        "no",
        "with/without",
        "including",
        "like",
        "using",
        "via",
        "than",
        "its",
        "that",
        "which",
        "who",
        "years",
        "year",
        "degree",
        "should",
        "will",
        "can",
        "other",
        "some",
        "any",
        "all",
        "both",
        "either",
        "strong",
        "good",
        "excellent",
        "demonstrated",
        "proven",
    ]
)


def pieces(line: str, known: Callable[[str], bool]) -> list[tuple[str, bool]]:
    """Return the parts of a line as (text, was marked as a list item), in order."""
    marked = _marked(line)
    result: list[tuple[str, bool]] = []
    for text, bullet in marked:
        for part in _unglued(text, known):
            for section in _sectioned(part) if len(part) > LONG else [part]:
                for sub in _spaced(section) if len(section) > LONG else [section]:
                    result.append((sub, bullet))
    return result


def _marked(line: str) -> list[tuple[str, bool]]:
    cuts = [match for match in _MARK.finditer(line) if match.start() or match[0].strip() not in "*–—-"]
    dashes = [match for match in cuts if match[0].strip() in "*–—-"]
    if len(dashes) < 3:
        cuts = [match for match in cuts if match not in dashes]
    numbered = list(_NUMBERED.finditer(line))
    if len(numbered) >= 2:
        cuts = sorted([*cuts, *numbered], key=lambda match: match.start())
    if not cuts:
        return [(line, False)]
    result = [(line[: cuts[0].start()].strip(), False)]
    ends = [match.start() for match in cuts[1:]] + [len(line)]
    result += [(line[match.end() : end].strip(), True) for match, end in zip(cuts, ends, strict=True)]
    return [(text, bullet) for text, bullet in result if text]


def _unglued(text: str, known: Callable[[str], bool]) -> list[str]:
    joins = [match.start() for match in _JOIN.finditer(text)]
    sure = [at for at in joins if _surely(text, at, known)]
    if len(sure) >= 2 or (sure and len(text) > LONG):
        sure = [at for at in joins if not _one_word(text, at, known)]
    sure += [match.start() for match in _CAPITALS_JOIN.finditer(text)]
    sure += [
        match.start()
        for match in _NUMBER_JOIN.finditer(text)
        if match.start() and not text[match.start() - 1].isspace()
    ]
    return _cut(text, sorted(set(sure)))


def _parts(text: str, at: int) -> tuple[str, str]:
    left = _LEFT.search(text, max(0, at - 30), at)
    right = _RIGHT.match(text, at)
    return (left[0] if left else ""), (right[0] if right else "")


def _one_word(text: str, at: int, known: Callable[[str], bool]) -> bool:
    """Tell whether the capital is inside one name: JavaScript, iPhone, e.g.The is not."""
    left, right = _parts(text, at)
    if not left or not left[-1].isalnum():
        return not left
    if known(left + right) or (len(left) <= 2 and right.lower() not in _ANY):
        return True
    if right.lower() in _ANY and not left[0].isupper():
        return False
    return left[0].isupper() and (right.lower() in _CAMEL_ENDINGS or (len(left) <= 6 and right.lower() not in _ANY))


def _surely(text: str, at: int, known: Callable[[str], bool]) -> bool:
    left, right = _parts(text, at)
    if _one_word(text, at, known):
        return False
    if left[-1:] in {".", "!", "?", ";", ":", ")"}:
        return len(left) > 3
    return right.lower() in _ANY or (left.islower() and len(left) >= 3)


def _sectioned(text: str) -> list[str]:
    """Cut a long line around headings that stand in it without a mark: "... of clients Requirements Strong ..."."""
    cuts: list[int] = []
    for match in sections_in(text):
        before = text[: match.start()].rstrip()
        left = before.rsplit(" ", 1)[-1] if before else "."
        inside = left[0].isupper() or left.lower().strip(",") in _PREPOSITIONS or left[-1] in ",-"
        # "Understanding Product Requirements: ..." is a lead-in of its own.
        if inside and left[-1] not in ".!?:;)":
            continue
        cuts += [match.start(), match.end()]
    return _cut(text, sorted(set(cuts)))


def _spaced(text: str) -> list[str]:
    """Cut a long line before capitalised openers that follow a lower-case word without a full stop."""
    cuts = []
    for match in _SPACED.finditer(text):
        left, right = _parts(text, match.start())[0], _parts(text, match.end())[1]
        # Inside a sentence nobody capitalises "Experience"; a heading in title case does, so its neighbour decides.
        if right.lower() in _STRONG and left.lower() not in _PREPOSITIONS and not left[:1].isupper():
            cuts.append(match.end())
    if len(cuts) >= 2:
        cuts += [
            m.end() for m in _YEARS_AHEAD.finditer(text) if _parts(text, m.start())[0].lower() not in _PREPOSITIONS
        ]
    return _cut(text, sorted(set(cuts)))


def _cut(text: str, cuts: list[int]) -> list[str]:
    bounds = [0, *cuts, len(text)]
    parts = [text[a:b].strip() for a, b in itertools.pairwise(bounds)]
    return [part for part in parts if part]
