"""Reads degrees: level, area, institution, dates and whether they were obtained.

Never judges a school, and knows no today: a degree whose end lies ahead is for the scorer to see from its dates.

Degrees count where they are stated as the person's own: under an education or training heading, after the name in the
head of the résumé ("Jane Doe, Ph.D."), and in a summary ("MSc in physics"). When no section is about education, a
degree named with certainty anywhere counts, unless its line is about other people ("supervised PhD students").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import DegreeLevel, Education, Section, SectionKind
from mlscreen.model.timeline import DateRange
from mlscreen.parse import dates, degrees, headings
from mlscreen.parse.degrees import DegreeWord
from mlscreen.parse.lines import TextLine
from mlscreen.parse.outline import Outline
from mlscreen.parse.study import area_of, institution_of, status_of

_OWN = {SectionKind.HEADER, SectionKind.SUMMARY}
_STUDIES = {SectionKind.EDUCATION, SectionKind.TRAINING}
LONGEST_LEAD = 3
"""Lines of school and dates that may stand above the line with the degree."""
WIDEST_ENTRY = 1200
"""Code points that one entry may take, so that a section without an end does not become one degree."""


@dataclass(frozen=True, slots=True)
class _Entry:
    word: DegreeWord
    lines: tuple[TextLine, ...]
    at: int
    """Index of the line with the degree."""
    ends: int
    """Where the next degree begins, or the entry ends."""

    @property
    def span(self) -> Span:
        return Span(
            min(self.lines[0].span.start, self.word.span.start), max(self.lines[-1].span.end, self.word.span.end)
        )


def find(outline: Outline, hits: Sequence[Hit], vocabulary: Vocabulary) -> tuple[Education, ...]:
    """Return the degrees of a résumé in reading order.

    Args:
        outline: the lines and sections of the résumé.
        hits: all concepts of the vocabulary found in the text; areas of study are taken from them.
        vocabulary: gives the ancestors of an area.
    """
    areas = [hit for hit in hits if _is_area(hit, vocabulary)]
    entries = _entries(outline.lines, outline.sections, outline.text)
    return tuple(_without_repeats([_education(entry, outline.text, areas, vocabulary) for entry in entries]))


def _is_area(hit: Hit, vocabulary: Vocabulary) -> bool:
    concept = vocabulary.get(hit.concept)
    return concept is not None and concept.is_area


def _entries(lines: Sequence[TextLine], sections: Sequence[Section], text: str) -> list[_Entry]:
    studies = [e for s in sections if s.kind in _STUDIES for e in _in_section(headings.content(s, lines), text)]
    known = {entry.word.level for entry in studies}
    elsewhere = [s for s in sections if s.kind in _OWN] if _has_education(sections) else list(sections)
    others = [e for s in elsewhere if s.kind not in _STUDIES for e in _in_prose(headings.content(s, lines), text)]
    entries = studies + [entry for entry in others if entry.word.level not in known]
    return sorted(entries, key=lambda entry: entry.word.span)


def _has_education(sections: Sequence[Section]) -> bool:
    return any(section.kind is SectionKind.EDUCATION for section in sections)


def _in_section(lines: Sequence[TextLine], text: str) -> Iterator[_Entry]:
    words = [(i, word) for i, line in enumerate(lines) for word in degrees.find(text, line.span, education=True)]
    words = _one_each(words, lines, text)
    if not words:
        return
    lead = words[0][0] if words[0][0] <= LONGEST_LEAD else 0
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
        yield _Entry(word, _short_enough(lines[first : max(last, at + 1)], word), at - first, ends)


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
            if lines[before_at].text.strip(" .:") == text[before.span.start : before.span.end].strip(" .:"):
                kept[-1] = (at, word)
                continue
        kept.append((at, word))
    return kept


def _in_prose(lines: Sequence[TextLine], text: str) -> Iterator[_Entry]:
    for line in lines:
        for word in degrees.find(text, line.span, education=False):
            if word.level is not DegreeLevel.SECONDARY and not _others().search(text, line.span.start, word.span.start):
                yield _Entry(word, (line,), 0, line.span.end)


@cache
def _others() -> re.Pattern[str]:
    words = "|".join(map(re.escape, tables.load("degrees")["others"]))
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)


def _education(entry: _Entry, text: str, areas: Sequence[Hit], vocabulary: Vocabulary) -> Education:
    word = entry.word
    area = area_of(text, word, entry.ends) if word.level is not DegreeLevel.SECONDARY else None
    when = _dates(entry, text)
    taken = [word.span, *([area] if area else []), *([when.span] if when else [])]
    named = _named_areas(entry, area, areas, text)
    if named and not (area and area.overlaps(named[0].span)):
        area = named[0].span
    fields = list(dict.fromkeys(f for hit in named for f in (hit.concept, *vocabulary.implies(hit.concept))))
    if not fields and (own := vocabulary.get(word.area) if word.area else None):
        fields = [own.name, *vocabulary.implies(own.name)]
    return Education(
        institution=institution_of(text, word, entry.lines, taken),
        level=word.level,
        area=text[area.start : area.end] if area else "",
        status=status_of(text, word, entry.lines, when),
        span=entry.span,
        fields=tuple(fields),
        study=text[word.span.start : max(word.span.end, area.end if area and area.start < entry.ends else 0)],
        dates=when,
    )


def _dates(entry: _Entry, text: str) -> DateRange | None:
    """Return the dates nearest to the degree: on its line, then on the lines around it, bullets last."""
    here = entry.lines[entry.at] if entry.at < len(entry.lines) else entry.lines[0]
    order = sorted(
        entry.lines, key=lambda line: (line is not here, line.bullet, abs(line.span.start - here.span.start))
    )
    for line in order:
        for found in dates.find(text, line.span):
            return found
    return None


def _named_areas(entry: _Entry, area: Span | None, areas: Sequence[Hit], text: str) -> list[Hit]:
    """Return the areas of study that belong to the degree: in its own words, else on the lines beside it."""
    inside = [hit for hit in areas if area and hit.span.overlaps(area)]
    if inside:
        return inside
    stretches = [Span(entry.word.span.start, entry.ends)]
    stretches += [line.span for line in entry.lines[: entry.at + 2] if not line.bullet]
    for stretch in stretches:
        found = [hit for hit in areas if stretch.covers(hit.span) and not _in_school(hit.span, stretch, text)]
        if found:
            return found
    return []


def _in_school(span: Span, line: Span, text: str) -> bool:
    """Tell whether the words belong to a school's name: "Institute of Computer Science"."""
    start = max(text.rfind(mark, line.start, span.start) for mark in ",\t|")
    ends = [at for mark in ",\t|" if (at := text.find(mark, span.end, line.end)) >= 0]
    return degrees.school_in(text[max(start, line.start) : min(ends, default=line.end)])


def _without_repeats(found: Sequence[Education]) -> Iterator[Education]:
    seen: set[tuple[DegreeLevel, str, str]] = set()
    for education in found:
        what = (education.level, education.area.casefold(), education.institution.casefold())
        if what not in seen:
            seen.add(what)
            yield education
