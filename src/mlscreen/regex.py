"""Regular expressions that are built when they are first used.

Never holds a pattern. To build one takes longer than to read a line, the program has some hundreds, and a résumé calls
for half of them.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any, AnyStr, cast

_METHODS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")
_WORD = re.compile(r"\w+")
_FIRST_UNSPACED = "\u3040"


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


class _Words(_Unbuilt):
    """A pattern of words; a text that holds the first word of none does not call for it to be built."""

    def __init__(self, pattern: str, flags: int, words: Iterable[str]) -> None:
        super().__init__(pattern, flags)
        small = [word.lower() for word in words]
        self._unspaced = tuple(word for word in small if word[0] >= _FIRST_UNSPACED)
        self._firsts = frozenset(found[0] for word in small if (found := _WORD.search(word)))

    def _in(self, text: str) -> bool:
        small = text.lower()
        return not self._firsts.isdisjoint(_WORD.findall(small)) or any(word in small for word in self._unspaced)

    @cached_property
    def _built(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def search(self, text: str, *limits: int) -> re.Match[str] | None:
        return self._built.search(text, *limits) if self._in(text) else None

    def match(self, text: str, *limits: int) -> re.Match[str] | None:
        return self._built.match(text, *limits) if self._in(text) else None

    def sub(self, replacement: str, text: str) -> str:
        return self._built.sub(replacement, text) if self._in(text) else text


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, for all that is done with it here; `re.error` is raised at the first use."""
    return cast("re.Pattern[AnyStr]", _Unbuilt(pattern, flags))


def regex_of(words: Iterable[str], pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, in which "WORDS" stands for the words or phrases, longest first; case does not count.

    It must match nothing but what holds one of them, and that between other characters than those of words, which only
    Chinese may do without.
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    either = "|".join(map(re.escape, ordered))
    return cast("re.Pattern[str]", _Words(pattern.replace("WORDS", either), re.IGNORECASE | flags, ordered))
