"""Tell which names of a clause are joined into one list by what stands between them.

Never says how many of a list are asked for.
"""

import re

from mlscreen.lexicon import tables
from mlscreen.regex import regex
from mlscreen.rubric.draft_things import Term

_WORDS = regex(r"[\w+#.’'-]+|/|&|\(|\)|,|;|:")
EMPTY = (
    frozenset(tables.load("posting_nouns")["front"])
    | frozenset(tables.load("posting_nouns")["back"])
    | frozenset(tables.load("posting_nouns")["generic"])
)
"""Words that say nothing of the thing beside which they stand."""
_SEPARATORS = frozenset({",", ";", "and", "or", "/", "&", "and/or", "plus", "nor", "as well as"})
_HALTS = frozenset(
    {
        "with",
        "in",
        "for",
        "using",
        "such",
        "on",
        "including",
        "like",
        "to",
        "from",
        "at",
        "by",
        "that",
        "which",
        "is",
        "are",
        "experience",
        "knowledge",
        "understanding",
        "familiarity",
        "proficiency",
        "ability",
        "expertise",
        "e.g",
        "e.g.",
    }
)
# "EPA 608 (or EPA Type II)" leaves a choice.
_OR_ELSE = regex(r"\s*(?:\d+\s*)?\(\s*(?:or|and/or)\s+", re.IGNORECASE)
_BRACKET = regex(r"\s*\(\s*[^()]{1,30}\)")


def runs_of(text: str, found: tuple[Term, ...]) -> list[list[Term]]:
    """Return names in runs: those between which nothing else is said."""
    runs: list[list[Term]] = []
    end = 0
    for term in found:
        glue = text[end : term.span.start]
        if runs and glue.strip() == "(" and term.concept == runs[-1][-1].concept and text[term.span.end :][:1] == ")":
            # "Amazon Web Services (AWS)": one thing, twice.
            end = term.span.end + 1
            continue
        if runs and _joined(_BRACKET.sub("", glue, count=1) if _BRACKET.match(glue) else glue):
            runs[-1].append(term)
        else:
            runs.append([term])
        end = term.span.end
    return runs


def _joined(glue: str) -> bool:
    if _OR_ELSE.fullmatch(glue):
        return True
    words = [word.lower() for word in _WORDS.findall(glue)]
    if "(" in words or ")" in words or ":" in words or len(words) > 7 or re.search(r"[.;]\s", glue):
        return False
    if not any(word in _SEPARATORS for word in words):
        return False
    return all(
        word in _SEPARATORS or (word in EMPTY and word not in _HALTS) or word.endswith("ly") or word.isdigit()
        for word in words
    )
