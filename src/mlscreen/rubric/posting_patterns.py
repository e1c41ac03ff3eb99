"""Compile rows of regular expressions for text in lower case: half the time of matching without regard to case.

Never used where offsets matter, for lower case may be longer than the text was.
"""

import re
from collections.abc import Iterable

from mlscreen.regex import regex

_CAPITAL = regex(r"\\.|\(\?P[<=]|[A-Z]")


def lowered(rows: Iterable[str]) -> re.Pattern[str]:
    """Return one pattern of all rows, to be matched on text in lower case."""
    joined = "|".join(f"(?:{row})" for row in rows)
    return regex(_CAPITAL.sub(lambda match: match[0] if match[0][0] in "\\(" else match[0].lower(), joined))
