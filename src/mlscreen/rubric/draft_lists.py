"""Find the items of an "or" list and name each, so that one unknown item does not break the choice.

Never looks into the vocabulary: it says where items stand, not what they are.
"""

import re

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.regex import regex

_TABLE = tables.load("posting_nouns")
_FRONT, _BACK, _GENERIC = (frozenset(_TABLE[name]) for name in ("front", "back", "generic"))
_TRADES, _VERBS = frozenset(_TABLE["trades"]), frozenset(_TABLE["verbs"])
_BEFORE_ITEM = (
    frozenset(_TABLE["stop"])
    | frozenset(_TABLE["links"])
    | (frozenset(_TABLE["openers"]) - _TRADES)
    | {"of", "and", "or"}
)
_AFTER_ITEM = frozenset(_TABLE["stop"]) | {"of", "and", "or", "is", "are", "experience", "skills", "knowledge", "plus"}
_OPEN = frozenset(_TABLE["list_ends"])
_OR = regex(r"(?<=[\w)]),? (?:and/or|or) (?=\w)", re.IGNORECASE)
_BOUNDARY = regex(r"[.;:()\[\]!?]|\s[–—-]\s")
_COMMA = regex(r",\s*")
_WORD = regex(r"[^\s,]+")
_ADJECTIVE = regex(r"[a-z-]+(?:al|ic|ive|ary|ous)|(?:in|out)bound|(?:on|off|in)shore|(?:up|mid|down)stream|\w+-\w+ed")
# Empty before a thing, and not as one of several kinds of it: "commercial or residential wiring".
_KEPT = frozenset({"commercial", "technical", "strategic", "traditional", "international", "global", "knowledge"})
_WORD_BEFORE = regex(r"([\w-]+) $")
_NOUN = regex(
    r"(?:retriev|propos|approv|rent|capit|port|journ|sign|manu|materi|hospit|renew|apprais|anim)al|"
    r"(?:mus|clin|log|fabr|top|traff|metr|plast)ic|(?:execut|representat|operat|arch|dr)ive|(?:libr|sal|diction)ary"
)
_MOST_WORDS = 3


class Item(Record):
    """One of the things between which a list leaves the choice."""

    span: Span
    """Without words that say nothing of it."""
    name: str
    """With the head that it shares with the last: "environmental data" in "environmental or agricultural data"."""
    special: bool
    """The list shares a head: each item is that head's kind, not the head itself."""


def choices(text: str) -> tuple[tuple[Item, ...], ...]:
    """Return the items of each "or" list of a clause; lists that cannot be cut cleanly are left out."""
    found = (_items(text, match) for match in _OR.finditer(text))
    return tuple(items for items in found if len(items) > 1)


def _items(text: str, match: re.Match[str]) -> tuple[Item, ...]:
    last = _after(text, match.end())
    if last is None:
        return ()
    firsts = _firsts(text, match.start(), match[0].startswith(","))
    spans = [span for span in (*firsts, last) if span.end > span.start]
    if len(spans) < len(firsts) + 1 or any(_is_verb(text, span) for span in spans):
        return ()
    names = [text[span.start : span.end] for span in spans]
    if any(_is_cut(text, span) for span in spans[:-1]):
        return tuple(Item(span, name, False) for span, name in zip(spans, names, strict=True))
    head = names[-1].split()[-1] if " " in names[-1] and any(map(_needs_head, names[:-1])) else ""
    return tuple(
        Item(span, f"{name} {head}" if head and _takes_head(name) and at < len(names) - 1 else name, bool(head))
        for at, (span, name) in enumerate(zip(spans, names, strict=True))
    )


def _is_cut(text: str, span: Span) -> bool:
    """Tell whether a word before an item was taken off that may belong to its name: "information retrieval"."""
    before = _WORD_BEFORE.search(text, 0, span.start)
    return before is not None and before[1].lower() in _GENERIC and before[1].lower() not in _BEFORE_ITEM


def _needs_head(name: str) -> bool:
    return _ADJECTIVE.fullmatch(name.lower()) is not None and _NOUN.fullmatch(name.lower()) is None


def _takes_head(name: str) -> bool:
    """Tell whether a name may stand before a head: one word in small letters that is no trade, like "budgeting"."""
    return " " not in name and (name.islower() or _needs_head(name)) and not name.endswith("ing")


def _after(text: str, at: int) -> Span | None:
    """Return the last item, up to the first word that ends it; `None` for "or similar"."""
    boundary = _BOUNDARY.search(text, at)
    limit = min(boundary.start() if boundary else len(text), _comma_from(text, at))
    words: list[Span] = []
    for word in _WORD.finditer(text, at, limit):
        if words and word[0].lower() == "to":
            # "Rust, or the itch to learn it" names no thing.
            return None
        if word[0].lower() in _AFTER_ITEM and (words or word[0].lower() not in _GENERIC):
            break
        words.append(Span(*word.span()))
    begins = [text[word.start : word.end].lower() for word in words[:2]]
    if not words or begins[0][0].isdigit() or not _OPEN.isdisjoint(begins):
        return None
    return _bare(text, words)


def _comma_from(text: str, at: int) -> int:
    found = _COMMA.search(text, at)
    return found.start() if found else len(text)


def _firsts(text: str, end: int, comma: bool) -> list[Span]:
    """Return the items before the "or", from the nearest back to the one that begins the list."""
    begin = max([0, *(match.end() for match in _BOUNDARY.finditer(text, 0, end))])
    edges = [begin, *(match.end() for match in _COMMA.finditer(text, begin, end))]
    result: list[Span] = []
    stop = end
    for at, edge in enumerate(reversed(edges)):
        words = [Span(*word.span()) for word in _WORD.finditer(text, edge, stop)]
        if not words:
            break
        inner = [index for index, word in enumerate(words) if text[word.start : word.end].lower() in _BEFORE_ITEM]
        whole = not inner or (
            (at > 0 or comma) and edge > begin and text[words[inner[-1]].start : words[inner[-1]].end] == "and"
        )
        words = words if whole else words[inner[-1] + 1 :]
        if edge == begin and len(words) > 1 and text[words[0].start : words[0].end].lower() in _VERBS:
            # "Able to manage CRRT, ECMO or Impella": the verb is no part of the first item.
            words = words[1:]
        item = _bare(text, words)
        if item is None:
            break
        result.insert(0, item)
        if not whole:
            break
        stop = edge - len(text[:edge]) + len(text[:edge].rstrip().rstrip(","))
    return result


def _bare(text: str, words: list[Span]) -> Span | None:
    """Return the span of an item without empty words in front; `None` when too long to be one."""
    while len(words) > 1 and _says_nothing(text[words[0].start : words[0].end]):
        words = words[1:]
    while len(words) > 2 and text[words[-1].start : words[-1].end].lower() in _BACK:
        words = words[:-1]
    if not words or len(words) > _MOST_WORDS or all(_says_nothing(text[one.start : one.end]) for one in words):
        return None
    return Span(words[0].start, words[-1].end)


def _says_nothing(word: str) -> bool:
    low = word.lower()
    return (low in _FRONT or low in _GENERIC) and low not in _TRADES and low not in _KEPT


def _is_verb(text: str, span: Span) -> bool:
    return text[span.start : span.end].split()[0].lower() in _VERBS
