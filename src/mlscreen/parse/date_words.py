"""Whether a word that is a month in one language and an everyday word in another is the month in this text.

Never looks at the date itself.
"""

import re
from functools import lru_cache

from mlscreen.parse import language

_CODE = 2
"""Letters of the code of a language."""


@lru_cache(maxsize=64)
def counts_here(text: str, vouchers: tuple[str, ...]) -> bool:
    """Tell whether the text is in one of the languages, or holds one of the other words, all of them vouchers."""
    if _language(text) in vouchers:
        return True
    lowered = text.lower()
    words = (word for word in vouchers if len(word) > _CODE and word in lowered)
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", lowered) for word in words)


@lru_cache(maxsize=8)
def _language(text: str) -> str:
    return language.tell(text).code
