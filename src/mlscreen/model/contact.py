"""How to reach the candidate; kept apart from `Resume` so that it cannot reach the score."""

from mlscreen.model.record import Record


class Contact(Record):
    """The candidate's own data, not a referee's; empty where not found."""

    name: str = ""
    emails: tuple[str, ...] = ()
    """Best first."""
    phones: tuple[str, ...] = ()
    """As written, or in international form where the country is known."""
    links: tuple[str, ...] = ()
