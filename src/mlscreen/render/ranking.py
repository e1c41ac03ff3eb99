"""Put scorecards in order, and say which of them cannot be told apart.

Never breaks a tie: an order inside one is only the order of display.
"""

from collections.abc import Iterable

from mlscreen.model.record import Record
from mlscreen.model.scorecard import Scorecard


class Ranked(Record):
    """A scorecard and its place."""

    rank: int
    """1 is best; those in a tie share the rank of its first."""
    tied: bool
    card: Scorecard

    @property
    def label(self) -> str:
        """The rank as shown: "2", or "2=" in a tie."""
        return f"{self.rank}=" if self.tied else str(self.rank)


def ranking(cards: Iterable[Scorecard]) -> tuple[Ranked, ...]:
    """Return the cards from the highest percent down.

    Cards whose `percent_range` overlap are tied, and so is everything that a chain of overlaps joins.
    """
    groups: list[list[Scorecard]] = []
    reach = 0.0
    for card in sorted(cards, key=lambda c: c.percent_range[1], reverse=True):
        low, high = card.percent_range
        if groups and high >= reach:
            groups[-1].append(card)
            reach = min(reach, low)
        else:
            groups.append([card])
            reach = low
    ranked: list[Ranked] = []
    for group in groups:
        group.sort(key=lambda c: (-c.percent, -c.percent_range[1], c.source, c.digests.document))
        rank = len(ranked) + 1
        ranked += (Ranked(rank, len(group) > 1, card) for card in group)
    return tuple(ranked)
