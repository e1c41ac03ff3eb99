"""Positions of a résumé: title, employer, dates, kind, place and highlights.

Never takes education, awards, courses, publications or references for a job, and invents no date.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.resume import Position, Section, SectionKind
from mlscreen.model.timeline import DateRange
from mlscreen.parse import headings
from mlscreen.parse.heading_words import is_inside_jobs, understand
from mlscreen.parse.lines import TextLine
from mlscreen.parse.position_entries import Entry, Head, entries_of
from mlscreen.parse.position_kinds import BY_SECTION, kind_of
from mlscreen.parse.position_names import names_of
from mlscreen.parse.position_others import banner_above, is_banner, is_degree, is_event, is_gap, is_range, within
from mlscreen.parse.position_places import is_place
from mlscreen.parse.position_rows import Role, Row, rows_of
from mlscreen.parse.position_units import Names
from mlscreen.parse.position_words import employer_weight, label_kind, title_weight
from mlscreen.regex import regex

_MEMBER = regex(r"(?:\w+ )?members?\b", re.IGNORECASE)
_MAY_HOLD_JOBS = {SectionKind.HEADER, SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.SKILLS}
_WORK = {kind for kind in BY_SECTION if kind is not SectionKind.PROJECTS}


def find(lines: Sequence[TextLine], sections: Sequence[Section], text: str) -> tuple[Position, ...]:
    """Return the positions in the order of the text."""
    found: list[Position] = []
    # A teacher's jobs stand under "Teaching Experience"; beside other jobs, teaching is a kind of its own.
    employed = any(section.kind is SectionKind.EXPERIENCE for section in sections)
    for kind, rows in _parts(lines, sections, text):
        found += _positions(kind if employed or kind is not SectionKind.TEACHING else SectionKind.EXPERIENCE, rows)
    spans = [position.span for position in found]
    # What an unknown heading below the jobs opened may already be read as one of them.
    found += [p for p in _without_headings(lines, sections, text) if not any(p.span.overlaps(s) for s in spans)]
    found += _offices(lines, sections, text)
    return tuple(_once(sorted(found, key=lambda p: p.span), text))


def _once(found: Sequence[Position], text: str) -> Iterator[Position]:
    """Yield each position once, where a document holds the whole list of jobs twice, word for word."""
    seen: set[tuple[object, ...]] = set()
    for position in found:
        when = position.dates and (position.dates.start, position.dates.end)
        told = tuple(" ".join(text[span.start : span.end].split()) for span in position.highlights)
        what = (position.title, position.employer, position.kind, when, told)
        if when is None or what not in seen:
            seen.add(what)
            yield position


def _parts(
    lines: Sequence[TextLine], sections: Sequence[Section], text: str
) -> list[tuple[SectionKind, tuple[Row, ...]]]:
    parts: list[tuple[SectionKind, tuple[Row, ...]]] = []
    current: SectionKind | None = None
    for section in sections:
        content = headings.content(section, lines)
        if section.kind in BY_SECTION and section.heading_span is None and any(k is section.kind for k, _ in parts):
            _go_on(parts, section.kind, content, text)
        elif section.kind in BY_SECTION:
            current = section.kind
            parts.append((section.kind, rows_of(content, text)))
        elif current is not None and current in _WORK and _continues_work(section, content, text):
            heading = tuple(line for line in lines if section.heading_span and line.span == section.heading_span)
            _go_on(parts, current, heading + content, text)
        else:
            current = None
    return parts


def _go_on(
    parts: list[tuple[SectionKind, tuple[Row, ...]]], kind: SectionKind, content: tuple[TextLine, ...], text: str
) -> None:
    """Add the top of the next page to the last part of the kind: a job may be cut there."""
    at = max(i for i, (other, _) in enumerate(parts) if other is kind)
    before = tuple(row.line for row in parts[at][1])
    parts[at] = (kind, rows_of(before + content, text))


def _continues_work(section: Section, content: Sequence[TextLine], text: str) -> bool:
    """Whether an unknown heading below the jobs is itself the heading of a job, such as an employer in capitals."""
    if section.kind is not SectionKind.OTHER or understand(section.heading) is not None:
        return False
    rows = rows_of(content[:4], text)
    return any(row.role is Role.DATED for row in rows) and (
        employer_weight(section.heading) >= 2
        or title_weight(section.heading) >= 2
        or any(title_weight(row.rest.strip()) >= 2 for row in rows if row.role is not Role.TEXT)
    )


def _without_headings(lines: Sequence[TextLine], sections: Sequence[Section], text: str) -> list[Position]:
    """Look for jobs that no heading announces; only those with a title, an employer and a range of dates count."""
    found: list[Position] = []
    for section in sections:
        if section.kind in _MAY_HOLD_JOBS:
            content = headings.content(section, lines)
            if section.heading_span and title_weight(section.heading) >= 2:
                content = _with_heading(section, lines) + content
            # The first line of all is the candidate's name.
            rows = rows_of(content[1:] if content and lines and content[0] is lines[0] else content, text)
            made = _positions(SectionKind.EXPERIENCE, rows)
            found += [p for p in made if p.dates and is_range(p.dates) and title_weight(p.title) >= 2 and p.employer]
    return found


def _with_heading(section: Section, lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Return a heading that is a title, and the lines right above it, which may name the employer."""
    at = bisect_left(lines, section.span.start, key=lambda line: line.span.start)
    first = at
    while first > max(1, at - 2) and len(lines[first - 1].words) <= 5 and not lines[first - 1].bullet:
        first -= 1
        if lines[first].blank_before and not is_place(lines[first].text):
            break
    return tuple(lines[first : at + 1])


