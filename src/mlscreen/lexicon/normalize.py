"""Make text comparable: fold accents, dashes and quotes without moving an offset, and cut it into atoms.

Never changes the length of a text: an offset in the folded text is the same offset in the document.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

# "C++", "C#" and ".NET" are one atom each; so is every Chinese or Japanese character, for these write no spaces.
_ATOM = re.compile(r"\.net(?![^\W_])|[぀-ヿ㐀-鿿]|[^\W_぀-ヿ㐀-鿿]+(?:\+\+|[+#](?![^\W_]))?")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_ADDRESS = re.compile(
    r"[^\s@<>()]+@[^\s@<>()]+\.\w+|(?:https?://|www\.)\S+"
    r"|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|edu|gov|dev|co|me|de|fr|uk|in|info|net)/[^\s,;)]+",
    re.IGNORECASE,
)
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－\u00ad", "-")
_QUOTES = dict.fromkeys("’‘ʼ`´′", "'")
_SPACES = dict.fromkeys(
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
_LETTERS = {"ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "／": "/", "＋": "+"}
_SINGLE = {**_DASHES, **_QUOTES, **_SPACES, **_LETTERS}
COMBINING = "\u0300"


class Atoms(NamedTuple):
    """The atoms of a text, in parallel lists."""

    words: list[str]
    """Folded and in lower case."""
    starts: list[int]
    ends: list[int]


@cache
def _folded(character: str) -> str:
    single = _SINGLE.get(character)
    if single is not None:
        return single
    if unicodedata.combining(character):
        return COMBINING
    base = unicodedata.normalize("NFKD", character)[0]
    # Only the letter under an accent: a ligature or a fraction has no single character to become.
    return base if base.isalnum() and len(base.lower()) == 1 else character


def fold(text: str) -> str:
    """Return the text with plain letters, hyphens, quotes and spaces, as long as it was, addresses blanked."""
    if not text.isascii():
        text = _BEYOND_ASCII.sub(lambda match: _folded(match[0]), text)
    if "@" in text or "/" in text or "www." in text:
        text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    return text


def lower(folded: str) -> str:
    """Return the folded text in lower case, as long as it was."""
    small = folded.lower()
    if len(small) == len(folded):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def atoms(small: str) -> Atoms:
    """Cut a folded, lower-case text into atoms."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _ATOM.finditer(small):
        words.append(match[0])
        start, end = match.span()
        starts.append(start)
        ends.append(end)
    return Atoms(words, starts, ends)


def key(form: str) -> str:
    """Return the atoms of a name or phrase joined by one space: what the index is looked up by."""
    return " ".join(_ATOM.findall(lower(fold(form))))
