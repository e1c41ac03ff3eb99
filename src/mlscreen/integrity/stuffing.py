"""Finds keywords put in for machines: the same list over and over, or walls of terms in type that nobody reads.

Never flags a long list of skills as such, and never changes what is counted: a term counts once
however often it stands.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from mlscreen.integrity.quoting import evidence
from mlscreen.model.document import Document, Line, Span
from mlscreen.model.resume import Resume, SectionKind, SkillMention
from mlscreen.model.scorecard import Flag, Severity

MOST_IN_LISTS = 4
"""Times that one skill may stand in lists and summaries before it is a repetition; jobs may name it as they like."""
FEWEST_REPEATED = 3
"""Skills that must be repeated so: one alone may be in the name of several tools."""
SMALL_POINTS = 5.0
SMALL_SHARE = 0.55
"""Of the usual size of the text: below it, and below `SMALL_POINTS`, nobody reads."""
FEWEST_SMALL_SKILLS = 8
FEWEST_COPIES = 3
SHORTEST_COPY = 40
_LISTS = {SectionKind.SKILLS, SectionKind.SUMMARY, SectionKind.HEADER, SectionKind.OTHER, SectionKind.INTERESTS}
MOST_QUOTES = 8


def flags(document: Document, resume: Resume) -> Iterator[Flag]:
    """Yield a flag for repeated lists, one for walls of small type, and one for copied lines."""
    yield from _repeated(document, resume)
    yield from _small_type(document, resume)
    yield from _copies(document, resume)


def _repeated(document: Document, resume: Resume) -> Iterator[Flag]:
    places: defaultdict[str, list[SkillMention]] = defaultdict(list)
    for mention in resume.skills:
        if mention.section in _LISTS and mention.position is None:
            places[mention.skill].append(mention)
    often = {skill: found for skill, found in places.items() if len(found) > MOST_IN_LISTS}
    if len(often) < FEWEST_REPEATED:
        return
    named = ", ".join(
        f"{skill} ({len(often[skill])} times)" for skill in sorted(often, key=lambda s: (-len(often[s]), s))[:5]
    )
    spans = sorted(mention.span for found in often.values() for mention in found)[:MOST_QUOTES]
    yield Flag(
        "repeated_keywords",
        Severity.NOTICE,
        tuple(evidence(document, resume, span) for span in spans),
        f"lists repeat the same skills: {named}; each was counted once",
    )


def _small_type(document: Document, resume: Resume) -> Iterator[Flag]:
    sizes = Counter(round(line.size, 1) for line in document.lines if line.size)
    usual = max(sizes, key=lambda size: (sizes[size], size), default=0.0)
    small = [
        line for line in document.lines if 0 < line.size < min(SMALL_POINTS, usual * SMALL_SHARE) and not line.hidden
    ]
    inside = [line for line in small if any(line.span.covers(mention.span) for mention in resume.skills)]
    terms = {m.skill for line in inside for m in resume.skills if line.span.covers(m.span)}
    if len(terms) < FEWEST_SMALL_SKILLS:
        return
    yield Flag(
        "keywords_in_small_type",
        Severity.NOTICE,
        tuple(evidence(document, resume, line.span) for line in inside[:MOST_QUOTES]),
        f"{len(terms)} skills stand in type of {inside[0].size:.1f} points, too small to be read by people",
    )


def _copies(document: Document, resume: Resume) -> Iterator[Flag]:
    """Yield one flag for lines that stand there three times or more on one page, outside of positions or inside one.

    The same duties under several jobs are how people write; headers repeat from page to page.
    """
    for page in document.pages:
        same: defaultdict[tuple[str, int], list[Line]] = defaultdict(list)
        for line in page.lines:
            if line.span.end - line.span.start >= SHORTEST_COPY and not line.hidden:
                words = " ".join(document.quote(line.span).casefold().split())
                same[words, _position(resume, line.span)].append(line)
        copied = [
            lines for lines in same.values() if len(lines) >= FEWEST_COPIES and _names_skills(resume, lines[0].span)
        ]
        if copied:
            many = "1 line with skills stands" if len(copied) == 1 else f"{len(copied)} lines with skills stand"
            yield Flag(
                "copied_lines",
                Severity.NOTICE,
                tuple(evidence(document, resume, line.span) for lines in copied for line in lines)[:MOST_QUOTES],
                f"{many} three times or more on page {page.number or 1}",
            )


def _position(resume: Resume, span: Span) -> int:
    return next((n for n, position in enumerate(resume.positions) if position.span.covers(span)), -1)


def _names_skills(resume: Resume, span: Span) -> bool:
    return sum(span.covers(mention.span) for mention in resume.skills) >= 3
