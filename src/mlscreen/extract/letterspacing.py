"""Joins words that are set with wide spaces between their letters: E X P E R I E N C E.

Joins only runs of single letters on one line with even gaps; the joined word has the box of all its letters.
"""

from collections.abc import Sequence
from itertools import pairwise

from mlscreen.extract.page_word import PageWord

_FEWEST = 4
_WIDEST = 1.6
_WORD_GAP = 1.5
_EVEN = 1.05


def joined_letters(words: Sequence[PageWord]) -> list[PageWord]:
    """Return the words with letter-spaced ones in one piece."""
    made: list[PageWord] = []
    run: list[PageWord] = []
    for word in words:
        if run and not _continues(run[-1], word):
            made += _joined(run)
            run = []
        if run or (len(word.text) == 1 and word.text.isalnum()):
            run.append(word)
        else:
            made.append(word)
    return made + _joined(run)


def _continues(left: PageWord, right: PageWord) -> bool:
    return (
        len(right.text) <= 1
        and left.look == right.look
        and abs(left.base - right.base) < 0.1 * left.size
        and 0 < right.x0 - left.x1 < _WIDEST * left.size
    )


def _joined(run: list[PageWord]) -> list[PageWord]:
    if len(run) < _FEWEST:
        return run
    gaps = [right.x0 - left.x1 for left, right in pairwise(run)]
    steps = sorted(right.x0 - left.x0 for left, right in pairwise(run))
    if steps[len(steps) * 3 // 4] < _EVEN * steps[len(steps) // 4]:
        # Letters on a grid: the gaps differ with the letters, the steps do not.
        gaps = [right.x0 - left.x0 for left, right in pairwise(run)]
    usual = sorted(gaps)[len(gaps) // 3]
    made: list[list[PageWord]] = [[run[0]]]
    for gap, word in zip(gaps, run[1:], strict=True):
        if gap > _WORD_GAP * usual + 0.05 * word.size:
            made.append([word])
        else:
            made[-1].append(word)
    if len(made) * 2 > len(run):
        return run
    return [_one(letters) for letters in made]


def _one(letters: Sequence[PageWord]) -> PageWord:
    first = letters[0]
    return first._replace(
        text="".join(letter.text for letter in letters),
        top=min(letter.top for letter in letters),
        x1=letters[-1].x1,
        bottom=max(letter.bottom for letter in letters),
        order=letters[-1].order,
        broken=letters[-1].broken,
    )
