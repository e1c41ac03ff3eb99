"""The head of a table that announces a section: "Period⇥Education", with the years of the rows in its first column.

Judges words only; never takes a row of the table for its head.
"""

from mlscreen.model.record import replace
from mlscreen.parse.heading_words import HeadingWords, understand
from mlscreen.parse.position_words import label_kind

_MOST_CELLS = 3
_LONGEST_CELL = 40


def head_of_table(text: str) -> HeadingWords | None:
    """Return what the head of a table announces beside its column of dates, `None` for any other line."""
    cells = [cell.strip() for cell in text.split("\t")]
    if not 2 <= len(cells) <= _MOST_CELLS or any(not cell or len(cell) > _LONGEST_CELL for cell in cells):
        return None
    dated = [cell for cell in cells if label_kind(f"{cell}:") == "date"]
    others = [understand(cell) for cell in cells if cell not in dated]
    found = next((words for words in others if words is not None and words.exact), None) if dated else None
    # Beside the head of a column of dates even an everyday word is a heading.
    return replace(found, weak=False) if found else None
