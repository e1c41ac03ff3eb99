"""Headings of one line that part employer and title by a dash: "Larkspur Foods, Madrid — Quality Manager".

Only reads those whose employer has a town or a branch behind a comma; the others are weighed in
`parse/position_names.py`.
"""

from mlscreen.model.record import Record
from mlscreen.parse.position_places import is_place
from mlscreen.parse.position_words import employer_weight, is_department, title_weight
from mlscreen.regex import regex

_DASH = regex(r"\s+[–—-]+\s+|\s*—\s*|\s+–|–\s+")
_COMMA = regex(r",\s+")
_LONGEST_EMPLOYER = 80
_MOST_CELLS = 4
_MOST_WORDS = 8
_SURELY_TITLE = 2.5
_MARKS = " ,;:–—-"


class Parted(Record):
    """Such a heading in its parts; `place` is empty where a branch stands behind the comma."""

    employer: str
    place: str
    title: str


def parted(text: str) -> Parted | None:
    """Return the parts of "Employer, Town — Title", or `None` for any other heading."""
    dash = _DASH.search(text)
    if dash is None or not 0 < dash.start() <= _LONGEST_EMPLOYER:
        return None
    left, title = text[: dash.start()].strip(_MARKS), text[dash.end() :].strip(_MARKS)
    cells = _COMMA.split(left)
    if not 1 < len(cells) <= _MOST_CELLS or not _is_title(title) or not _names_employer(cells):
        return None
    commas = [comma.end() for comma in _COMMA.finditer(left)]
    for at in commas:
        if is_place(left[at:]):
            return Parted(left[:at].strip(_MARKS), left[at:].strip(_MARKS), title)
    return Parted(left, "", title)


def _is_title(text: str) -> bool:
    # "Engineer – Acme Tools Ltd" and "Analyst – Bank of York" have the employer behind the dash.
    return len(text.split()) <= _MOST_WORDS and title_weight(text) >= _SURELY_TITLE > employer_weight(text)


def _names_employer(cells: list[str]) -> bool:
    """Tell whether the cells before the dash are an employer with what belongs to it, none of them a title."""
    first = cells[0]
    if not first[:1].isalnum() or first[:1].islower() or is_place(first) or is_department(first):
        return False
    return (
        all(title_weight(cell) < _SURELY_TITLE for cell in cells) and title_weight(first) < employer_weight(first) + 2
    )
