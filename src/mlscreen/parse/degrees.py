"""Finds the words that name a degree, and tells its level.

Never decides whether the degree was obtained, nor whose it is: that is `education`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.resume import DegreeLevel

_NOT_LETTERS = re.compile(r"[\W_]+")
_BEFORE_SEGMENT = re.compile(
    r"(?:^|[\t\n|,;:(/&+•·▪●*–—-]|\d|\b(?:and|towards?|an?|my|the|for|his|her|pursuing|completed|earned|obtained|received|with|of))\s*$",
    re.IGNORECASE,
)
_AFTER_DEGREE = re.compile(
    r"\s*(?:$|[\t\n|,;:()/&+•·–—.-]|\d|(?:in|of|degree|with|hons?|honou?rs|from|en|em|at|candidate|student)\b"
    r"|(?-i:[A-ZÀ-Þ][a-zß-ÿ]|(?:CSE?|ECE|EEE?|EECS|IT|IS|MIS|AI|ML)\b))",
    re.IGNORECASE,
)
_AFTER_WORD = re.compile(r"\s*[^\W\d_]")
_APOSTROPHE = r"(?:[ ]?\\?['’‘`´]s?|s)"
_PLACE_BEFORE = re.compile(r"([^\t\n,|;()]*),\s*$")
_PLACE_AFTER = re.compile(r"\s*(?:$|[\t\n|;)•·–—-]|,|\d)")


@dataclass(frozen=True, slots=True)
class DegreeWord:
    """One place where the text names a degree."""

    level: DegreeLevel
    span: Span
    certain: bool
    """False for everyday words (master, MS, associate) that are degrees only where a degree would stand."""
    area: str
    """The area that the name itself says ("business administration" for MBA), else empty."""


def find(text: str, within: Span, *, education: bool) -> Iterator[DegreeWord]:
    """Yield the degree words of a stretch of text in order.

    Args:
        text: the whole text.
        within: where to look.
        education: whether the stretch stands under an education heading, where weak words count too.
    """
    names = _names()
    for match in _pattern().finditer(text, within.start, within.end):
        key = _key(match.group())
        level, certain, abbreviation = names[key]
        if not (certain or education) or (abbreviation and not _case_fits(match.group(), key)):
            continue
        before, after = text[max(match.start() - 60, 0) : match.start()], text[match.end() : match.end() + 40]
        if _not_before(certain=certain).match(after) or _not_after().search(before):
            continue
        if not certain and not _stands_as_degree(match.group(), before, after, abbreviation=abbreviation):
            continue
        area = tables.load("degrees")["areas"].get(key, "")
        yield DegreeWord(DegreeLevel[level.upper()], Span(*match.span()), certain, area)


def school_in(text: str) -> bool:
    """Tell whether the words name a school."""
    return _schools().search(text) is not None


def _key(words: str) -> str:
    return _NOT_LETTERS.sub("", words).casefold()


def _case_fits(words: str, key: str) -> bool:
    # "as", "be", "me", "march" and "med" are words; "bsc" and "phd" are none.
    if key in tables.load("degrees")["any_case"]:
        return True
    if words.isalpha():
        return words in _joined_forms()
    return words[:1].isupper() and ("." in words or words.isupper() or words.replace(" ", "") in _joined_forms())


@cache
def _joined_forms() -> frozenset[str]:
    forms = [form for _, kinds in _levels() for form in kinds["abbreviations"] + kinds["weak_abbreviations"]]
    return frozenset(form.replace(" ", "") for form in forms)


def _stands_as_degree(words: str, before: str, after: str, *, abbreviation: bool) -> bool:
    if not _BEFORE_SEGMENT.search(before) or _is_place(words, before, after):
        return False
    return _AFTER_DEGREE.match(after) is not None or (
        not abbreviation and words[0].isupper() and _AFTER_WORD.match(after) is not None
    )


def _is_place(words: str, before: str, after: str) -> bool:
    if words.rstrip(".") not in tables.load("degrees")["places"]:
        return False
    town = _PLACE_BEFORE.search(before)
    return town is not None and not school_in(town.group(1)) and _PLACE_AFTER.match(after) is not None


@cache
def _names() -> dict[str, tuple[str, bool, bool]]:
    names: dict[str, tuple[str, bool, bool]] = {}
    for level, forms in _levels():
        for form in forms["weak_abbreviations"]:
            names.setdefault(_key(form), (level, False, True))
        for form in forms["weak_words"]:
            names.setdefault(_key(form), (level, False, False))
        for form in forms["abbreviations"]:
            names[_key(form)] = (level, True, True)
        for form in forms["words"]:
            names[_key(form)] = (level, True, False)
    return names


def _levels() -> list[tuple[str, dict[str, list[str]]]]:
    table = tables.load("degrees")
    return [(level.name.lower(), table[level.name.lower()]) for level in DegreeLevel if level]


@cache
def _pattern() -> re.Pattern[str]:
    forms: set[str] = set()
    for _, kinds in _levels():
        forms.update(_abbreviation(form) for form in kinds["abbreviations"] + kinds["weak_abbreviations"])
        forms.update(_phrase(form) for form in kinds["words"] + kinds["weak_words"])
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    latin = [form for form in longest_first if form.isascii() or not "一" <= form[0] <= "鿿"]
    chinese = [form for form in longest_first if form not in latin]
    # Some programs glue small words to the next one: "Bachelor ofScience".
    end = r"(?:(?![\w@])|(?<=\s(?:of|in))(?=(?-i:[A-Z])))"
    return re.compile(rf"(?<![\w.@])(?:{'|'.join(latin)}){end}|{'|'.join(chinese)}", re.IGNORECASE)


def _abbreviation(form: str) -> str:
    parts = [r"\.?".join(part) for part in form.split()]
    return r"\.?[ \u00a0-]?".join(parts) + r"(?:\.(?!\w))?"


def _phrase(form: str) -> str:
    words = [_APOSTROPHE.join(map(re.escape, re.split("'s?", part))) for part in re.split("[ -]", form)]
    return r"[ \u00a0\-‐–]{1,2}".join(words)


@cache
def _not_after() -> re.Pattern[str]:
    words = "|".join(map(re.escape, tables.load("degrees")["not_after"]))
    return re.compile(rf"\b(?:{words})[ -]$", re.IGNORECASE)


@cache
def _not_before(*, certain: bool) -> re.Pattern[str]:
    table = tables.load("degrees")
    words = "|".join(map(re.escape, table["not_before"] + ([] if certain else table["weak_not_before"])))
    # MS Project is a program, "MS Project Management" a degree.
    return re.compile(rf"[ -]+(?:{words})\b(?! management)", re.IGNORECASE)


@cache
def _schools() -> re.Pattern[str]:
    table = tables.load("degrees")
    latin = "|".join(re.escape(word) for word in table["schools"] if word[0] < "一")
    chinese = "|".join(word for word in table["schools"] if word[0] >= "一")
    # Acronyms keep their capitals: "mit" is a German word.
    acronyms = "|".join(table["school_acronyms"])
    return re.compile(rf"(?i:\b(?:{latin})s?\b|\w*(?:universität|hochschule)\b)|\b(?:{acronyms})\b|{chinese}")
