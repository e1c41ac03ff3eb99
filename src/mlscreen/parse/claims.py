"""Claims of experience in prose: "15 years of experience", "over ten years in retail".

Claims are shown and compared with the dates; they never count as experience.
"""

import re

from mlscreen.model.document import Span
from mlscreen.model.resume import ExperienceClaim
from mlscreen.regex import regex

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "twenty-five": 25, "thirty": 30,
}  # fmt: skip
# To look for the word first is cheaper.
_YEARS = regex(r"years?|yrs?|jahr|ann[eé]|an[io]s|años|anni|jaar|年|(?<![^\W\d])ans\b", re.IGNORECASE)
_CLAIM = regex(
    rf"\b(?P<years>\d{{1,2}}(?:[.,]\d)?|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
    r"\s*(?:\(\d+\)\s*)?\+?\s*(?:-\s*)?"
    r"(?:plus\s+)?(?:years?|yrs?\.?|jahre?n?|ans|années|años|anos|anni|jaar|年)['’]?s?\b\+?"
    r"[^.\n;:]{0,60}?"
    r"(?:experience|experienced|erfahrung|berufserfahrung|expérience|experiencia|experiência|esperienza|ervaring|经验)",
    re.IGNORECASE,
)


def find(text: str) -> tuple[ExperienceClaim, ...]:
    """Return the claims in order, with the years they name."""
    if not _YEARS.search(text):
        return ()
    claims = []
    for match in _CLAIM.finditer(text):
        words = match["years"].lower()
        years = float(_NUMBERS[words]) if words in _NUMBERS else float(words.replace(",", "."))
        claims.append(ExperienceClaim(years, Span(*match.span())))
    return tuple(claims)
