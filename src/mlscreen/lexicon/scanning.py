"""Look up runs of words in the index: the longest form wins, from left to right.

Never compares parts of words, and never runs over the end of a sentence, an item of a list or a block.
"""

from mlscreen.lexicon.index import AMP, DOT, SLASH
from mlscreen.lexicon.reading import Candidate, Reading

# What may stand between two atoms of one name, and the mark that the name itself must then have.
_GAPS = {" ": 0, "-": 0, "\n": 0, "\t": 0, "_": 0, "-\n": 0, "  ": 0, " \n": 0, "": 0, "- ": 0}
_GAPS |= {"/": SLASH, " / ": SLASH, "/ ": SLASH, " /": SLASH, "/\n": SLASH, ".": DOT, ". ": DOT}
_GAPS |= {"&": AMP, " & ": AMP, "'": AMP, "+": AMP, " + ": AMP}
_SMALL_WORDS = frozenset(("and", "as", "for", "in", "is", "of", "on", "or", "the", "to", "using", "with"))


def scan(reading: Reading) -> list[Candidate]:
    """Return the longest forms of the index in the text, in its order; none overlaps another."""
    found = []
    firsts = reading.vocabulary.index.firsts
    free = 0
    for at, word in enumerate(reading.atoms.words):
        if word in firsts and at >= free:
            one = longest(reading, at, firsts[word])
            if one is not None and not _torn(reading, one):
                found.append(one)
                free = one.last
    return found


def _torn(reading: Reading, one: Candidate) -> bool:
    """Tell whether the form is a part of a longer word ("SalesLogix") or the ending of a file's name (".html")."""
    shown, (words, starts, ends) = reading.shown, reading.atoms
    start, end = starts[one.first], ends[one.last - 1]
    before, after = shown[start - 1 : start], shown[end : end + 1]
    # A name of several words that runs out of a glued one is two lines without their break: "Sales taxCash".
    if one.last - one.first > 1:
        return False
    if before.isascii() and before.isalpha() and shown[start].isalpha():
        return words[one.first - 1] not in _SMALL_WORDS
    if after.isascii() and after.isalpha() and shown[end - 1].isalpha():
        return words[one.last] not in _SMALL_WORDS
    return before == "." and shown[start].islower() and shown[start - 2 : start - 1].isalnum()


def longest(reading: Reading, first: int, length: int) -> Candidate | None:
    """Return the longest form of at most `length` atoms that begins at the atom `first`."""
    shown, (words, starts, ends) = reading[0], reading[1]
    forms = reading[3].index.forms
    key = words[first]
    best, last = forms.get(key), first + 1
    marks = 0
    for at in range(first + 1, min(first + length, len(words))):
        mark = _GAPS.get(shown[ends[at - 1] : starts[at]])
        if mark is None:
            break
        marks |= mark
        key = f"{key} {words[at]}"
        value = forms.get(key)
        if value is not None and not marks & ~value:
            best, last = value, at + 1
    return None if best is None else Candidate(first, last, best)
