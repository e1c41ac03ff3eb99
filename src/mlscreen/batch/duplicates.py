"""Notice files with the same content: one candidate who applied twice, not two.

Never drops one: each file keeps its row, and a flag names the other.
"""

from collections.abc import Sequence

from mlscreen.model.record import replace
from mlscreen.model.scorecard import Flag, Scorecard, Screening, Severity

KIND = "duplicate"


def marked(screenings: Sequence[Screening]) -> tuple[Screening, ...]:
    """Return the screenings with a flag on each whose content, by its digest, came before."""
    first: dict[str, Scorecard] = {}
    return tuple(_marked(s, first) if isinstance(s, Scorecard) else s for s in screenings)


def count(screenings: Sequence[Screening]) -> int:
    """Return how many of the screenings repeat an earlier one's content."""
    digests = [s.digests.document for s in screenings if isinstance(s, Scorecard)]
    return len(digests) - len(set(digests))


def _marked(card: Scorecard, first: dict[str, Scorecard]) -> Scorecard:
    earlier = first.get(card.digests.document)
    if earlier is None:
        first[card.digests.document] = card
        return card
    message = f"The same content as {earlier.source or earlier.candidate}: the file was handed in twice."
    return replace(card, flags=(*card.flags, Flag(KIND, Severity.INFO, (), message)))
