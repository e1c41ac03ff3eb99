"""Finds what is written as a date, by patterns and the table of months.

Never decides what a match means: that is for `parse/dates.py`.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.model.record import Record
from mlscreen.regex import regex

# Hyphens of all kinds, and dashes that a wrong encoding turned into letters.
_DASH = r"(?:[-\u00ad\u2010-\u2015\u2212\uff0d~～]|â€[“”–—]|ï¼[\u200b\x8d\xad]?)"


# A capital after a small letter begins a word whose space was lost: "AcmeJanuary 2014".
_BEGINNING = regex(r"(?:(?<![\w$€£¥#@+.:/'’-])|(?<=[a-zß-ÿ])(?=[A-Z][a-zß-ÿ]{2}))(?=(?P<first>['’]?\d|[^\W\d_]{1,2}))")


class Patterns(Record):
    """The words of time, and the patterns of what stands around dates."""

    months: dict[str, int]
    seasons: dict[str, tuple[int, int]]
    homographs: dict[str, tuple[str, ...]]
    """The languages in which a month or season that is an everyday word or a name too counts."""
    firsts: frozenset[str]
    """What a date can begin with beside a digit: the first two letters of a word of time, "q" of a quarter."""
    present: dict[str, tuple[str, ...]]
    """What stands for the day of reading, by its first word."""
    link: re.Pattern[str]
    since: re.Pattern[str]
    month_before: re.Pattern[str]
    onwards: re.Pattern[str]
    expected: re.Pattern[str]
    """What may stand before an end that lies ahead."""

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first date that is no part of a longer word or number."""
        # Looked for where one can begin: to try all kinds of date at each letter takes too long.
        for place in _BEGINNING.finditer(text, start, end):
            first = place["first"].lower()
            if first[-1].isdecimal() or first in self.firsts:
                found = self.point(text, place.start(), end)
                if found and not (found.groupdict().get("day") and _is_grade(text, start, place.start())):
                    return found
        return None

    def point(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the date that begins at `start`; which kind it is, the names of its groups tell."""
        # Words are looked up: a pattern that holds all names of months takes longer to build than a page to read.
        found = _WITH_MONTH.match(text, start, end)
        if found and found["month"].lower() in self.months:
            return found
        found = _WITH_SEASON.match(text, start, end)
        if found and self.season(found["season"]):
            return found
        found = _WITH_MONTH_BEHIND.match(text, start, end)
        if found and found["mmonth"].lower() in self.months:
            return found
        near = min(end, start + _LONGEST)
        return (
            _QUARTER.match(text, start, near)
            or _TERM.match(text, start, near)
            or _CHINESE.match(text, start, near)
            or _IN_FIGURES.match(text, start, end)
        )

    def season(self, word: str) -> str:
        """Return the season as the table has it, also for its plural; empty when the word is none."""
        small = word.lower()
        return next((name for name in (small, small.removesuffix("s")) if name in self.seasons), "")

    def present_end(self, text: str, start: int, end: int) -> int | None:
        """Return where the words end that stand at `start` for the day of reading, `None` without any."""
        article = _ARTICLE.match(text, start, end)
        for at in (article.end(), start) if article else (start,):
            first = _WORD.match(text, at, end)
            phrases = self.present.get(first[0].lower()) if first else None
            if phrases and (found := _one_of(phrases).match(text, at, end)):
                return found.end()
        return None


def _words(words: Iterable[str]) -> str:
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


@cache
def _one_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"(?:{_words(phrases)})(?![^\W\d_])", re.I)


def _by_first_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        if first := _WORD.match(phrase):
            found[first[0]] = (*found.get(first[0], ()), phrase)
    return found


@cache
def patterns() -> Patterns:
    """Return the words and patterns of the table of months."""
    table: dict[str, Any] = tables.load("months")
    months = {name: number for number, names in enumerate(table["months"], 1) for name in names}
    to, since = _words(table["to"]), _words(table["since"])
    return Patterns(
        months=months,
        seasons={name: (first, last) for name, (first, last) in table["seasons"].items()},
        homographs={name: tuple(codes) for name, codes in table["homographs"].items()},
        firsts=frozenset({"q", "te", *(word[:2] for word in (*months, *table["seasons"]))}),
        present=_by_first_word(table["present"]),
        link=regex(
            rf"[\s,(]*(?:{_DASH}+>?|→|/(?=\s|\d{{4}}\b|\d\d\b|[^\W\d_])|\b(?:{to})(?![^\W\d]))"
            rf"(?:\s*{_DASH})?\s*"
            r"|[\t ]+|\s*至\s*",
            re.I,
        ),
        since=regex(rf"(?<![^\W\d_])(?:{since})\s*:?\s*$", re.I),
        month_before=regex(rf"(?<![^\W\d_])(?P<m>[^\W\d_]+)\.?\s*(?:{_DASH}+|/|\b(?:{to})\b)\s*$", re.I),
        expected=regex(rf"\(?(?:{_words(table['expected'])})\.?\)?\s*[:,]?\s*(?:in\s+)?", re.I),
        onwards=regex(rf"\s*(?:{_words(table['onwards'])})\b|\s*{_DASH}+\s*(?=$|\n|\t|\))|\s*\+(?=\s|$)", re.I),
    )


def _is_grade(text: str, start: int, at: int) -> bool:
    """Tell whether the number at `at` is a grade and no day: "Band 5 Sep 2014"."""
    word = _WORD_BEFORE.search(text, max(start, at - 14), at)
    return word is not None and word[1].lower() in tables.load("titles")["grades"]


_WORD = regex(r"[^\W\d_]+")
_ARTICLE = regex(r"the\s+", re.I)
# Years have 4 digits; with two they need an apostrophe or a range.
_WITH_MONTH = regex(
    r"""
    (?:(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.|er)?[.-]?[ \u00a0]?(?:of\s+|de\s+)?)?
    (?P<month>[^\W\d_]+)[.,'’`\s/-]{0,3}
      (?: (?:[0-3]?\d(?:st|nd|rd|th)?(?:,\s*|\s+)(?:of\s+)?|de\s+|del\s+|d[e']\s*|of\s+|,\s*)?
          (?P<year>[12]\d{3}) (?![\d]|[.,]\d)
        | (?P<short>\d{2}) (?![\d:%]|[.,]\d|\s*(?:st|nd|rd|th)\b) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WITH_SEASON = regex(
    r"(?P<season>[^\W\d_]+)(?:\s+of)?[\s,'’/-]{1,3}(?P<syear>(?:19|20)\d{2}|(?<=['’])\d{2})(?!\d)", re.IGNORECASE
)
_WITH_MONTH_BEHIND = regex(
    r"""
    (?P<myear>(?:19|20)\d{2})(?:[-/.]|,?[ ](?=(?-i:[A-ZÀ-Þ]))|\.[ ](?=(?-i:(?!may|march)[a-zß-ÿ])))
    (?P<mmonth>[^\W\d_]+)(?:-[0-3]?\d(?!\d))?
      (?!\.?[\s,'’]*(?:\d{1,2},?\s+)?(?:19|20)\d{2}\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_QUARTER = regex(
    r"q(?P<quarter>[1-4])[\s,/'’-]*(?P<qyear>(?:19|20)\d{2})(?!\d)"
    r"|(?P<qyear2>(?:19|20)\d{2})\s*[/-]?\s*q(?P<quarter2>[1-4])(?!\d)",
    re.IGNORECASE,
    holding="q",
)
# School years of Australia and New Zealand: "Term 1 2019 to Term 4 2021".
_TERM = regex(r"term\s*[1-4][\s,/-]*(?P<tyear>(?:19|20)\d{2})(?!\d)", re.IGNORECASE, holding=("term",))
_CHINESE = regex(r"(?P<zyear>(?:19|20)\d{2})\s*年(?:\s*(?P<zmonth>1[0-2]|0?[1-9])\s*月)?", holding="年")
_LONGEST = 40
"""Characters within which a quarter or a Chinese month ends."""
# The order matters: what is longer comes first.
_IN_FIGURES = regex(
    r"""
    (?:
      (?P<glued>(?:19|20)\d{2})(?=(?:(?:19|20)\d{2}(?!\d)|present|current|now))
    | (?P<iyear>(?:19|20)\d{2})(?P<isep>[-./])(?P<imonth>0[1-9]|1[0-2])(?:(?P=isep)[0-3]\d)?
        (?!\w|[./]\d|-\d(?!\d{3}[-./]))
    | ['’](?P<ayear>\d{2})(?![\w%])
    | (?P<iyear2>(?:19|20)\d{2})(?P<isep2>[./])(?P<imonth2>[1-9])(?:(?P=isep2)[0-3]?\d)?(?![\w%]|[./]\d)
    | (?P<a>[0-3]?\d)(?P<dsep>[-./])(?P<b>[0-3]?\d)(?P=dsep)(?P<dyear>(?:19|20)\d{2})(?!\w|[-./]\d)
    | (?P<nmonth>0?[1-9]|1[0-2])\s?[-./\u2013]\s?(?P<nyear>(?:19|20)\d{2})(?!\w|\.\d|/\d(?!\d?\.\d{4})|-\d{3})
    | (?P<wmonth>0?[1-9]|1[0-2])\s?[/'’]\s?['’]?(?P<wyear>\d{2})(?![\w%]|[./]\d)
    | (?P<bare>(?:19|20)\d{2})(?![\w%+@]|[.,:]\d|/\d(?!\d{1,3}\b)|/\d{3}\b|['’]s)
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)


_WORD_BEFORE = regex(r"([^\W\d_]+) ?\.? ?$")
_SIGN_BEFORE = regex(r"(?:(?<!\d)\d{3}[-.) ]|[$€£¥] ?|\biso ?\d* )$", re.IGNORECASE)


def is_something_else(text: str, year: int, start: int = 0) -> bool:
    """Tell whether the four digits at `year` are no year by what stands before them, from `start` on."""
    word = _WORD_BEFORE.search(text, start, year)
    if word and word[1].lower() in _not_before_years():
        return True
    return _SIGN_BEFORE.search(text, start, year) is not None


@cache
def _not_before_years() -> frozenset[str]:
    return frozenset(tables.load("months")["not_before_years"])
