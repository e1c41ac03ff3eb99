"""Reads degrees: level, area, institution, dates and whether they were obtained.

Never judges a school, and knows no today: a degree whose end lies ahead is for the scorer to see from its dates.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import DegreeLevel, Education
from mlscreen.model.timeline import DateRange
from mlscreen.parse import dates, degrees, study_entries, study_wraps
from mlscreen.parse.degrees import DegreeWord
from mlscreen.parse.outline import Outline
from mlscreen.parse.study import institution_of, status_of
from mlscreen.parse.study_areas import area_of, goes_on_as_school, major_of, named_areas, title_end
from mlscreen.parse.study_entries import WIDEST_ENTRY, Entry
from mlscreen.parse.study_fields import field_beside, fields_in
from mlscreen.regex import regex

_EXPECTED = regex(
    r"[\s,;(–—-]*(?:expected|anticipated|est\.?|due|graduating|to be completed|to finish|finishing|ends?|ending)"
    r"(?:\s+(?:graduation|completion|to\s+(?:finish|graduate|complete)))?\s*(?:in|by|:)?\s*",
    re.IGNORECASE,
)


def find(outline: Outline, hits: Sequence[Hit], vocabulary: Vocabulary) -> tuple[Education, ...]:
    """Return the degrees of a résumé in reading order.

    Args:
        outline: the lines and sections of the résumé.
        hits: all concepts of the vocabulary found in the text; areas of study are taken from them.
        vocabulary: gives the ancestors of an area.
    """
    areas = [hit for hit in hits if _is_area(hit, vocabulary)]
    lines, text = study_wraps.joined(outline, hits, areas)
    entries = study_entries.find(lines, outline.sections, text)
    return tuple(_without_repeats([_education(entry, text, areas, vocabulary) for entry in entries]))


def _is_area(hit: Hit, vocabulary: Vocabulary) -> bool:
    concept = vocabulary.get(hit.concept)
    return concept is not None and concept.is_area


def _education(entry: Entry, text: str, areas: Sequence[Hit], vocabulary: Vocabulary) -> Education:
    word = entry.word
    when = _dates(entry, text)
    area, named = _area(entry, text, areas)
    fields = list(dict.fromkeys(f for hit in named for f in (hit.concept, *vocabulary.implies(hit.concept))))
    said = text[area.start : area.end] if area else ""
    if not fields or fields_in(said) or fields_in(word.area):
        fields += _fields(said, word, vocabulary)
    return Education(
        institution=_institution(entry, text, when, [hit.span for hit in areas] + ([area] if area else [])),
        level=word.level,
        area=text[area.start : area.end] if area else "",
        status=status_of(text, word, entry.lines, when),
        span=entry.span,
        fields=tuple(dict.fromkeys(fields)),
        study=_study(text, _title(entry, text, area)),
        dates=when,
    )


def _fields(area: str, word: DegreeWord, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the fields of study by words that name one beside a degree, else by the degree's own name."""
    for name in fields_in(area) or fields_in(word.area) or (word.area,):
        concept = vocabulary.get(name) if name else None
        if concept is not None and concept.is_area:
            yield from (concept.name, *vocabulary.implies(concept.name))
        elif name:
            yield name


def _area(entry: Entry, text: str, areas: Sequence[Hit]) -> tuple[Span | None, list[Hit]]:
    """Return where the area stands and the concepts that name it."""
    word = entry.word
    secondary = word.level is DegreeLevel.SECONDARY
    area = None if secondary else area_of(text, word, entry.ends) or major_of(text, entry.lines[entry.at + 1 :])
    named = named_areas(entry, area, areas, text)
    if named and all(word.span.covers(hit.span) for hit in named):
        # "BSN, University of Texas": the name of the degree itself.
        return area, named
    if named and not (area and area.overlaps(named[0].span)):
        # "Bachelor of Fine Arts in Graphic Design"
        own = (
            area is not None and named[0].span.end < area.start and text.endswith(" in ", named[0].span.end, area.start)
        )
        return area if own else named[0].span, named
    if named and area and text.startswith(" ", area.end) and degrees.school_in(text[area.end : area.end + 12]):
        # "Computer Science Illinois Institute": the first words of the school are no area.
        return Span(area.start, max(hit.span.end for hit in named)), named
    area = None if area and not named and goes_on_as_school(text, area) else area
    if area is None and not secondary and entry.at < len(entry.lines):
        area = field_beside(text, entry.lines[entry.at].span, word.span)
    return area, named


def _title(entry: Entry, text: str, area: Span | None) -> Span:
    """Return where the degree stands with its area, when no school stands between them."""
    start, end = entry.word.span.start, title_end(text, entry.word, entry.ends)
    beside = area is not None and start < area.start < entry.ends and not degrees.school_in(text[end : area.start])
    return Span(start, max(end, area.end) if area and beside else end)


def _study(text: str, title: Span) -> str:
    """Return the degree as written; "Engineering degree (Master) in Computing" is not cut inside its brackets."""
    study = text[title.start : title.end].rstrip(" ,:|/–—-")
    if study.count(")") < study.count("(") and text.startswith(")", title.end):
        return study + ")"
    if study.count(")") <= study.count("("):
        return study.removesuffix("(").rstrip()
    begins = max(text.rfind(mark, 0, title.start) for mark in ("\n", "\t", "|", ",")) + 1
    whole = text[begins : title.end].strip()
    return whole if whole.count("(") == whole.count(")") else study.split(")", 1)[0]


def _institution(entry: Entry, text: str, when: DateRange | None, areas: Sequence[Span]) -> str:
    if entry.span.end - entry.span.start > 2 * WIDEST_ENTRY:
        return ""
    near = [area for area in areas if area.overlaps(entry.span)]
    words = [entry.word, *(word for line in entry.lines for word in degrees.find(text, line.span, education=True))]
    cuts = [word.span for word in words if not degrees.in_school_name(text, word)] + ([when.span] if when else [])
    return institution_of(text, entry.lines, cuts, near)


def _dates(entry: Entry, text: str) -> DateRange | None:
    """Return the dates nearest to the degree: on its line, then on the lines around it, bullets last."""
    here = entry.lines[entry.at] if entry.at < len(entry.lines) else entry.lines[0]
    order = sorted(
        entry.lines, key=lambda line: (line is not here, line.bullet, abs(line.span.start - here.span.start))
    )
    for line in order:
        several = dates.find(text, line.span)
        for found in several[:1]:
            if (ahead := _expected(text, several)) is not None:
                return ahead
            # A narrow column cuts "2010 – February 2014" behind its dash.
            cut = found.ongoing and found.span.end == line.span.end
            return next(iter(dates.find(text, Span(found.span.start, entry.span.end))), found) if cut else found
    return None


def _expected(text: str, several: Sequence[DateRange]) -> DateRange | None:
    """Return the dates from a beginning to the end that is expected: "started 2023, expected 2027"."""
    for first, last in pairwise(several):
        between = text[first.span.end : last.span.start]
        if first.start == first.end and not first.ongoing and _EXPECTED.fullmatch(between):
            return DateRange(first.start, last.end, False, Span(first.span.start, last.span.end))
    return None


def _without_repeats(found: Sequence[Education]) -> Iterator[Education]:
    seen: dict[tuple[DegreeLevel, str, str], set[tuple[object, object] | None]] = {}
    for education in found:
        what = (education.level, education.area.casefold(), education.institution.casefold())
        when = (education.dates.start, education.dates.end) if education.dates else None
        others = seen.setdefault(what, set())
        # Two certificates of one board differ by their years.
        if not others or not (when is None or when in others or None in others):
            yield education
        others.add(when)
