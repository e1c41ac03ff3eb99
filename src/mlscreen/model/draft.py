"""A rubric as drafted from a posting, with all that a person should look at before signing it.

Holds no decision of its own: what is offered or set aside here takes no part in any score.
"""

from mlscreen.model.record import Record
from mlscreen.model.rubric import Criterion, Rubric, Source


class SetAside(Record):
    """Words of the posting that became no criterion, and why."""

    source: Source
    reason: str


class Draft(Record):
    """What `rubric draft` makes of a posting."""

    rubric: Rubric
    """Marked as a draft; its conditions are listed, never scored."""
    mentioned: tuple[Criterion, ...] = ()
    """Named in duties, stack lists or prose only: offered as comments that a person can turn on."""
    set_aside: tuple[SetAside, ...] = ()
    """Boilerplate, in the posting's order."""
    questions: tuple[str, ...] = ()
    """What the words left open, for the recruiter."""
