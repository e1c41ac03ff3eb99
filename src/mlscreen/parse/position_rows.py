"""The lines of a section as rows: which carry the dates of a job, which may be its heading, which are its text.

Judges each row by itself and the row before it; never changes a span.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum

from mlscreen.model.document import Span
from mlscreen.model.record import Record, replace
from mlscreen.model.timeline import DateRange
from mlscreen.parse import dates, position_sentences
from mlscreen.parse.lines import TextLine
from mlscreen.parse.position_margins import beside
from mlscreen.parse.position_places import inner_place, is_address, is_place, trailing_place
from mlscreen.parse.position_prose import LONGEST_HEAD, MOST_HEAD_WORDS, OPEN_WORDS, abbreviated, is_text
from mlscreen.parse.position_words import employer_weight, is_only_terms, label_kind, title_weight, without_durations
from mlscreen.regex import regex

LONGEST_SENTENCE = 220
LONGEST_LINE = 1000
"""Longer lines are paragraphs, whatever dates they hold."""
_WORD = regex(r"\w")
_EDGE = regex(r"[\s,;:|•·∙●(\[–—\-/\t]*$")
_EDGE_AFTER = regex(r"^[\s,;:|•·∙●)\]–—\-/\t.]*")
_BRACKETS = regex(r"[(\[][^()\[\]]*[)\]]")
_LABEL = regex(
    r"^\s*(?:duration|period|dates?|from|tenure|zeitraum|période|periodo|período|periode|时间)\s*:?\s*$", re.I
)
_SENTENCE_END = regex(r"[.:;]\s+(?=[A-Z])")
_GRADUATED = regex(r"\b(?:class of|graduat(?:ed|ion|ing)|born|expected|dob|updated)\b", re.IGNORECASE)


class Role(Enum):
    """What a row is in the section."""

    DATED = "dated"
    """Carries the dates of a job, perhaps with parts of its heading."""
    HEAD = "head"
    """Short and prominent enough to be part of a heading."""
    NOTE = "note"
    """A place, a duration or a kind of contract, and nothing else."""
    TEXT = "text"


class Row(Record):
    """One line with its role; `rest` is what it says besides dates and durations (same length, blanks for them)."""

    line: TextLine
    role: Role
    rest: str
    dates: DateRange | None = None
    again: tuple[DateRange, ...] = ()
    """Further ranges for the same heading: "Summers 2012 and 2013"."""

    @property
    def begins_item(self) -> bool:
        """Whether a bullet begins here."""
        return self.line.bullet


def rows_of(lines: Sequence[TextLine], text: str) -> tuple[Row, ...]:
    """Return the rows of a section's lines, dates of the margin put beside their lines."""
    if not lines:
        return ()
    # One search over the whole section also finds ranges that a line break cuts.
    found = dates.find(text, Span(min(line.span.start for line in lines), max(line.span.end for line in lines)))
    ends = [one.span.end for one in found]
    rows: list[Row] = []
    for line in beside(lines):
        inside = []
        for one in found[bisect_right(ends, line.span.start) :]:
            if one.span.start >= line.span.end:
                break
            inside.append(one)
        if line.bullet and label_kind(line.body) in _ENTRY_LABELS:
            # "1) Company: Acme" counts the jobs of a form; it is no item of what was done.
            line = replace(line, span=line.body_span, text=line.body, lead=0, list_item=False)
        rows.append(_row(line, inside, rows[-1] if rows else None))
    return tuple(rows)


def _row(line: TextLine, found: Sequence[DateRange], before: Row | None) -> Row:
    if len(line.text) > LONGEST_LINE:
        return Row(line, Role.TEXT, line.text)
    rest = _rest(line, found) if found else ""
    for one in sorted((one for one in found if one.span.start >= line.span.start), key=_is_single):
        if _heads_a_job(line, one, rest):
            return Row(line, Role.DATED, rest, one, _again(line, found, one))
        if short := _head_of_paragraph(line, one):
            return Row(line, Role.DATED, short, one)
    if before is not None and before.role is Role.DATED and not _WORD.search(before.rest) and not line.bullet:
        place = inner_place(line.text) if len(line.text) > LONGEST_HEAD else None
        if place and title_weight(line.text[: place[1]].split(",")[0]) >= 2:
            return Row(line, Role.HEAD, line.text[: place[1]])
    rest = without_durations(line.text) if not found else _rest(line, found)
    shown = rest.strip(" \t,;:|•·()[]–—-")
    if not shown or is_place(shown) or is_only_terms(shown) or is_address(shown) or label_kind(line.body) == "other":
        return Row(line, Role.NOTE, rest)
    return Row(
        line,
        Role.TEXT
        if is_text(line, before.line if before is not None and before.role is Role.TEXT else None)
        else Role.HEAD,
        rest,
    )


