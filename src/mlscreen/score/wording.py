"""The few turns of phrase that all rationales share: lists, counts, times and sums.

Never decides anything.
"""

from collections.abc import Sequence

from mlscreen.model.rubric import Choice
from mlscreen.model.timeline import Months

LONGEST_LIST = 5
LONGEST_LINE = 140
MANY_MONTHS = 24
MOST_NAMES = 2


def listed(names: Sequence[str], last: str = "and") -> str:
    """Return "a, b and c"; a long list is cut, and says so."""
    shown = list(dict.fromkeys(names))
    if len(shown) > LONGEST_LIST and sum(len(name) + 2 for name in shown) > LONGEST_LINE:
        shown = [*shown[: LONGEST_LIST - 1], f"{len(shown) - LONGEST_LIST + 1} others"]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {last} {shown[-1]}"


def counted(amount: int, noun: str) -> str:
    """Return "1 month", "2 months"."""
    return f"{amount} {noun}" if amount == 1 else f"{amount} {noun}s"


def more_months(amount: int) -> str:
    """Return "1 more month", "2 more months"."""
    return f"{amount} more {'month' if amount == 1 else 'months'}"


def number(value: float) -> str:
    """Return a number without needless zeros."""
    return f"{round(value, 4):g}"


def duration(months: Months) -> str:
    """Return the months, with years where they are many, and as a range where only years are given."""
    if months.low != months.high:
        return f"{months.low} to {months.high} months"
    years = f" ({months.low / 12:.1f} years)" if months.low >= MANY_MONTHS else ""
    return counted(months.low, "month") + years


def title(choice: Choice) -> str:
    """Return the choice as a person writes it, short even when it has many names."""
    if len(choice.names) <= MOST_NAMES:
        return choice.label
    return f"{choice.names[0]} (or the like)"


def sentence(text: str) -> str:
    """Return the text with a capital at the start and a full stop at the end."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
