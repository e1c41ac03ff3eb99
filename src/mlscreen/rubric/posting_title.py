"""Find the title of the vacancy: the first line, a field of the head, or whom the text says it seeks.

Never takes the company's name or a heading for it.
"""

import re
from collections.abc import Iterable

from mlscreen.regex import regex
from mlscreen.rubric import posting_headings as headings
from mlscreen.rubric.posting_lines import RawLine, Statement

_SEEKING = regex(
    r"\b(?:looking for|seeking|seeks?|hiring|recruiting|need|as|for) (?:an?|our next|our new) (?:[a-z-]+,? ){0,4}"
    r"((?:[A-Z][\w/&+.#-]*|of|and|II?I?)(?: (?:[A-Z][\w/&+.#-]*|of|and|II?I?)){0,5})"
)
_SEEKING_PLAIN = regex(
    r"\b(?:looking for|seeking|hiring|recruiting) (?:an?|our next) ([a-z ,-]{3,70}?) (?:to|who|with|for|in|at|that)\b"
)
_TITLE_FIELD = regex(
    r"^\s*(?:(?:job|class|position|working|role|posting) title|position|role|title|post|designation|vacancy)"
    r"\s*(?::|–|-)\s*(\S.{2,80})$",
    re.IGNORECASE,
)
_BEFORE_TITLE = regex(r"^(?:[\d\W]+(?:[–|-]\s*)?|job description\W+|job title\W+|vacancy\W+)(?=[A-Z])", re.I)
_TITLE_TAIL = regex(
    r"\s*(?:\(\s*(?:m/?[fw]|f/?m|all gend|w/?m)[^)]*\)|\s(?:full|part)[ -]time\b.*|\s[$€£]\s?\d.*|"
    r"[:–|-]\s*(?:responsibilities and )?job "
    r"description\b.*|\s[|–-]\s.*)$",
    re.I,
)


def of(lines: tuple[RawLine, ...]) -> tuple[str, int]:
    """Return the title that the first lines give, and the number of the line after it; empty where they give none."""
    # A field says more than the first line, which may name the employer.
    field = next((found for line in lines[:6] if (found := _TITLE_FIELD.match(line.text))), None)
    if field:
        return _TITLE_TAIL.sub("", field[1]).strip(), 0
    if lines and _is_title(lines[0]):
        return _TITLE_TAIL.sub("", _BEFORE_TITLE.sub("", lines[0].text)).strip(" :"), 1
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


def sought(statements: Iterable[Statement]) -> str:
    """Return whom the posting says it seeks; empty when it does not."""
    for statement in statements:
        found = _SEEKING.search(statement.quote)
        if found and found[1].split()[0] not in {"and", "of"}:
            return found[1].removesuffix(" and").removesuffix(" of").strip()
        plain = _SEEKING_PLAIN.search(statement.quote)
        if plain:
            return " ".join(plain[1].split()[-3:])
    return ""
