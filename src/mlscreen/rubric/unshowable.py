"""Finds criteria that a résumé can only assert and never show: attitudes, praise and character.

Never says that such things do not matter; they belong in the interview.
"""

import re
from functools import cache

from mlscreen.lexicon.tables import load
from mlscreen.regex import regex


def find(text: str) -> str | None:
    """Return the words that no résumé can show, `None` when there are none."""
    flat = _compiled("not").sub(lambda found: "·" * len(found[0]), " ".join(text.split()))
    found = _compiled("words").search(flat)
    return found[0] if found else None


@cache
def _compiled(key: str) -> re.Pattern[str]:
    return regex(rf"(?<![\w·])(?:{'|'.join(load('unshowable')[key])})(?![\w·])", re.IGNORECASE)
