"""Headings of one line with more than title and employer: "Larkspur Foods, Madrid — Quality Manager".

Only tells what belongs to which of the two; all else is weighed in `parse/position_names.py`.
"""

from mlscreen.model.record import Record
from mlscreen.parse.position_grades import is_grade
from mlscreen.parse.position_places import is_place
from mlscreen.parse.position_words import employer_weight, is_department, is_ward, title_weight
from mlscreen.regex import regex

_DASH = regex(r"\s+[–—-]+\s+|\s*—\s*|\s+–|–\s+")
# "Biometry (BSc course)", "Introduction to R for biologists": no employer is written so.
_SUBJECT = regex(r"[(\[]|\b(?:in|to|on)\b|\bfor [a-z]")
_BRACKET_GOES_ON = regex(r"[^()]*\),\s")
_COMMA = regex(r",\s+")
_LONGEST_EMPLOYER = 80
_MOST_CELLS = 4
_MOST_WORDS = 8
_SURELY_TITLE = 2.5
_SAYS_EMPLOYER = 1.5
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


def qualified(text: str) -> bool:
    """Tell whether what follows a title begins with what it is about, and the employer stands behind that.

    "Surgical Ward, Rio Grande Medical Center", "Year 4, Little Oak School".
    """
    first, comma, rest = text.partition(", ")
    if not comma or employer_weight(rest) < _SAYS_EMPLOYER:
        return False
    about = is_ward(first) or is_department(first) or is_grade(first) or _SUBJECT.search(first) is not None
    return about and (employer_weight(first) <= employer_weight(rest))


def is_inside(joint: str, rest: str) -> bool:
    """Tell whether the joint stands inside of what a title is about: "Biometry (BSc course), ..."."""
    if joint.endswith("("):
        return _BRACKET_GOES_ON.match(rest) is not None
    return joint.strip() in {"for", "with"} and rest[:1].islower() and rest.isascii() and "," in rest
