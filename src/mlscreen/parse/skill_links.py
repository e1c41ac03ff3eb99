"""Finds the words that name a link or the document itself: addresses, "GitHub: github.com/ada", "Curriculum vitae".

Never judges a name in a sentence or in a list of skills, and never keeps an address.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.model.resume import SectionKind
from mlscreen.parse.outline import Outline
from mlscreen.regex import regex

_TOKEN = regex(r"\S+")
_ADDRESS = regex(
    r"[^@]+@[\w-]+(?:\.[\w-]+)+|\W*(?:https?://|www\.)|\W*[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|edu|co|ai)/"
)
_LONGEST_ADDRESS = 300
_ITEM_START = regex(r"(?:^|[\n\t|•·▪●,;/(\[]|\s[–—-]\s|\s{2})\s*$")
_FARTHEST = 40


def addresses(text: str) -> tuple[Span, ...]:
    """Return where addresses and links stand, in order."""
    return tuple(_addresses(text))


def _addresses(text: str) -> Iterator[Span]:
    for token in _TOKEN.finditer(text):
        word = token[0]
        if ("@" in word or "/" in word or "www." in word) and len(word) <= _LONGEST_ADDRESS and _ADDRESS.match(word):
            yield Span(*token.span())


def without_labels(outline: Outline, hits: Sequence[Hit], links: Iterable[Span]) -> Iterator[Hit]:
    """Yield the hits that name neither a link nor a document, in order; `links` are the addresses of the text."""
    text, starts = outline.text, frozenset(link.start for link in links)
    for number, hit in enumerate(hits):
        if _document().match(text, hit.span.end):
            continue
        words = " ".join(text[hit.span.start : hit.span.end].casefold().split())
        if words in _networks() and _labels(outline, hits, number, starts):
            continue
        yield hit


def _labels(outline: Outline, hits: Sequence[Hit], number: int, links: frozenset[int]) -> bool:
    span, text = hits[number].span, outline.text
    if not _ITEM_START.search(text, max(span.start - 4, 0), span.start):
        return False
    gap = _before_link().match(text, span.end)
    if gap and (gap.end() in links or (gap["mark"] and text[gap.end() : gap.end() + 1] == "@")):
        return True
    return _of_contact(outline, span) and bool(_item().match(text, span.end)) and not _with_skills(text, hits, number)


def _of_contact(outline: Outline, span: Span) -> bool:
    section = outline.section_at(span.start)
    if section is None:
        return False
    return section.kind is SectionKind.HEADER or section.heading.strip(" :").casefold() in _table()["headings"]


def _with_skills(text: str, hits: Sequence[Hit], number: int) -> bool:
    """Tell whether the line names anything that is no network: in "Git, GitHub, Docker" it is a tool."""
    span = hits[number].span
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return any(
        start <= hit.span.start < (end if end >= 0 else len(text))
        and text[hit.span.start : hit.span.end].casefold() not in _networks()
        for hit in hits[max(number - _FARTHEST, 0) : number + _FARTHEST]
    )


def _table() -> dict[str, Any]:
    table: dict[str, Any] = tables.load("link_labels")
    return table


@cache
def _networks() -> frozenset[str]:
    return frozenset(_table()["networks"])


def _choice(key: str) -> str:
    return "|".join(re.escape(word) for word in sorted(_table()[key], key=lambda word: (-len(word), word)))


@cache
def _before_link() -> re.Pattern[str]:
    return regex(rf"(?:\s(?:{_choice('words')})\b)?(?P<mark>[\s:：=/|>(–—→-]{{1,6}})", re.IGNORECASE)


@cache
def _item() -> re.Pattern[str]:
    # The item is at its end after the name, or after one word more: "GitHub ada", "GitHub / ada", "Skype: ada.b".
    word = rf"(?:\s(?:{_choice('words')})\b)?(?:\s?[:：/=]\s?\S+|\s[\w.-]+|\s?\([^()\n]{{1,40}}\))?"
    return regex(rf"{word}[ )\]]*(?:$|[\n\t|•·▪●,;]|\s{{2}}|\s[–—/-]\s)", re.IGNORECASE)


@cache
def _document() -> re.Pattern[str]:
    return regex(rf"\s+(?:{_choice('documents')})\b", re.IGNORECASE)
