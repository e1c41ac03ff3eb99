"""What kind of section the words of a heading announce, and the heading with its letter-spacing mended.

Judges words only; whether the line looks like a heading is decided in `parse/headings.py`.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from mlscreen.lexicon import tables
from mlscreen.model.record import Record, replace
from mlscreen.model.resume import SectionKind
from mlscreen.parse.heading_notes import Note, noted
from mlscreen.regex import regex, regex_of

LONGEST_HEADING = 70

_CONTINUED = regex(
    r"[\s(\[,:–—-]*\b(?:continued|cont(?:inue)?['’]?d?|contd|fortsetzung|suite|continuación)\b\.?[)\]\s]*$",
    re.I,
    holding=("cont", "fortsetzung", "suite"),
)
_NUMBERED = regex(r"^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+|^#+\s*|^[|>_=~*•▪■◆–—-]+\s*")
_TRAILING = regex(r"[\s:：|_=~*#.…–—-]+$")
_JOINTS = regex(r"\s*(?:&|/|,|\+|\||·|•|;|\b(?:and|und|et|y|e|en|with|plus)\b)\s*", re.IGNORECASE)
_DASHED = regex(r"\s[–—-]\s|,")
_NOT_ALPHANUMERIC = {n: None for n in range(128) if not chr(n).isalnum()}
_KEPT = {n: None for n in _NOT_ALPHANUMERIC if n != ord("\n")}
# What a range of years may stand behind, as in "Employment (2012 – present)".
_HELD_FOR_YEARS = frozenset(
    {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PUBLICATIONS, SectionKind.AWARDS, SectionKind.TALKS}
)
# "Résumé sample: Higher Education" is the title of the document.
_DOCUMENT = regex(r"\b(?:r[eé]sum[eé]|cv|curriculum|sample|template)\b", re.IGNORECASE)
_LEADING_JOINT = regex(r"^\W*(?:and|of|in)\b\s*", re.IGNORECASE)


class HeadingWords(Record):
    """A heading understood by its words."""

    kind: SectionKind
    text: str
    """As written, letter-spacing mended."""
    exact: bool
    """The table holds it as it stands; else it was put together from known parts."""
    inside_jobs: bool = False
    """Also used as a line inside of jobs and projects."""
    weak: bool = False
    """An everyday word, a heading only where it looks like one."""
    noted: bool = False
    """A note stood behind it, which `text` leaves out."""


def key(text: str) -> str:
    """Return letters and digits only, without case and accents: equal for "E D U C A T I O N" and "Education"."""
    if text.isascii():
        return text.lower().translate(_NOT_ALPHANUMERIC)
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if c.isalnum())


def _keys(phrases: Sequence[str]) -> list[str]:
    """Return the key of each phrase; together, because the table has hundreds."""
    plain = iter("\n".join(phrase for phrase in phrases if phrase.isascii()).lower().translate(_KEPT).split("\n"))
    return [next(plain) if phrase.isascii() else key(phrase) for phrase in phrases]


@cache
def _table() -> dict[str, tuple[SectionKind, str]]:
    kinds: dict[str, list[str]] = tables.load("headings")["kinds"]
    table: dict[str, tuple[SectionKind, str]] = {}
    for name, phrases in kinds.items():
        kind = SectionKind(name)
        for own, phrase in zip(_keys(phrases), phrases, strict=True):
            table.setdefault(own, (kind, phrase))
    return table


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in tables.load("headings")[name])


@cache
def _last_words() -> dict[str, SectionKind]:
    kinds: dict[str, list[str]] = tables.load("headings")["last_words"]
    return {key(word): SectionKind(kind) for kind, words in kinds.items() for word in words}


@cache
def _modifier() -> re.Pattern[str]:
    return regex_of(tables.load("headings")["modifiers"], r"^(?:WORDS)\s+")


@lru_cache(maxsize=4096)
def understand(text: str) -> HeadingWords | None:
    """Return what the words announce, or `None` when they are no heading that the table knows."""
    if len(text) > LONGEST_HEADING + 20:
        return None
    shown = clean(text)
    if not shown or len(shown) > LONGEST_HEADING:
        return None
    # "C ONTINUED", where even the word for it is spaced.
    known = key(shown).removesuffix("continued")
    found = _table().get(known)
    if found:
        respaced = _respaced(shown, found[1])
        return HeadingWords(found[0], respaced, True, known in _listed("inside_jobs"), known in _listed("weak"))
    kind = _compound(shown)
    if kind:
        return HeadingWords(kind, shown, False)
    note = noted(shown)
    return _with_note(note) if note else None


def _with_note(note: Note) -> HeadingWords | None:
    words = understand(note.heading)
    # "Internship (2012 – 2013)" and "Military service (2001)" are rather a position with its dates.
    if words is None or (note.dated and (words.weak or words.kind not in _HELD_FOR_YEARS or _is_position(words.text))):
        return None
    return replace(words, exact=words.exact and note.usual, weak=words.weak or not note.usual, noted=True)


def _is_position(text: str) -> bool:
    return key(text) in _listed("positions")


def is_inside_jobs(text: str) -> bool:
    """Tell whether the words stand as a sub-heading inside of jobs: "Responsibilities"."""
    return len(text) <= LONGEST_HEADING and key(clean(text)) in _listed("inside_jobs")


def by_last_word(text: str) -> SectionKind | None:
    """Return the kind that the last word tells ("Consulting Experience"), for lines that look like headings."""
    shown = clean(text)
    words = shown.split()
    if _DOCUMENT.search(shown):
        return None
    if not 2 <= len(words) <= 5 or any(is_inside_jobs(part) for part in _JOINTS.split(shown) if part != words[-1]):
        return None
    return None if _DASHED.search(shown) else _last_words().get(key(words[-1]))


def clean(text: str) -> str:
    """Return the heading without bullets, numbers, rules, a colon and "continued"."""
    shown = _NUMBERED.sub("", text.strip())
    shown = _TRAILING.sub("", _CONTINUED.sub("", shown))
    return " ".join(shown.split())


def mended(text: str) -> str:
    """Return an unknown heading with its letters put together where they stand apart."""
    shown = clean(text)
    tokens = shown.split(" ")
    if len(tokens) >= 3 and sum(len(token) == 1 for token in tokens) >= 0.7 * len(tokens):
        wide = re.split(r"\t+| {2,}", text.strip())
        return " ".join("".join(part.split()) for part in wide)
    return shown


def _compound(shown: str) -> SectionKind | None:
    parts = [part for part in _JOINTS.split(shown) if part]
    if not 1 <= len(parts) <= 4:
        return None
    kinds = [_modified(part) for part in parts]
    known = [kind for kind in kinds if kind is not None]
    if len(known) != len(kinds):
        return None
    # Whoever writes "Education & Experience" has jobs there, and those must not be lost.
    if SectionKind.EXPERIENCE in known:
        return SectionKind.EXPERIENCE
    # "Leadership & Volunteering" holds what "Volunteering & Leadership" holds.
    return SectionKind.VOLUNTEERING if set(known) == {SectionKind.SERVICE, SectionKind.VOLUNTEERING} else known[0]


def _modified(part: str) -> SectionKind | None:
    for _ in range(3):
        found = _table().get(key(part))
        if found:
            return found[0]
        shorter = _LEADING_JOINT.sub("", _modifier().sub("", part))
        if shorter == part:
            return None
        part = shorter
    return None


def _respaced(shown: str, phrase: str) -> str:
    """Return `shown` with the word breaks of `phrase` where its own are wrong: "edu cation" becomes "education"."""
    if [key(word) for word in shown.split()] == [key(word) for word in phrase.split()]:
        return shown
    if len(shown.split()) <= len(phrase.split()):
        return shown
    letters = iter(c for c in shown if c.isalnum())
    built = "".join(next(letters, "") if c.isalnum() else c for c in unicodedata.normalize("NFC", phrase))
    return built if key(built) == key(shown) else shown
