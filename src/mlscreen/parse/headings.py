"""Sections of a résumé, found by the words of their headings and by their look.

Never opens a section at a job title, a sub-heading inside a job, or a category of a skill list.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from mlscreen.model.document import Document, Span
from mlscreen.model.record import Record, replace
from mlscreen.model.resume import Section, SectionKind
from mlscreen.parse import dates
from mlscreen.parse.degrees import school_in
from mlscreen.parse.heading_columns import continued
from mlscreen.parse.heading_looks import Body, Look, body_of, emphasis_of, is_alone, is_titled, look_of
from mlscreen.parse.heading_tables import head_of_table
from mlscreen.parse.heading_words import HeadingWords, by_last_word, mended, understand
from mlscreen.parse.lines import WORD, TextLine
from mlscreen.parse.position_words import title_weight
from mlscreen.regex import regex

CORE = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.SUMMARY, SectionKind.PROJECTS}
_JOB_LIKE = {SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.INTERNSHIPS}
_DATED = _JOB_LIKE | {SectionKind.RESEARCH, SectionKind.TEACHING, SectionKind.VOLUNTEERING, SectionKind.HEADER}
# Whatever their look, where no other heading announces these.
_MISSED = {SectionKind.EXPERIENCE, SectionKind.EDUCATION}
_MOST_WORDS = 7
_RUN_IN = regex(r"[^:：\t]{3,45}?(?:[:：]|\t)")
_LETTERED = regex(r"[A-Ha-h][.)]\s")
_SENTENCE = regex(r"[.;,!?]$|@|https?:|\d{3}")


class _Candidate(Record):
    index: int
    span: Span
    words: HeadingWords
    look: Look
    emphasis: int
    run_in: bool = False


def find_sections(document: Document, lines: Sequence[TextLine]) -> tuple[Section, ...]:
    """Return the sections in reading order; the first, without heading, holds what stands before any heading."""
    body = body_of(lines)
    known = _plausible([c for i in range(len(lines)) if (c := _known(lines, i, body))], lines)
    headings = sorted(known + _unknown(lines, known, body), key=lambda c: c.index)
    return continued(_sections(headings, len(document.text), lines), lines)


def content(section: Section, lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Return the lines of a section without its heading; what follows a run-in heading stays."""
    inside = []
    heading_end = section.heading_span.end if section.heading_span else section.span.start
    # Lines stand in the order of the text.
    for index in range(bisect_right(lines, section.span.start, key=lambda line: line.span.end), len(lines)):
        line = lines[index]
        if line.span.start >= section.span.end:
            break
        if line.span.end > heading_end:
            inside.append(_without_heading(line, heading_end) if line.span.start < heading_end else line)
    return tuple(line for line in inside if line.text)


def _without_heading(line: TextLine, end: int) -> TextLine:
    rest = line.text[end - line.span.start :]
    text = rest.lstrip(" \t:：–-")
    words = line.words[len(line.words) - len(WORD.findall(text)) :]
    return replace(
        line, span=Span(line.span.end - len(text), line.span.end), text=text, bold=False, lead=0, words=words
    )


def _known(lines: Sequence[TextLine], index: int, body: Body) -> _Candidate | None:
    line = lines[index]
    text = line.text
    if len(text) > 90 or (not line.words and not text):
        return _run_in(line, index, body)
    words = understand(text) or head_of_table(text) or (understand(line.body) if line.lead else None)
    look = look_of(line, body)
    emphasis = emphasis_of(line, look, body)
    if words is None and (emphasis >= 2 or is_titled(line, body)) and (kind := by_last_word(text)) and not line.bullet:
        words = HeadingWords(kind, mended(text), False) if not dates.find(text) else None
    if words is None:
        return _run_in(line, index, body)
    # "(continued)" is in small letters below a heading in capitals.
    look = replace(look, caps=len(words.text) > 2 and words.text.isupper())
    if (line.bullet or _LETTERED.match(text)) and emphasis < 2:
        return None
    if not (text[0].isupper() or look.level or emphasis >= 2 or not text[0].isascii()):
        return None
    if (
        emphasis == 0
        and (words.weak or not is_alone(lines, index))
        and not (line.blank_before and len(line.words) <= 4)
    ):
        return None
    # Below other lines "Projects (internal)" may say anything.
    if emphasis == 0 and words.noted and (not words.exact or not line.blank_before):
        return None
    return _Candidate(index, line.span, words, look, emphasis + line.blank_before)


def _run_in(line: TextLine, index: int, body: Body) -> _Candidate | None:
    """Recognise "OBJECTIVE: ..." and a heading in the margin, with a wide gap before the text."""
    found = _RUN_IN.match(line.text)
    if found is None or line.bullet or found.end() >= len(line.text):
        return None
    words = understand(found[0])
    if words is None or not words.exact or not found[0][0].isupper():
        return None
    label = found[0].rstrip(" :：\t")
    span = Span(line.span.start, line.span.start + len(label))
    look = look_of(line, body, span)
    if not (look.caps or look.bold or look.level):
        return None
    # In "Languages: Python, Go" below other such lines the label is a category, whatever its weight.
    emphasis = 2 * look.caps + (look.bold and not line.bold) + (found[0].endswith("\t")) + line.blank_before
    if emphasis < 2:
        return None
    return _Candidate(index, span, words, look, emphasis, run_in=True)


