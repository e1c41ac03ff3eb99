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
from mlscreen.parse.degree_forms import letters_of, levels, matches
from mlscreen.regex import regex, regex_of

_BEFORE_SEGMENT = regex(
    r"(?:^|[\t\n|,;:(/&+•·▪●*–—-]|\d|(?:^|[\n\t])\s*\(?\d{1,2}[.)]|\b(?:and|towards?|an?|my|the|for|his|her|pursuing|completed|earned|obtained|received|with|of))\s*$",
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
_PLACE_BEFORE = regex(r"([^\t\n,|;()]*),\s*$")
# "College Park, MD" is a town.
_SCHOOL_TOWN = regex(r"(?:College|University) (?:Park|Station|Place|Heights|City|Hill|Corner)")
_PLACE_AFTER = regex(r"\s*(?:$|[\t\n|;)•·–—-]|,|\d)")

# "Lycée Émile-Mba" is named for a person; "PhD-MBA" is two degrees.
_HYPHENATED = regex(r"[^\W\d_]-$")
_NAME_BEFORE = regex(r"(?<![^\W_])[A-ZÀ-Þ][^\W\d_]*[.'’]?[^\W\d_]*[ ]$")
_NAME_END = regex(r"\s*(?:$|[\t\n|,;.:()•·–—-]|\d)")
# "AWS Certified Developer – Associate" is a level of a certificate.
_CERTIFIED = regex(r"\bcertifi(?:ed|cate|cation)s?\b[^\n]*\Z", re.IGNORECASE)


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
    for match in matches(text, within):
        key = letters_of(match.group())
        level, certain, abbreviation = names[key]
        if not (certain or education) or (abbreviation and not _case_fits(match.group(), key)):
            continue
        before, after = text[max(match.start() - 60, 0) : match.start()], text[match.end() : match.end() + 40]
        # A vocational diploma may name its trade with such a word: "BTS Services informatiques".
        trade = abbreviation and level == DegreeLevel.DIPLOMA.name.lower()
        if _not_before(certain=certain or trade).match(after) or _not_after().search(before):
            continue
        if abbreviation and not match.group().isupper() and _HYPHENATED.search(before):
            continue
        if not certain and _CERTIFIED.search(before):
            continue
        if not certain and not _stands_as_degree(match.group(), before, after, abbreviation=abbreviation):
            continue
        area = tables.load("degrees")["areas"].get(key, "")
        yield DegreeWord(DegreeLevel[level.upper()], Span(*match.span()), certain, area)


def school_in(text: str) -> bool:
    """Tell whether the words name a school."""
    return _schools().search(text) is not None


def in_school_name(text: str, word: DegreeWord) -> bool:
    """Tell whether the words are the end of a school's own name: "Somewhere High School"."""
    if word.level is not DegreeLevel.SECONDARY or not school_in(text[word.span.end - 6 : word.span.end]):
        return False
    named = _NAME_BEFORE.search(text[max(word.span.start - 40, 0) : word.span.start])
    return named is not None and _NAME_END.match(text, word.span.end) is not None


def _case_fits(words: str, key: str) -> bool:
    # "as", "be", "me", "march" and "med" are words; "bsc" and "phd" are none.
    if key in tables.load("degrees")["any_case"]:
        return True
    if words.isalpha():
        return words in _joined_forms()
    return words[:1].isupper() and ("." in words or words.isupper() or words.replace(" ", "") in _joined_forms())


@cache
def _joined_forms() -> frozenset[str]:
    forms = [form for _, kinds in levels() for form in kinds["abbreviations"] + kinds["weak_abbreviations"]]
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
    for level, forms in levels():
        for form in forms["weak_abbreviations"]:
            names.setdefault(letters_of(form), (level, False, True))
        for form in forms["weak_words"]:
            names.setdefault(letters_of(form), (level, False, False))
        for form in forms["abbreviations"]:
            names[letters_of(form)] = (level, True, True)
        for form in forms["words"]:
            names[letters_of(form)] = (level, True, False)
    return names


@cache
def _not_after() -> re.Pattern[str]:
    return regex_of(tables.load("degrees")["not_after"], r"\b(?:WORDS)[ -]$")


@cache
def _not_before(*, certain: bool) -> re.Pattern[str]:
    table = tables.load("degrees")
    # MS Project is a program, "MS Project Management" a degree.
    words = table["not_before"] + ([] if certain else table["weak_not_before"])
    return regex_of(words, r"[ -]+(?:WORDS)\b(?! management)")


@cache
def _schools() -> re.Pattern[str]:
    table = tables.load("degrees")
    latin = "|".join(re.escape(word) for word in table["schools"] if word[0] < "一")
    chinese = "|".join(word for word in table["schools"] if word[0] >= "一")
    # Acronyms keep their capitals: "mit" is a German word.
    acronyms = "|".join(table["school_acronyms"])
    return regex(rf"(?i:\b(?:{latin})s?\b|\w*(?:universität|hochschule)\b)|\b(?:{acronyms})\b|{chinese}")
