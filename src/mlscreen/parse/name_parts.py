"""A name that a form asks for in parts: "Surname(s) / First name(s)", "Last Name:" and "Given name:".

Only reads labels; a name without them is found in `parse/names.py`.
"""

import re
from collections.abc import Iterable

from mlscreen.regex import regex

_FAMILY = r"(?:surname|last name|family name)s?(?:\(s\))?"
_GIVEN = r"(?:first|given|fore|christian)[ -]?names?(?:\(s\))?"
_GAP = r"\s*(?:[:：]\s*|\t+\s*:?\s*| {2,})"
_NAME = r"(?P<name>[^\W\d_][^\t\n:@\d/|]{1,50}?)\s*(?=$|[\t|;]| {2,})"
_BOTH = regex(rf"\W*{_FAMILY}\s*[/,&]\s*{_GIVEN}{_GAP}{_NAME}", re.IGNORECASE, holding=("name",))
_ONE_FAMILY = regex(rf"(?:^|[\t|]| {{2,}})\W*{_FAMILY}{_GAP}{_NAME}", re.IGNORECASE, holding=("name",))
_ONE_GIVEN = regex(rf"(?:^|[\t|]| {{2,}})\W*{_GIVEN}{_GAP}{_NAME}", re.IGNORECASE, holding=("name",))


def find(lines: Iterable[str]) -> str:
    """Return the given name and the family name as the labels say them, empty when a part is missing."""
    family = given = ""
    for line in lines:
        if both := _BOTH.match(line):
            return _turned(both["name"])
        if not family and (found := _ONE_FAMILY.search(line)):
            family = found["name"].strip(" ,")
        if not given and (found := _ONE_GIVEN.search(line)):
            given = found["name"].strip(" ,")
    return f"{given} {family}" if given and family else ""


def _turned(name: str) -> str:
    """Return "DA SILVA Ana" and "Dumitrescu, Ioana" with the given name first."""
    family, comma, given = name.partition(",")
    if comma:
        return f"{given.strip()} {family.strip()}"
    words = name.split()
    capitals = next((at for at, word in enumerate(words) if not word.isupper()), 0)
    at = capitals or 1
    return " ".join([*words[at:], *words[:at]])
