"""Find which variants of the vacancy a line is only for: "for video-related positions", "for certain roles".

Never takes the vacancy's own name for a variant.
"""

import re

from mlscreen.lexicon import tables
from mlscreen.model.record import Record
from mlscreen.regex import regex
from mlscreen.rubric.draft_years import variant_name

_NOUNS = (
    r"(?:roles?|positions?|teams?|jobs?|openings?|vacanc(?:y|ies)|candidates?|applicants?|posts?|"
    r"projects?|hires?|tracks?)"
)
_RELATED = regex(
    rf"\b(?:for|in) (?:our |the |some |certain |any )?([a-z][a-z0-9+#]*(?: [a-z]+)?)[- ](?:related|"
    rf"focus(?:s)?ed|oriented|specific|based|facing) {_NOUNS}\b",
    re.IGNORECASE,
)
_LEVEL = regex(rf"\bfor (?:an? |our |the |more )?([a-z-]+\.?)(?:[- ]level)? {_NOUNS}\b", re.IGNORECASE)
# "For video roles": a word of the trade, not one of these.
_KIND = regex(r"\b(?:for|in) (?:our |the )?([a-z]+) (?:roles|positions)\b", re.IGNORECASE)
_EVERYDAY = frozenset(tables.load("posting_years")["no_variants"])
_CERTAIN = regex(rf"\b(?:for|in) (?:certain|some|specific|selected|particular|several) {_NOUNS}\b", re.IGNORECASE)


class Variant(Record):
    """A variant of the vacancy; `name` is empty where the text names none ("for certain roles")."""

    name: str


def of(text: str) -> Variant | None:
    """Return the variant that a line is only for, or `None` when it is for all."""
    related = _RELATED.search(text)
    # "In a customer-facing role" tells of work that was done, not of a variant of this one.
    if (
        related
        and not re.match(r"an? ", related[1], re.IGNORECASE)
        and related[1].lower()
        not in {
            "all",
            "this",
            "customer",
            "client",
            "public",
            "it",
            "role",
            "goal",
            "detail",
        }
    ):
        return Variant(related[1].lower().replace(" ", "-"))
    kind = _KIND.search(text)
    if kind and kind[1].lower() not in _EVERYDAY and not variant_name(kind[1]):
        return Variant(kind[1].lower())
    level = _LEVEL.search(text)
    if level and variant_name(level[1]):
        return Variant(variant_name(level[1]))
    return Variant("") if _CERTAIN.search(text) else None


def named_in(text: str, variants: tuple[str, ...]) -> str:
    """Return the first of the variants, named elsewhere in the posting, of which this line speaks too; else empty."""
    words = set(re.findall(r"[a-z0-9+#]+", text.lower()))
    return next((name for name in variants if set(name.split("-")) <= words), "")
