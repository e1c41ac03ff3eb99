"""The concepts that a résumé or a posting can name, with their names, ancestors and neighbours.

Never looks at a text: finding the concepts in one is the matcher's work.
"""

import re
from collections.abc import Iterable, Sequence, Set
from enum import StrEnum
from functools import cache
from pathlib import Path

import mlscreen.lexicon.index as indexing
from mlscreen.digest import sha256
from mlscreen.lexicon.normalize import key
from mlscreen.lexicon.tables import DATA, decoded
from mlscreen.model.record import Record
from mlscreen.regex import regex

COMPILED = DATA / "concepts.index.json"


_PROOF = regex(
    r"\s+(?:certifications?|certificates?|certified|licen[cs]es?|registration|cards?|credentials?)$", re.IGNORECASE
)
# A number makes a name of its own: "EPA 608" is the certificate, "first aid" is not.
_NAMED = regex(r"\d")


class ConceptKind(StrEnum):
    """What sort of thing a concept is."""

    SKILL = "skill"
    SOFT = "soft"
    DOMAIN = "domain"
    AREA = "area"
    CERTIFICATE = "certificate"
    LANGUAGE = "language"
    PHRASE = "phrase"


class Concept(Record):
    """One thing that can be named, in the words of the tables."""

    name: str
    kind: ConceptKind
    field: str = ""
    """The table's field, e.g. "cloud"; empty for phrases."""
    parents: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    """Its names that are everyday words too ("Go", "R") and count only with context."""
    families: tuple[str, ...] = ()
    """Families of study areas that it belongs to."""
    companions: tuple[str, ...] = ()
    """Words whose nearness tells that an ambiguous name is meant."""
    beside: tuple[str, ...] = ()
    """Words that tell the same only when they stand directly beside it."""

    @property
    def is_area(self) -> bool:
        """Whether one can study it: machine learning is a skill and an area."""
        return self.kind is ConceptKind.AREA or bool(self.families)


