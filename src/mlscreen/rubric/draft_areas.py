"""Read the fields of study beside a degree: "in physics or a related field", "BSc (Hons) Nursing", "Nursing degree".

Never decides whether a degree is asked for.
"""

import re
from collections.abc import Iterator

from mlscreen.lexicon import tables
from mlscreen.regex import regex
from mlscreen.rubric.draft_mentions import phrasing

_AREA_LEAD = regex(
    r"[\s,.)]*(?:degrees?|diplomas?|qualifications?|level|education|required|preferred|\(?hons\.?\)?|"
    r"honou?rs|or (?:higher|above|better|equivalent)|/|preferably|ideally|"
    r"with (?:an? )?(?:major|specialization|specialisation|concentration|focus|emphasis)|major(?:ing)?|"
    r"speciali[sz]ing|from an? (?:\w+ )?(?:accredited|recogni[sz]ed|reputed|top|tier.\d)?[^,.;]*?(?:university|"
    r"institution|institute|college|school))*"
    r"[\s,(]*(?:in|of|as an?|:|with (?:a |an )?(?:major|specialization|specialisation|concentration|"
    r"focus|emphasis|background) in|focus(?:ed|ing)? on|major in|\((?=[A-Z]))\s+",
    re.IGNORECASE,
)
_AREA_END = regex(
    r"[.;)]|\s[–—-]\s|,? (?:or|and|plus|\+|with) (?:an? |the |at least |a minimum of |minimum "
    r"|relevant |practical |equivalent |commensurate |related |comparable |equal |similar |strong "
    r"|proven |solid )*(?:\w+ )?(?:\d|\w+ \(\d|equivalent|experience|years?|work(?:ing)? experience|"
    r"knowledge|background|certification|qualifi|training|vocational|apprenticeship|ausbildung)|"
    r",? or (?:have|has|having|you)\b|\bplus\b|"
    r",? (?:and|with|plus) (?:an? |the )?(?:\d|strong|solid|proven|good|excellent|experience|minimum|"
    r"at least|ability|knowledge|demonstrated|one|two|three|four|five)|"
    r"\b(?:is|are|accepted|required|preferred|desired|desirable|a plus|or higher|from an?|or equivalent|"
    r"equivalent|preferably|ideally|strongly|highly|mandatory|essential|advantageous|would|will|"
    r"may|plus \d)\b",
    re.IGNORECASE,
)
_SPLIT = regex(r",\s*(?:and |or |and/or |&)?\s*|\s+(?:or|and/or|and|&)\s+|\s*/\s*|\s*;\s*")
_PARTIAL = frozenset({"computer", "software", "systems", "civil", "industrial", "aerospace", "information", "social"})
_ABBREVIATED = regex(r"\b(?:[BM]\.?(?:Sc|Eng|A|Ed|Com|Tech|S|E)|LL\.?[BM])\.?$", re.IGNORECASE)
_AREA_AFTER = regex(
    r"(?P<hons>\s*\(?\s*(?i:hons?|honours)\b\.?\s*\)?|)"
    r"(?:\s+(?P<area>[A-Z][\w-]+(?: (?:(?:and|&|of) )?[A-Z][\w-]+){0,3})\b)?"
)
_NO_AREA = regex(r"(?:Degree|Required|Preferred|Level|Honours|Hons|From|With|Or|And|Qualified|Graduate|Essential)\b")


def after(text: str, at: int, end: int) -> tuple[tuple[str, ...], bool, int]:
    """Read the areas that follow a degree with "in" and the like; whether a related one will do, and where they end."""
    lead = _AREA_LEAD.match(text, at, end)
    if not lead:
        return (), False, at
    stop = _AREA_END.search(text, lead.end(), end)
    limit = stop.start() if stop else end
    body = text[lead.end() : limit]
    related = phrasing("related").search(body) is not None or phrasing("related").match(text, limit) is not None
    return _split_areas(phrasing("related").sub(" ", body)), related, limit


def _split_areas(body: str) -> tuple[str, ...]:
    generic = regex(rf"(?:\b{tables.load('posting_education')['generic_area']}\b[\s'-]*)+", re.I)
    result: dict[str, None] = {}
    for part in _SPLIT.split(body):
        words = part.strip(" ,.:()")
        words = re.sub(
            r"^(?:an?|the|any|either|e\.g\.,?|such as|including|like|mainly|field of|area of|discipline of)\s+",
            "",
            words,
            flags=re.I,
        )
        if not re.fullmatch(r"[a-z]+ \w+", words):
            words = re.sub(
                r"\s+(?:degrees?|fields?|disciplines?|majors?|subjects?|areas?|programs?)$", "", words, flags=re.I
            )
        if (
            words
            and len(words.split()) <= 6
            and not generic.fullmatch(words + " ")
            and not re.search(r"\d|experience", words)
        ):
            result[words] = None
    return tuple(_headed(list(result)))


def _headed(areas: list[str]) -> Iterator[str]:
    """Give "Electrical" its head in "Electrical/Computer Engineering"."""
    for at, area in enumerate(areas):
        following = areas[at + 1].split() if at + 1 < len(areas) else []
        shares = len(following) > 1 and following[-1].lower() in {"engineering", "science", "sciences"}
        partial = area.lower().endswith(("cal", "ical", "ronic", "ronics")) or area.lower() in _PARTIAL
        yield f"{area} {following[-1]}" if shares and partial and " " not in area else area


def without_in(text: str, at: int, stop: int) -> tuple[tuple[str, ...], int]:
    """Read the area right after an abbreviation: "BSc (Hons) Nursing"; also return where what was read ends."""
    found = _AREA_AFTER.match(text, at) if _ABBREVIATED.search(text, 0, at) else None
    if found is None:
        return (), stop
    words = found["area"] or ""
    areas = _split_areas(words) if not _NO_AREA.match(words) else ()
    return areas, max(stop, found.end() if areas else found.end("hons"))


def before(text: str, at: int) -> tuple[str, ...]:
    """Read the area in front: "Nursing degree", "a Computer Science degree"."""
    found = re.search(r"((?:[A-Z][\w&/-]+ ?){1,4})$", text[:at])
    words = found[1].strip() if found else ""
    if (
        not words
        or not re.match(r"(?i)degree|diploma", text[at:])
        or words.lower() in {"university", "college", "bachelor's", "master's", "a", "an"}
    ):
        return ()
    return (words,)
