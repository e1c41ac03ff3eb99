"""Reads what stands around a degree's name: the school, and whether the degree was obtained.

Never finds degrees itself, reads no area of study (that is `study_areas`), and never judges a school.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.resume import EducationStatus
from mlscreen.model.timeline import DateRange
from mlscreen.parse import study_parts
from mlscreen.parse.degrees import DegreeWord, school_in
from mlscreen.parse.lines import TextLine
from mlscreen.regex import regex, regex_of

SHORT_LINE = 90
"""Code points up to which a line beside the degree is taken for a label, not for prose."""

_PARTS = regex(r"\t+| {2,}|\s*[|•·;\n]\s*|\s+[–—-]+\s+|,\s+|\s*[()]\s*|\bfrom\b|\bat\b")
# "Tertiary : Polytechnic University"
_LABEL = regex(
    r"^\s*(?:tertiary|secondary|primary|elementary|college|university|school|institution|high school|senior high|"
    r"junior high|graduate studies|vocational|name of (?:the )?school|school name|name of (?:the )?institution)\s*:\s*",
    re.IGNORECASE,
)
_DIGITS = regex(r"\d")
# "Université Lyon 1", "Public School 118 Brooklyn"; not "High School Grade 12", nor "College 75005".
_NUMBERED = regex(
    r"(?<=[^\W\d_])(?<!\bgrade)(?<!\bclass)(?<!\byear)(?<!\blevel)(?<!\bterm)\s+\d{1,3}(?=\s+[^\W\d_]|$)",
    re.IGNORECASE,
)


def institution_of(text: str, lines: Sequence[TextLine], cuts: Sequence[Span], areas: Sequence[Span]) -> str:
    """Return the school: the first part of the entry that names one, else the first part that is nothing else.

    Args:
        text: the whole text.
        lines: the lines of the entry; its bullets are left out.
        cuts: names of degrees and dates, which are no part of a school's name.
        areas: where areas of study stand; a part with one is a school only when it says so.
    """
    rest = ""
    for part, span in _parts(text, lines, cuts):
        if _DIGITS.search(_NUMBERED.sub("", part) if school_in(part) else part):
            continue
        if school_in(part):
            return part
        fits = len(part) > 2 and part[0].isupper() and len(part) <= SHORT_LINE
        fits = fits and part.casefold() not in tables.load("degrees")["no_schools"]
        if not rest and fits and not any(area.overlaps(span) for area in areas):
            rest = part
    return rest


def _parts(text: str, lines: Sequence[TextLine], cuts: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    for line in lines:
        start, end = line.body_span
        inside = [cut for cut in cuts if cut.overlaps(line.span)]
        if line.bullet and not inside:
            continue
        words = text[start:end]
        for cut in inside:
            first, last = max(cut.start - start, 0), min(cut.end, end) - start
            words = words[:first] + "\t" * (last - first) + words[last:]
        at = 0
        for gap in [*_PARTS.finditer(words), None]:
            stop = gap.start() if gap else len(words)
            if part := _LABEL.sub("", words[at:stop]).strip(" ,.:"):
                yield part, Span(start + at, start + stop)
            at = gap.end() if gap else stop


# "PMP - in progress" below a degree speaks of itself.
_OTHER_PROOF = regex(
    r"[A-Z]{2,6}\b|[^\n]*\b(?i:certifi(?:ed|cate|cation)s?|licen[cs]es?|belt|course|exam|membership|chartered)\b"
)


def status_of(text: str, word: DegreeWord, lines: Sequence[TextLine], dates: DateRange | None) -> EducationStatus:
    """Return whether the degree was obtained, by the words beside it.

    A degree that is named without any reservation is stated as obtained, dated or not. UNKNOWN is a beginning
    without an end.
    """
    labels = [text[line.span.start : line.span.end] for line in lines if _is_label(line, word)]
    everything = "\n".join(text[line.span.start : line.span.end] for line in lines)
    if _cues("discontinued").search(everything) or _broken_off().search(everything):
        return EducationStatus.DISCONTINUED
    if _at_degree().match(text, word.span.end) or any(_cues("in_progress").search(label) for label in labels):
        return EducationStatus.IN_PROGRESS
    if dates is not None and dates.ongoing:
        return EducationStatus.IN_PROGRESS
    if any(study_parts.is_part(label) for label in labels):
        return EducationStatus.DISCONTINUED
    if dates is not None and dates.end is None:
        return EducationStatus.UNKNOWN
    return EducationStatus.COMPLETED


def _is_label(line: TextLine, word: DegreeWord) -> bool:
    if line.span.overlaps(word.span):
        return True
    if _OTHER_PROOF.match(line.body) and not school_in(line.body):
        return False
    return not line.bullet and line.span.end - line.span.start <= SHORT_LINE


@cache
def _cues(status: str) -> re.Pattern[str]:
    words = sorted(tables.load("degrees")[status], key=lambda word: (-len(word), word))
    latin = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words if word[0] < "一")
    chinese = "|".join(word for word in words if word[0] >= "一")
    return regex_of(words, rf"(?<!\w)(?:{latin})(?!\w)|{chinese}")


@cache
def _broken_off() -> re.Pattern[str]:
    # "(abandoned in 2012)", not "a thesis on abandoned mines".
    time = r"\d|(?:in|en|em|nel|im|i)\b[ ]+(?:\w+[ ])?\d|(?:after|nach|après|tras|após|dopo|na)\b"
    behind = rf"(?=[ ]*(?:$|[\n\t),;.|\]]|{time}))"
    return regex_of(tables.load("degrees")["discontinued_alone"], rf"(?m:^|[\t(\[,;:|·•–—-])[ ]*(?:WORDS){behind}")


@cache
def _at_degree() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in tables.load("degrees")["in_progress_at_degree"])
    return regex(rf"[\s,(-]*(?:degree )?(?:{words})(?!\w)", re.IGNORECASE)
