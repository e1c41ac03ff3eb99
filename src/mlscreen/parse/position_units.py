"""The heading of an entry in pieces: units between wide gaps and bars, places, labels and kinds of contract.

Decides only what is said outright; the rest is weighed in `parse/position_names.py`.
"""

import re

from mlscreen.model.record import Record, replace
from mlscreen.parse import position_sentences
from mlscreen.parse.position_entries import Entry, Head
from mlscreen.parse.position_labels import says_employer, spelled
from mlscreen.parse.position_places import inner_place, is_address, is_place, trailing_place
from mlscreen.parse.position_towns import parted
from mlscreen.parse.position_words import employer_weight, is_department, is_only_terms, labels, terms, title_weight
from mlscreen.regex import regex

_HARD = regex(r"\t+| {2,}|\s*[|•·∙●■▪◆⋅]+\s*|\s*(?:ï¼|â€)\W*\s*|\s+[~‖]\s+")
EDGES = " \t,;:–—-/|•·*_\u200b=>"
EMPTY_BRACKETS = regex(r"[(\[]\W*[)\]]")
_FEDERAL = regex(r"\(\s*This is (?:not )?a federal job\s*\)", re.IGNORECASE, holding=("federal",))
# "Acme SRL, Calea Aradului 56, Timișoara" behind a label.
_STREET = regex(r",\s+(?=[^,]*\d)")
_ADDRESS = regex(r"\S+@\S+")
_OPEN_TITLE = regex(
    r"(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|head|deputy|assistant|associate|vice)\s"
    r"(?P<field>\w[\w ]*)",
    re.I,
)
_TERM_BRACKETS = regex(r"\s*[(\[]([^()\[\]]{3,30})[)\]]")


class Names(Record):
    """What the heading of an entry says."""

    title: str = ""
    employer: str = ""
    place: str = ""
    terms: tuple[str, ...] = ()
    project: bool = False
    """The heading calls itself a project or names a client only."""
    client: str = ""
    """Who the work was done for, as a label says; not the employer where one is named."""


class Unit(Record):
    """A piece of a heading between wide gaps or bars."""

    text: str
    slot: tuple[int, int]
    """Row relative to the dated one, and place among the row's units: the same pattern gives the same slots."""
    title: float
    employer: float

    @property
    def below(self) -> bool:
        """Whether it stands below the dated row."""
        return self.slot[0] > 0


class Read(Record):
    """An entry's units, with what was said outright."""

    units: tuple[Unit, ...]
    said: Names


def read(entry: Entry) -> Read:
    """Return the units of the heading, and what labels and sentences say outright."""
    said = Names(terms=terms(" ".join(head.row.rest for head in entry.heads if head.offset <= 0)))
    units: list[Unit] = []
    for head in entry.heads:
        told = position_sentences.read(head.row.rest) if head.offset == 0 else None
        if told is not None:
            return Read((), replace(said, title=told.title, employer=told.employer))
        made, said = _units_of(head, said)
        units += made
    for row in entry.body:
        text = spelled(row.line.body)
        if not said.employer and says_employer(text):
            said = _labelled(text, said) or said
    return Read(tuple(_rejoined(units)), said)


def _rejoined(units: list[Unit]) -> list[Unit]:
    """Return the units with "Senior Product" and "Designer", cut by a narrow column, as one."""
    joined: list[Unit] = []
    for unit in units:
        above = joined[-1] if joined else None
        short = len(unit.text.split()) <= 2 and unit.title >= 2 and not unit.employer
        opened = _OPEN_TITLE.fullmatch(above.text) if above and short and not above.employer else None
        if above and opened and title_weight(opened["field"]) < 2:
            text = f"{above.text} {unit.text}"
            joined[-1] = replace(above, text=text, title=title_weight(text))
        else:
            joined.append(unit)
    return joined


