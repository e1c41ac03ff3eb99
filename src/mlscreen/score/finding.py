"""What a kind finds about one criterion, before the points: a share of them, the quotes and the reasons.

Never knows how many points a criterion has.
"""

from mlscreen.model.record import Record
from mlscreen.model.scorecard import Evidence, Outcome


class Finding(Record):
    """The judgement of one rule."""

    outcome: Outcome
    share: float
    """Part of the points credited, 0 to 1; for UNCLEAR the least that the words allow."""
    evidence: tuple[Evidence, ...]
    """Best first."""
    rationale: str
    to_change: str = ""

    @property
    def met(self) -> bool:
        """Whether the criterion is fully shown."""
        return self.outcome is Outcome.MET
