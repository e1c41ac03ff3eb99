"""Turn rows of concepts into the index that the matcher looks words up in.

Never reads a file and never a résumé; which spellings mean the same is known by `lexicon/spellings.py`.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mlscreen.lexicon.normalize import key
from mlscreen.lexicon.spellings import variants
from mlscreen.model.record import Record

# An entry of the index is one number: these bits, and above them the row of the concept.
CASED, UNSURE, BLOCKED, GRADE = 1, 2, 3, 3
SLASH, DOT, AMP, CANONICAL, SHIFT = 4, 8, 16, 32, 6
# Between the ways of writing one form whose case counts: "Sass|SASS".
OR = "|"
# Between the fields of a packed row, and between the items of one field.
_FIELD, _ITEM = "¶", "§"
_MARKS = {"/": SLASH, ".": DOT, "&": AMP, "+": AMP, "'": AMP}
_YEARS = range(1985, 2036)


class Row(NamedTuple):
    """One concept as the tables have it."""

    name: str
    kind: str
    field: str = ""
    parents: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    cased: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    """Words that tell that an unsure name is meant when they stand near."""
    blocked: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    """Words that tell the same only when they stand directly beside it."""

    def packed(self) -> str:
        """Return the row as one text: thousands of texts load four times as fast as thousands of lists."""
        parts = [part if isinstance(part, str) else _ITEM.join(part) for part in self]
        return _FIELD.join(parts).rstrip(_FIELD)

    @staticmethod
    def unpacked(text: str) -> "Row":
        """Return the row of a text that `packed` made."""
        name, kind, *others = text.split(_FIELD)
        field, *lists = others or [""]
        return Row(name, kind, field, *(tuple(part.split(_ITEM)) if part else () for part in lists))


class Groups(NamedTuple):
    """Names of concepts by what they have in common."""

    by_parent: dict[str, list[str]]
    by_family: dict[str, list[str]]

    def extended(self, rows: Iterable[Row]) -> "Groups":
        """Return the groups with the names of more rows."""
        by_parent, by_family = dict(self.by_parent), dict(self.by_family)
        for row in rows:
            for parent in row.parents:
                by_parent[parent] = [*by_parent.get(parent, ()), row.name]
            for family in row.families:
                by_family[family] = [*by_family.get(family, ()), row.name]
        return Groups(by_parent, by_family)


class Form(Record):
    """One way of writing a concept."""

    key: str
    value: int
    """The bits above, without the row."""
    written: str
    """The atoms in the case that counts; empty when any case does."""


def _marks(form: str) -> int:
    if form.replace(" ", "").isalnum():
        return 0
    bits = 0
    for mark, bit in _MARKS.items():
        if mark in form:
            bits |= bit
    return bits


def _written(form: str) -> str:
    """Return the atoms of a form in its own case."""
    at, parts = 0, []
    small = form.lower()
    for atom in key(form).split():
        start = small.find(atom, at)
        parts.append(form[start : start + len(atom)] if start >= 0 else atom)
        at = max(start, at) + len(atom)
    return " ".join(parts)


def _graded(row: Row) -> Iterator[tuple[str, int]]:
    """Yield the names of a row with their grade; the stricter grade comes first and holds."""
    if not row.unsure and not row.cased:
        yield from ((name, 0) for name in (row.name, *row.aliases))
        return
    yield from ((name, UNSURE) for name in row.unsure)
    yield from ((name, CASED) for name in row.cased)
    strict = {key(name) for name in (*row.unsure, *row.cased)}
    yield from ((name, 0) for name in (row.name, *row.aliases) if key(name) not in strict)


def stated_forms(row: Row) -> Iterator[Form]:
    """Yield the forms that the table states."""
    own = key(row.name)
    for name, grade in _graded(row):
        exact = CANONICAL if key(name) == own else 0
        yield Form(key(name), grade | _marks(name) | exact, _written(name) if grade else "")


def blocked_forms(row: Row) -> Iterator[Form]:
    """Yield the phrases that must not be taken for the concept."""
    for phrase in row.blocked:
        for spelled in _with_years(phrase):
            yield Form(key(spelled), BLOCKED | SLASH | DOT | AMP, "")


def derived_forms(row: Row) -> Iterator[Form]:
    """Yield the spellings that follow from the stated ones."""
    for name, grade in _graded(row):
        for variant in variants(name):
            yield Form(key(variant), grade | _marks(variant), _written(variant) if grade else "")


def _with_years(phrase: str) -> list[str]:
    return [phrase.replace("<year>", str(year)) for year in _YEARS] if "<year>" in phrase else [phrase]


class Index:
    """Forms by key, the length of the longest form by its first atom, the case that counts, and all words of forms."""

    def __init__(self) -> None:
        self.forms: dict[str, int] = {}
        self.written: dict[str, str] = {}
        self.firsts: dict[str, int] = {}
        self.words: set[str] = set()
        self.compiled_words: dict[str, str] = {}
        """Those of `words` that came with the compiled index, by first letter, one blank between two."""
        self._added: set[str] = set()

    def copy(self) -> "Index":
        """Return an index of its own with the same forms."""
        other = Index()
        other.forms, other.written, other.firsts = dict(self.forms), dict(self.written), dict(self.firsts)
        other.words, other.compiled_words, other._added = set(self.words), self.compiled_words, set(self._added)
        return other

    def words_with(self, letter: str) -> list[str]:
        """Return the words that begin with the letter."""
        return self.compiled_words.get(letter, "").split() + sorted(one for one in self._added if one[0] == letter)

    def add(self, numbered: Iterable[tuple[int, Row]]) -> list[tuple[str, int, int]]:
        """Add rows; return the keys that two of them state, with both numbers: the first keeps the key."""
        numbered = list(numbered)
        taken = []
        for number, row in numbered:
            for form in stated_forms(row):
                other = self.forms.get(form.key, number << SHIFT) >> SHIFT
                if other != number:
                    taken.append((form.key, other, number))
                self._put(form, number)
        for derive in (blocked_forms, derived_forms):
            for number, row in numbered:
                for form in derive(row):
                    self._put(form, number)
        return taken

    def _put(self, form: Form, number: int) -> None:
        if not form.key:
            return
        value = self.forms.get(form.key)
        if value is None:
            self.forms[form.key] = number << SHIFT | form.value
            fresh = [word for word in form.key.split() if word not in self.words]
            self.words.update(fresh)
            self._added.update(fresh)
            first, _, rest = form.key.partition(" ")
            self.firsts[first] = max(self.firsts.get(first, 0), 1 + (rest.count(" ") + 1 if rest else 0))
        elif value >> SHIFT != number or value & GRADE != form.value & GRADE:
            return
        if form.written and form.written not in (known := self.written.get(form.key, "")).split(OR):
            self.written[form.key] = known + OR + form.written if known else form.written