def _units_of(head: Head, said: Names) -> tuple[list[Unit], Names]:
    units: list[Unit] = []
    bonus = 0.0
    for piece in _HARD.split(EMPTY_BRACKETS.sub("  ", _FEDERAL.sub("", spelled(head.row.rest)))):
        text = _without_terms(piece.strip(EDGES).removeprefix(". "))
        if not any(c.isalnum() for c in text) or is_only_terms(text) or is_address(text) or _ADDRESS.fullmatch(text):
            continue
        labelled = _labelled(text, said)
        if labelled is not None:
            said = labelled
            continue
        if is_place(text):
            said = said if said.place else replace(said, place=tidy(text))
            bonus = 0.8
            continue
        place = trailing_place(text)
        if not place and (parts := parted(text)):
            said = said if said.place else replace(said, place=parts.place)
            text = parts.title
            units.append(_unit(parts.employer, (head.offset, len(units)), 0.8))
        elif place:
            said = said if said.place else replace(said, place=tidy(text[place[0] : place[1]]))
            text = text[: place[0]].strip(EDGES + "(")
        elif (inner := inner_place(text)) and title_weight(text[inner[1] :]) >= 2.5 and inner[0] > 1:
            said = said if said.place else replace(said, place=tidy(text[inner[0] : inner[1]]))
            units.append(_unit(text[: inner[0]].strip(EDGES), (head.offset, len(units)), 0.8))
            text = text[inner[1] :].strip(EDGES)
        units.append(_unit(text, (head.offset, len(units)), 0.8 if place else 0.0))
        if not place and head.offset == 1 and not head.row.line.bullet:
            units[-1] = _beside_town(units[-1])
    if bonus and units and not units[-1].title:
        units[-1] = replace(units[-1], employer=units[-1].employer + bonus)
    return units, said


def _unit(text: str, slot: tuple[int, int], bonus: float) -> Unit:
    """Return the piece weighed; the bonus says that a place stands beside, as beside employers."""
    return Unit(text, slot, title_weight(text), employer_weight(text) + bonus)


def _beside_town(unit: Unit) -> Unit:
    """Return a piece below the dates weighed as an employer with its town, where it is written like one."""
    employer, town = split_place(unit.text)
    if not town or not employer[0].isupper():
        return unit
    return replace(unit, employer=max(unit.employer, employer_weight(employer) + 0.8))


def split_place(employer: str) -> tuple[str, str]:
    """Return employer and place of "Acme Ltd, York", also where no table holds the town; else no place."""
    if (known := trailing_place(employer)) and known[0] > 1:
        return tidy(employer[: known[0]].rstrip(EDGES + "(")), tidy(employer[known[0] : known[1]])
    left, comma, right = employer.rpartition(", ")
    words = right.split()
    if not comma or "," in left or not 1 <= len(words) <= 2 or not all(w[0].isupper() and w.isalpha() for w in words):
        return employer, ""
    # "Royal Navy, HMS Ocean"
    if not employer.isupper() and len(words) > 1 and len(words[0]) > 1 and words[0].isupper():
        return employer, ""
    if title_weight(right) or employer_weight(f"X {right}") or is_department(right) or title_weight(left) >= 2:
        return employer, ""
    return left, right


def _without_terms(text: str) -> str:
    text = _TERM_BRACKETS.sub(lambda m: "" if is_only_terms(m[1], bracketed=True) else m[0], text)
    head, _, tail = text.rpartition(", ") if ", " in text else text.rpartition(" - ")
    return head.strip(EDGES) if head and is_only_terms(tail) else text


def _labelled(text: str, said: Names) -> Names | None:
    """Return `said` with what a label says outright ("Designation: Analyst"), or `None` without a label."""
    found = labels().match(text)
    if found is None:
        return None
    if found["value"] is None and not found["date"]:
        return None
    value = (found["value"] or "").strip(EDGES)
    if not value:
        return said
    if found["title"]:
        return replace(said, title=said.title or value)
    if found["employer"] or found["client"]:
        return (
            replace(said, employer=said.employer or _STREET.split(value)[0])
            if found["employer"]
            else replace(said, client=value)
        )
    if found["place"]:
        return replace(said, place=said.place or value)
    if found["project"]:
        return replace(said, title=said.title or value, project=True)
    return said


def tidy(text: str) -> str:
    """Return the text without separators at its ends and without brackets that do not match."""
    shown = EMPTY_BRACKETS.sub("", text).strip(EDGES)
    for opening, closing in ("()", "[]"):
        if shown.count(opening) > shown.count(closing):
            shown = shown + closing if not shown.endswith(opening) else shown[:-1]
        elif shown.count(closing) > shown.count(opening):
            shown = shown.replace(closing, "", 1)
    return " ".join(shown.strip(EDGES).split())
