"""Finds the candidate's name: by its place at the top, its type, the look of names, and the e-mail address.

Never uses lists of first or family names, so that no culture's names are found better than another's.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.record import Record
from mlscreen.parse import name_parts
from mlscreen.parse.cues import is_unspaced
from mlscreen.parse.lines import TextLine
from mlscreen.regex import regex, regex_of

MOST_LINES = 14
"""Lines from the top that may hold the name, beside those in the largest type of the first page."""
_COVER = 5
"""A first page with fewer lines is a cover."""
_MOST_LABELLED = 40
"""Lines from the top that may hold the labels of a form."""
_ENOUGH = 2.3
"""A name-like line at the very top has 3.5, the one below it 2.5."""
_LABELLED = 3.0
_MOST_WORDS = 6
_SEPARATOR = regex(r"\t+| {2,}|\s*[|•·▪◦;:]\s*|\s+[–—-]+\s+|\s*[()\[\]<>]\s*")
# "Hector \"Tito\" Guerrero", "Ana (Anita) Lopez".
_NICKNAME = regex(
    r"(?<=[^\W\d_]) (?:\"[^\"\n]{2,14}\"|“[^”\n]{2,14}”|'[^'\n]{2,14}'|‘[^’\n]{2,14}’|\([A-Z][^()\n\d]{1,13}\))"
    r" (?=[^\W\d_])"
)
_NAME_WORD = regex(r"[^\W\d_](?:[^\W\d_]|['’`´.‐-](?=[^\W\d_]))*\.?")
_CHINESE = r"[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3}|[\u4e00-\u9fff]{2,3}·[\u4e00-\u9fff]{2,4}"
_KOREAN = r"[\uac00-\ud7af](?:\s?[\uac00-\ud7af]){1,3}"
_CREDENTIAL = regex(r"(?:[A-Z][A-Za-z]{0,5}\.){1,4}[A-Za-z]{0,4}|[A-Z]{2,6}|[A-Z][a-z]{0,2}[A-Z][A-Za-z]{0,3}|[A-Z]")
_SITE = regex(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_LONE_LETTERS = regex(r"(?:[^\W\d_]\.?(?:\s+|$)){3,}")

_DOCUMENT = frozenset({"curriculum", "vitae", "cv", "resume", "résumé", "lebenslauf"})
_PARTICLE_STEMS = frozenset({"al", "el", "d", "l", "o", "de", "ibn"})


class _Candidate(Record):
    score: float
    order: int
    name: str


def find(lines: Sequence[TextLine], emails: Sequence[str]) -> str:
    """Return the candidate's name as written, "Family, Given" turned round; empty when nothing is sure enough."""
    first_page = [line for line in lines if line.page == lines[0].page][:120]
    if len(first_page) < _COVER:
        first_page = [line for line in lines if line.page <= lines[0].page + 1][:60]
    if labelled := name_parts.find(line.text for line in first_page[:_MOST_LABELLED]):
        return labelled
    candidates = list(_candidates(first_page, emails))
    best = max(candidates, key=lambda one: (one.score, -one.order), default=None)
    return best.name if best and best.score >= _ENOUGH else ""


