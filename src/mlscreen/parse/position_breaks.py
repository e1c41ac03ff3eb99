"""Stretches between jobs that a résumé names itself: parental leave, a career break, care for a relative.

Never a position, so that no months of work come of them and nothing of a family reaches a score; never shown either.
"""

import re
from collections.abc import Iterable
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.parse.position_words import title_weight
from mlscreen.regex import regex, regex_of

_EDGES = " \t,;:–—-/|•·*()"
_RELATIVE = (
    r"(?:(?:my|our|own|his|her|their)\s+(?:\w+\s+){0,2}\w+|(?:an?\s+|the\s+)?(?:elderly\s+|ill\s+|sick\s+|ag(?:e)?ing\s+)?"
    r"(?:parents?|mother|father|spouse|husband|wife|grand\w+|relatives?|family\s+members?))"
)
# Paid carers have patients and clients; who cares for a parent is on leave.
_CARE = regex(
    r"(?:full[- ]time\s+|family\s+|primary\s+|sole\s+)*(?:caregiver|carer|caring|care)\s+(?:for|of|to)\s+"
    rf"{_RELATIVE}\b|"
    r"(?:full[- ]time|stay[- ]at[- ]home|work[- ]at[- ]home)\s+(?:parent|mother|father|mum|mom|dad)\b|"
    r"raising\s+(?:(?:my|our|a|the|two|three|four|young|small|own|\d)\s+)*(?:family|child(?:ren)?|kids|sons?|daughters?)\b",
    re.IGNORECASE,
    holding=("care", "caring", "parent", "mother", "father", "mum", "mom", "dad", "raising"),
)


def is_break(rows: Iterable[str]) -> bool:
    """Tell whether one of the rows of a heading names a break instead of a job.

    "Sabbatical, Visiting Scientist" and "Maternity leave cover" are jobs.
    """
    return any(_names_break(row.strip(_EDGES)) for row in rows)


def _names_break(row: str) -> bool:
    if _CARE.match(row):
        return True
    if (served := _conscription().match(row)) and not _professional().search(row):
        return title_weight(row[served.end() :].strip(_EDGES)) < 2
    found = _words().match(row)
    return found is not None and (title_weight(rest := row[found.end() :].strip(_EDGES)) < 2 or bool(_CARE.match(rest)))


@cache
def _conscription() -> re.Pattern[str]:
    return regex_of(tables.load("titles")["conscription"], r"(?:WORDS)(?=$|\s*[-–—:;,.(/|\t]|\s+(?:in|at|with)\b)")


@cache
def _professional() -> re.Pattern[str]:
    return regex_of(tables.load("titles")["professional_armies"], r"(?<!\w)(?:WORDS)(?!\w)")


@cache
def _words() -> re.Pattern[str]:
    return regex_of(
        tables.load("titles")["breaks"],
        r"(?:(?:planned|personal|voluntary|full[- ]time|family)\s+)?(?:WORDS)"
        r"(?=$|\s*[-–—:;,.(/|\t]|\s+(?:for|to|due|after|und|and|pour|para|por|per|wegen|nach)\b)",
    )
