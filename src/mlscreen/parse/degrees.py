"""Finds the words that name a degree, and tells its level.

Never decides whether the degree was obtained, nor whose it is: that is `education`.
"""

import re
from collections.abc import Iterator
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel
from mlscreen.parse.cues import is_unspaced
from mlscreen.regex import regex

_NOT_LETTERS = regex(r"[\W_]+")
_BEFORE_SEGMENT = regex(
    r"(?:^|[\t\n|,;:(/&+•·▪●*–—-]|\d|\b(?:and|towards?|an?|my|the|for|his|her|pursuing|completed|earned|obtained|received|with|of))\s*$",
    re.IGNORECASE,
)
_AFTER_DEGREE = regex(
    r"\s*(?:$|[\t\n|,;:()/&+•·–—.-]|\d|(?:in|of|degree|with|hons?|honou?rs|from|en|em|at|candidate|student)\b"
    r"|(?-i:[A-ZÀ-Þ][a-zß-ÿ]|(?:CSE?|ECE|EEE?|EECS|IT|IS|MIS|AI|ML)\b))",
    re.IGNORECASE,
)
# "Lakeside University B.S : Biology", "... BA in History": what follows a degree says that it is one.
_AFTER_ABBREVIATION = regex(r"[ ]?:[ ]?[A-Z]|[ ]in[ ][A-Z]")
# "Applied Physics Master" on a line of its own.
_AREA_BEFORE = regex(r"(?:^|[\n\t|•·])[ ]*(?:[A-Z][\w&-]*[ ]|and[ ]|of[ ]){1,5}$")
_LINE_END = regex(r"[ ]*(?:$|[\n\t|])")
_AFTER_WORD = regex(r"\s*[^\W\d_]")
_APOSTROPHE = r"(?:[ ]?\\?['’‘`´]s?|s)"
_NOT_INSIDE = r"(?<![\w.@])"
# Some programs glue small words to the next one: "Bachelor ofScience".
_END = r"(?:(?![\w@])|(?<=\s(?:of|in))(?=(?-i:[A-Z])))"
_TOLD_BY = 3
"""Letters by which names of degrees are told apart at first."""
_BEGINNING = regex(rf"{_NOT_INSIDE}(?=([^\W_](?:[^\w\n]{{0,2}}[^\W_]){{0,{_TOLD_BY - 1}}}))")
_PLACE_BEFORE = regex(r"([^\t\n,|;()]*),\s*$")
# "College Park, MD" is a town.
_SCHOOL_TOWN = regex(r"(?:College|University) (?:Park|Station|Place|Heights|City|Hill|Corner)")
_PLACE_AFTER = regex(r"\s*(?:$|[\t\n|;)•·–—-]|,|\d)")


class DegreeWord(Record):
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
    for match in _matches(text, within):
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
    if _is_place(words, before, after):
        return False
    if not _BEFORE_SEGMENT.search(before):
        # "Boston MA : ..." is a place.
        if abbreviation and words.strip(".") not in tables.load("degrees")["places"]:
            return _AFTER_ABBREVIATION.match(after) is not None
        return words in {"Bachelor", "Master"} and bool(_AREA_BEFORE.search(before) and _LINE_END.match(after))
    return _AFTER_DEGREE.match(after) is not None or (
        not abbreviation and words[0].isupper() and _AFTER_WORD.match(after) is not None
    )


def _is_place(words: str, before: str, after: str) -> bool:
    if words.rstrip(".") not in tables.load("degrees")["places"]:
        return False
    town = _PLACE_BEFORE.search(before)
    if town is None or _PLACE_AFTER.match(after) is None:
        return False
    return _SCHOOL_TOWN.fullmatch(town[1].strip()) is not None or not school_in(town[1])


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


def _matches(text: str, within: Span) -> Iterator[re.Match[str]]:
    """Yield the names of degrees in order, without overlaps, the longest at each place."""
    if is_unspaced(text[within.start : within.end]):
        yield from _whole_pattern().finditer(text, within.start, within.end)
        return
    reached = within.start
    for beginning in _BEGINNING.finditer(text, within.start, within.end):
        if beginning.start() < reached:
            continue
        pattern = _pattern_of(_key(beginning[1])[:_TOLD_BY])
        match = pattern.match(text, beginning.start(), within.end) if pattern else None
        if match:
            yield match
            reached = match.end()


@cache
def _forms() -> dict[str, str]:
    """Return the pattern of each way to name a degree, with its letters."""
    forms: dict[str, str] = {}
    for _, kinds in _levels():
        forms |= {_abbreviation(form): _key(form) for form in kinds["abbreviations"] + kinds["weak_abbreviations"]}
        forms |= {_phrase(form): _key(form) for form in kinds["words"] + kinds["weak_words"]}
    return {form: forms[form] for form in sorted(forms, key=lambda form: (-len(form), form))}


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(letters[:_TOLD_BY] for letters in _forms().values())


def _pattern_of(letters: str) -> re.Pattern[str] | None:
    """Return the pattern of the names that can begin so: to build that of all takes longer than to read a résumé."""
    # "MA in" has the letters "mai", of which "ma" are the name's own.
    known = (letters[:length] for length in range(_TOLD_BY, 1, -1))
    return next((_built(own) for own in known if own in _beginnings()), None)


@cache
def _built(letters: str) -> re.Pattern[str]:
    longer = len(letters) == _TOLD_BY
    forms = [form for form, own in _forms().items() if letters.startswith(own) or (longer and own.startswith(letters))]
    return regex(rf"(?:{'|'.join(forms)}){_END}", re.IGNORECASE)


@cache
def _whole_pattern() -> re.Pattern[str]:
    latin = [form for form in _forms() if form.isascii() or not "一" <= form[0] <= "鿿"]
    chinese = [form for form in _forms() if form not in latin]
    return regex(rf"{_NOT_INSIDE}(?:{'|'.join(latin)}){_END}|{'|'.join(chinese)}", re.IGNORECASE)


def _abbreviation(form: str) -> str:
    parts = [r"\.?".join(part) for part in form.split()]
    return r"\.?[ \u00a0-]?".join(parts) + r"(?:\.(?!\w))?"


def _phrase(form: str) -> str:
    words = [_APOSTROPHE.join(map(re.escape, re.split("'s?", part))) for part in re.split("[ -]", form)]
    return r"[ \u00a0\-‐–]{1,2}".join(words)


@cache
def _not_after() -> re.Pattern[str]:
    words = "|".join(map(re.escape, tables.load("degrees")["not_after"]))
    return regex(rf"\b(?:{words})[ -]$", re.IGNORECASE)


@cache
def _not_before(*, certain: bool) -> re.Pattern[str]:
    table = tables.load("degrees")
    words = "|".join(map(re.escape, table["not_before"] + ([] if certain else table["weak_not_before"])))
    # MS Project is a program, "MS Project Management" a degree.
    return regex(rf"[ -]+(?:{words})\b(?! management)", re.IGNORECASE)


@cache
def _schools() -> re.Pattern[str]:
    table = tables.load("degrees")
    latin = "|".join(re.escape(word) for word in table["schools"] if word[0] < "一")
    chinese = "|".join(word for word in table["schools"] if word[0] >= "一")
    # Acronyms keep their capitals: "mit" is a German word.
    acronyms = "|".join(table["school_acronyms"])
    return regex(rf"(?i:\b(?:{latin})s?\b|\w*(?:universität|hochschule)\b)|\b(?:{acronyms})\b|{chinese}")