class Vocabulary:
    """Concepts and the index of their names; never changes once made."""

    def __init__(self, digest: str, rows: list[str], index: indexing.Index, groups: indexing.Groups) -> None:
        self.digest = digest
        self.rows = rows
        self.index = index
        self._groups = groups
        self._concepts: dict[int, Concept] = {}
        self._implied: dict[str, tuple[str, ...]] = {}

    def __getstate__(self) -> tuple[str, list[str], indexing.Index, indexing.Groups]:
        return self.digest, self.rows, self.index, self._groups

    def __setstate__(self, state: tuple[str, list[str], indexing.Index, indexing.Groups]) -> None:
        Vocabulary.__init__(self, *state)

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """All concepts, in the order of the tables."""
        return tuple(self.concept(number) for number in range(len(self.rows)))

    @property
    def words(self) -> Set[str]:
        """Every word that some name or alias holds."""
        return self.index.words

    def name(self, number: int) -> str:
        """Return the canonical name of a row of the index."""
        return self.concept(number).name

    def concept(self, number: int) -> Concept:
        """Return the concept of a row of the index."""
        known = self._concepts.get(number)
        if known is None:
            row = indexing.Row.unpacked(self.rows[number])
            known = self._concepts[number] = Concept(
                row.name,
                ConceptKind(row.kind),
                row.field,
                row.parents,
                (*row.aliases, *row.cased, *row.unsure),
                row.unsure,
                row.families,
                row.companions,
                row.beside,
            )
        return known

    def get(self, name_or_alias: str) -> Concept | None:
        """Return the concept of that name or alias in any case, or `None`."""
        value = self.index.forms.get(key(name_or_alias))
        if value is None or value & indexing.GRADE == indexing.BLOCKED:
            return None
        return self.concept(value >> indexing.SHIFT)

    def implies(self, canonical: str) -> tuple[str, ...]:
        """Return all that a concept necessarily is, nearest first."""
        known = self._implied.get(canonical)
        if known is None:
            found: dict[str, None] = {}
            level = self._parents(canonical)
            while level:
                fresh = [one for one in dict.fromkeys(level) if one not in found and one != canonical]
                found.update(dict.fromkeys(fresh))
                level = tuple(parent for one in fresh for parent in self._parents(one))
            known = self._implied[canonical] = tuple(found)
        return known

    def children(self, canonical: str) -> tuple[str, ...]:
        """Return the concepts that name it as a parent, in the order of their names."""
        return tuple(sorted(self._groups.by_parent.get(canonical, ()), key=str.casefold))

    def _parents(self, name: str) -> tuple[str, ...]:
        concept = self.get(name)
        return concept.parents if concept else ()

    def extended(self, phrases: Iterable[str]) -> "Vocabulary":
        """Return the vocabulary with the unknown ones among the phrases as literal concepts."""
        wanted = sorted({phrase.strip() for phrase in phrases})
        fresh = [phrase for phrase in wanted if key(phrase) and self.get(phrase) is None]
        return self.with_rows([self._row_of(phrase) for phrase in fresh]) if fresh else self

    def _row_of(self, phrase: str) -> indexing.Row:
        """Return the row of a phrase; "EPA 608 certification" is named "EPA 608" too, where that is nothing else."""
        bare = _PROOF.sub("", phrase)
        return phrase_row(phrase, (bare,) if bare != phrase and _NAMED.search(bare) and self.get(bare) is None else ())

    def with_rows(self, new: Sequence[indexing.Row]) -> "Vocabulary":
        """Return the vocabulary with more rows; a row of a known concept adds its names to that."""
        index = self.index.copy()
        rows = list(self.rows)
        fresh: list[indexing.Row] = []
        for row in new:
            known = self.get(row.name)
            number = len(rows) if known is None else self.index.forms[key(row.name)] >> indexing.SHIFT
            if known is None:
                rows.append(row.packed())
                fresh.append(row)
                # A phrase that the tables keep from being taken for another term may be asked for by itself.
                index.forms.pop(key(row.name), None)
            index.add([(number, row)])
        text = self.digest + repr([tuple(row) for row in new])
        groups = self._groups.extended(fresh)
        return Vocabulary(sha256(text.encode("utf-8")), rows, index, groups)

    def suggest(self, word: str, limit: int = 3) -> tuple[str, ...]:
        """Return the canonical names nearest to a word that is not known, best first."""
        from mlscreen.lexicon.typos import nearest

        names: dict[str, None] = {}
        for form in nearest(key(word), self.index.forms, limit * 3):
            concept = self.get(form)
            if concept:
                names.setdefault(concept.name)
        return tuple(names)[:limit]

    def search(self, word: str) -> tuple[Concept, ...]:
        """Return the concepts that have the word in a name or alias."""
        wanted = key(word)
        if not wanted:
            return ()
        return tuple(
            one for one in self.concepts if any(f" {wanted}" in f" {key(name)}" for name in (one.name, *one.aliases))
        )

    def neighbours(self, area: str) -> tuple[str, ...]:
        """Return the study areas of the same families, in the order of their names."""
        concept = self.get(area)
        if concept is None:
            return ()
        found = {name for family in concept.families for name in self._groups.by_family.get(family, ())}
        return tuple(sorted(found - {concept.name}, key=lambda name: (name.casefold(), name)))


def phrase_row(phrase: str, aliases: tuple[str, ...] = ()) -> indexing.Row:
    """Return the row of a literal phrase."""
    return indexing.Row(phrase, ConceptKind.PHRASE, aliases=aliases)


def _canonical(name: str) -> str:
    concept = _bundled().get(name)
    return concept.name if concept else ""


@cache
def _bundled() -> Vocabulary:
    content = decoded(COMPILED)
    index = indexing.Index()
    index.forms, index.written, index.firsts = content["forms"], content["written"], content["firsts"]
    index.compiled_words = content["words"]
    index.words = set(" ".join(index.compiled_words.values()).split())
    groups = indexing.Groups(content["by_parent"], content["by_family"])
    return Vocabulary(content["digest"], content["rows"], index, groups)


def load(extra: Path | None = None) -> Vocabulary:
    """Return the bundled vocabulary, with the user's own terms; raise `BadVocabulary` when those are not valid."""
    if extra is None:
        return _bundled()
    from mlscreen.lexicon.terms import read

    return _bundled().with_rows(read(extra, _canonical, _bundled().suggest))
