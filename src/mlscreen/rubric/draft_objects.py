"""Cut the things asked for out of a clause, known to the vocabulary or not: what stands after "experience with".

Never decides whether a thing is required, nor how several belong together.
"""

import re
from collections.abc import Iterator
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.regex import regex

_TABLE = tables.load("posting_nouns")
_FRONT, _BACK, _GENERIC = (frozenset(_TABLE[name]) for name in ("front", "back", "generic"))
_STOP, _OF_KEPT, _NOT_TERMS = (frozenset(_TABLE[name]) for name in ("stop", "of_kept", "not_terms"))
_VERBS = frozenset(_TABLE["verbs"])
_COMPOUND_HEADS, _COMPOUND_FIRSTS = frozenset(_TABLE["compound_heads"]), frozenset(_TABLE["compound_firsts"])
_WORD = regex(r"[^\s,;:()\[\]/\"“”•|]+|[,;:()\[\]/\"“”•|]|\s+")
_BREAK = frozenset(',;:()[]"“”•|')
_DASHES = frozenset("-–—")
_EDGE = ".!?'’‘*…–—-"
_MOST_WORDS = 4
_PERSONS = regex(r"https?.*|(?:we|you|they|i)(?:['’](?:re|ve|ll|d|m))?")
_SHAPED = regex(
    r"(?<![\w@])(?:[A-Z][A-Z0-9&+#.]*[A-Z0-9+#][a-z]?|[A-Za-z]+\d[\w.]*|[A-Z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w*|"
    r"[A-Z]\+\+|\.NET|[A-Z]#)(?![\w@])"
)
_TITLED = regex(r"(?<=[a-z,(/] )[A-Z][\w&+#-]*(?: (?:of )?[A-Z][\w&+#-]*){1,3}")
_POST = regex(
    r"\b(?:skills?|experience|knowledge|expertise|background|proficiency|abilit(?:y|ies)|fluency|"
    r"certifications?|certificate|licen[cs]e|competenc(?:y|ies)|literacy|acumen)\b",
    re.I,
)


@cache
def _opening() -> re.Pattern[str]:
    openers = "|".join(re.escape(one) for one in sorted(_TABLE["openers"], key=len, reverse=True))
    links = "|".join(re.escape(one) for one in sorted(_TABLE["links"], key=len, reverse=True))
    return regex(
        rf"\b(?:{openers})\b(?:(?: or| and|,|/) ?(?:{openers}))*(?:\s*[:–-]\s*|(?: (?:{links}))+ |,"
        rf" (?:including|e\.g\.,?|such as) | (?=[A-Z0-9][\w+#.]*))",
        re.IGNORECASE,
    )


def openings(text: str) -> list[int]:
    """Return where objects begin: after each "experience with", "knowledge of", "such as" and the like."""
    found = [match.end() for match in _opening().finditer(text)]
    found += [
        match.end()
        for match in re.finditer(
            r"\b(?:such as|e\.\s?g\.?,?|for example,?|for instance,?|including|includes?|like|i\.e\.?,"
            r"?|namely)(?: but not limited to)?:? |\((?=\S)",
            text,
            re.I,
        )
    ]
    return sorted(set(found))


def objects(text: str) -> tuple[Span, ...]:
    """Return the spans of the things asked for in a clause, in order."""
    begins = openings(text)
    post = [match for match in _POST.finditer(text) if not begins or match.start() < begins[0]]
    spans: list[Span] = []
    if post:
        spans += _things(text, 0, post[0].start())
    elif not begins and len(text.split()) <= 8:
        spans += _things(text, 0, len(text))
    for at, begin in enumerate(begins):
        end = begins[at + 1] if at + 1 < len(begins) else len(text)
        spans += _things(text, begin, end)
    spans += shaped(text)
    return _distinct(spans)


def shaped(text: str) -> list[Span]:
    """Return the words that look like names of things: capitals inside, digits, all capitals."""
    spans = [
        Span(*match.span())
        for match in _SHAPED.finditer(text)
        if match[0].strip(".") not in _NOT_TERMS and not re.fullmatch(r"[A-Za-z]\d*|\d+[a-z]*", match[0])
    ]
    spans += [Span(*match.span()) for match in _TITLED.finditer(text) if match[0].split()[0].lower() not in _FRONT]
    letters = [c for c in text if c.isalpha()]
    shouted = len(letters) > 20 and sum(c.isupper() for c in letters) > 0.7 * len(letters)
    spans = [span for span in spans if not _place(text, span)]
    return (
        []
        if shouted
        else [Span(span.start, span.start + len(text[span.start : span.end].rstrip("."))) for span in spans]
    )


def _place(text: str, span: Span) -> bool:
    """Tell whether a span is a country or a city, which is no thing to know."""
    name = text[span.start : span.end].lower().strip(". ")
    return name in _places() or name.startswith("state of ")


@cache
def _places() -> frozenset[str]:
    table = tables.load("places")
    return frozenset(name for names in table.values() for name in names if isinstance(name, str) and len(name) > 2)


