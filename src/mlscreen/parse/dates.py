"""Dates and ranges of dates as résumés write them, in eight languages, with their place in the text.

Never takes a phone number, a page range, an identifier, a version or an amount for a date, and knows no "today".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.timeline import DateRange, PartialDate

FIRST_YEAR, LAST_YEAR = 1930, 2069
_DASH = r"[-\u00ad\u2010-\u2015\u2212~～]"


@dataclass(frozen=True, slots=True)
class _Point:
    """One date: a month, a season or quarter (first and last month) or a year."""

    span: Span
    first: PartialDate
    last: PartialDate
    weak: bool = False
    """Only a date when it stands in a range: "Sep 15", "03/18"."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    months: dict[str, int]
    seasons: dict[str, tuple[int, int]]
    point: re.Pattern[str]
    linked_point: re.Pattern[str]
    link: re.Pattern[str]
    present: re.Pattern[str]
    since: re.Pattern[str]
    month_before: re.Pattern[str]
    onwards: re.Pattern[str]


def _words(words: list[str]) -> str:
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


@cache
def _patterns() -> _Patterns:
    table: dict[str, Any] = tables.load("months")
    months = {name: number for number, names in enumerate(table["months"], 1) for name in names}
    month, season = _words(list(months)), _words(list(table["seasons"]))
    point = _POINT.replace("MONTH", month).replace("SEASON", season)
    to, present = _words(table["to"]), _words(table["present"])
    since = _words(table["since"])
    return _Patterns(
        months=months,
        seasons={name: (first, last) for name, (first, last) in table["seasons"].items()},
        point=re.compile(_NOT_INSIDE + point, re.IGNORECASE | re.VERBOSE),
        linked_point=re.compile(point, re.IGNORECASE | re.VERBOSE),
        link=re.compile(
            rf"[\s,(]*(?:{_DASH}+>?|→|/(?=\s|\d{{4}}\b|\d\d\b)|\b(?:{to})(?![^\W\d]))(?:\s*{_DASH})?\s*"
            r"|[\t ]+|\s*至\s*",
            re.I,
        ),
        present=re.compile(rf"(?:the\s+)?(?:{present})(?![^\W\d_])", re.I),
        since=re.compile(rf"(?<![^\W\d_])(?:{since})\s*:?\s*$", re.I),
        month_before=re.compile(rf"(?<![^\W\d_])(?P<m>{month})\.?\s*(?:{_DASH}+|/|\b(?:{to})\b)\s*$", re.I),
        onwards=re.compile(rf"\s*(?:{_words(table['onwards'])})\b|\s*{_DASH}+\s*(?=$|\n|\t|\))|\s*\+(?=\s|$)", re.I),
    )


# The order matters: what is longer comes first. Years have 4 digits; with two they need an apostrophe or a range.
# A capital after a small letter begins a word whose space was lost: "AcmeJanuary 2014".
_NOT_INSIDE = r"(?:(?<![\w$€£¥\#@+.:/'’-])|(?-i:(?<=[a-zß-ÿ])(?=[A-Z][a-zß-ÿ]{2})))"
_POINT = r"""
    (?:
      (?:(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.|er)?[\s.-]*(?:of\s+|de\s+)?)?
      (?P<month>MONTH)(?![^\W\d_])[.,'’`\s/-]{0,3}
        (?: (?:[0-3]?\d(?:st|nd|rd|th)?(?:,\s*|\s+)(?:of\s+)?|de\s+|del\s+|d[e']\s*|of\s+|,\s*)?
            (?P<year>[12]\d{3}) (?![\d]|[.,]\d)
          | (?P<short>\d{2}) (?![\d:%]|[.,]\d|\s*(?:st|nd|rd|th)\b) )
    | (?P<season>SEASON)s?(?![^\W\d_])(?:\s+of)?[\s,'’/-]{1,3}(?P<syear>(?:19|20)\d{2}|(?<=['’])\d{2})(?!\d)
    | q(?P<quarter>[1-4])[\s,/'’-]*(?P<qyear>(?:19|20)\d{2})(?!\d)
    | (?P<qyear2>(?:19|20)\d{2})\s*[/-]?\s*q(?P<quarter2>[1-4])(?!\d)
    | (?P<glued>(?:19|20)\d{2})(?=(?:(?:19|20)\d{2}(?!\d)|present|current|now))
    | (?P<zyear>(?:19|20)\d{2})\s*年(?:\s*(?P<zmonth>1[0-2]|0?[1-9])\s*月)?
    | (?P<iyear>(?:19|20)\d{2})(?P<isep>[-./])(?P<imonth>0[1-9]|1[0-2])(?:(?P=isep)[0-3]\d)?
        (?!\w|[./]\d|-\d(?!\d{3}[-./]))
    | (?P<iyear2>(?:19|20)\d{2})[./](?P<imonth2>[1-9])(?![\w]|[./]\d)
    | (?P<a>[0-3]?\d)(?P<dsep>[-./])(?P<b>[0-3]?\d)(?P=dsep)(?P<dyear>(?:19|20)\d{2})(?!\w|[-./]\d)
    | (?P<nmonth>0?[1-9]|1[0-2])\s?[-./\u2013]\s?(?P<nyear>(?:19|20)\d{2})(?!\w|[./]\d|-\d{3})
    | (?P<wmonth>0?[1-9]|1[0-2])\s?[/'’]\s?['’]?(?P<wyear>\d{2})(?![\w%]|[./]\d)
    | (?P<bare>(?:19|20)\d{2})(?![\w%+@]|[.,:]\d|/\d(?!\d{1,3}\b)|/\d{3}\b|['’]s)
    )
"""


