"""Joins the lines that a narrow column cut inside the name of a degree, of its area or of a school.

Never moves an offset and never writes a character but a blank for a line break; never joins lines on the ground of
their width, as a town below a school may be as wide as the rest of its name.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.parse import degrees
from mlscreen.parse.lines import TextLine, text_line
from mlscreen.parse.outline import Outline
from mlscreen.regex import regex

# "…, IN" behind a comma is a state.
_LAST_WORD = regex(r"(?:^|[^\s,]\s+)([^\W\d_]+|&)$")
_PARTED = regex(r"[\t,;:|()\d]|\s[–—-]\s")


def joined(outline: Outline, hits: Iterable[Hit], areas: Sequence[Hit]) -> tuple[tuple[TextLine, ...], str]:
    """Return the lines, those that belong together as one, and the text with blanks for the breaks between them.

    Args:
        outline: the lines and sections of the résumé; a heading belongs to nothing above it.
        hits: all concepts found in the text; one that reaches over a break joins its lines.
        areas: those that are areas of study.
    """
    text = outline.text
    headings = {section.heading_span.start for section in outline.sections if section.heading_span}
    inside = {at for hit in hits if (at := text.find("\n", *hit.span)) >= 0}
    starts = sorted(hit.span.start for hit in areas)
    at_area = set(starts)
    groups: list[list[TextLine]] = []
    for line in outline.lines:
        before = groups[-1][-1] if groups else None
        if before and _may_follow(before, line) and line.span.start not in headings:
            cut = text.find("\n", before.span.end, line.span.start) in inside
            area_follows = line.span.start in at_area and _lacks_area(before, text, starts)
            if cut or area_follows or _is_open(before) or _goes_on(line):
                groups[-1].append(line)
                continue
        groups.append([line])
    return tuple(_one(group, text) for group in groups), _flowing(text, groups)


def _may_follow(before: TextLine, line: TextLine) -> bool:
    if line.blank_before or line.bullet or (before.page, before.region) != (line.page, line.region):
        return False
    return line.text[0].isalpha()


def _is_open(line: TextLine) -> bool:
    """Tell whether the line ends in a word after which something must come: "University of"."""
    last = _LAST_WORD.search(line.text)
    return last is not None and _joins(last[1], line)


def _goes_on(line: TextLine) -> bool:
    """Tell whether the line begins with a word before which something must have come: "of Technology"."""
    return len(line.words) > 1 and line.text.startswith(line.words[0]) and _joins(line.words[0], line)


def _joins(word: str, line: TextLine) -> bool:
    return word in _open_words() or (line.all_caps and len(word) > 1 and word.lower() in _open_words())


def _lacks_area(line: TextLine, text: str, starts: Sequence[int]) -> bool:
    """Tell whether the line ends in a degree whose area is missing or cut: "BSc in Applied"."""
    named = list(degrees.find(text, line.span, education=True))
    if not named or bisect_left(starts, named[-1].span.start) < bisect_left(starts, line.span.end):
        return False
    rest = text[named[-1].span.end : line.span.end]
    return not (_PARTED.search(rest) or degrees.school_in(rest))


def _one(group: Sequence[TextLine], text: str) -> TextLine:
    first = group[0]
    if len(group) == 1:
        return first
    span = Span(first.span.start, group[-1].span.end)
    look = {name: getattr(first, name) for name in ("page", "region", "size", "bold", "list_item", "blank_before")}
    return text_line(span, _flowing(text[span.start : span.end], [group], span.start), **look)


def _flowing(text: str, groups: Iterable[Sequence[TextLine]], begins: int = 0) -> str:
    pieces, at = [], 0
    for group in groups:
        for before, line in pairwise(group):
            start, end = before.span.end - begins, line.span.start - begins
            pieces += [text[at:start], " " * (end - start)]
            at = end
    return "".join([*pieces, text[at:]])


@cache
def _open_words() -> frozenset[str]:
    return frozenset(tables.load("degrees")["open_words"])
