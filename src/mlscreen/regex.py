"""Regular expressions that are built when they are first used.

Never holds a pattern. To build one takes longer than to read a line, the program has some hundreds, and a résumé calls
for half of them.
"""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
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
        return getattr(self._built(), name)

    def _built(self) -> Any:
        built = re.compile(self.pattern, self._flags)
        vars(self).update({method: getattr(built, method) for method in _METHODS})
        return built


class _Guarded(_Unbuilt):
    """A pattern that is not built for a text that lacks what every match holds; once built it needs no guard."""

    def _may_match(self, text: str) -> bool:
        raise NotImplementedError

    def search(self, text: str, *limits: int) -> re.Match[str] | None:
        return self._built().search(text, *limits) if self._may_match(_within(text, *limits)) else None

    def match(self, text: str, *limits: int) -> re.Match[str] | None:
        return self._built().match(text, *limits) if self._may_match(_within(text, *limits)) else None

    def fullmatch(self, text: str, *limits: int) -> re.Match[str] | None:
        return self._built().fullmatch(text, *limits) if self._may_match(_within(text, *limits)) else None

    def sub(self, replacement: str, text: str) -> str:
        return self._built().sub(replacement, text) if self._may_match(text) else text


def _within(text: str, start: int = 0, end: int | None = None) -> str:
    return text if end is None and not start else text[start:end]


class _Holding(_Guarded):
    def __init__(self, pattern: str, flags: int, parts: Iterable[str]) -> None:
        super().__init__(pattern, flags)
        self._parts = tuple(parts)

    def _may_match(self, text: str) -> bool:
        small = text.lower()
        return any(part in small for part in self._parts)


class _OfWords(_Guarded):
    def __init__(self, pattern: str, flags: int, words: Iterable[str]) -> None:
        self._flags = flags
        self._template = pattern
        self._at_start = pattern.startswith("^")
        self._words = tuple(words)

    @cached_property
    def pattern(self) -> str:
        either = "|".join(map(re.escape, sorted(set(self._words), key=lambda word: (-len(word), word))))
        return self._template.replace("WORDS", either)

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[str, ...]]]:
        """The words after the first, by the first; Chinese by the whole phrase."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for word in self._words:
            first, *others = _WORD.findall(word.lower())
            found.setdefault(first, []).append(tuple(others))
        return found

    @cached_property
    def _unspaced(self) -> tuple[str, ...]:
        return tuple(word for word in self._words if word[0] >= _FIRST_UNSPACED)

    def _may_match(self, text: str) -> bool:
        there = _words(text)
        for first in there[:1] if self._at_start else there:
            for others in self._by_first.get(first, ()):
                if not others or all(other in there for other in others):
                    return True
        return not text.isascii() and any(word in text.lower() for word in self._unspaced)


@lru_cache(maxsize=256)
def _words(text: str) -> list[str]:
    # Kept, because one text is asked for many kinds of words.
    return _WORD.findall(text.lower())


def regex(pattern: AnyStr, flags: int = 0, *, holding: Iterable[str] = ()) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, for all that is done with it here; `re.error` is raised at the first use.

    Where most texts hold nothing of what every match of a costly pattern holds, in whatever case, `holding` tells that:
    some parts in small letters, one of which must be there.
    """
    if holding and isinstance(pattern, str):
        return cast("re.Pattern[AnyStr]", _Holding(pattern, flags, holding))
    return cast("re.Pattern[AnyStr]", _Unbuilt(pattern, flags))


def regex_of(words: Iterable[str], pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, in which "WORDS" stands for the words or phrases, longest first; case does not count.

    It must match nothing but what holds one of them, and that between other characters than those of words, which only
    Chinese may do without; with "^" in front the first word of the text must be its first.
    """
    return cast("re.Pattern[str]", _OfWords(pattern, re.IGNORECASE | flags, words))