def find(text: str, within: Span | None = None) -> tuple[DateRange, ...]:
    """Return the ranges and the single dates of the text (a single date begins and ends a range), in order.

    Spans are absolute also when `within` limits the search.
    """
    start, end = within or Span(0, len(text))
    return tuple(_ranges(text, start, end))


def _ranges(text: str, start: int, end: int) -> Iterator[DateRange]:
    reached = start
    before: DateRange | None = None
    while match := _patterns().point.search(text, reached, end):
        point = _point(match, text)
        made = None
        if point is not None:
            made = _linked(text, point, end) or _open(text, point, reached, end) or _single(text, point, reached)
        if made and before and _OF_THE_SAME_SEASON.fullmatch(text, before.span.end, made.span.start):
            made = _in_season_of(before, made)
        reached = made.span.end if made else match.end()
        if made:
            before = made
            yield made


_OF_THE_SAME_SEASON = re.compile(r"\s*(?:,|&|/|and|,\s*and|und|et|y|e)\s*", re.IGNORECASE)


def _in_season_of(before: DateRange, made: DateRange) -> DateRange:
    """Return "2013" after "Summer 2012 and" as the summer of 2013; other dates as they are."""
    first, last = before.start, before.end
    year = made.start
    if not (first and last and year) or made.start != made.end or year.month or first.month == last.month:
        return made
    if first.year != last.year or first.month is None or last.month is None:
        return made
    return DateRange(PartialDate(year.year, first.month), PartialDate(year.year, last.month), False, made.span)