def _candidates(lines: Sequence[TextLine], emails: Sequence[str]) -> Iterator[_Candidate]:
    sizes = sorted(line.size for line in lines)
    largest, usual = sizes[-1], sizes[len(sizes) // 2]
    order = 0
    for number, line in enumerate(lines):
        big = largest > usual * 1.15 and line.size >= largest * 0.95
        if order >= MOST_LINES and not big:
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        cut = _cut_in_three(lines[number : number + 3]) if big else []
        for place, (name, bonus) in enumerate([*cut, *_names_of(line, following)]):
            score = _score(name, emails) + bonus - 0.6 * place
            if score > bonus:
                yield _Candidate(score + _by_place(order, line, usual, big), number, _turned(name))
        order += not _is_top_line(line)


def _is_top_line(line: TextLine) -> bool:
    """Tell whether the line is a title of the document, an address of its template or the like."""
    lowered = line.body.lower()
    words = set(re.findall(r"[^\W\d_]+", lowered))
    if not words or not words.isdisjoint(_set("top_lines")):
        return True
    return "@" in lowered or "www." in lowered or "http" in lowered or _SITE.fullmatch(lowered) is not None


def _by_place(order: int, line: TextLine, usual: float, big: bool) -> float:
    score = 2.5 if order == 0 else 1.5 if order == 1 else max(1.0 - 0.15 * order, -1.0)
    if usual and line.size > usual * 1.15:
        score += 2.5 if big else 1.0
    return score + (0.3 if line.bold or line.heading_level else 0.0)


def _names_of(line: TextLine, following: TextLine | None) -> Iterator[tuple[str, float]]:
    """Yield what may be a name, with the bonus of a label: the parts of the line, and the line with the next one."""
    body = _NICKNAME.sub(" ", line.body.lstrip("\"'“” "))
    labelled = _label().match(body) or (body.endswith(":") and _label().match("".join(body.split())))
    if labelled:
        rest = body[labelled.end() :].strip() or (following.body if following else "")
        yield _clean(_SEPARATOR.split(rest)[0]), _LABELLED
        if body.endswith(":"):
            return
    if _LONE_LETTERS.fullmatch(body + " "):
        yield _joined(body), 0.0
        return
    if following and 0 < len(line.words) <= 2 and len(following.words) <= 3 and _alike(line, following):
        yield _clean(f"{body} {following.body}"), 0.0
    for part in _SEPARATOR.split(body)[:3]:
        if part.strip():
            yield _clean(part), 0.0


def _cut_in_three(lines: Sequence[TextLine]) -> list[tuple[str, float]]:
    """Return the name that a narrow column in large type cut into three lines, if it did."""
    if len(lines) < 3 or not all(_alike(lines[0], line) and 0 < len(line.words) <= 2 for line in lines):
        return []
    whole = _clean(" ".join(line.body for line in lines))
    return [(whole, 0.0)] if len(whole.split()) <= _MOST_WORDS else []


def _alike(line: TextLine, following: TextLine) -> bool:
    return line.size > 0 and abs(line.size - following.size) <= 0.5 and line.bold == following.bold


def _joined(body: str) -> str:
    words = re.split(r"\t+| {2,}", body)
    return " ".join(re.sub(r"\s", "", word) for word in words)


def _clean(part: str) -> str:
    """Return the words without titles before and degrees after the name."""
    words = part.replace("\t", " ").strip(" ,.-–—*_#\"“”'").split()
    while words and words[0].lower().strip(",") in _set("honorifics"):
        words = words[1:]
    while words and words[-1].lower().strip(":") in _DOCUMENT:
        words = words[:-1]
    name, comma, after = " ".join(words).partition(",")
    if comma and after.lower().split()[-1:] and after.lower().split()[-1] in _set("titles"):
        return name if len(name.split()) > 1 else ""
    credentials = re.split(r"[\s,/&]+", after.strip(" ,"))
    # "San Francisco, CA" is none: two capitals alone must be a known degree.
    sure = len(credentials) > 1 or len(credentials[0]) != 2 or credentials[0].lower() in _set("after_names")
    if comma and len(name.split()) > 1 and sure and all(map(_CREDENTIAL.fullmatch, credentials)):
        words = name.split()
    while len(words) > 1 and _is_after_name(words[-1], words):
        words = words[:-1]
    return " ".join(words).strip(" ,")


def _is_after_name(word: str, words: Sequence[str]) -> bool:
    plain = word.replace(".", "").strip(",()").lower()
    # "Yo-Yo Ma" keeps its Ma: without a comma, two letters may be a family name.
    return plain in _set("after_names") and (len(plain) > 2 or "." in word)


def _score(name: str, emails: Sequence[str]) -> float:
    """Return how much the words look like a name; nothing above 0 when they cannot be one."""
    if is_unspaced(name) and _unspaced_name().fullmatch(name):
        return 0.0 if name.replace(" ", "") in _set("headings") or _set("titles") & {name[-3:], name[-2:]} else 2.5
    words = name.replace(",", " ").split()
    if not 1 <= len(words) <= _MOST_WORDS or len(name) > 60:
        return 0.0
    if not all(_NAME_WORD.fullmatch(word) for word in words):
        return 0.0
    lowered = [word.lower().strip(".") for word in words]
    agreement = _agreement(lowered, emails)
    if not _may_be_words(lowered, emails) or not _capitals(words) or (not agreement and name.lower() in _places()):
        return 0.0
    # "Hyderabad, Telangana" looks like "Family, Given": only the address tells.
    if "," in name and (name.count(",") > 1 or agreement == 0):
        return 0.0
    full = sum(word not in _set("particles") for word in lowered)
    return agreement + (1.0 if 2 <= full <= 4 and len(words) > 1 else 0.1 if len(words) > 1 else -0.5)


def _may_be_words(words: Sequence[str], emails: Sequence[str]) -> bool:
    others = _set("titles") | _set("headings") | _set("companies")
    # "Sterling Head" is a name when the address says so; "Head of Sales" never is.
    local = _letters(emails[0].split("@")[0]) if emails else ""
    return all(word not in others or (len(word) > 2 and word in local) for word in words)


def _capitals(words: Sequence[str]) -> bool:
    if len(words) == 1 and len(words[0]) < 3:
        return False
    return all(word[0].isupper() or _is_particle(word) or word[0].upper() == word[0].lower() for word in words) and (
        words[0][0].isupper() or words[-1][0].isupper() or words[0][0].upper() == words[0][0].lower()
    )


def _is_particle(word: str) -> bool:
    # "al-Zahra" and "d'Arc" begin with one.
    return re.split(r"[-'’]", word.lower())[0] in _PARTICLE_STEMS | _set("particles")


def _agreement(words: Sequence[str], emails: Sequence[str]) -> float:
    """Return 0 to 4: how far an address is made of the name."""
    plain = [letters for word in words if (letters := _letters(word))]
    best = 0.0
    for email in emails[:3]:
        local = _letters(email.split("@")[0])
        if not local or not plain:
            continue
        whole = sum(len(word) for word in plain if len(word) > 2 and word in local)
        share = whole / len(local)
        initials = "".join(word[0] for word in plain)
        if share >= 0.5:
            best = max(best, 2.0 + 2.0 * min(share, 1.0))
        elif whole or (len(local) >= 2 and local == initials):
            best = max(best, 2.0)
    return best


def _letters(word: str) -> str:
    special = word.lower().replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("æ", "ae").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFKD", special) if c.isalpha() and c.isascii())


def _turned(name: str) -> str:
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma else name


@cache
def _unspaced_name() -> re.Pattern[str]:
    return regex(f"{_CHINESE}|{_KOREAN}")


@cache
def _set(key: str) -> frozenset[str]:
    return frozenset(tables.load("names")[key])


@cache
def _places() -> frozenset[str]:
    table = tables.load("places")
    return frozenset(place for kind in ("countries", "states", "cities") for place in table.get(kind, ()))


@cache
def _label() -> re.Pattern[str]:
    return regex_of(tables.load("names")["labels"], r"^(?:WORDS)\s*(?:[:：–-]|(?=\s[A-ZÀ-Þ]))\s*")