def _offices(lines: Sequence[TextLine], sections: Sequence[Section], text: str) -> list[Position]:
    """Return dated offices in clubs, boards and committees: volunteering, never jobs; mere membership is none."""
    made: list[Position] = []
    for section in sections:
        if section.kind is SectionKind.SERVICE:
            made += _positions(SectionKind.VOLUNTEERING, rows_of(headings.content(section, lines), text))
    return [
        p for p in made if p.dates and is_range(p.dates) and title_weight(p.title) >= 2 and not _MEMBER.match(p.title)
    ]


def _positions(section: SectionKind, rows: tuple[Row, ...]) -> list[Position]:
    entries = entries_of(rows, untitled=section is SectionKind.PROJECTS)
    names = names_of(entries)
    made: list[Position] = []
    employer = ""
    whole: DateRange | None = None
    """The years there in all, where the banner of an employer says them."""
    for index, (entry, named) in enumerate(zip(entries, names, strict=True)):
        if is_degree(entry, named) or (section is SectionKind.PROJECTS and entry.dates is None):
            continue
        if section in _WORK and (is_event(entry, named) or is_gap(entry)):
            continue
        if index + 1 < len(entries) and is_banner(entry, named, entries[index + 1], names[index + 1]):
            employer, whole = named.employer or named.title, entry.dates
            continue
        if section is not SectionKind.PROJECTS:
            own = named.employer or banner_above(entry)
            inherits = title_weight(named.title) >= 2 or within(entry.dates, whole)
            employer = own or (employer if inherits else "")
        if not (named.title or employer or entry.body):
            continue
        position = _position(section, entry, named, employer or named.client)
        made += [position, *(replace(position, dates=again) for again in _again(entry))]
    return made


def _again(entry: Entry) -> tuple[DateRange, ...]:
    return next((head.row.again for head in entry.heads if head.offset == 0), ())


def _position(section: SectionKind, entry: Entry, named: Names, employer: str) -> Position:
    title = named.title
    if section is SectionKind.PROJECTS:
        title, employer = named.title or named.employer, ""
    spans = [head.row.line.span for head in entry.heads] + [row.line.span for row in entry.body]
    return Position(
        title=title,
        employer=employer,
        dates=entry.dates,
        kind=kind_of(title, section, project=named.project),
        span=Span(min(s.start for s in spans), max(s.end for s in spans)),
        highlights=_highlights(entry, named),
        place=named.place,
        terms=named.terms,
    )


def _says_something_else(head: Head, named: Names) -> bool:
    """Whether a short line below the dates turned out to hold neither title nor employer nor place."""
    if head.offset <= 0 or head.row.role is not Role.HEAD or label_kind(head.row.line.body):
        return False
    return not any(name and name in head.row.rest for name in (named.title, named.employer, named.place))


def _highlights(entry: Entry, named: Names) -> tuple[Span, ...]:
    """Return the bullet points or sentences below the heading, each with its continuation lines."""
    spans = [head.row.line.body_span for head in entry.heads if _says_something_else(head, named)]
    ended = True
    for row in entry.body:
        span = row.line.body_span
        if span.end <= span.start or is_inside_jobs(row.line.body):
            ended = True
            continue
        if row.begins_item or ended or row.line.blank_before or row.role is not Role.TEXT:
            spans.append(span)
        else:
            spans[-1] = Span(min(spans[-1].start, span.start), max(spans[-1].end, span.end))
        ended = row.line.text.rstrip().endswith((".", "!", "?", ":"))
    return tuple(spans)