def _linked(text: str, point: _Point, end: int) -> DateRange | None:
    patterns = _patterns()
    link = patterns.link.match(text, point.span.end, end) or _NOTHING.match(text, point.span.end, end)
    if link is None:
        return None
    if present := patterns.present.match(text, link.end(), end):
        return DateRange(point.first, None, True, Span(point.span.start, present.end()))
    words = link[0].strip(" \t\n,(").lower()
    # "2012 and 2013" are two dates; "2012 to 2013" is one range.
    if words in {"and", "y", "e"}:
        return None
    if not words:
        return _linked_by_gap(text, point, link.end(), end)
    match = patterns.linked_point.match(text, link.end(), end)
    if match and (following := _point(match, text)):
        return DateRange(point.first, following.last, False, Span(point.span.start, following.span.end))
    short = _SHORT_YEAR.match(text, link.end(), end)
    if short and point.first.month is None and int(short[1]) >= point.first.year % 100:
        last = PartialDate(point.first.year // 100 * 100 + int(short[1]))
        return DateRange(point.first, last, False, Span(point.span.start, short.end()))
    return None


# "20072013" and "1999present", where a reader lost the dash.
_NOTHING = re.compile(r"(?<=\b\d{4})(?=\d{4}\b|present|current|now)", re.IGNORECASE)


def _linked_by_gap(text: str, point: _Point, at: int, end: int) -> DateRange | None:
    """Read "May 2005 [gap] June 2008" as a range whose dash was lost: the same form, and later."""
    match = _patterns().linked_point.match(text, at, end)
    following = _point(match, text) if match else None
    if following is None or following.weak or point.weak or following.last <= point.first:
        return None
    if (following.first.month is None) != (point.first.month is None):
        return None
    return DateRange(point.first, following.last, False, Span(point.span.start, following.span.end))


_SHORT_YEAR = re.compile(r"['’]?(\d{2})(?![\w%:]|[-./,]\d)")


def _open(text: str, point: _Point, reached: int, end: int) -> DateRange | None:
    """Return the range of "since 2015", "2015 onwards" and "May 2015 Present", or `None`."""
    patterns = _patterns()
    spaced = patterns.present.match(text, _after_blank(text, point.span.end, end), end)
    if spaced and spaced[0][0].isupper() and not point.weak and text[point.span.end] in " \t":
        return DateRange(point.first, None, True, Span(point.span.start, spaced.end()))
    if onwards := patterns.onwards.match(text, point.span.end, end):
        return DateRange(point.first, None, True, Span(point.span.start, onwards.end()))
    since = patterns.since.search(text, max(reached, point.span.start - 14), point.span.start)
    if since and since[0].strip(" :").lower() != "from" and not point.weak:
        return DateRange(point.first, None, True, Span(since.start(), point.span.end))
    return None


def _after_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \t":
        at += 1
    return at


def _single(text: str, point: _Point, reached: int) -> DateRange | None:
    """Return a date that stands alone, with "Jan -" before "Mar 2020" taken in."""
    if point.weak:
        return None
    before = _patterns().month_before.search(text, max(reached, point.span.start - 20), point.span.start)
    if before and point.first.month:
        month = _patterns().months[before["m"].lower()]
        year = point.first.year - (month > point.first.month)
        return DateRange(PartialDate(year, month), point.last, False, Span(before.start(), point.span.end))
    return DateRange(point.first, point.last, False, point.span)


def _point(match: re.Match[str], text: str) -> _Point | None:
    span = Span(*match.span())
    found = match.groupdict()
    if found["month"]:
        return _named(found, span, text)
    if found["season"]:
        first, last = _patterns().seasons[found["season"].lower()]
        return _months(_full(found["syear"]), first, last, span)
    if quarter := found["quarter"] or found["quarter2"]:
        last = int(quarter) * 3
        return _months(int(found["qyear"] or found["qyear2"]), last - 2, last, span)
    if found["glued"]:
        return _bare(int(found["glued"]), span, text)
    if found["bare"]:
        return _bare(int(found["bare"]), span, text)
    return _numeric(found, span)


def _named(found: dict[str, Any], span: Span, text: str) -> _Point | None:
    month = _patterns().months[found["month"].lower()]
    if found["year"]:
        return _months(int(found["year"]), month, month, span)
    marked = text[span.end - 3] in "'’`"
    return _months(_full(found["short"]), month, month, span, weak=not marked)


def _numeric(found: dict[str, Any], span: Span) -> _Point | None:
    if found["wyear"]:
        return _months(_full(found["wyear"]), int(found["wmonth"]), int(found["wmonth"]), span, weak=True)
    if found["zyear"] and not found["zmonth"]:
        whole = PartialDate(int(found["zyear"]))
        return _Point(span, whole, whole)
    if found["dyear"]:
        a, b = int(found["a"]), int(found["b"])
        # Day and month change places between countries; a dot means day first, else a number above 12 decides.
        month = b if found["dsep"] == "." or a > 12 else a
        return _months(int(found["dyear"]), month, month, span) if 1 <= month <= 12 else None
    year = int(found["zyear"] or found["iyear"] or found["iyear2"] or found["nyear"])
    month = int(found["zmonth"] or found["imonth"] or found["imonth2"] or found["nmonth"])
    return _months(year, month, month, span)


_BEFORE_YEAR = re.compile(
    r"(?:(?<!\d)\d{3}[-.) ]|\bpp?\.? ?|\bpages? |\bvol\.? ?|\bno\.? |[$€£¥] ?|\bv|version |\biso ?\d* |\bserver |"
    r"\bwindows |"
    r"\boffice |\bstudio |\bexchange |\bsharepoint |\bexcel |\bword |\baccess |\boutlook |\bvisio |\bproject |"
    r"\bdynamics |\bautocad |\bsolidworks |\brevit |\bsql |\bces |\bnav |\bax |\brs ?\.? |\binr |\busd |\beur |"
    r"\bzip |\bpatent |\broom |\bsuite |\bbox )$",
    re.IGNORECASE,
)


def _bare(year: int, span: Span, text: str) -> _Point | None:
    if not FIRST_YEAR <= year <= LAST_YEAR or _BEFORE_YEAR.search(text, max(0, span.start - 14), span.start):
        return None
    return _Point(span, PartialDate(year), PartialDate(year))


def _months(year: int, first: int, last: int, span: Span, *, weak: bool = False) -> _Point:
    return _Point(span, PartialDate(year, first), PartialDate(year, last), weak)


def _full(year: str) -> int:
    """Return the four digits of a year that may have two: 00 to 49 are of this century."""
    if len(year) == 4:
        return int(year)
    return int(year) + (2000 if int(year) < 50 else 1900)
