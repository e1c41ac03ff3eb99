"""Title, employer and place of each entry, decided by words and by the pattern that the whole section follows.

Weighs hypotheses; an employer is taken over from the entry above only where several titles share one banner.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.parse import position_sentences
from mlscreen.parse.position_entries import Entry, Head
from mlscreen.parse.position_places import is_place, trailing_place
from mlscreen.parse.position_words import employer_weight, is_department, is_only_terms, terms, title_weight

_HARD = re.compile(r"\t+| {2,}|\s*[|•·∙●■▪◆⋅]+\s*|\s*ï¼\W*\s+|\s+[~‖]\s+")
_EDGES = " \t,;:–—-/|•·*_\u200b=>"
_EMPTY_BRACKETS = re.compile(r"[(\[]\W*[)\]]")
_TERM_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{3,30})[)\]]")
_SOFT = re.compile(
    r"\s+(?:at|@|bei|chez|en|presso|bij|with|for|na)\s+|\s+[–—-]+\s+|\s*[–—]\s*|,\s+|:\s+|\s*[;/]\s+|\s+\(|\)\s*$"
)
_AT = re.compile(r"\s+(?:at|@|bei|chez|presso|bij)\s+")


@dataclass(frozen=True, slots=True)
class Names:
    """What the heading of an entry says."""

    title: str = ""
    employer: str = ""
    place: str = ""
    terms: tuple[str, ...] = ()
    project: bool = False
    """The heading calls itself a project or names a client only."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A piece of a heading between wide gaps or bars."""

    text: str
    slot: tuple[int, int]
    """Row relative to the dated one, and place among the row's units: the same pattern gives the same slots."""
    title: float
    employer: float

    @property
    def below(self) -> bool:
        return self.slot[0] > 0


@dataclass(frozen=True, slots=True)
class _Read:
    """An entry's units, with what was said outright."""

    units: tuple[_Unit, ...]
    said: Names


@dataclass(frozen=True, slots=True)
class _Guess:
    """One way to read the units."""

    score: float
    title: str
    employer: str
    title_slot: tuple[int, int] | None
    employer_slot: tuple[int, int] | None
    sure: bool = False


def names_of(entries: Sequence[Entry]) -> tuple[Names, ...]:
    """Return the names of each entry, in order; an entry that is a mere banner keeps an empty title."""
    reads = [_read(entry) for entry in entries]
    first = [_best(read.units) for read in reads]
    votes = _votes(first, reads)
    return tuple(_named(read, _best(_weighted(read.units, votes))) for read in reads)


def _named(read: _Read, guess: _Guess) -> Names:
    said = read.said
    title, employer = said.title or guess.title, said.employer or guess.employer
    if said.title and not said.employer and not employer:
        employer = guess.title if guess.title != said.title else ""
    return replace(said, title=_tidy(title), employer=_tidy(employer))


def _tidy(text: str) -> str:
    shown = _EMPTY_BRACKETS.sub("", text).strip(_EDGES)
    for opening, closing in ("()", "[]"):
        if shown.count(opening) > shown.count(closing):
            shown = shown + closing if not shown.endswith(opening) else shown[:-1]
        elif shown.count(closing) > shown.count(opening):
            shown = shown.replace(closing, "", 1)
    return " ".join(shown.strip(_EDGES).split())


def _read(entry: Entry) -> _Read:
    said = Names(terms=terms(" ".join(head.row.rest for head in entry.heads if head.offset <= 0)))
    units: list[_Unit] = []
    for head in entry.heads:
        told = position_sentences.read(head.row.rest) if head.offset == 0 else None
        if told is not None:
            return _Read((), replace(said, title=told.title, employer=told.employer))
        made, said = _units_of(head, said)
        units += made
    return _Read(tuple(units), said)


def _units_of(head: Head, said: Names) -> tuple[list[_Unit], Names]:
    units: list[_Unit] = []
    bonus = 0.0
    for piece in _HARD.split(_EMPTY_BRACKETS.sub("  ", head.row.rest)):
        text = _without_terms(piece.strip(_EDGES).removeprefix(". "))
        if not any(c.isalnum() for c in text) or is_only_terms(text):
            continue
        labelled = _labelled(text, said)
        if labelled is not None:
            said = labelled
            continue
        if is_place(text):
            said = said if said.place else replace(said, place=_tidy(text))
            bonus = 0.8
            continue
        place = trailing_place(text) or _place_behind_form(text)
        if place:
            said = said if said.place else replace(said, place=_tidy(text[place[0] : place[1]]))
            text = text[: place[0]].strip(_EDGES + "(")
        slot = (head.offset, len(units))
        units.append(_Unit(text, slot, title_weight(text), employer_weight(text) + (0.8 if place else 0.0)))
    if bonus and units and not units[-1].title:
        units[-1] = replace(units[-1], employer=units[-1].employer + bonus)
    return units, said


def _place_behind_form(text: str) -> tuple[int, int] | None:
    """Return where the unknown place of "Acme Ltd, Little Town" stands."""
    left, comma, right = text.rpartition(", ")
    if not comma or employer_weight(left) < 3 or title_weight(right) or employer_weight(right) or title_weight(left):
        return None
    return (len(left) + 2, len(text)) if right.istitle() and len(right.split()) <= 2 else None


