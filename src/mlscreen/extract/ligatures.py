"""Gives letters back to words whose ligatures came as control characters, and plain letters for odd ones.

A code that names no letters is put to the vote: which of ff, fi, fl, ffi, ffl makes known words of the words that hold
it? Without a vote TeX's tables decide; a code in neither stays, for the second reader to resolve.
"""

import re
from collections.abc import Sequence
from functools import cache

from mlscreen.extract.page_word import PageWord
from mlscreen.regex import regex

_CONTROL = regex("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")
CONTROLS = frozenset(map(chr, (*range(1, 9), 11, 12, *range(14, 32), *range(0x7F, 0xA0))))
ODD = CONTROLS | set(
    "\u00ad\u2010\u2011\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
)
"""A page without any of these needs no mending here."""
_PLAIN = str.maketrans(
    {
        # Some writers draw U+00AD wherever a person reads a hyphen, even in ranges of dates.
        "\u00ad": "-", "\u2010": "-", "\u2011": "-",
        "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st",
        "\ufb06": "st", "\u2060": "", "\ufeff": "", **{chr(code): "" for code in range(0x200B, 0x2010)},
    }
)  # fmt: skip
_LIGATURES = ("fi", "ff", "fl", "ffi", "ffl")
_TEX = {
    "\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl",
    "\x0b": "ff", "\x0c": "fi", "\x0e": "ffi", "\x0f": "ffl",
}  # fmt: skip
# Beginnings, ends and middles of everyday words, wide enough that a wrong letter pair hits none of them.
_KNOWN_PARTS = (
    "affair affect affili afford aircraft airfield airflow amplif artific backfill baffl beautif benefi brief "
    "buffer certif chauff chief cliff codif coffee coffin conffi confid config confine conflict confront cutoff "
    "daffo defend defens defer defici defin deflat differ difficult diffus diversif effect effici effort eligib "
    "fiction field fifth fifty fight figur file filing filter final finan finding finger finish firm first fiscal "
    "fitness fixed fixing flag flagship flash flavor flavour fleet flexib flight float flood floor florid flow "
    "fluent fluid fluor flyer focus forefront fulfil fulfill gratif griff handoff identif inefficien infinit inflam "
    "inflat inflict influ infra justif kickoff layoff maffi magnif medfield modif motif muffin netflix notif offen "
    "offer offered offic offline offset offshore offspring overflow pacific paraff payoff playoff prefix proffer "
    "profici profil profit puffin qualif quantif ratif reconfig rectif refin reflect reflex reflu rifle ruffl "
    "sacrific satisf scaffold scientif selfie shelf sheriff shift shuffl signif simplif soffit spaceflight specif "
    "spinoff staff standoff stiff stuff suffer suffic suffix suffolk takeoff tariff tensorflow terrific toffee "
    "tradeoff traffic trifl unif verif waffl workfl workflow"
)


@cache
def _known() -> re.Pattern[str]:
    return regex("|".join(_KNOWN_PARTS.split()))


def mended(words: Sequence[PageWord]) -> list[PageWord]:
    """Return the words with plain letters wherever it is known which."""
    votes = _votes(words)
    return [word if ODD.isdisjoint(word.text) else _plain(word, votes) for word in words]


def _plain(word: PageWord, votes: dict[tuple[str, str], str]) -> PageWord:
    text = _CONTROL.sub(lambda code: votes.get((word.look.font, code.group()), code.group()), word.text)
    return word._replace(text=text.translate(_PLAIN))


def _votes(words: Sequence[PageWord]) -> dict[tuple[str, str], str]:
    """Return what each code of each font stands for."""
    holders: dict[tuple[str, str], list[str]] = {}
    for word in words:
        for code in set(_CONTROL.findall(word.text)):
            holders.setdefault((word.look.font, code), []).append(word.text.lower())
    chosen: dict[tuple[str, str], str] = {}
    for key, texts in holders.items():
        code = key[1]
        usual = _TEX.get(code)
        scores = {
            letters: sum(_known().search(text.replace(code, letters)) is not None for text in texts) * 2
            + (letters == usual)
            for letters in _LIGATURES
        }
        best = max(_LIGATURES, key=lambda letters: scores[letters])
        if scores[best]:
            chosen[key] = best
    return chosen
