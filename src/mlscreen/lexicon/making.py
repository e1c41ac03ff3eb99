"""Tells from what was made that a word names what it was made with: "wrote services in Go", "reports in Excel".

Never looks beyond the sentence around the word.
"""

import re

from mlscreen.lexicon.vocabulary import Concept, ConceptKind
from mlscreen.regex import regex

TECHNICAL = frozenset(
    (
        "languages",
        "machine learning",
        "computing",
        "data",
        "cloud",
        "web",
        "systems",
        "perception and language",
        "tools",
    )
)
"""Fields of the names of technology."""
OFFICE = "office"
"""Field of the programs of every office."""
_MAKING = (
    r"\b(?:re)?(?:wrote|writ(?:e|es|ing|ten)|buil[dt]|building|implement(?:s|ed|ing)?|develop(?:s|ed|ing)?|cod(?:ed|ing)"
    r"|ported|migrated|programmed|shipped|deployed|maintained|contain?eri[sz]ed|served|serving|ran)\b"
)
_PRODUCT = (
    r"(?:apis?|apps?|applications?|back-?ends?|bindings|bots?|clients?|code|components?|daemons?|engines?|functions?"
    r"|front-?ends?|handlers?|jobs?|librar(?:y|ies)|micro-?services?|modules?|packages?|parsers?|pipelines?|plugins?"
    r"|scripts?|servers?|services?|tests?|tools?|tooling|widgets?|workers?|systems?)"
)
# "rewrote the billing engine in Go": what was made, and what it was made in.
_MADE_IN = regex(
    _MAKING + r"[^.;•\n]{0,50}\b" + _PRODUCT + r"(?:[^.;•\n]{0,25})\s(?:in|to|from|with)\s$", re.IGNORECASE
)
# "wrote operators in Go": whatever it was that was written.
_WRITTEN_IN = regex(
    r"\b(?:(?:re)?(?:wrote|writ(?:es?|ing|ten))|implement(?:s|ed|ing)?|cod(?:ed|ing)|programmed|ported)"
    r"\b[^.;•\n]{0,60}\sin\s$",
    re.IGNORECASE,
)
_SET_UP = regex(
    r"\b(?:set\sup|configur(?:ed|ing)|administ(?:er|rat)(?:ed|ing)|install(?:ed|ing)|upgrad(?:ed|ing))\s$",
    re.IGNORECASE,
)
_IN_PROGRAM = regex(r"\b(?:in|into)\s$", re.IGNORECASE)
_MADE_BEFORE = regex(_MAKING + r"(?:\s(?:in|with|several|our|the|many|two|three))?\s$", re.IGNORECASE)
_PRODUCT_AFTER = regex(r"\s" + _PRODUCT + r"\b", re.IGNORECASE)
_TRAINED = regex(r"\b(?:pre-?|fine-?)?(?:trained|training|tuned|tuning|distilled)\s$", re.IGNORECASE)
_TRAINED_ON = regex(r"\s(?:on|from|with|to)\s(?!(?:a|the|his|her|our)\s(?:job|site))", re.IGNORECASE)


def tells(concept: Concept, before: str, after: str, everyday: bool) -> bool:
    """Tell whether the words before and after a name say that something was made with it.

    `everyday`: it stands there as an everyday word would.
    """
    if concept.field == OFFICE:
        # "Reports in Excel": the verb never stands there.
        return _IN_PROGRAM.search(before) is not None
    if concept.kind is not ConceptKind.SKILL or concept.field not in TECHNICAL:
        return False
    if concept.field == "machine learning":
        return bool(_TRAINED.search(before) and _TRAINED_ON.match(after))
    if everyday:
        return False
    if (_MADE_BEFORE.search(before) and _PRODUCT_AFTER.match(after)) or _SET_UP.search(before):
        return True
    # A sonata is written in C: for names of one letter it must be a program.
    written = len(concept.name) > 1 and _WRITTEN_IN.search(before)
    return concept.field == "languages" and bool(written or _MADE_IN.search(before))
