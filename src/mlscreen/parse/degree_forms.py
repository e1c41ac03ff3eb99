"""How names of degrees are written: dots, blanks, apostrophes and glued words; finds what is written so.

Never judges whether a degree is meant: that is `parse/degrees.py`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel
from mlscreen.parse.cues import is_unspaced
from mlscreen.regex import regex

_NO_LETTERS = {n: None for n in range(128) if not chr(n).isalnum()}
_NOT_LETTERS = regex(r"[\W_]+")
_APOSTROPHE = r"(?:[ ]?\\?['’‘`´]s?|s)"
_NOT_INSIDE = r"(?<![\w.@])"
# Some programs glue small words to the next one: "Bachelor ofScience".
_END = r"(?:(?![\w@])|(?<=\s(?:of|in))(?=(?-i:[A-Z])))"
_LONGEST_FORM = 80
"""Characters within which the name of a degree ends, however it is written."""
_TOLD_BY = 3
"""Letters by which names of degrees are told apart at first."""
_BEGINNING = regex(rf"{_NOT_INSIDE}(?=([^\W_](?:[^\w\n]{{0,2}}[^\W_]){{0,{_TOLD_BY - 1}}}))")


def letters_of(words: str) -> str:
    """Return what names of degrees are known by: their letters and digits in lower case."""
    if words.isascii():
        return words.translate(_NO_LETTERS).lower()
    return _NOT_LETTERS.sub("", words).casefold()


def levels() -> list[tuple[str, dict[str, list[str]]]]:
    """Return the names of each level as the table has them, by their kind."""
    table = tables.load("degrees")
    return [(level.name.lower(), table[level.name.lower()]) for level in DegreeLevel if level]


def matches(text: str, within: Span) -> Iterator[re.Match[str]]:
    """Yield the names of degrees in order, without overlaps, the longest at each place."""
    if is_unspaced(text[within.start : within.end]):
        yield from _whole_pattern().finditer(text, within.start, within.end)
        return
    reached = within.start
    for beginning in _BEGINNING.finditer(text, within.start, within.end):
        if beginning.start() < reached:
            continue
        own = _own(letters_of(beginning[1])[:_TOLD_BY])
        if not own or not letters_of(text[beginning.start() : beginning.start() + _LONGEST_FORM]).startswith(
            _openings(own)
        ):
            continue
        match = _built(own).match(text, beginning.start(), within.end)
        if match:
            yield match
            reached = match.end()


class _Form(Record):
    """One way to name a degree."""

    written: str
    is_abbreviation: bool
    letters: str
    opening: str
    """Its letters up to an apostrophe, which some leave out with the "s"."""

    @property
    def pattern(self) -> str:
        return _abbreviation(self.written) if self.is_abbreviation else _phrase(self.written)


@cache
def _forms() -> tuple[_Form, ...]:
    return tuple(
        _Form(form, name.endswith("abbreviations"), letters_of(form), letters_of(form.split("'")[0]))
        for _, kinds in levels()
        for name in ("abbreviations", "weak_abbreviations", "words", "weak_words")
        for form in kinds[name]
    )


@cache
def _by_two_letters() -> dict[str, list[_Form]]:
    """Return the forms by their first two letters, in their order; each has two."""
    found: dict[str, list[_Form]] = {}
    for form in _forms():
        found.setdefault(form.letters[:2], []).append(form)
    return found


def _either(forms: Iterable[_Form]) -> str:
    return "|".join(sorted({form.pattern for form in forms}, key=lambda pattern: (-len(pattern), pattern)))


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(form.letters[:_TOLD_BY] for form in _forms())


def _own(letters: str) -> str:
    """Return the letters under which the names are kept that can begin so, empty when none can."""
    # "MA in" has the letters "mai", of which "ma" are the name's own.
    known = (letters[:length] for length in range(_TOLD_BY, 1, -1))
    return next((own for own in known if own in _beginnings()), "")


def _kept(own: str) -> list[_Form]:
    longer = len(own) == _TOLD_BY
    near = _by_two_letters().get(own[:2], ())
    return [form for form in near if own.startswith(form.letters) or (longer and form.letters.startswith(own))]


@cache
def _openings(own: str) -> tuple[str, ...]:
    return tuple({form.opening for form in _kept(own)})


@cache
def _built(own: str) -> re.Pattern[str]:
    # To build the pattern of all names takes longer than to read a résumé.
    return regex(rf"(?:{_either(_kept(own))}){_END}", re.IGNORECASE)


@cache
def _whole_pattern() -> re.Pattern[str]:
    chinese = [form for form in _forms() if "一" <= form.written[0] <= "鿿"]
    latin = [form for form in _forms() if form not in chinese]
    return regex(rf"{_NOT_INSIDE}(?:{_either(latin)}){_END}|{_either(chinese)}", re.IGNORECASE)


def _abbreviation(form: str) -> str:
    parts = [r"\.?".join(part) for part in form.split()]
    return r"\.?[ \u00a0-]?".join(parts) + r"(?:\.(?!\w))?"


def _phrase(form: str) -> str:
    words = [_APOSTROPHE.join(map(re.escape, re.split("'s?", part))) for part in re.split("[ -]", form)]
    return r"[ \u00a0\-‐–]{1,2}".join(words)
