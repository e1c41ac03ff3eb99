"""Tell which lines of a posting are headings, and what the part below each is for.

Never looks below the heading: what a line under it says of itself weighs more, and is read elsewhere.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.regex import regex
from mlscreen.rubric.posting_lines import RawLine, Role

MOST_WORDS = 10
_OF_LISTS = frozenset({Role.REQUIRED, Role.PREFERRED, Role.DUTIES})
# Items of lists may well be "working hours" or "equal opportunity".
_OF_BULLETS = _OF_LISTS | {Role.OFFER, Role.COMPANY}
_ALONE = frozenset({"requirements", "responsibilities", "qualifications", "benefits", "duties", "compensation"})
_TO_READER = (
    frozenset({"you", "your", "you'll", "you'd", "we", "we're", "we'd", "what", "have", "haves", "tasks", "duties"})
    | _ALONE
)
_TABLE = tables.load("posting_headings")
_HYPHEN = regex(r"(?<=[a-z])-(?=[a-z])")
_EXACT = {_HYPHEN.sub(" ", phrase): Role(role) for role, phrases in _TABLE["exact"].items() for phrase in phrases}
_NOT_WORDS = regex(r"[^\w'’+#/-]+|(?<!\w)[-/]+|[-/]+(?!\w)|/")
_LEADING = regex(r"^(?:\(?[0-9ivx]{1,3}[.)]\s+|[^\w#]+)", re.I)
_TRAILING = regex(r"\s*(?:\.{2,}|…)?\s*$")
_NAMED = regex(
    r"(?:[\w,'/-]+ ){4,25}\(([^()]{4,40} (?:qualifications|requirements|criteria))\)\s*:?\s*$", re.IGNORECASE
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "if",
        "in",
        "into",
        "is",
        "it",
        "of",
        "on",
        "or",
        "our",
        "the",
        "this",
        "to",
        "we",
        "will",
        "with",
        "you",
        "your",
        "&",
        "what",
    ]
)


def normalised(text: str) -> str:
    """Return the words of a heading in lower case, joined by single spaces."""
    folded = _LEADING.sub("", text.strip()).lower().replace("’", "'").replace("&", " and ")
    spaced = _HYPHEN.sub(" ", _NOT_WORDS.sub(" ", folded).replace("_", " "))
    return " ".join(spaced.split()).strip("'- ")


@cache
def _cues() -> tuple[tuple[Role, re.Pattern[str]], ...]:
    return tuple((Role(row["role"]), _any_of(row["cues"])) for row in _TABLE["order"])


@cache
def _neutral() -> frozenset[str]:
    return frozenset(_TABLE["neutral"])


def _any_of(cues: list[str]) -> re.Pattern[str]:
    cues = [_HYPHEN.sub(" ", cue) for cue in cues]
    forms = [re.escape(cue).replace(r"\*", r"[\w'-]*") for cue in sorted(cues, key=len, reverse=True)]
    return regex(r"(?<![\w'-])(?:" + "|".join(forms) + r")(?![\w'-])")


def role_of(words: str) -> Role | None:
    """Return the role that a normalised heading names, by its strongest cue; `None` when it names none."""
    exact = _EXACT.get(words)
    if exact is not None:
        return exact
    return next((role for role, pattern in _cues() if pattern.search(words)), None)


def _begins_with_cue(words: str, role: Role) -> bool:
    """Tell whether a heading begins with a cue of the role: "Why Acme", "Life at Acme"."""
    return any(own is role and pattern.match(words) for own, pattern in _cues())


def is_plain_heading(text: str) -> bool:
    """Tell whether a line is a heading by its words alone, without any mark: each of them belongs to headings."""
    words = normalised(text)
    if words in _EXACT:
        return True
    if len(words.split()) > MOST_WORDS or _bare(text)[-1:] in ".,;":
        return False
    rest = words
    for _, pattern in _cues():
        rest = pattern.sub(" ", rest)
    return rest != words and all(word in _neutral() for word in rest.split())


@cache
def _sections() -> re.Pattern[str]:
    phrases = [phrase for phrase in _EXACT if len(phrase.split()) > 1 or phrase in _ALONE]
    forms = []
    for phrase in sorted(phrases, key=len, reverse=True):
        body = re.escape(phrase[1:]).replace("'", "['’]").replace(r"\ ", r"\s+")
        forms.append(f"{re.escape(phrase[0].upper())}(?i:{body})")
    return regex(r"(?<![\w-])(?:" + "|".join(forms) + r")\s*:?(?=\s+[A-Z0-9*•-])(?!\s+(?:and|or|of|for|in|is|are)\b)")


def sections_in(text: str) -> list[re.Match[str]]:
    """Return where the words of whole headings stand inside a long line, capitalised and before a capital."""
    return list(_sections().finditer(text))


def _title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z][\w'’-]*", text) if word.lower() not in _SMALL]
    return bool(words) and all(word[0].isupper() for word in words)


def _bare(text: str) -> str:
    """Return a line without the dots of "You'll love this if ..."."""
    return _TRAILING.sub("", text)


def looks_marked(line: RawLine) -> bool:
    """Tell whether a short line is set as a heading: by markup, a colon at its end, or capitals."""
    text = _bare(line.text)
    if len(text.split()) > MOST_WORDS + 2 or text[-1:] in ".;,":
        return False
    if line.level or text.endswith(":"):
        return True
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and all(c.isupper() for c in letters) and not line.bullet


def looks_set_apart(line: RawLine, next_line: RawLine | None) -> bool:
    """Tell whether an unmarked line stands where a heading would: alone above a list, in title case."""
    text = _bare(line.text)
    if line.bullet or len(text.split()) > 7 or text[-1:] in ".;,!":
        return False
    follows = next_line is not None and (next_line.bullet or len(next_line.text) > len(text) + 10)
    return follows and _title_case(text)


def _heads_list(line: RawLine, next_line: RawLine | None) -> bool:
    """Tell whether a short line without a mark stands above list items: "you might be a fit if"."""
    text = _bare(line.text)
    above = next_line is not None and next_line.bullet and not line.bullet
    return above and len(text.split()) <= MOST_WORDS and text[-1:] not in ".;,!"


def _is_whole_heading(words: str) -> bool:
    """Tell whether words are a heading that no list item would be: "requirements", not "education"."""
    if words in _EXACT:
        # "Benefits" alone may be what somebody must know of.
        return _EXACT[words] in (_OF_BULLETS if " " in words else _OF_LISTS) and (" " in words or words in _ALONE)
    return role_of(words) in _OF_LISTS and not _TO_READER.isdisjoint(words.split()) and is_plain_heading(words)


def heading(line: RawLine, next_line: RawLine | None = None) -> tuple[Role | None, bool]:
    """Return (role or `None`, is a heading) for a line."""
    words = normalised(line.text)
    if not words or not any(c.isalpha() for c in words):
        return None, False
    if line.bullet and next_line is not None and _is_whole_heading(words):
        # "✅ What we're looking for": a tick or a bullet as an ornament.
        return role_of(words), True
    named = _NAMED.search(line.text) if not line.bullet else None
    if named is not None and is_plain_heading(named[1]):
        # "Explain how you meet the following (essential qualifications)".
        return role_of(normalised(named[1])), True
    if looks_marked(line):
        if line.bullet and not (line.text.rstrip().endswith(":") and is_plain_heading(line.text)):
            return None, False
        return role_of(words), True
    if not line.bullet and is_plain_heading(line.text):
        return role_of(words), True
    if _heads_list(line, next_line):
        role = role_of(words)
        if role in _OF_LISTS or (role is not None and role.aside and _begins_with_cue(words, role)):
            return role, True
    if looks_set_apart(line, next_line):
        return None, True
    return None, False
