"""Read a job posting into statements, each with the role that the headings above give it.

Decides what is boilerplate and what is not; never what a statement asks for.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from mlscreen.rubric import posting_boilerplate as boilerplate
from mlscreen.rubric import posting_headings as headings
from mlscreen.rubric.posting_lines import Posting, RawLine, Role, Statement
from mlscreen.rubric.posting_reader import read_lines
from mlscreen.rubric.posting_sentences import sentences

_LABEL = re.compile(r"^([^:.;!?]{2,90}?)\s*(?::\s+|:(?=[A-Z])|\s[–—]\s+|\s-\s+(?=[A-Z]))(?=\S)")
_LABEL_WORDS = 9
_SEEKING = re.compile(
    r"\b(?:looking for|seeking|seeks?|hiring|recruiting|need|as|for) (?:an?|our next|our new) (?:[a-z-]+,? ){0,4}"
    r"((?:[A-Z][\w/&+.#-]*|of|and|II?I?)(?: (?:[A-Z][\w/&+.#-]*|of|and|II?I?)){0,5})"
)
_SEEKING_PLAIN = re.compile(
    r"\b(?:looking for|seeking|hiring|recruiting) (?:an?|our next) ([a-z ,-]{3,70}?) (?:to|who|with|for|in|at|that)\b"
)
_TITLE_FIELD = re.compile(
    r"^\s*(?:job title|position|role|title|post|designation|vacancy)\s*(?::|–|-)\s*(\S.{2,80})$", re.I
)
_TITLE_TAIL = re.compile(
    r"\s*(?:\(\s*(?:m/?[fw]|f/?m|all gend|w/?m)[^)]*\)|[:–|-]\s*(?:responsibilities and )?job "
    r"description\b.*|\s[|–-]\s.*)$",
    re.I,
)
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
    inherited: bool = field(default=False)


def read(text: str, known: Callable[[str], bool]) -> Posting:
    """Read a posting; `known` tells whether a word is a name of the vocabulary and thus never two words glued."""
    lines = read_lines(text, known)
    title, first = _title(lines)
    state = _State()
    statements: list[Statement] = []
    for index in range(first, len(lines)):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if _enter_heading(state, lines[index], following):
            continue
        statements += _statements(state, lines[index])
    return Posting(title or _sought(statements), tuple(statements), state.headed)


def _title(lines: tuple[RawLine, ...]) -> tuple[str, int]:
    for index, line in enumerate(lines[:6]):
        found = _TITLE_FIELD.match(line.text)
        if found:
            return _TITLE_TAIL.sub("", found[1]).strip(), 0
        if index == 0 and _is_title(line):
            return _TITLE_TAIL.sub(
                "",
                re.sub(
                    r"^(?:[\d\W]+(?:[–|-]\s*)?|job description\W+|job title\W+|vacancy\W+)(?=[A-Z])",
                    "",
                    line.text,
                    flags=re.I,
                ),
            ).strip(" :"), 1
    return "", 0


def _is_title(line: RawLine) -> bool:
    words = line.text.split()
    if line.bullet or len(words) > 16 or (line.text.endswith((".", "!", "?")) and len(words) > 5):
        return False
    role, is_heading = headings.heading(line)
    if re.match(r"about\b", line.text, re.I):
        return False
    if is_heading and role is not None and line.level != 1:
        return "job description" in line.text.lower() and len(words) > 3
    return line.level == 1 or len(words) <= 12


def _sought(statements: list[Statement]) -> str:
    for statement in statements[:40]:
        found = _SEEKING.search(statement.quote)
        if found and found[1].split()[0] not in {"and", "of"}:
            return found[1].removesuffix(" and").removesuffix(" of").strip()
        plain = _SEEKING_PLAIN.search(statement.quote)
        if plain:
            return " ".join(plain[1].split()[-3:])
    return ""


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
    state.role, state.heading, state.level = role, line.text, line.level
    state.fresh, state.nested = True, False
    state.headed |= role in {Role.REQUIRED, Role.PREFERRED}


def _statements(state: _State, line: RawLine) -> Iterator[Statement]:
    for sentence in sentences(line.text):
        label, rest, own = _labelled(state, sentence, line)
        if not any(c.isalnum() for c in rest):
            continue
        role = own or state.role
        yield Statement(
            rest,
            line.number,
            role,
            state.heading,
            label,
            line.bullet,
            sentence,
            sentence == line.text,
            _reason(rest, label, role, line.bullet),
        )
        state.fresh = False


def _labelled(state: _State, sentence: str, line: RawLine) -> tuple[str, str, Role | None]:
    """Return the lead-in, the rest, and the role that the lead-in gives to this statement alone."""
    found = _LABEL.match(sentence)
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
    _enter(state, role, RawLine(label, line.number, level=state.level))
    return "" if headings.is_plain_heading(label) else label, rest, None


def _capitalised(label: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z][\w'’-]*", label) if len(word) > 3]
    return bool(words) and all(word[0].isupper() for word in words)


def _reason(text: str, label: str, role: Role, bullet: bool) -> str:
    if role.aside and not (role is Role.COMPANY and not bullet and boilerplate.asks_for_candidate(text)):
        return {
            "company": "about the company",
            "offer": "pay and benefits",
            "legal": "legal text",
            "apply": "how to apply",
        }[role.value]
    return boilerplate.reason(text) or (boilerplate.reason(label) if label else "")