def _plausible(candidates: list[_Candidate], lines: Sequence[TextLine]) -> list[_Candidate]:
    """Keep the candidates that are set like the résumé's headings; weaker ones are sub-headings."""
    main = _main_look(candidates)
    often = Counter(c.words.text.casefold() for c in candidates if c.words.inside_jobs)
    kept: list[_Candidate] = []
    kinds = {c.words.kind for c in candidates if c.look == main}
    columns = {_column(lines[c.index]) for c in candidates if c.look == main}
    for candidate in candidates:
        before = kept[-1].words.kind if kept else None
        if kept and _inside_a_job(candidate, kept[-1], lines, often[candidate.words.text.casefold()]):
            continue
        if before in _JOB_LIKE and _is_title(candidate) and candidate.look != (main or kept[-1].look):
            continue
        if main is None:
            kept.append(candidate)
            continue
        own_look = _column(lines[candidate.index]) not in columns and candidate.words.exact and candidate.emphasis > 0
        if candidate.look == main or own_look or _strong_enough(candidate, main, kinds, before):
            kept.append(candidate)
    return kept


def _is_title(candidate: _Candidate) -> bool:
    """Whether an everyday heading is a job title too: "Volunteer"."""
    return candidate.words.weak and title_weight(candidate.words.text) >= 2


def _inside_a_job(candidate: _Candidate, before: _Candidate, lines: Sequence[TextLine], times: int) -> bool:
    """Whether the line is a sub-heading ("Key Achievements:") of the jobs or projects that the heading before opens."""
    if not candidate.words.inside_jobs or before.words.kind not in _JOB_LIKE:
        return False
    here, there = lines[candidate.index], lines[before.index]
    if here.page == there.page and here.region != there.region and candidate.emphasis > 0:
        return False
    colon = lines[candidate.index].text.endswith((":", "：")) and not lines[before.index].text.endswith((":", "："))
    return candidate.look.rank < before.look.rank or colon or times > 1


def _column(line: TextLine) -> tuple[int, int]:
    return line.page, line.region


def _main_look(candidates: list[_Candidate]) -> Look | None:
    """Return the look that most headings of the main kinds share."""
    votes: dict[Look, set[SectionKind]] = {}
    for candidate in candidates:
        if candidate.words.exact and not candidate.run_in:
            votes.setdefault(candidate.look, set()).add(candidate.words.kind)
    if not votes:
        return None
    best = max(votes, key=lambda look: (len(votes[look] & CORE), len(votes[look]), look.rank))
    return best if len(votes[best]) >= 2 else None


def _strong_enough(candidate: _Candidate, main: Look, kinds: set[SectionKind], before: SectionKind | None) -> bool:
    look, words = candidate.look, candidate.words
    if look.level != main.level and main.level:
        return bool(look.level) and look.level < main.level
    if look.size >= main.size - 0.3 and look.caps >= main.caps and look.bold >= main.bold:
        return not (words.inside_jobs and look.rank < main.rank and before is SectionKind.EXPERIENCE)
    if words.inside_jobs and (before in _JOB_LIKE or words.kind not in CORE):
        return False
    if words.kind in kinds or before is words.kind:
        return False
    if words.kind in _MISSED and not words.weak and candidate.emphasis >= 1:
        return words.exact
    return words.exact and candidate.emphasis >= 2


def _unknown(lines: Sequence[TextLine], known: list[_Candidate], body: Body) -> list[_Candidate]:
    """Return lines whose words say nothing and whose look is that of the known headings."""
    looks = Counter(c.look for c in known if not c.run_in)
    kinds = _kinds_at(lines, known)
    taken = {c.index for c in known}
    found: dict[Look, list[_Candidate]] = {}
    for index, line in enumerate(lines):
        if index in taken or index == 0 or not _could_be_heading(line):
            continue
        if kinds[index] is SectionKind.EDUCATION and school_in(line.text):
            # The name of a school is set like a heading where a degree below it is not.
            continue
        look = look_of(line, body)
        larger = look.level > 0 or (body.size > 0 and look.size > body.size + 0.9)
        # Capitals alone also set employers and titles.
        if looks[look] >= 2 and (larger or (look.caps and kinds[index] not in _DATED)):
            words = HeadingWords(SectionKind.OTHER, mended(line.text), False)
            found.setdefault(look, []).append(_Candidate(index, line.span, words, look, 0))
    return [c for look, group in found.items() if len(group) <= looks[look] for c in group]


def _kinds_at(lines: Sequence[TextLine], known: list[_Candidate]) -> list[SectionKind]:
    kinds, at = [], {c.index: c.words.kind for c in known}
    current = SectionKind.HEADER
    for index in range(len(lines)):
        current = at.get(index, current)
        kinds.append(current)
    return kinds


def _could_be_heading(line: TextLine) -> bool:
    if not 1 <= len(line.words) <= _MOST_WORDS or len(line.text) > 60 or line.bullet or "\t" in line.text:
        return False
    if not line.text[0].isalpha() or sum(map(len, line.words)) < 5 or any(c in line.text for c in "()|,"):
        return False
    return not _SENTENCE.search(line.text) and not dates.find(line.text)


def _sections(headings: list[_Candidate], end: int, lines: Sequence[TextLine]) -> tuple[Section, ...]:
    first = headings[0].span.start if headings else end
    sections = []
    if first > 0 and lines and lines[0].span.start < first:
        sections.append(Section(SectionKind.HEADER, "", None, Span(0, first)))
    bounds = [h.span.start for h in headings[1:]] + [end]
    for heading, stop in zip(headings, bounds, strict=True) if headings else ():
        words = heading.words
        sections.append(Section(words.kind, words.text, heading.span, Span(heading.span.start, stop)))
    return tuple(sections)
