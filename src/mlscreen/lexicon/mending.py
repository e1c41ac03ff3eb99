"""Find what the words that no form covers name: glued ("MachineLearning"), with a version ("CSS3") or misspelt.

Never touches a word of the vocabulary, an ordinary word or a person's name.
"""

from bisect import bisect_right

from mlscreen.lexicon.index import CANONICAL, GRADE
from mlscreen.lexicon.normalize import Atoms
from mlscreen.lexicon.reading import Candidate, Reading
from mlscreen.lexicon.scanning import longest
from mlscreen.lexicon.surroundings import alone
from mlscreen.lexicon.typos import SHORTEST, mender
from mlscreen.lexicon.vocabulary import ConceptKind
from mlscreen.regex import regex

_HUMP_EDGE = regex(r"[a-z](?=[A-Z])")
_HUMP = regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SHORTEST_STEM = 3
_SURELY_MISSPELT = 0.88
"""From this similarity on a word with capitals inside is misspelt ("TensorFow") rather than glued."""
_LONG_ENOUGH = 8
"""Letters from which a capitalised word may be mended outside of a list."""
_LONGEST_REACH = 3
"""Atoms before a misspelt word at which the name may begin."""


def unglue(reading: Reading) -> Reading:
    """Return the reading with unknown words cut at their capitals: "MachineLearning", "usingPython"."""
    shown, (words, starts, ends) = reading.shown, reading.atoms
    cuts = {bisect_right(starts, edge.start()) - 1 for edge in _HUMP_EDGE.finditer(shown)}
    cuts = {at for at in cuts if at >= 0 and _glued(reading, words[at])}
    if not cuts:
        return reading
    parts: list[tuple[str, int, int]] = []
    for at, whole in enumerate(zip(words, starts, ends, strict=True)):
        if at in cuts:
            humps = _HUMP.finditer(shown, starts[at], ends[at])
            parts += [(hump[0].lower(), hump.start(), hump.end()) for hump in humps]
        else:
            parts.append(whole)
    cut_words, cut_starts, cut_ends = zip(*parts, strict=True)
    return reading._replace(atoms=Atoms(list(cut_words), cut_starts, cut_ends))


def _glued(reading: Reading, word: str) -> bool:
    if word in reading.vocabulary.words or len(word) < SHORTEST or not word.isascii() or not word.isalpha():
        return False
    mended = mender(reading.vocabulary).mend(word)
    return mended is None or mended[1] < _SURELY_MISSPELT


def mend(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates with those that mending adds, in the order of the text."""
    known = reading.vocabulary.words
    covered: bytearray | None = None
    extra: list[Candidate] = []
    for at, word in enumerate(reading.atoms.words):
        if word in known or len(word) <= _SHORTEST_STEM:
            continue
        named = _named(reading, at, word)
        if named is None:
            continue
        covered = covered or _cover(reading, candidates)
        fitting = named if isinstance(named, Candidate) else _respelt(reading, at, named, covered)
        if fitting and not any(covered[fitting.first : fitting.last]):
            covered[fitting.first : fitting.last] = b"\x01" * (fitting.last - fitting.first)
            extra.append(fitting)
    return sorted([*candidates, *extra]) if extra else candidates


def _cover(reading: Reading, candidates: list[Candidate]) -> bytearray:
    covered = bytearray(len(reading.atoms.words))
    for one in candidates:
        covered[one.first : one.last] = b"\x01" * (one.last - one.first)
    return covered


def _named(reading: Reading, at: int, word: str) -> Candidate | tuple[str, float] | None:
    """Return what the word names as it stands, or the word that was meant and how similar it is."""
    if not word.isalpha():
        return _plain(reading, at, word.rstrip("0123456789"))
    return mender(reading.vocabulary).mend(word) if len(word) >= SHORTEST else None


def _plain(reading: Reading, at: int, form: str) -> Candidate | None:
    value = reading.vocabulary.index.forms.get(form) if len(form) >= _SHORTEST_STEM else None
    return None if value is None or value & GRADE else Candidate(at, at + 1, value & ~CANONICAL)


def _respelt(reading: Reading, at: int, mended: tuple[str, float], covered: bytearray) -> Candidate | None:
    """Return the name that the mended word is part of."""
    words = reading.atoms.words
    written, words[at] = words[at], mended[0]
    try:
        for start in range(max(0, at - _LONGEST_REACH), at + 1):
            length = reading.vocabulary.index.firsts.get(words[start])
            found = longest(reading, start, length) if length else None
            if found and found.last > at and found.value & GRADE == 0 and not any(covered[start : found.last]):
                # Words of character are ordinary words: what is near to one is another ("condiments").
                soft = reading.concept(found).kind is ConceptKind.SOFT
                name = found.last - found.first == 1 and _part_of_name(reading, at, covered)
                return None if soft or name else found._replace(similarity=mended[1])
    finally:
        words[at] = written
    return None


def _part_of_name(reading: Reading, at: int, covered: bytearray) -> bool:
    """Tell whether a capitalised word stands beside another one that is unknown: "Seibert Olsen"."""
    shown, (words, starts, ends) = reading.shown, reading.atoms
    if not shown[starts[at]].isupper() or shown[starts[at] : ends[at]].isupper():
        return False
    if ends[at] - starts[at] < _LONG_ENOUGH and not alone(reading, Candidate(at, at + 1, 0)):
        return True
    return any(
        0 <= beside < len(words)
        and not covered[beside]
        and shown[starts[beside]].isupper()
        and shown[min(ends[at], ends[beside]) : max(starts[at], starts[beside])] in {" ", ". "}
        and words[beside] not in reading.vocabulary.words
        for beside in (at - 1, at + 1)
    )
