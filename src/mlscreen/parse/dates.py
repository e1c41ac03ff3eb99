"""Dates and ranges of dates as résumés write them, in the languages of the table of months, and their place.

Never takes a phone number, a page range, an identifier, a version or an amount for a date, and knows no "today".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.timeline import DateRange, PartialDate
from mlscreen.parse.date_patterns import is_something_else, patterns
from mlscreen.parse.date_words import counts_here
from mlscreen.regex import regex

FIRST_YEAR, LAST_YEAR = 1930, 2069
_OF_THE_SAME_SEASON = regex(r"\s*(?:,|&|/|and|,\s*and|und|et|y|e)\s*", re.IGNORECASE)
# "20072013" and "1999present", where a reader lost the dash.
_NOTHING = regex(r"(?<=\b\d{4})(?=\d{4}\b|present|current|now)", re.IGNORECASE)
_DAY_FIRST = regex(r"(?<!\d)(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?!\d)")
_MONTH_FIRST = regex(r"(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01])[/-](?:19|20)\d{2}(?!\d)")
# What follows a month in a date, and never a word: "out/2019", "out. de 2019".
_ONLY_DATES = regex(r"(?:\.?[/-]|\.?[ ]de[ ]|\.)['’]?(?:\d{4}|\d\d)(?![\d/])", re.IGNORECASE)
# One digit only after a real dash: "2008-9" may be a month.
_SHORT_YEAR = regex(r"['’]?(\d{2}|(?<=[–—])\d)(?![\w%:]|[-./,]\d)")


class _Point(Record):
    """One date: a month, a season or quarter (first and last month) or a year."""

    span: Span
    first: PartialDate
    last: PartialDate
    weak: bool = False
    """Only a date when it stands in a range: "Sep 15", "03/18"."""


def find(text: str, within: Span | None = None) -> tuple[DateRange, ...]:
    """Return the ranges and the single dates of the text (a single date begins and ends a range), in order.

    Spans are absolute also when `within` limits the search.
    """
    start, end = within or Span(0, len(text))
    return tuple(_ranges(text, start, end))


def _ranges(text: str, start: int, end: int) -> Iterator[DateRange]:
    reached = start
    before: DateRange | None = None
    while match := patterns().search(text, reached, end):
        point = _point(match, text)
        made = None
        if point is not None:
            made = _linked(text, point, end) or _open(text, point, reached, end) or _single(text, point, reached)
        if made and before and _OF_THE_SAME_SEASON.fullmatch(text, before.span.end, made.span.start):
            made = _in_season_of(before, made)
        # "out 08/2007": behind a word that is no month the date still stands.
        unread = "month" if point is None and "month" in match.re.groupindex else 0
        reached = made.span.end if made else match.end(unread)
        if made:
            before = made
            yield made


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
    table = patterns()
    link = table.link.match(text, point.span.end, end) or _NOTHING.match(text, point.span.end, end)
    # A range may run over a line break, never over a blank line.
    if link is None or "\n\n" in link[0]:
        return None
    if present := table.present_end(text, link.end(), end):
        return DateRange(point.first, None, True, Span(point.span.start, present))
    # "2019/now" and "Dec. 2014/Aug. 2016" are ranges, "2019/Acme" is none.
    if link[0].endswith("/") and text[link.end()].isalpha() and not table.point(text, link.end(), end):
        return None
    words = link[0].strip(" \t\n,(").lower()
    # "2012 and 2013" are two dates; "2012 to 2013" is one range.
    if words in {"and", "y", "e"}:
        return None
    if not words:
        return _linked_by_gap(text, point, link.end(), end)
    # "2023 - expected June 2027"
    expected = table.expected.match(text, link.end(), end)
    match = table.point(text, expected.end() if expected else link.end(), end)
    if match and (following := _point(match, text)):
        return DateRange(point.first, following.last, False, Span(point.span.start, following.span.end))
    short = _SHORT_YEAR.match(text, link.end(), end)
    if short and point.first.month is None:
        begun = 10 ** len(short[1])
        last = PartialDate(point.first.year // begun * begun + int(short[1]))
        if last >= point.first:
            return DateRange(point.first, last, False, Span(point.span.start, short.end()))
    return None


def _linked_by_gap(text: str, point: _Point, at: int, end: int) -> DateRange | None:
    """Read "May 2005 [gap] June 2008" as a range whose dash was lost: the same form, and later."""
    match = patterns().point(text, at, end)
    following = _point(match, text) if match else None
    if following is None or following.weak or point.weak:
        return None
    # Compared only where they are of one form: a year alone is neither before nor after its months.
    if (following.last.month is None) != (point.first.month is None) or following.last <= point.first:
        return None
    return DateRange(point.first, following.last, False, Span(point.span.start, following.span.end))


def _open(text: str, point: _Point, reached: int, end: int) -> DateRange | None:
    """Return the range of "since 2015", "2015 onwards" and "May 2015 Present", or `None`."""
    table = patterns()
    after = _after_blank(text, point.span.end, end)
    spaced = table.present_end(text, after, end)
    if spaced and text[after].isupper() and not point.weak and text[point.span.end] in " \t":
        return DateRange(point.first, None, True, Span(point.span.start, spaced))
    if onwards := table.onwards.match(text, point.span.end, end):
        return DateRange(point.first, None, True, Span(point.span.start, onwards.end()))
    since = table.since.search(text, max(reached, point.span.start - 14), point.span.start)
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
    before = patterns().month_before.search(text, max(reached, point.span.start - 20), point.span.start)
    month = patterns().months.get(before["m"].lower()) if before else None
    if before and month and point.first.month:
        year = point.first.year - (month > point.first.month)
        return DateRange(PartialDate(year, month), point.last, False, Span(before.start(), point.span.end))
    return DateRange(point.first, point.last, False, point.span)


def _point(match: re.Match[str], text: str) -> _Point | None:
    span = Span(*match.span())
    found = match.groupdict()
    if "month" in found:
        return _named(found, span, text) if _means_time(match, "month", found["month"], text) else None
    if "season" in found:
        return _seasonal(match, text)
    if "mmonth" in found and not _means_time(match, "mmonth", found["mmonth"], text):
        return _bare(int(found["myear"]), Span(*match.span("myear")), text)
    if "mmonth" in found:
        month = patterns().months[found["mmonth"].lower()]
        return _months(int(found["myear"]), month, month, span)
    if "quarter" in found:
        last = int(found["quarter"] or found["quarter2"]) * 3
        return _months(int(found["qyear"] or found["qyear2"]), last - 2, last, span)
    if "zyear" in found:
        year, month = int(found["zyear"]), int(found["zmonth"] or 0)
        return _months(year, month, month, span) if month else _Point(span, PartialDate(year), PartialDate(year))
    if alone := found.get("tyear") or found.get("glued") or found.get("bare"):
        return _bare(int(alone), span, text)
    if found["ayear"]:
        whole = PartialDate(_full(found["ayear"]))
        return _Point(span, whole, whole, weak=True)
    return _numeric(found, span, text)


def _seasonal(match: re.Match[str], text: str) -> _Point | None:
    year, season = match["syear"], patterns().season(match["season"])
    if not _means_time(match, "season", season, text):
        return _bare(int(year), Span(*match.span("syear")), text) if len(year) == 4 else None
    first, last = patterns().seasons[season]
    return _months(_full(year), first, last, Span(*match.span()))


def _means_time(match: re.Match[str], group: str, word: str, text: str) -> bool:
    """Whether the word is a month or season here, not the English "out" or "set"."""
    languages = patterns().homographs.get(word.lower())
    if languages is None or _ONLY_DATES.match(text, match.end(group)) or text[match.start(group) - 1] in "-/.":
        return True
    return counts_here(text, languages)


def _named(found: dict[str, Any], span: Span, text: str) -> _Point | None:
    month = patterns().months[found["month"].lower()]
    if found["year"]:
        return _months(int(found["year"]), month, month, span)
    marked = text[span.end - 3] in "'’`"
    return _months(_full(found["short"]), month, month, span, weak=not marked)


@lru_cache(maxsize=8)
def _day_first(text: str) -> bool:
    """Whether a date of the text can only have its day first: "28/02/2019"."""
    return _DAY_FIRST.search(text) is not None and _MONTH_FIRST.search(text) is None


def _numeric(found: dict[str, Any], span: Span, text: str) -> _Point | None:
    if found["wyear"]:
        return _months(_full(found["wyear"]), int(found["wmonth"]), int(found["wmonth"]), span, weak=True)
    if found["dyear"]:
        a, b = int(found["a"]), int(found["b"])
        # Day and month change places between countries; a dot means day first, else a number above 12 decides,
        # here or in another date of the text.
        month = b if found["dsep"] == "." or a > 12 or (b <= 12 and _day_first(text)) else a
        return _months(int(found["dyear"]), month, month, span) if 1 <= month <= 12 else None
    year = int(found["iyear"] or found["iyear2"] or found["nyear"])
    month = int(found["imonth"] or found["imonth2"] or found["nmonth"])
    return _months(year, month, month, span)


def _bare(year: int, span: Span, text: str) -> _Point | None:
    if not FIRST_YEAR <= year <= LAST_YEAR or is_something_else(text, span.start, max(0, span.start - 14)):
        return None
    return _Point(span, PartialDate(year), PartialDate(year))


def _months(year: int, first: int, last: int, span: Span, *, weak: bool = False) -> _Point:
    return _Point(span, PartialDate(year, first), PartialDate(year, last), weak)


def _full(year: str) -> int:
    """Return the four digits of a year that may have two: 00 to 49 are of this century."""
    if len(year) == 4:
        return int(year)
    return int(year) + (2000 if int(year) < 50 else 1900)
