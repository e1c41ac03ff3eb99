"""Make text comparable: fold accents, dashes and quotes without moving an offset, and cut it into atoms.

Never changes the length of a text: an offset in the folded text is the same offset in the document.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from mlscreen.regex import regex

# "C++", "C#" and ".NET" are one atom each; so is every Chinese or Japanese character, for these write no spaces.
_ATOM = (
    r"\.net(?![^\W_])|[\u3040-\u30ff\u3400-\u9fff]"
    r"|[^\W_\u3040-\u30ff\u3400-\u9fff]+(?:\+\+|[+#](?![^\W_]))?"
)
_PLAIN_ATOM = regex(r"\.net(?![a-z0-9])|[a-z0-9]+(?:\+\+|[+#](?![a-z0-9]))?")
_BEYOND_ASCII = regex(r"[^\x00-\x7f]")
_ADDRESS_MARK = regex(r"@\w|://|www\.|\.(?:com|org|edu|gov|github\.io|co\.uk)/", re.IGNORECASE)
_BEFORE_ADDRESS = regex(r"[^\s<>()\[\]{},;|•]*$")
_ADDRESS_REST = regex(r"[^\s<>()\[\]{},;|•]*")
BULLET = "•"
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－\u00ad", "-")
_QUOTES = dict.fromkeys("’‘ʼ`´′", "'")
# The signs of trade marks stand inside names ("Microsoft® Word") and mean nothing.
_BLANKS = dict.fromkeys("\u00a0\u200b\u202f\u205f\u3000\ufeff®™©", " ") | {chr(n): " " for n in range(0x2000, 0x200B)}
_LETTERS = {"ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "／": "/", "＋": "+"}
_SINGLE = {**_DASHES, **_QUOTES, **_BLANKS, **_LETTERS}


class Atoms(NamedTuple):
    """The atoms of a text, in parallel sequences."""

    words: list[str]
    """Folded and in lower case."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@cache
def _folded(character: str) -> str:
    single = _SINGLE.get(character)
    if single is not None:
        return single
    base = unicodedata.normalize("NFKD", character)[0]
    # Only the letter under an accent: a ligature or a fraction has no single character to become.
    if base.isalnum() and len(base.lower()) == 1:
        return base
    return character if character.isalnum() or unicodedata.combining(character) else BULLET


def _in_place(match: re.Match[str]) -> str:
    # What is left of a no-break space read in the wrong encoding, before a word: "ÂI" is no "AI".
    if match[0] == "Â" and not match.string[match.start() - 1 : match.start()].isalpha():
        return " "
    return _folded(match[0])


def fold(text: str) -> str:
    """Return the text with plain letters, hyphens, quotes and bullets, as long as it was, addresses blanked."""
    if not text.isascii():
        text = _BEYOND_ASCII.sub(_in_place, text)
    return _without_addresses(text)


def _without_addresses(text: str) -> str:
    at = 0
    parts: list[str] = []
    for mark in _ADDRESS_MARK.finditer(text):
        if mark.start() < at:
            continue
        before = _BEFORE_ADDRESS.search(text, max(at, mark.start() - 100), mark.start())
        start = before.start() if before else mark.start()
        rest = _ADDRESS_REST.match(text, mark.end())
        end = rest.end() if rest else mark.end()
        parts += (text[at:start], " " * (end - start))
        at = end
    return "".join(parts) + text[at:] if parts else text


def lower(folded: str) -> str:
    """Return the folded text in lower case, as long as it was."""
    small = folded.lower()
    if len(small) == len(folded):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def atoms(small: str) -> Atoms:
    """Cut a folded, lower-case text into atoms."""
    spans = [match.span() for match in _atom(small).finditer(small)]
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return Atoms([small[start:end] for start, end in spans], starts, ends)


@lru_cache(maxsize=8192)
def key(form: str) -> str:
    """Return the atoms of a name or phrase joined by one space: what the index is looked up by."""
    if form.isascii() and form.replace(" ", "").isalnum():
        return " ".join(form.lower().split())
    small = lower(fold(form))
    return " ".join(_atom(small).findall(small))


def _atom(small: str) -> re.Pattern[str]:
    # The sets of Chinese and Japanese characters take milliseconds to build, and most texts have none.
    return _PLAIN_ATOM if small.replace(BULLET, "").isascii() else _any_atom()


@cache
def _any_atom() -> re.Pattern[str]:
    return regex(_ATOM)
