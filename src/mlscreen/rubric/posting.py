"""Read a job posting into statements, each with the role that the headings above give it.

Decides what is boilerplate and what is not; never what a statement asks for.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mlscreen.regex import regex
from mlscreen.rubric import posting_boilerplate as boilerplate
from mlscreen.rubric import posting_headings as headings
from mlscreen.rubric import posting_title as titles
from mlscreen.rubric.posting_lines import Posting, RawLine, Role, Statement
from mlscreen.rubric.posting_reader import read_lines
from mlscreen.rubric.posting_sentences import sentences

_LABEL = regex(r"^([^:.;!?]{2,90}?)\s*(?::\s+|:(?=[A-Z])|\s[–—]\s+|\s-\s+(?=[A-Z]))(?=\S)")
_LABEL_WORDS = 9
_FIELDS = frozenset({Role.CONDITIONS, Role.APPLY, Role.COMPANY})
# "Python or R, and SQL: both are a must" names its things before the colon; "Java: 5 years" says for what.
_NO_REST = regex(
    r"(?:both|all|these|this|each|either|is|are|required|preferred|a plus|a must)\b|"
    r"(?:at least |minimum (?:of )?)?\d+\+?(?: ?[-–] ?\d+)? (?:years?|yrs?)\b|"
    r"(?:(?:highly|strongly|very|much|would be|an?|big|strong|definite|not|but) )*(?:(?:nice|good)[- ]to[- ]have|"
    r"desirable|desired|preferable|advantageous|beneficial|helpful|useful|optional|essential|mandatory|must[- ]have|"
    r"plus|bonus|advantage|asset)[\s.!]*$",
    re.IGNORECASE,
)
# "3 years of experience with one or more of: Java, Go" is no lead-in.
_NO_LABEL = regex(
    r"\b\d+\+?(?: ?[-–] ?\d+)? (?:years|yrs)|\b(?:one|two|three|any|following|of|in|with|areas|languages|including)$|"
    r"\b(?:(?:one|two|three|\d) or more|at least (?:one|two|three|\d)|any(?: one)? of|(?:one|two|three) of)\b",
    re.IGNORECASE,
)
_CHOICE = regex(r"\b(?:one|two|any|some|either|each) of\b|\bfollowing\b|;\s*(?:and/)?or\b|\([^)]*;", re.IGNORECASE)
_TOPICS = frozenset(
    [
        "education",
        "experience",
        "skills",
        "knowledge",
        "languages",
        "language",
        "certifications",
        "certification",
        "licenses",
        "licensure",
        "training",
        "background",
        "competencies",
        "abilities",
        "expertise",
        "profile",
        "credentials",
    ]
)
_TOPIC_WORDS = _TOPICS | frozenset(
    [
        "technical",
        "soft",
        "hard",
        "core",
        "and",
        "key",
        "professional",
        "work",
        "other",
        "academic",
        "required",
        "personal",
        "general",
        "the",
        "of",
        "education/experience",
    ]
)


@dataclass
class _State:
    role: Role = Role.PROSE
    heading: str = ""
    level: int = 0
    fresh: bool = False
    """No statement has followed the heading yet."""
    nested: bool = False
    headed: bool = False
    block: int = 0


def read(text: str, known: Callable[[str], bool]) -> Posting:
    """Read a posting; `known` tells whether a word is a name of the vocabulary and thus never two words glued."""
    lines = read_lines(text, known)
    title, first = titles.of(lines)
    state = _State()
    statements: list[Statement] = []
    for index in range(first, len(lines)):
        following = lines[index + 1] if index + 1 < len(lines) else None
        state.block += lines[index].after_gap
        if _enter_heading(state, lines[index], following):
            state.block += 1
            continue
        statements += _statements(state, lines[index])
    return Posting(title or titles.sought(statements), tuple(statements), state.headed)


def _enter_heading(state: _State, line: RawLine, following: RawLine | None) -> bool:
    role, is_heading = headings.heading(line, following)
    if not is_heading:
        return False
    if role is None:
        marked = headings.looks_marked(line)
        if not marked and not (line.after_gap or (following is not None and following.bullet)):
            return False
        if line.level and state.level and line.level <= state.level and line.level < 7:
            state.role, state.level = Role.PROSE, line.level
        state.heading = line.text
        return True
    _enter(state, role, line)
    return True


def _enter(state: _State, role: Role, line: RawLine) -> None:
    words = headings.normalised(line.text)
    topic = role is Role.REQUIRED and set(words.split()) <= _TOPIC_WORDS and bool(set(words.split()) & _TOPICS)
    if topic and state.role is Role.PREFERRED and (state.fresh or state.nested):
        state.nested, state.heading = True, line.text
        return
    if topic and state.role.aside and not headings.looks_marked(line):
        return
    if role is not state.role or not 0 < state.level < line.level:
        # A smaller heading of the same role is a topic: the next of its size stays in the section.
        state.level = line.level
    state.role, state.heading = role, line.text
    state.fresh, state.nested = True, False
    state.headed |= role in {Role.REQUIRED, Role.PREFERRED}


def _statements(state: _State, line: RawLine) -> Iterator[Statement]:
    for sentence in sentences(line.text):
        label, rest, own = _labelled(state, sentence, line)
        role = own or state.role
        parts = _items(rest, role)
        for part in parts:
            if not any(c.isalnum() for c in part):
                continue
            quote = sentence if len(parts) == 1 else part
            reason = _reason(part, label, role, line.bullet)
            whole = sentence == line.text
            yield Statement(
                part, line.number, role, state.heading, label, line.bullet, quote, state.block, whole, reason
            )
            state.fresh = False


def _items(text: str, role: Role) -> list[str]:
    """Cut a list of demands in one sentence: "C1 German; good knowledge of Windows; a valid work permit"."""
    if role not in {Role.REQUIRED, Role.PREFERRED} or text.count(";") < 2 or _CHOICE.search(text):
        return [text]
    return [part.strip() for part in text.split(";")]


def _labelled(state: _State, sentence: str, line: RawLine) -> tuple[str, str, Role | None]:
    """Return the lead-in, the rest, and the role that the lead-in gives to this statement alone."""
    found = _LABEL.match(sentence)
    if found and (_NO_LABEL.search(found[1]) or _NO_REST.match(sentence, found.end())):
        return "", sentence, None
    if not found or len(found[1].split()) > _LABEL_WORDS or found[1].count("(") != found[1].count(")"):
        return "", sentence, None
    label, rest = found[1].strip(), sentence[found.end() :].strip()
    words = headings.normalised(label)
    plain = headings.is_plain_heading(label) or (
        ":" in found[0] and _capitalised(label) and headings.role_of(words) is not None
    )
    if not plain:
        return (label, rest, None) if ":" in found[0] else ("", sentence, None)
    role = headings.role_of(words)
    if role is None or (line.bullet and not headings.is_plain_heading(label)):
        return label, rest, None
    if line.bullet:
        return (
            label,
            rest,
            role if role in {Role.REQUIRED, Role.PREFERRED} and not set(words.split()) <= _TOPIC_WORDS else None,
        )
    if state.role.aside and not role.aside and line.text != sentence and not _capitalised(label):
        return label, rest, None
    if (
        line.text == sentence
        and (len(rest.split()) <= 12 or "|" in rest)
        and (role in _FIELDS or (state.role is Role.PROSE and role.aside))
    ):
        # "Location: Leeds" is a field of the posting's head, no section.
        return "", rest, role
    _enter(state, role, RawLine(label, line.number, level=state.level))
    return "" if headings.is_plain_heading(label) else label, rest, None


def _capitalised(label: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z][\w'’-]*", label) if len(word) > 3]
    return bool(words) and all(word[0].isupper() for word in words)


def _reason(text: str, label: str, role: Role, bullet: bool) -> str:
    asked = role in {Role.REQUIRED, Role.PREFERRED} and boilerplate.WE_ASK.match(text)
    specific = boilerplate.reason(text[asked.end() :] if asked else text)
    if role.aside and not (role is Role.COMPANY and not bullet and boilerplate.asks_for_candidate(text)):
        return (
            specific
            or {
                "company": "about the company",
                "offer": "pay and benefits",
                "legal": "legal text",
                "apply": "how to apply",
            }[role.value]
        )
    return specific or (boilerplate.reason(label) if label else "")