def _without_terms(text: str) -> str:
    text = _TERM_BRACKETS.sub(lambda m: "" if is_only_terms(m[1]) else m[0], text)
    head, _, tail = text.rpartition(", ") if ", " in text else text.rpartition(" - ")
    return head.strip(_EDGES) if head and is_only_terms(tail) else text


@cache
def _labels() -> re.Pattern[str]:
    table: dict[str, list[str]] = tables.load("titles")["labels"]
    parts = (
        f"(?P<{name}>{'|'.join(re.escape(w) for w in sorted(words, key=len, reverse=True))})"
        for name, words in table.items()
    )
    return re.compile(rf"^(?:{'|'.join(parts)})\s*[:：]\s*(?P<value>.*)$", re.IGNORECASE | re.DOTALL)


def _labelled(text: str, said: Names) -> Names | None:
    """Return `said` with what a label says outright ("Designation: Analyst"), or `None` without a label."""
    found = _labels().match(text)
    if found is None:
        return None
    value = found["value"].strip(_EDGES)
    if found["title"]:
        return replace(said, title=said.title or value)
    if found["employer"] or found["client"]:
        return replace(said, employer=said.employer or value) if value and found["employer"] else said
    if found["place"]:
        return replace(said, place=said.place or value)
    if found["project"]:
        return replace(said, title=said.title or value, project=True)
    return said


def _best(units: Sequence[_Unit]) -> _Guess:
    guesses = [*_pairs(units), *_splits(units), *_singles(units)]
    return max(guesses, key=lambda g: g.score, default=_Guess(0.0, "", "", None, None))


def _unused(units: Sequence[_Unit], *used: _Unit) -> float:
    return 0.8 * sum(1 for unit in units if unit not in used and not unit.below)


def _pairs(units: Sequence[_Unit]) -> Iterator[_Guess]:
    for i, title in enumerate(units):
        for j, employer in enumerate(units):
            if i == j:
                continue
            score = title.title - 0.7 * title.employer + employer.employer - 0.7 * employer.title
            score -= 0.25 * max(0, abs(title.slot[0] - employer.slot[0]) - 1)
            score -= 1.1 * (title.below + employer.below) if not (title.below and employer.below) else 0.5
            score += 0.05 if i < j else 0.0
            sure = title.title >= 2 and title.title > title.employer and employer.title < title.title
            yield _Guess(
                score - _unused(units, title, employer), title.text, employer.text, title.slot, employer.slot, sure
            )


def _splits(units: Sequence[_Unit]) -> Iterator[_Guess]:
    """Read one unit as title and employer: "Engineer at Acme", "Acme, Engineer", "Acme - Engineer"."""
    for unit in units:
        for joint in _SOFT.finditer(unit.text):
            left, right = unit.text[: joint.start()].strip(_EDGES), unit.text[joint.end() :].strip(_EDGES + ")")
            if not left or not right or is_department(left) or is_department(right):
                continue
            said_at = 2.0 if _AT.fullmatch(joint[0]) else 0.0
            # A place behind the whole says that an employer stands in it.
            place = max(0.0, min(0.8, unit.employer - employer_weight(unit.text)))
            for title, employer, at in ((left, right, said_at), (right, left, 0.0)):
                weight = title_weight(title)
                if weight < 2 and employer_weight(employer) < 2.5 and not at:
                    continue
                score = weight - 0.7 * employer_weight(title) + employer_weight(employer) - 0.9 * title_weight(employer)
                # The nearer to the edges of the title, the better: "IC, Technical Lead, TLM" is one title.
                yield _Guess(
                    score + at + place - 0.6 - 1.1 * unit.below - _unused(units, unit),
                    title,
                    employer,
                    unit.slot,
                    unit.slot,
                )


def _singles(units: Sequence[_Unit]) -> Iterator[_Guess]:
    for unit in units:
        unused = _unused(units, unit) + 1.1 * unit.below
        title, employer = title_weight(unit.text), unit.employer
        yield _Guess(title - 0.7 * employer - 1.2 - unused, unit.text, "", unit.slot, None)
        yield _Guess(unit.employer - 0.7 * unit.title - 0.8 - unused, "", unit.text, None, unit.slot)


@dataclass(frozen=True, slots=True)
class _Votes:
    titles: Counter[tuple[int, int]]
    employers: Counter[tuple[int, int]]
    present: Counter[tuple[int, int]]
    entries: int


def _votes(guesses: Sequence[_Guess], reads: Sequence[_Read]) -> _Votes:
    sure = [guess for guess in guesses if guess.sure]
    return _Votes(
        Counter(guess.title_slot for guess in sure if guess.title_slot),
        Counter(guess.employer_slot for guess in sure if guess.employer_slot),
        Counter(unit.slot for read in reads for unit in read.units),
        len(reads),
    )


def _weighted(units: Sequence[_Unit], votes: _Votes) -> tuple[_Unit, ...]:
    """Return the units with the section's own pattern counted in."""
    sure = max(1, votes.titles.total())
    weighted = []
    for unit in units:
        title, employer = votes.titles[unit.slot] / sure, votes.employers[unit.slot] / sure
        # A line that stands at the same place in every heading belongs to the heading.
        steady = 0.5 * (unit.below and votes.entries > 1 and votes.present[unit.slot] >= 0.8 * votes.entries)
        weighted.append(replace(unit, title=unit.title + 1.4 * title, employer=unit.employer + 1.4 * employer + steady))
    return tuple(weighted)
