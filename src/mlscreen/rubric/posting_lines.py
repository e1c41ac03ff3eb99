"""The pieces a job posting is read into: lines as typed, and statements under a heading's role.

Holds types only; what the words of a statement ask for is not decided here.
"""

from enum import StrEnum

from mlscreen.model.record import Record


class Role(StrEnum):
    """What a part of a posting is for, by its heading."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    DUTIES = "duties"
    STACK = "stack"
    CONDITIONS = "conditions"
    """Travel, shifts, lifting: listed for the person, never scored."""
    PROSE = "prose"
    """About the job, or before any heading: asks for something only where a sentence says so."""
    COMPANY = "company"
    OFFER = "offer"
    LEGAL = "legal"
    APPLY = "apply"

    @property
    def aside(self) -> bool:
        """Whether nothing under such a heading describes the candidate."""
        return self in {Role.COMPANY, Role.OFFER, Role.LEGAL, Role.APPLY}


class RawLine(Record):
    """A line of the posting, cleaned of markup."""

    text: str
    number: int
    """Line of the posting, from 1."""
    bullet: bool = False
    level: int = 0
    """1 for the largest heading of Markdown or HTML, 7 for a line all in bold; 0 when not marked."""
    after_gap: bool = False
    """An empty line stands before it."""


class Statement(Record):
    """A sentence or list item, with what the headings above it say."""

    text: str
    line: int
    role: Role
    heading: str = ""
    label: str = ""
    """A lead-in before a colon: "Teamwork" in "Teamwork: works well with others"."""
    bullet: bool = False
    quote: str = ""
    """The words as they stand, lead-in and all."""
    block: int = 0
    """Number of the stretch between empty lines or headings that it stands in."""
    whole: bool = False
    """It is a line of its own."""
    reason: str = ""
    """Why it is set aside as boilerplate, in plain words; empty when it is not."""


class Posting(Record):
    """A posting as read: its title and statements in order."""

    title: str
    statements: tuple[Statement, ...]
    headed: bool
    """Whether any heading was recognised that tells what the candidate needs."""
