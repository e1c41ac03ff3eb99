"""Entries among the jobs that are none: degrees, events, breaks, and banners that only name an employer.

Judges one entry beside its neighbour; never changes what was read of it.
"""

import re

from mlscreen.model.timeline import DateRange
from mlscreen.parse.position_breaks import is_break
from mlscreen.parse.position_entries import Entry
from mlscreen.parse.position_prose import abbreviated
from mlscreen.parse.position_rows import Role
from mlscreen.parse.position_units import Names
from mlscreen.parse.position_words import employer_weight, title_weight
from mlscreen.regex import regex

_DEGREE = regex(
    r"\b(?:bachelors?|master(?:'s|’s|s)? (?:of|in|degree)|b\.?\s?sc|m\.?\s?sc|b\.?\s?tech|m\.?\s?tech|ph\.?\s?d|mba|"
    r"bca|mca|diploma|high school|gpa|cgpa|degree)\b",
    re.IGNORECASE,
)
_DEGREE_ONLY = regex(
    r"(?:master|bachelor|diplom|licence|licenciatura|laurea)(?:'s|’s|s)? (?:in|of|en|di) .*(?<!fellow)(?<!student)"
    r"|.*(?:,|\s[–—-])\s*(?:master|bachelor|msc|bsc|phd|mba|diplom)(?:'s|’s|s)?",
    re.IGNORECASE,
    holding=("master", "bachelor", "diplom", "licence", "licenciatura", "laurea", "msc", "bsc", "phd", "mba"),
)
# "RN licence pending: NCLEX-RN booked for January 2027"
_LICENCE = regex(
    r"\b(?:licen[cs]e|licensure|registration|certification|exam|examination)\s+"
    r"(?:pending|expected|booked|scheduled|lapsed|expires|expired|valid)\b|\b(?:booked|scheduled)\s+for\b",
    re.IGNORECASE,
)
_SCHOOL = regex(
    r"universi|univ\b|college|school|hochschule|instituto? |institute|école|ecole|polytech|politec|academy", re.I
)


def is_range(found: DateRange) -> bool:
    """Tell whether dates have two ends."""
    return found.ongoing or found.start != found.end


def banner_above(entry: Entry) -> str:
    """Return the employer set off above the first of several titles, with or without the years there in all."""
    for row in entry.above:
        shown = row.rest.strip()
        sentence = shown.endswith(":") or (shown.endswith(".") and not abbreviated(shown))
        if row.role is Role.HEAD and title_weight(shown) < 2 and not sentence:
            return " ".join(row.rest.split())
    return ""


def is_degree(entry: Entry, named: Names) -> bool:
    """Tell whether the entry is a degree that stands among the jobs."""
    said = " ".join(head.row.rest for head in entry.heads if head.offset <= 0 or len(head.row.line.words) <= 3)
    if title_weight(named.title) < 2:
        return _DEGREE.search(said) is not None
    # "Master" is a title at sea and in trades, so that a school must stand beside it.
    return bool(_DEGREE_ONLY.fullmatch(named.title) and _SCHOOL.search(f"{said} {named.employer}"))


def is_event(entry: Entry, named: Names) -> bool:
    """Tell whether a lone date stands beside words that are neither a title nor an employer."""
    single = entry.dates is not None and not is_range(entry.dates)
    if single and any(_LICENCE.search(head.row.line.text) for head in entry.heads if head.offset == 0):
        return True
    return single and title_weight(named.title) < 2 and employer_weight(named.employer) < 2


def is_gap(entry: Entry) -> bool:
    """Tell whether the entry names a break between jobs, itself or in the line right above."""
    above = [row.rest for row in entry.above if row.role is Role.HEAD][-1:]
    return is_break([*above, *(head.row.rest for head in entry.heads if head.offset <= 0)])


def is_banner(entry: Entry, named: Names, after: Entry, following: Names) -> bool:
    """Tell whether the entry only names an employer, for the titles below it, perhaps with the years there in all."""
    if entry.body or following.employer:
        return False
    if within(after.dates, entry.dates) and employer_weight(named.employer) >= 2 and following.title:
        # The town that stands behind the employer may have been taken for the title.
        return title_weight(named.title) < 2
    if title_weight(following.title) < 2:
        return False
    return bool(named.employer) != bool(named.title) and title_weight(named.title) < 2


def within(inner: DateRange | None, outer: DateRange | None) -> bool:
    """Tell whether dates lie inside others, to the year."""
    if inner is None or outer is None or inner.start is None or outer.start is None or not is_range(outer):
        return False
    if inner.start.year < outer.start.year:
        return False
    return outer.end is None or (inner.end is not None and inner.end.year <= outer.end.year)
