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
        built = re.compile(self.pattern, self._flags)
        vars(self).update({method: getattr(built, method) for method in _METHODS})
        return getattr(built, name)


class _Guarded:
    """A pattern that is neither built nor tried on a text that lacks what every match holds.

    The guard stays when the pattern is built: what is found in a text never depends on the texts before it.
    """

    def __init__(self, plain: _Unbuilt) -> None:
        self._plain = plain

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._plain, name)

    def _may_match(self, text: str) -> bool:
        raise NotImplementedError

    def search(self, text: str, *limits: int) -> Any:
        return self._plain.search(text, *limits) if self._may_match(_within(text, *limits)) else None

    def match(self, text: str, *limits: int) -> Any:
        return self._plain.match(text, *limits) if self._may_match(_within(text, *limits)) else None

    def fullmatch(self, text: str, *limits: int) -> Any:
        return self._plain.fullmatch(text, *limits) if self._may_match(_within(text, *limits)) else None

    def sub(self, replacement: str, text: str) -> Any:
        return self._plain.sub(replacement, text) if self._may_match(text) else text


def _within(text: str, start: int = 0, end: int | None = None) -> str:
    return text if end is None and not start else text[start:end]


def _small(text: str) -> str:
    """Return the text in small letters, those of Turkish and of old print as `re` takes them when case is ignored."""
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")


class _Holding(_Guarded):
    def __init__(self, pattern: str, flags: int, parts: Iterable[str]) -> None:
        super().__init__(_Unbuilt(pattern, flags))
        self._parts = tuple(map(_small, parts))

    def _may_match(self, text: str) -> bool:
        small = _small(text)
        return any(part in small for part in self._parts)


class _OfWords(_Guarded):
    def __init__(self, pattern: str, flags: int, words: Iterable[str]) -> None:
        self._source = pattern, flags
        self._words = tuple(words)
        self._at_start = pattern.startswith("^")

    @cached_property
    def _plain(self) -> _Unbuilt:  # type: ignore[override]
        pattern, flags = self._source
        either = "|".join(map(re.escape, sorted(set(self._words), key=lambda word: (-len(word), word))))
        return _Unbuilt(pattern.replace("WORDS", either), flags)

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[str, ...]]]:
        """The words after the first, by the first; Chinese by the whole phrase."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for word in self._words:
            first, *others = _WORD.findall(_small(word))
            found.setdefault(first, []).append(tuple(others))
        return found

    @cached_property
    def _unspaced(self) -> tuple[str, ...]:
        return tuple(word for word in self._words if word[0] >= _FIRST_UNSPACED)

    def _may_match(self, text: str) -> bool:
        there = _words(text)
        by_first = self._by_first
        for first in there[:1] if self._at_start else there:
            if first in by_first and any(all(other in there for other in others) for others in by_first[first]):
                return True
        return not text.isascii() and any(word in text for word in self._unspaced)


@lru_cache(maxsize=256)
def _words(text: str) -> list[str]:
    # Kept, because one text is asked for many kinds of words.
    return _WORD.findall(_small(text))


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
