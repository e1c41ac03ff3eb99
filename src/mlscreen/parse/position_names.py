"""Title, employer and place of each entry, decided by words and by the pattern that the whole section follows.

Weighs hypotheses; an employer is taken over from the entry above only where several titles share one banner.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from mlscreen.model.record import Record, replace
from mlscreen.parse.position_entries import Entry
from mlscreen.parse.position_grades import is_grade
from mlscreen.parse.position_towns import is_inside, qualified
from mlscreen.parse.position_units import EDGES, Names, Read, Unit, read, split_place, tidy
from mlscreen.parse.position_words import employer_weight, is_chinese, is_department, is_ward, title_weight
from mlscreen.regex import regex

_SOFT = regex(
    r"\s+(?:at|@|bei|chez|en|presso|bij|with|for|na)\s+(?:the\s+|der\s+|dem\s+|de\s+)?|\s+[–—-]+\s+|\s*[–—]\s*|,\s+|:\s+|\s*[;/]\s+|\s+\(|\)\s*$"
)
_DASH = regex(r"\s[–—-]\s")
_OPEN = regex(r"\b(?:of|for|and|de|der|für|&)$|[&,]$", re.IGNORECASE)
_RANK = regex(r"(?:[IVX]{1,4}|\d|of|for|and|&)\b|&")
# "Department of Physics, Cambridge" below "Assistant, MIT" is a part of the employer.
_BRANCH = regex(
    r"(?:dep(?:ar)?t|department|division|unit|office|section|faculty|school|institute|team|group|lab)\b", re.IGNORECASE
)
_AT_RIGHT, _SAYS_LITTLE = 0.15, 0.8
_SURE_BESIDE, _BESIDE_PLACE = 2.0, 0.7
_AT = regex(r"\s+(?:at|@|bei|chez|presso|bij)\s+(?:the\s+|der\s+|dem\s+|de\s+)?")


class _Guess(Record):
    """One way to read the units."""

    score: float
    title: str
    employer: str
    title_slot: tuple[int, int] | None
    employer_slot: tuple[int, int] | None
    sure: bool = False
    employer_first: bool | None = None
    """On which side of the joint the employer stands, where one unit was split."""


def names_of(entries: Sequence[Entry]) -> tuple[Names, ...]:
    """Return the names of each entry, in order; an entry that is a mere banner keeps an empty title."""
    reads = [read(entry) for entry in entries]
    first = [_best(read.units) for read in reads]
    votes = _votes(first, reads)
    return tuple(_named(read, _best(_weighted(read.units, votes), votes)) for read in reads)


def _named(read: Read, guess: _Guess) -> Names:
    said = read.said
    title, employer = said.title or guess.title, said.employer or guess.employer
    if said.title and not said.employer and not employer:
        employer = guess.title if guess.title != said.title else ""
    employer, place = split_place(tidy(employer)) if not said.place else (tidy(employer), said.place)
    return replace(said, title=tidy(title), employer=employer, place=place, client=split_place(tidy(said.client))[0])


def _best(units: Sequence[Unit], votes: "_Votes | None" = None) -> _Guess:
    side = votes.employer_first if votes is not None else None
    guesses = [*_pairs(units), *_splits(units, side), *_glued(units), *_singles(units)]
    if side is not None:
        guesses = [replace(g, score=g.score + 0.6) if g.employer_first is side else g for g in guesses]
    return max(guesses, key=lambda g: g.score, default=_Guess(0.0, "", "", None, None))


def _unused(units: Sequence[Unit], *used: Unit) -> float:
    return 0.8 * sum(1 for unit in units if unit not in used and not unit.below)


def _pairs(units: Sequence[Unit]) -> Iterator[_Guess]:
    for i, title in enumerate(units):
        for j, employer in enumerate(units):
            if i == j:
                continue
            score = title.title - 0.7 * title.employer + employer.employer - 0.7 * employer.title
            score -= 0.25 * max(0, abs(title.slot[0] - employer.slot[0]) - 1)
            score -= 1.1 * (title.below + employer.below) if not (title.below and employer.below) else 0.5
            score += 0.05 if i < j else 0.0
            # What stands at the right without any sign of an employer is rather the town of the one at the left.
            if title.title >= 2 and title.slot[0] != employer.slot[0] and employer.employer < _SAYS_LITTLE:
                score -= _AT_RIGHT * employer.slot[1]
            sure = title.title >= 2 and title.title > title.employer and employer.title < title.title
            yield _Guess(
                score - _unused(units, title, employer), title.text, employer.text, title.slot, employer.slot, sure
            )


def _splits(units: Sequence[Unit], side: bool | None) -> Iterator[_Guess]:
    """Read one unit as title and employer: "Engineer at Acme", "Acme, Engineer", "Acme - Engineer".

    `side` is whether the employer stands first in the section's other headings: there words need not be known.
    """
    for unit in units:
        others = any(o is not unit and (o.employer >= 2 or title_weight(o.text) < 2) for o in units)
        for joint in _SOFT.finditer(unit.text):
            left, right = unit.text[: joint.start()].strip(EDGES), unit.text[joint.end() :].strip(EDGES + ")")
            if not left or not right or any(is_department(part) or is_grade(part) for part in (left, right)):
                continue
            if others and (is_ward(left) or is_ward(right)):
                # The employer itself stands beside.
                continue
            if any(_stands_for(o, right) for o in units if o is not unit):
                continue
            said_at = 2.0 if _AT.fullmatch(joint[0]) else 0.0
            # A place behind the whole says that an employer stands in it.
            place = max(0.0, min(0.8, unit.employer - employer_weight(unit.text)))
            for title, employer, at in ((left, right, said_at), (right, left, 0.0)):
                weight = title_weight(title)
                first = (employer, title) == (left, right)
                if weight < 2 and employer_weight(employer) < 2.5 and not at and first is not side:
                    continue
                if not first and (qualified(employer) or is_inside(joint[0], employer)):
                    continue
                score = weight - 0.7 * employer_weight(title) + employer_weight(employer) - 0.9 * title_weight(employer)
                score -= (
                    0.3 * bool(_DASH.search(title))
                    + 0.9 * bool(_DASH.search(employer))
                    + 1.1 * unit.below
                    + _unused(units, unit)
                )
                sure = weight >= 2.5 and not title_weight(employer)
                yield _Guess(score + at + place - 0.6, title, employer, unit.slot, unit.slot, sure, first)


def _stands_for(other: Unit, part: str) -> bool:
    """Tell whether another unit is so surely the employer that part of this one is none: "Associate, Tax Advice"."""
    beside_place = other.employer - employer_weight(other.text) >= _BESIDE_PLACE
    if not (other.employer >= _SURE_BESIDE or beside_place) or other.title >= 2 or not other.text[0].isupper():
        return False
    return employer_weight(part) < 1 and title_weight(part) < 2 and not _BRANCH.match(other.text)


def _glued(units: Sequence[Unit]) -> Iterator[_Guess]:
    """Read one unit whose title and employer only a space keeps apart: "Staff Nurse Mercy Hospital"."""
    for unit in units:
        words = unit.text.split()
        chinese = is_chinese(unit.text)
        if title_weight(unit.text) < 2 or (not chinese and (employer_weight(unit.text) < 1.5 or len(words) < 3)):
            continue
        for at in range(1, len(words)):
            left, right = " ".join(words[:at]), " ".join(words[at:])
            if _OPEN.search(left):
                # "Director of" wants what follows.
                continue
            for title, employer in ((left, right), (right, left)):
                weight = title_weight(title)
                if (
                    weight < 3
                    or _RANK.match(employer)
                    or title_weight(employer)
                    or employer_weight(employer) < 2
                    or (len(employer.split()) < 2 and not chinese)
                ):
                    continue
                score = weight - 0.7 * employer_weight(title) + employer_weight(employer) - 1.0
                # "Director of Information Technology" wants all of its words.
                score += 0.02 * at * (" of " in left)
                yield _Guess(score - 1.1 * unit.below - _unused(units, unit), title, employer, unit.slot, unit.slot)


def _singles(units: Sequence[Unit]) -> Iterator[_Guess]:
    for unit in units:
        unused = _unused(units, unit) + 1.1 * unit.below
        title, employer = title_weight(unit.text), unit.employer
        # A lone piece that no word explains is rather a title.
        lone = 0.5 if not title and not employer else 0.0
        yield _Guess(title - 0.7 * employer + lone - 1.2 - unused, unit.text, "", unit.slot, None)
        yield _Guess(unit.employer - 0.7 * unit.title - 0.8 - unused, "", unit.text, None, unit.slot)


class _Votes(Record):
    titles: Counter[tuple[int, int]]
    employers: Counter[tuple[int, int]]
    present: Counter[tuple[int, int]]
    entries: int
    employer_first: bool | None
    """Where the employer stands in most headings of one piece."""


def _votes(guesses: Sequence[_Guess], reads: Sequence[Read]) -> _Votes:
    sure = [guess for guess in guesses if guess.sure and guess.employer_first is None]
    sides = Counter(guess.employer_first for guess in guesses if guess.sure and guess.employer_first is not None)
    return _Votes(
        Counter(guess.title_slot for guess in sure if guess.title_slot),
        Counter(guess.employer_slot for guess in sure if guess.employer_slot),
        Counter(unit.slot for read in reads for unit in read.units),
        len(reads),
        sides.most_common(1)[0][0] if sides and len(set(sides.values())) == len(sides) else None,
    )


def _weighted(units: Sequence[Unit], votes: _Votes) -> tuple[Unit, ...]:
    """Return the units with the section's own pattern counted in."""
    sure = max(1, votes.titles.total())
    weighted = []
    for unit in units:
        title, employer = votes.titles[unit.slot] / sure, votes.employers[unit.slot] / sure
        # A line that stands at the same place in every heading belongs to the heading.
        steady = 0.5 * (unit.below and votes.entries > 1 and votes.present[unit.slot] >= 0.8 * votes.entries)
        weighted.append(replace(unit, title=unit.title + 1.4 * title, employer=unit.employer + 1.4 * employer + steady))
    return tuple(weighted)
