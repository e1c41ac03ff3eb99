"""Regular expressions that are built when they are first used.

Never holds a pattern. To build one takes longer than to read a line, the program has some hundreds, and a résumé calls
for two thirds of them.
"""

import re
from typing import Any, AnyStr, cast

_METHODS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")


class _Unbuilt:
    """Stands for a pattern; becomes its methods at the first call of one."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        built = re.compile(self.pattern, self._flags)
        vars(self).update({method: getattr(built, method) for method in _METHODS})
        return getattr(built, name)


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, for all that is done with it here; `re.error` is raised at the first use."""
    return cast("re.Pattern[AnyStr]", _Unbuilt(pattern, flags))