def _distinct(spans: list[Span]) -> tuple[Span, ...]:
    result: list[Span] = []
    for span in sorted(set(spans), key=lambda one: (one.start, -one.end)):
        if span.end > span.start and (not result or span.start >= result[-1].end):
            result.append(span)
    return tuple(result)


def _things(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the noun phrases of a list between two offsets; stop at the first word that ends the list."""
    words: list[Span] = []
    idle = 0
    for match in _WORD.finditer(text, start, end):
        token = match[0]
        if token.isspace():
            continue
        bare = token.strip(_EDGE).lower()
        if (
            token in _BREAK
            or bare in {"and", "or", "&", "and/or", "/"}
            or (token in _DASHES and "," in text[match.end() : end])
            or (bare == "of" and not _keeps_of(text, words))
        ):
            yield from _thing(text, words)
            words = []
        elif bare in _STOP and not (words and token[:1].isupper()):
            yield from _thing(text, words)
            words = []
            idle += 1
            if idle > 3 or bare in {"that", "which", "who", "where", "while", "when", "to"}:
                return
        else:
            words.append(Span(match.start(), match.start() + len(token.rstrip(".!?…"))))
            if token[-1] in ".!?" and len(token) > 2 and not token[:-1].isupper():
                yield from _thing(text, words)
                words = []
    yield from _thing(text, words)


def _keeps_of(text: str, words: list[Span]) -> bool:
    last = text[words[-1].start : words[-1].end] if words else ""
    return last.lower() in _OF_KEPT or (
        last[:1].isupper() and re.match(r" of (?:the )?[A-Z]", text[words[-1].end :]) is not None
    )


def _thing(text: str, words: list[Span]) -> Iterator[Span]:
    """Yield what is left of a phrase when its empty words are gone, if it is a thing."""
    bare = [text[word.start : word.end].strip(_EDGE).lower() for word in words]
    first, last = 0, len(words)
    while first < last and not _named(text, words, first) and _is_empty(bare[first]):
        first += 1
    while last > first + 1 and bare[last - 1] in _BACK:
        last -= 1
    adjective = last - first == 1 and bare[first].isalpha() and bare[first].endswith(("al", "ic", "ive", "ous"))
    if last < len(words) and adjective:
        # "Dynamical systems": an adjective alone is no thing.
        last += text[words[first].start].islower() and bare[last].isalpha()
    if last < len(words) and all(one in _GENERIC or one in _FRONT for one in bare[first:last]):
        last = (
            min(last + 1, len(words))
            if bare[last] not in {"a", "an", "the", "and", "or", "etc", "plus", "is"}
            else last
        )
    of_trade = (
        last < len(words)
        and bare[last] in {"domain", "industry", "sector", "industries", "sectors"}
        and last - first == 1
    )
    if (
        first >= last
        or last - first > _MOST_WORDS
        or not (of_trade or _is_thing(text, words[first:last], bare[first:last]))
    ):
        return
    start, end = words[first].start, words[last - 1].end
    inner = text[start:end]
    yield Span(start + len(inner) - len(inner.lstrip(_EDGE[1:])), start + len(inner.rstrip("'’‘*…–—-")))


def _named(text: str, words: list[Span], at: int) -> bool:
    """Tell whether a word that is usually empty begins a name: "Key Stage 2"."""
    if at + 1 >= len(words) or words[at].start < 2:
        return False
    capitals = text[words[at].start].isupper() and text[words[at + 1].start].isupper()
    return capitals and text[words[at].start - 2].islower()


def _is_empty(word: str) -> bool:
    return word in _FRONT or not word or word.endswith("ly") or word.rstrip("+").isdigit()


def _is_thing(text: str, words: list[Span], bare: list[str]) -> bool:
    if len(bare) == 2 and bare[0] in _COMPOUND_FIRSTS and bare[1] in _COMPOUND_HEADS:
        return True
    if all(word in _GENERIC or word in _FRONT or word in _BACK or word.isdigit() for word in bare):
        return False
    if bare[0] in _VERBS or any(_PERSONS.fullmatch(word) for word in bare):
        return False
    literal = text[words[0].start : words[-1].end]
    if _place(text, Span(words[0].start, words[-1].end)):
        return False
    if literal.strip(".") in _NOT_TERMS or not any(c.isalpha() for c in literal):
        return False
    if len(bare) == 1:
        if bare[0].endswith("ing") and bare[0] not in _FRONT and re.match(r" skills?\b", text[words[-1].end :]):
            return True
        # One lower-case word alone is seldom a skill ("linters" is, "curiosity" is not): plural or technical ones only.
        word = literal
        return (
            word[0].isupper()
            or any(c.isdigit() or c in "+#." for c in word)
            or (
                len(word) > 4
                and not word.endswith(
                    (
                        "ing",
                        "able",
                        "ive",
                        "ous",
                        "ful",
                        "ed",
                        "er",
                        "ly",
                        "al",
                        "ity",
                        "ness",
                        "est",
                        "self",
                        "ship",
                        "sm",
                    )
                )
            )
        )
    return not bare[0].isdigit()
