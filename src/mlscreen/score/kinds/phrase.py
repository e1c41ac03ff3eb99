"""Judges a phrase criterion: soft skills, domains, certificates and spoken languages, by a phrase or its variants.

Meets "communication": "Presented the results to the board each quarter", when "presented" with its object is one of the
phrases. Does not meet it: a résumé that is silent, which is no evidence rather than a failure.

A language whose only stated level is the lowest is left open.

Never judges how well something is done: the words stand there, or they do not.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.rubric import Choice, PhraseOptions, PhraseTopic
from mlscreen.regex import regex
from mlscreen.score.case import Case
from mlscreen.score.choices import Shown, combine, literally, mentions_of
from mlscreen.score.finding import Finding
from mlscreen.score.wording import title

MISSING = {
    PhraseTopic.SOFT_SKILL: "a line that shows {} in practice would meet this",
    PhraseTopic.DOMAIN: "a line about work in {} would meet this",
    PhraseTopic.CERTIFICATE: "the certificate, named with its date, would meet this: {}",
    PhraseTopic.LANGUAGE: "the language named with its level would meet this: {}",
    PhraseTopic.OTHER: "a line that names {} would meet this",
}


def judge(options: PhraseOptions, case: Case) -> Finding:
    """Return the finding on a phrase criterion."""
    shown = [_shown(choice, options, case) for choice in options.choices]
    return combine(shown, options.need, case, MISSING[options.topic])


def _is_low(level: str) -> bool:
    return _low_levels().search(level) is not None and not _HIGHER.search(level)


# "A2/B1", "limited working proficiency": more than the lowest, or not limited at all.
_HIGHER = regex(r"(?<!\w)(?:[BC][12]|working|not)(?!\w)", re.IGNORECASE)


@cache
def _low_levels() -> re.Pattern[str]:
    words = "|".join(tables.load("tongues")["low"])
    return regex(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _shown(choice: Choice, options: PhraseOptions, case: Case) -> Shown:
    affirmed, doubtful, denied = mentions_of(choice, case, options.by_name)
    if not affirmed:
        return Shown(choice, 0.0, 0.0, doubtful=doubtful, denied=denied)
    low = affirmed[0].level if options.topic is PhraseTopic.LANGUAGE else ""
    if low and all(_is_low(mention.level) for mention in affirmed):
        how = (
            f"{literally(affirmed[0], choice, case)} is named with the level “{low}”, which may be less than is needed"
        )
        want = f"a higher level stated beside {title(choice)} would meet this"
        return Shown(choice, 0.0, 1.0, how, want, affirmed, doubtful, denied)
    where = "dated work" if case.demonstrated(affirmed[0]) else "the résumé"
    how = f"{literally(affirmed[0], choice, case)} stands in {where}"
    return Shown(choice, 1.0, 1.0, how, "", affirmed, doubtful, denied)