_ENTRY_LABELS = frozenset({"employer", "title"})
_AND = regex(r"\s*(?:,|;|&|\+|/|and|und|et|y|e|en)\s*", re.IGNORECASE)


def _again(line: TextLine, found: Sequence[DateRange], first: DateRange) -> tuple[DateRange, ...]:
    again, reached = [], first
    for one in found:
        between = line.text[reached.span.end - line.span.start : max(0, one.span.start - line.span.start)]
        if one.span.start > reached.span.end and _AND.fullmatch(between):
            again.append(one)
            reached = one
    return tuple(again)


def _head_of_paragraph(line: TextLine, found: DateRange) -> str:
    """Return title, employer and place where they begin a paragraph: "Analyst 2010 to 2014 Acme, Austin, TX"."""
    before = line.text[line.lead : found.span.start - line.span.start]
    after = line.text[found.span.end - line.span.start :]
    if _is_single(found) or line.bullet:
        return ""
    if not _WORD.search(before):
        # "May 2010 - June 2011. Analyst. Wrote the reports of ..."
        first = _SENTENCE_END.split(after.lstrip(" .,:;–—-"), maxsplit=1)[0]
        return first if len(first) < LONGEST_HEAD and title_weight(first) >= 2.5 else ""
    if len(line.text) <= LONGEST_HEAD or len(before.split()) > 9 or not before[0].isupper():
        return ""
    if title_weight(before.strip(" ,–—-")) < 2.5:
        return ""
    place = inner_place(after)
    return before + "\t" + after[: place[1] if place else 0]


def _is_single(found: DateRange) -> bool:
    return not found.ongoing and found.start is not None and found.start == found.end


def _rest(line: TextLine, found: Sequence[DateRange]) -> str:
    letters = list(line.text)
    letters[: line.lead] = " " * line.lead
    reached = 0
    for one in found:
        start = max(0, one.span.start - line.span.start)
        end = min(len(letters), one.span.end - line.span.start)
        if reached and _AND.fullmatch(line.text[reached:start]):
            start = reached
        letters[start:end] = " " * (end - start)
        reached = end
    return without_durations("".join(letters))


def _heads_a_job(line: TextLine, found: DateRange, rest: str) -> bool:
    """Tell whether the date dates a job rather than stands in a sentence."""
    before = line.text[line.lead : found.span.start - line.span.start]
    after = line.text[found.span.end - line.span.start :]
    words = [word for word in rest.split() if _WORD.search(word)]
    if not words:
        return not line.bullet or not _is_single(found)
    if not _is_single(found) and len(rest) < LONGEST_SENTENCE and position_sentences.read(line.body):
        return True
    if _GRADUATED.search(before) or len(words) > MOST_HEAD_WORDS or len(rest.strip()) > LONGEST_HEAD:
        return False
    at_start = not _WORD.search(before) or bool(_LABEL.match(before))
    after = _BRACKETS.sub(" ", without_durations(after))
    at_end = not _WORD.search(after) or is_place(after.strip(" \t,;:|•·()–—-"))
    if not (at_start or at_end or _fenced(before, after) or _in_the_middle(found, before, after)):
        return False
    if _is_single(found):
        return _single_heads_a_job(line, before, at_start, at_end)
    if line.bullet and line.lead and len(words) > 10:
        return False
    return not (rest.rstrip().endswith(".") and len(words) > 8 and not abbreviated(rest.rstrip()))


def _in_the_middle(found: DateRange, before: str, after: str) -> bool:
    """Whether the range stands between two names ("Acme 2010 to 2014 Analyst") rather than in a sentence."""
    if _is_single(found) or not before.strip():
        return False
    last = before.split()[-1]
    if last.lower() in OPEN_WORDS or last.lower() in _SPANNING:
        return False
    long = [word for word in (before + after).split() if len(word) > 3 and word[0].isalpha()]
    return _named(before) or sum(word[0].isupper() for word in long) >= 0.7 * len(long)


_SPANNING = frozenset({"between", "during", "since", "over", "through", "within", "until", "around", "about"})


def _single_heads_a_job(line: TextLine, before: str, at_start: bool, at_end: bool) -> bool:
    if line.bullet or line.text.rstrip().endswith(".") or not (at_start or at_end):
        return False
    if before.rstrip().endswith(("(", "[")):
        return False
    return at_start or bool(_separator_before(before)) or _named(before)


def _separator_before(before: str) -> str:
    found = _EDGE.search(before)
    return found[0].strip(" ") if found else ""


def _named(before: str) -> bool:
    """Whether what stands before the date is a title, an employer or a place."""
    if trailing_place(before.strip(" ,–—-")):
        return True
    return title_weight(before.strip()) >= 2 or employer_weight(before.strip()) >= 2


def _fenced(before: str, after: str) -> bool:
    """Whether separators stand on both sides of the date, or a wide gap on one."""
    right = _EDGE_AFTER.search(after)
    return bool(_separator_before(before) and right and right[0].strip(" "))
