"""Finds the degrees that a résumé states as the person's own, each with the lines that belong to it.

Never reads what the lines say beside the degree: that is for `education`.

Degrees count under an education or training heading, after the name in the head of the résumé ("Jane Doe, Ph.D."),
and in a summary ("MSc in physics"). When no section about education names any, a degree named anywhere counts,
unless its line is about other people ("supervised PhD students").
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, takewhile

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel, Section, SectionKind
from mlscreen.parse import dates, degrees, headings
from mlscreen.parse.degrees import DegreeWord
from mlscreen.parse.lines import WORD, TextLine
from mlscreen.regex import regex

_OWN = {SectionKind.HEADER, SectionKind.SUMMARY}
_STUDIES = {SectionKind.EDUCATION, SectionKind.TRAINING}
_NOT_ELSEWHERE = _STUDIES | {SectionKind.TEACHING}
_NO_CLAIM = regex(r"[\s-]*(?:thesis|dissertation|students?|level|graduates?|programs?|degrees? programs?)\b", re.I)
MOST_DEGREES = 40
"""Nobody has more; a document that names more is no résumé, and is not worth the time."""
_LONGEST_REACH = 200
LONGEST_LEAD = 3
"""Lines of school and dates that may stand above the line with the degree."""
WIDEST_ENTRY = 1200
"""Code points that one entry may take, so that a section without an end does not become one degree."""


class Entry(Record):
    """The lines that belong to one degree."""

    word: DegreeWord
    lines: tuple[TextLine, ...]
    at: int
    """Index of the line with the degree."""
    ends: int
    """Where the next degree begins, or the entry ends."""

    @property
    def span(self) -> Span:
        """From its first line to its last."""
        return Span(
            min(self.lines[0].span.start, self.word.span.start), max(self.lines[-1].span.end, self.word.span.end)
        )


def find(lines: Sequence[TextLine], sections: Sequence[Section], text: str) -> list[Entry]:
    """Return the degrees of a résumé, each with its lines, in reading order."""
    lines = [line for line in lines if not _is_header_row(line)]
    inside = (entry for part in _studies(lines, sections, text) for entry in _in_section(part, text))
    studies = list(islice(inside, MOST_DEGREES))
    known = {entry.word.level for entry in studies}
    # An education heading whose degrees stand elsewhere (columns torn apart) is as good as none.
    sure = bool(studies)
    elsewhere = [s for s in sections if s.kind not in _NOT_ELSEWHERE and (s.kind in _OWN or not sure)]
    stated = (e for s in elsewhere for e in _in_prose(headings.content(s, lines), text, sure=sure))
    others = list(islice(stated, MOST_DEGREES))
    entries = studies + [entry for entry in others if entry.word.level not in known]
    return sorted(entries, key=lambda entry: entry.word.span)


def _studies(lines: Sequence[TextLine], sections: Sequence[Section], text: str) -> Iterator[list[TextLine]]:
    """Yield the lines of each section about studies, with what stands under a school or degree set as a heading."""
    inside: list[TextLine] | None = None
    for section in sections:
        if inside is not None and section.kind is SectionKind.OTHER and _about_studies(text, section):
            inside += [line for line in lines if section.span.start <= line.span.start < section.span.end]
            continue
        if inside is not None:
            yield inside
        inside = list(headings.content(section, lines)) if section.kind in _STUDIES else None
    if inside is not None:
        yield inside


def _about_studies(text: str, section: Section) -> bool:
    heading = section.heading_span or Span(section.span.start, section.span.start)
    named = next(degrees.find(text, heading, education=True), None) or next(
        degrees.find(text, section.span, education=False), None
    )
    return named is not None or degrees.school_in(text[heading.start : heading.end])


def _is_header_row(line: TextLine) -> bool:
    """Tell whether the line is the head of a table: "Degree | School | Year"."""
    if not line.words or line.words[0].casefold() not in _heads() or any(map(str.isdigit, line.text)):
        return False
    parts = len(line.cells) + line.text.count("|")
    told = parts > 1 or (len(line.words) > 2 and not degrees.school_in(line.words[0]))
    return told and all(word.casefold() in _heads() for word in line.words)


def _in_section(lines: Sequence[TextLine], text: str) -> Iterator[Entry]:
    named = ((i, word) for i, line in enumerate(lines) for word in degrees.find(text, line.span, education=True))
    words = _one_each(list(islice(named, 2 * MOST_DEGREES)), lines, text)
    if not words:
        return
    following = next((at for at, _ in words if at > words[0][0]), len(lines))
    lead = _lead(lines[:following], words[0][0], text)
    firsts = _first_lines(lines, [at for at, _ in words], lead, text)
    for number, (at, word) in enumerate(words):
        following, next_word = words[number + 1] if number + 1 < len(words) else (len(lines), word)
        last = following if following == len(lines) else firsts[number + 1]
        last = _before_another_school(lines, firsts[number], at, max(last, at + 1), text)
        ends = next_word.span.start if following == at else lines[at].span.end
        yield Entry(word, _short_enough(lines[firsts[number] : last], word), at - firsts[number], ends)


def _first_lines(lines: Sequence[TextLine], starts: Sequence[int], lead: int, text: str) -> list[int]:
    """Return the first line of each entry, by the lines with the degrees."""
    firsts: list[int] = []
    for number, at in enumerate(starts):
        first = _first_line(lines, at, starts[number - 1] if number else -1, lead)
        following = starts[number + 1] if number + 1 < len(starts) else len(lines)
        # A line of dates goes with the degree above that has none, when the one below has its own.
        stray = number and first < at and _is_date(lines[first], text)
        if stray and not _dated(lines[firsts[-1] : first], text) and _dated(lines[first + 1 : following], text):
            first += 1
        firsts.append(first)
    return firsts


def _before_another_school(lines: Sequence[TextLine], first: int, at: int, last: int, text: str) -> int:
    """Return where an entry ends: before a line with a school and dates when it has both already."""
    for number in range(at + 1, last):
        line = lines[number]
        if line.bullet or not degrees.school_in(line.text) or not _dated([line], text):
            continue
        if _dated(lines[first:number], text) and any(degrees.school_in(above.text) for above in lines[first:number]):
            return number
    return last


def _dated(lines: Sequence[TextLine], text: str) -> bool:
    return any(dates.find(text, line.span) for line in lines)


def _is_date(line: TextLine, text: str) -> bool:
    found = dates.find(text, line.span)
    return bool(found) and not WORD.search(
        line.at(Span(line.span.start, found[0].span.start)) + line.at(Span(found[-1].span.end, line.span.end))
    )


def _lead(lines: Sequence[TextLine], at: int, text: str) -> int:
    """Return how many lines stand above the first degree, in line `at`, as part of its entry."""
    above = lines[:at]
    if len(above) > LONGEST_LEAD:
        return 0
    # With dates of its own, what stands above is another entry: a course, a certificate.
    own = [lines[at]]
    if lines[at].blank_before:
        own += takewhile(lambda line: not line.blank_before, lines[at + 1 :])
    return 0 if _dated(above, text) and _dated(own, text) else len(above)


def _first_line(lines: Sequence[TextLine], at: int, before: int, lead: int) -> int:
    """Return the first line of the entry whose degree stands in line `at`."""
    earliest = min(before + 1, at)
    gaps = [i for i in range(earliest, at + 1) if lines[i].blank_before and i > before]
    # One gap between two degrees is the border; with none or several, the first entry's shape is the rule.
    if len(gaps) == 1 and at - gaps[0] <= LONGEST_LEAD:
        return gaps[0]
    first = max(at - lead, earliest)
    while first < at and lines[first].bullet:
        first += 1
    return first


def _short_enough(lines: Sequence[TextLine], word: DegreeWord) -> tuple[TextLine, ...]:
    near = [line for line in lines if line.span.end - word.span.start <= WIDEST_ENTRY or line.span.overlaps(word.span)]
    return tuple(near)


def _one_each(
    words: list[tuple[int, DegreeWord]], lines: Sequence[TextLine], text: str
) -> list[tuple[int, DegreeWord]]:
    """Drop the second name of one degree: "Bachelor of Engineering (B.E.)", or a label in the margin."""
    kept: list[tuple[int, DegreeWord]] = []
    for at, word in words:
        if kept and kept[-1][1].level is word.level and at - kept[-1][0] <= 1:
            before_at, before = kept[-1]
            if degrees.in_school_name(text, word):
                continue
            between = text[before.span.end : word.span.start]
            if before_at == at and between.rstrip(" ").endswith("(") and len(between) < 70:
                continue
            beside = before_at == at and not _names_area(text, before) and _names_area(text, word)
            beside = beside or degrees.in_school_name(text, before)
            if beside or lines[before_at].text.strip(" .:") == text[before.span.start : before.span.end].strip(" .:"):
                kept[-1] = (at, word)
                continue
        kept.append((at, word))
    return kept


def _names_area(text: str, word: DegreeWord) -> bool:
    return text[: word.span.end].endswith((" in", " of")) or text.startswith((" in ", " of "), word.span.end)


def _in_prose(lines: Sequence[TextLine], text: str, *, sure: bool) -> Iterator[Entry]:
    """Yield the degrees that a line outside of any education section states.

    Without such a section (`sure` is false), everyday words count too on a line that names a school.
    """
    for line in lines:
        weak = not sure and degrees.school_in(line.text)
        for word in degrees.find(text, line.span, education=weak):
            if word.level is DegreeLevel.SECONDARY or _NO_CLAIM.match(text, word.span.end):
                continue
            start = max(line.span.start, word.span.start - _LONGEST_REACH)
            if not _others().search(text, start, word.span.start):
                yield Entry(word, (line,), 0, line.span.end)


@cache
def _others() -> re.Pattern[str]:
    words = "|".join(map(re.escape, tables.load("degrees")["others"]))
    return regex(rf"\b(?:{words})", re.IGNORECASE)


@cache
def _heads() -> frozenset[str]:
    return frozenset(tables.load("degrees")["table_heads"])
