"""Reads what a degree was in, from its own words and from the lines beside it.

Never takes the field from what was only a part of the studies: electives, courses, a minor.
"""

import re
from collections.abc import Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.model.document import Span
from mlscreen.parse import dates, degrees
from mlscreen.parse.degrees import DegreeWord, school_in
from mlscreen.parse.lines import TextLine
from mlscreen.parse.study_entries import WIDEST_ENTRY, Entry
from mlscreen.regex import regex, regex_of

LONGEST_AREA = 90
_MARKS = ",\t|•·—–("
"""What parts a school's name from what stands beside it."""

# What may stand between the degree and its area: "B.Sc. (Hons) degree in", "BS, ", "MA - ",
# "Bachelor: ", "Master 2", "specialist studies (MBA) in".
_BRIDGE = regex(
    r"(?:\)|\s+(?:[1-5]|I{1,3})\b(?=\s+[^\W\d]))?"
    r"(?:[\s.]*(?:\(?honou?rs\)?|\(?hons?\b\.?\)?|degree|candidate|student|studies|program(?:me)?|with honou?rs|"
    r"with an? (?:emphasis|major|focus|specialization|concentration)|major|specialization|magna|summa|cum|laude|"
    r"\((?:tech|econ|eng|comp|sci|agric?|med|bc|mgr|ing)\.?\)|"
    r"(?:level|niveau)\s+[1-8]\b|extended diploma|\(?(?-i:[A-Z](?:\.?[A-Z][a-z]{0,3}){1,4})\.?\)))*"
    r"\s*(?:[:,|(/–—-]|\b(?:major(?:ing)?|specialisation|specialization)\b[: ]*(?:in\b)?)?\s*"
    r"(?:\b(?:in|of|en|em|de|di|in der|im fach)\b\s*(?:the (?:field|area) of\s*)?)?\s*",
    re.IGNORECASE,
)
# "Bachelor of Science in Physics": the faculty is not the area when one follows.
_FACULTY = regex(
    r"\s*(?:applied |fine |liberal )?(?:arts?|sciences?|engineering|technology|philosophy|education|business)"
    r"(?:\s+(?:degree|\(hons?\)|honou?rs))?(?:\s*\((?-i:(?:[A-Z][a-z]{0,3}[. ]*){2,5})\))?"
    r"\s*\)?\s*(?:\bin\b|[,:–—(|-])\s*(?:major(?:ing)? in\s*)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_TITLE = r"\s*(?:applied )?(?:arts?|sciences?|philosophy)\b"
# "Bachelor of Science, Somewhere College" says no area; "Master of Science Informatik" says it behind the title,
# "Master of Science Education" and "Bachelor of Arts and Crafts" in the title.
_BARE_TITLE = regex(
    _TITLE + r"(?=\s*(?:$|[\t\n|;•·–—()\[\].,:-]|\d)|\s+(?:from|at|with|degree|honou?rs|hons)\b"
    r"|\s+(?!(?:education|management|administration|therapy|teaching|policy|leadership|library)\b)(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_MERE_TITLE = regex(_TITLE, re.IGNORECASE)
_ENGINEERING = regex(
    r"\s*engineering(?=\s+(?!(?:education|management|technology|sciences?|physics|mathematics|design|mechanics)\b)"
    r"(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_STOP = regex(
    r"[\t\n|;•·–—()\[\]/]|\s-+\s|,|\.(?=\s|$)|:|\s\d|\d{4}|\b(?:from|at|with|magna|summa|cum|first class|minor|"
    r"gpa|cgpa|expected|candidate|graduated|awarded|university|college|institute|honou?rs|distinction|grade|andamento|curso|cours)\b",
    re.IGNORECASE,
)
# "BA, Somewhere College": the first words of a school are no area.
_SCHOOL_BEHIND = regex(r"\s+(?:university|college|institute|school|academy)\b(?!\s+(?:of|for|de)\b)", re.IGNORECASE)
# "Electrical Engineering (Audio Signal Processing)"; not "(Hons)", "(in progress)" or "(Germany)".
_SUBJECT_BEHIND = regex(
    r"\((?:[A-Z][^\W\d_]+[ ,&-]+(?:and |of )?){0,4}(?!Pending|Ongoing|Continuing|Graduating|Pursuing|Evening|Standing)"
    r"[A-Z]\w*(?:ics|logy|graphy|ing|ment|istry|sciences?|systems?|studies|design|law|finance|security|intelligence)\)",
)
# "B.A., C.S.J.M. University"
_INITIALS = regex(r"[A-Z](?:\.[ ]?[A-Z])+\.?")
_MAJOR_LINE = regex(
    r"\W*(?:majors?|field of study|fields of study|area of study|course of study|subject|subjects|speciali[sz]ation|"
    r"concentration|discipline|branch|stream|hauptfach|studienfach|fachrichtung|spécialité|especialidad|"
    r"especialidade|indirizzo|studierichting)\s*[:：–-]\s*(?P<area>[^\W\d_][^\n\t|;:()]{2,80})",
    re.IGNORECASE,
)
_MINOR = regex(r"\s*[,/&–—-]?\s*\b(?:and )?(?:minor|gpa|cgpa|with|graduated|expected)\b", re.IGNORECASE)
_BRACKET = regex(r"\s*\(([^()\n]{2,60})\)")
_MAJOR = regex(r"\bmajor(?:s|ing)?\b|\bhauptfach\b|\bmajeure\b", re.IGNORECASE)
_ALONE = regex(r"\s*(?:[),;/]|$|\d)")
_DIGITS = regex(r"\d")


def area_of(text: str, word: DegreeWord, end: int) -> Span | None:
    """Return where the area stands that follows a degree's name, `None` when nothing plausible follows."""
    start = title_end(text, word, end)
    if (again := _BRACKET.match(text, start, end)) and any(degrees.find(text, Span(*again.span(1)), education=True)):
        # "Lisans (Bachelor of Engineering), Robotics"
        start = again.end()
    bridge = _BRIDGE.match(text, start, end)
    start = bridge.end() if bridge else start
    stop = _STOP.search(text, start, min(end, start + LONGEST_AREA))
    if stop is None and end > start + LONGEST_AREA:
        return None
    area = text[start : stop.start() if stop else end].rstrip(" .,&")
    if stop and stop[0] == "(" and (more := _SUBJECT_BEHIND.match(text, stop.start(), end)):
        area = text[start : more.end()]
    if len(area) < 2 or _DIGITS.search(area) or school_in(area) or _INITIALS.fullmatch(area):
        return None
    if any(found.span.start == start for found in dates.find(text, Span(start, min(end, start + LONGEST_AREA)))):
        return None
    return Span(start, start + len(area))


def major_of(text: str, lines: Sequence[TextLine]) -> Span | None:
    """Return where a line beside the degree names the subject with a label: "Major: Culinary Arts"."""
    for line in lines:
        found = _MAJOR_LINE.match(text, *line.span)
        if found and not school_in(found["area"]):
            shown = _MINOR.split(found["area"])[0].rstrip(" .,&/–—-")
            return Span(found.start("area"), found.start("area") + len(shown))
    return None


def title_end(text: str, word: DegreeWord, end: int) -> int:
    """Return where the degree's title ends, with the faculty that belongs to it: "Bachelor of Science"."""
    start = word.span.end
    if not text[word.span.start : start].rstrip().lower().endswith((" of", " in", " en", " em")):
        return start
    said = False
    while faculty := _FACULTY.match(text, start, end):
        # In "Bachelor of Arts in Philosophy, Somewhere College" what follows the "in" is the area.
        goes_on = faculty.group().rstrip().lower().endswith(" in")
        if said and not goes_on:
            return start
        said, start = goes_on, faculty.end()
    bare = _BARE_TITLE.match(text, start, end) or _ENGINEERING.match(text, start, end)
    return bare.end() if bare and not said else start


def goes_on_as_school(text: str, area: Span) -> bool:
    """Tell whether the words of an area are rather the first of a school's name."""
    return _SCHOOL_BEHIND.match(text, area.end) is not None


def named_areas(entry: Entry, area: Span | None, areas: Sequence[Hit], text: str) -> list[Hit]:
    """Return the areas of study that belong to the degree: in its own words, else on the lines beside it.

    Args:
        entry: the degree with its lines.
        area: where the area stands by the degree's own words, if it does.
        areas: the areas of study found in the text.
        text: the whole text.
    """
    inside = [hit for hit in areas if area and hit.span.overlaps(area)]
    if inside:
        return inside
    areas = [hit for hit in areas if abs(hit.span.start - entry.word.span.start) <= WIDEST_ENTRY]
    title = Span(entry.word.span.start, title_end(text, entry.word, entry.ends))
    stretches = [Span(entry.word.span.start, entry.ends)]
    stretches += [line.span for line in entry.lines[: entry.at + 2] if not line.bullet]
    for stretch in stretches:
        found = [hit for hit in areas if stretch.covers(hit.span) and not _in_school(hit.span, stretch, text)]
        # A Doctor of Philosophy need not have studied it.
        found = [hit for hit in found if not (title.covers(hit.span) and _MERE_TITLE.fullmatch(text, *hit.span))]
        found = [hit for hit in found if not _is_aside(hit, entry, text)]
        if found:
            return found
    return []


def _in_school(span: Span, line: Span, text: str) -> bool:
    """Tell whether the words belong to a school's name: "Institute of Computer Science"."""
    start = max(text.rfind(mark, line.start, span.start) for mark in _MARKS)
    ends = [at for mark in _MARKS if (at := text.find(mark, span.end, line.end)) >= 0]
    return school_in(text[max(start, line.start) : min(ends, default=line.end)])


def _is_aside(hit: Hit, entry: Entry, text: str) -> bool:
    """Tell whether the words stand behind "electives:" or the like, or among others in brackets behind a school."""
    start = entry.word.span.end
    if hit.span.start < start:
        start = max(line.span.start for line in entry.lines if line.span.start <= hit.span.start)
        start = max(start, hit.span.start - WIDEST_ENTRY)
    before = text[start : hit.span.start]
    asides = list(_asides().finditer(before))
    if asides and not _MAJOR.search(before, asides[-1].end()):
        return True
    opened = before.rfind("(")
    if opened < before.rfind(")") or opened < 0 or not school_in(before[:opened]):
        return False
    return bool(before[opened + 1 :].strip()) or _ALONE.match(text, hit.span.end) is None


@cache
def _asides() -> re.Pattern[str]:
    return regex_of(tables.load("degrees")["asides"], r"(?<!\w)(?:WORDS)(?!\w)")
