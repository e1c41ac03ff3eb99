"""Finds the degrees that a résumé states as the person's own, each with the lines that belong to it.

Never reads what the lines say beside the degree: that is for `education`.

Degrees count under an education or training heading, after the name in the head of the résumé ("Jane Doe, Ph.D."),
and in a summary ("MSc in physics"). When no section about education names any, a degree named anywhere counts,
unless its line is about other people ("supervised PhD students").
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel, Section, SectionKind
from mlscreen.parse import dates, degrees, headings
from mlscreen.parse.degrees import DegreeWord
from mlscreen.parse.lines import TextLine
from mlscreen.regex import regex

_OWN = {SectionKind.HEADER, SectionKind.SUMMARY}
_STUDIES = {SectionKind.EDUCATION, SectionKind.TRAINING}
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
    inside = (entry for part in _studies(lines, sections, text) for entry in _in_section(part, text))
    studies = list(islice(inside, MOST_DEGREES))
    known = {entry.word.level for entry in studies}
    # An education heading whose degrees stand elsewhere (columns torn apart) is as good as none.
    sure = bool(studies)
    elsewhere = [s for s in sections if s.kind not in _STUDIES and (s.kind in _OWN or not sure)]
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


def _in_section(lines: Sequence[TextLine], text: str) -> Iterator[Entry]:
    named = ((i, word) for i, line in enumerate(lines) for word in degrees.find(text, line.span, education=True))
    words = _one_each(list(islice(named, 2 * MOST_DEGREES)), lines, text)
    if not words:
        return
    lead = _lead(lines[: words[0][0] + 1], text)
    starts = [at for at, _ in words]
    for number, (at, word) in enumerate(words):
        before = starts[number - 1] if number else -1
        following = starts[number + 1] if number + 1 < len(words) else len(lines)
        first = _first_line(lines, at, before, lead)
        last = (
            at + 1
            if following == at
            else _first_line(lines, following, at, lead)
            if following < len(lines)
            else following
        )
        ends = words[number + 1][1].span.start if following == at else lines[at].span.end
        yield Entry(word, _short_enough(lines[first : max(last, at + 1)], word), at - first, ends)


def _lead(lines: Sequence[TextLine], text: str) -> int:
    """Return how many lines stand above a degree as part of its entry, by the first degree, the last of the lines."""
    above = lines[:-1]
    if len(above) > LONGEST_LEAD:
        return 0
    # With dates of its own, what stands above is another entry: a course, a certificate.
    dated = [line for line in above if dates.find(text, line.span)]
    return 0 if dated and dates.find(text, lines[-1].span) else len(above)


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
            between = text[before.span.end : word.span.start]
            if before_at == at and between.rstrip(" ").endswith("(") and len(between) < 70:
                continue
            beside = before_at == at and not _names_area(text, before) and _names_area(text, word)
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
