"""What words say about a piece of a job's heading: title, employer, place, kind of contract.

Weighs single pieces only; which of them become the title and the employer is decided in `parse/position_names.py`.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from mlscreen.lexicon import tables
from mlscreen.parse.position_grades import without_grade
from mlscreen.parse.position_labels import spelled
from mlscreen.regex import regex, regex_of

_TOKEN = regex(r"[^\W_][\w'’+#&./-]*[\w+#]|[^\W_]", re.UNICODE)
_PARENTHESES = regex(r"\s*[(\[][^()\[\]]*[)\]]")
_RANK = regex(r"^(?:[ivx]{1,4}|\d{1,2}|[a-z]\d)$")
_ROLE_OF = regex(r"\b(?:of|for|de|der|des|du|del|della|di|van|für|to)\b", re.IGNORECASE)
# "Infirmière en réanimation", "Lecturer in Geology".
_TITLE_OF = regex(rf"{_ROLE_OF.pattern}|in|en|im|em|voor|til", re.IGNORECASE)
_PIECES = regex(r"\s*(?:,|/|&|\s[–—-])\s+")
_FIRST_CHINESE, _LAST_CHINESE = "\u3400", "\u9fff"
_DOMAIN = regex(r"\b[\w-]+\.(?:com|io|ai|org|net|co|de|fr|in|edu|gov)\b", re.IGNORECASE)
_TEAM = regex(r"^(?:project|team|client|product)s?\b", re.IGNORECASE)
_PARTNERS = (
    "partner", "partners", "partner:innen", "associates", "co", "son", "sons", "bros", "brothers", "söhne", "sohn",
    "zonen", "fils", "figli", "hijos",
)  # fmt: skip
_AND_PARTNERS = regex_of(_PARTNERS, r"(?:&|\+|\band|\bund|\bet)\s+(?:WORDS)\.?$")
_TITLE_LISTS = ("levels", "departments", "wards", "units", "authorities", "last_only")
_WHOLE = r"(?<!\w)(?:WORDS)(?!\w)"
_LETTERS = regex(r"[^\W\d_]{3}|^[^\W\d_]{2}\b")
# To look for an amount of anything first is cheaper.
_AMOUNT = regex(r"\b\d{1,2}(?:[.,]\d)?\s*\+?\s*[^\W\d_]|\d\s*[年个]")
_DURATION = regex(
    r"[(\[,·•|–—-]*\s*\b(?:(?:\d{1,2}(?:[.,]\d)?)\s*\+?\s*"
    r"(?:years?|yrs?|y|jahre?n?|ans?|années?|años?|anos?|anni|anno|jaar|months?|mos?|mths?|monate?n?|mois|meses|mes|mês|mesi|mese|maanden|maand|weeks?|wks?)\b\.?"
    r"(?:\s*(?:,|and|&|und|et|y|e)?\s*))+[)\]]?|\d+\s*年(?:\d+\s*个月)?|\d+\s*个月",
    re.IGNORECASE,
)


@cache
def _titles() -> dict[str, frozenset[str]]:
    table = tables.load("titles")
    return {name: frozenset(table[name]) for name in _TITLE_LISTS} | {
        "nouns": frozenset(noun for group in table["nouns"] for noun in group)
    }


@cache
def _employers() -> dict[str, frozenset[str]]:
    table = tables.load("employers")
    return {name: frozenset(str(word).replace(".", "") for word in table[name]) for name in ("forms", "nouns")}


@cache
def _openings() -> re.Pattern[str]:
    return regex_of(tables.load("employers")["openings"], r"^(?:WORDS)(?!\w)")


@cache
def _title_endings() -> tuple[str, ...]:
    return tuple(tables.load("titles")["endings"])


@cache
def _terms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: dict[str, list[str]] = tables.load("titles")["terms"]
    return tuple((name, regex_of(words, _WHOLE)) for name, words in table.items())


@cache
def _kind_words(kind: str) -> re.Pattern[str]:
    return regex_of(tables.load("titles")[kind], _WHOLE)


_PLACES_OTHERS = regex(
    r"(?:placements?|practicum|attachment|internships?|student nurses?|practice) "
    r"(?:officer|manager|co-?ordinator|administrator|supervisor|director|advis[eo]r|lead|engineer|specialist)\b",
    re.IGNORECASE,
)


def says_kind(title: str, kind: str) -> bool:
    """Tell whether a title holds a word that tells a kind of position (a list of the table of titles)."""
    found = _kind_words(kind).search(title)
    if found:
        # Who places students is no student.
        return kind != "internship" or not _PLACES_OTHERS.search(title, found.start())
    # Between Chinese words there is nothing.
    return is_chinese(title) and any(word in title for word in tables.load("titles")[kind] if is_chinese(word))


def terms(text: str) -> tuple[str, ...]:
    """Return the kinds of contract that the text names, in the order of the table."""
    return tuple(name for name, words in _terms() if words.search(text))


def is_only_terms(text: str, *, bracketed: bool = False) -> bool:
    """Tell whether the text names a kind of contract and nothing else; "Self-employed" alone is a title as well."""
    if len(text) > 40:
        return False
    rest = text
    for name, words in _terms():
        if name != "freelance" or bracketed:
            rest = words.sub(" ", rest)
    return rest != text and not re.search(r"\w", rest)


def without_durations(text: str) -> str:
    """Return the text with printed durations ("(2 yrs 3 mos)") blanked."""
    return _DURATION.sub(_blanks, text) if _AMOUNT.search(text) else text


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])


def tokens(text: str) -> list[str]:
    """Return the words in lower case, parentheses left out."""
    return [t.casefold().rstrip(".") for t in _TOKEN.findall(_PARENTHESES.sub(" ", text))]


def is_chinese(text: str) -> bool:
    """Tell whether the text holds Chinese characters, among which no spaces part words."""
    return not text.isascii() and any(_FIRST_CHINESE <= c <= _LAST_CHINESE for c in text)


@lru_cache(maxsize=4096)
def title_weight(text: str) -> float:
    """Return how surely the text is a job title: 0 not at all, 3 for "Senior Data Engineer"."""
    if is_chinese(text):
        return 3.0 if any(word in text for word in tables.load("titles")["inside"]) else 0.0
    words = [] if _AND_PARTNERS.search(text) else tokens(without_grade(text))
    while words and _RANK.match(words[-1]) and len(words) > 1:
        words.pop()
    if not words or len(words) > 14:
        return 0.0
    if len(words) > 2 and _is_noun(words[-1]) and " ".join(words[-2:]) in _employers()["nouns"]:
        # "Dunmore Dairy Co-op"
        return 0.0
    at = [i for i, word in enumerate(words) if _is_noun(word) or _is_noun(" ".join(words[i : i + 2]))]
    at = [i for i in at if words[i] not in _titles()["last_only"] or _ends_title(words, i)]
    if not at:
        return 0.5 if words[0] in _titles()["levels"] and len(words) <= 4 else 0.0
    followed = any(_TITLE_OF.fullmatch(words[i + 1]) for i in at if i + 1 < len(words))
    weight = 2.0
    if at[-1] >= len(words) - 1 or followed:
        weight = 3.0
    elif any(_is_noun(piece.split()[-1].casefold()) for piece in _PIECES.split(text)[:-1] if piece.split()):
        weight = 2.5
    return weight + (0.5 if words[0] in _titles()["levels"] else 0.0) - (1.0 if len(words) > 8 else 0.0)


def _ends_title(words: Sequence[str], at: int) -> bool:
    return (
        at == len(words) - 1 or _TITLE_OF.fullmatch(words[at + 1]) is not None or _is_noun(" ".join(words[at : at + 2]))
    )


@lru_cache(maxsize=4096)
def _is_noun(word: str) -> bool:
    if word in _titles()["nouns"]:
        return True
    if "/" in word or "-" in word:
        return any(part in _titles()["nouns"] for part in re.split(r"[/-]", word))
    return len(word) > 7 and word.endswith(_title_endings())


@lru_cache(maxsize=4096)
def employer_weight(text: str) -> float:
    """Return how surely the text is an employer: 0 says nothing, 3 for "Acme Ltd" or "University of York"."""
    words = [word.replace(".", "") for word in tokens(text)]
    if not words:
        return 0.0
    if is_chinese(text):
        return 3.0 if text.rstrip("）)").endswith(tuple(tables.load("employers")["endings"])) else 0.0
    if (
        any(word in _employers()["forms"] for word in words[1:])
        or _AND_PARTNERS.search(text)
        or text.casefold().startswith("company name")
    ):
        return 3.0
    if not _LETTERS.search(text):
        # "GS-0343-12" is a grade.
        return -1.0
    return _by_nouns(text, words) - (1.5 if _TEAM.match(text) else 0.0)


def _by_nouns(text: str, words: Sequence[str]) -> float:
    nouns = _employers()["nouns"]
    weight = 0.0
    if "of" in words[1:-1]:
        rank = words[: words.index("of", 1)]
        if _is_noun(rank[-1]) and not any(word in nouns for word in rank):
            # "Director of Nursing Services", "Head of Software Solutions".
            return 0.5
    if words[-1] in nouns or " ".join(words[-2:]) in nouns:
        weight = 2.5
    elif title_weight(text) >= 3 and not text.casefold().startswith("the "):
        # "Finance Manager", "Hotel Manager" and "School Nurse" are titles.
        weight = 0.5 if any(word in nouns for word in words) else 0.0
    elif _openings().match(text) or any(word in nouns and _ROLE_OF.fullmatch(after) for word, after in pairwise(words)):
        weight = 2.0
    elif any(word in nouns for word in words):
        weight = 1.5
    if _DOMAIN.search(text):
        weight = max(weight, 1.5)
    if len(words) == 1 and text.isupper() and 2 <= len(text) <= 6:
        weight = max(weight, 0.5)
    return weight


def is_ward(text: str) -> bool:
    """Tell whether the text is a part of an employer: "Emergency Department", and not "Police Department"."""
    if text.casefold() in _titles()["units"]:
        return True
    words = tokens(text)
    return 1 < len(words) <= 5 and words[-1] in _titles()["wards"] and words[-2] not in _titles()["authorities"]


def is_department(text: str) -> bool:
    """Tell whether the text is a field that belongs to a title: "Engineering" in "Manager, Engineering"."""
    return text.casefold().strip(" .") in _titles()["departments"]


@cache
def labels() -> re.Pattern[str]:
    """Return the pattern of a label and its value ("Designation: Analyst"), a group for each kind of label."""
    table: dict[str, list[str]] = tables.load("titles")["labels"]
    parts = (
        f"(?P<{name}>{'|'.join(re.escape(w) for w in sorted(words, key=len, reverse=True))})"
        for name, words in table.items()
    )
    words = [word for some in table.values() for word in some]
    return regex_of(words, rf"^(?:{'|'.join(parts)})\s*(?:[:：]\s*(?P<value>.*))?$", re.DOTALL)


def label_kind(text: str) -> str:
    """Return the kind of the label that the text begins with, empty without one."""
    found = labels().match(spelled(text))
    named = found.groupdict() if found and found["value"] is not None else {}
    return next((kind for kind, label in named.items() if label and kind != "value"), "")
