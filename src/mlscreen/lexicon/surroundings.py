"""See what stands around a word: its case, the next words, whether it is an item of a list or a part of a name.

Never decides what the word means.
"""

from mlscreen.lexicon.index import OR
from mlscreen.lexicon.reading import Candidate, Reading
from mlscreen.regex import regex

_AND = r"(?:and|or|und|oder|et|ou|y|o|e)"
_ITEM_START = regex(r"(?:^|[\n\t,;/|•·▪●:(&]|\b" + _AND + r"\s)[ \t]*[-*–◦○]?[ \t]*$")
_ITEM_END = regex(
    r"[ \t]*(?:v?\d[\d.x]*\+?)?[ \t]*(?:\([^()\n]{1,40}\)|[-–:][^,;\n]{0,30}(?=[,;\n]|$))?[ \t]*(?:$|[\n\t,;/|•·▪●.)&]|"
    + _AND
    + r"\s)"
)
_NAME_AFTER = regex(r"^ [A-Z][a-z]+")
# Three digits and no more: four are a year ("MSc CS 2015").
_NUMBER_AFTER = regex(r" \d{3}(?!\d)")
_GLUE = "-&'"
_WINDOW = 5
_FAR = regex(r"\n\n|[;!?•]|\.\s")
_BESIDE = frozenset((" ", "-", "\n", "'"))
_SMALL = frozenset(("in", "of", "and", "with", "using", "en", "der", "s"))


def near(reading: Reading, candidate: Candidate) -> set[str]:
    """Return the words of the same sentence that are at most five away."""
    words, starts, ends = reading.atoms
    near: set[str] = set()
    for step, edge in ((-1, candidate.first), (1, candidate.last - 1)):
        at = edge
        while abs(at - edge) < _WINDOW:
            following = at + step
            if not 0 <= following < len(words):
                break
            left, right = sorted((at, following))
            if _FAR.search(reading.shown, ends[left], starts[right]):
                break
            near.add(words[following])
            at = following
    return near


def beside(reading: Reading, candidate: Candidate) -> set[str]:
    """Return the next word on each side, over a small word such as "in", never over a comma."""
    words, starts, ends = reading.atoms
    beside: set[str] = set()
    for at, step in ((candidate.first, -1), (candidate.last - 1, 1)):
        for _ in range(2):
            following = at + step
            if not 0 <= following < len(words):
                break
            left, right = sorted((at, following))
            if reading.shown[ends[left] : starts[right]] not in _BESIDE:
                break
            beside.add(words[following])
            if words[following] not in _SMALL:
                break
            at = following
    return beside


def case_fits(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether the word is written in the case that the table demands."""
    words, starts, ends = reading.atoms
    here = range(candidate.first, candidate.last)
    written = reading.vocabulary.index.written.get(" ".join(words[at] for at in here))
    if written is None or written.islower():
        return True
    return " ".join(reading.shown[starts[at] : ends[at]] for at in here) in written.split(OR)


def common(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether the form is a common noun, so that its case says nothing."""
    words = reading.atoms.words[candidate.first : candidate.last]
    return reading.vocabulary.index.written.get(" ".join(words), "A").islower()


def glued(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether the word is a part of another: "R&D", "C-suite", "Go's"."""
    span, shown = reading.span(candidate), reading.shown
    return shown[span.start - 1 : span.start] in tuple(_GLUE) or (
        shown[span.end : span.end + 1] in tuple(_GLUE) and shown[span.end + 1 : span.end + 2].isalnum()
    )


def numbered(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether a number follows that makes the letters a code of a course or a standard: "CS 454"."""
    return bool(_NUMBER_AFTER.match(reading.shown, reading.span(candidate).end))


def initial(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether a single letter is an initial of a name, or of a word that is letter-spaced."""
    words, _, ends = reading.atoms
    if candidate.last - candidate.first > 1 or len(words[candidate.first]) > 1:
        return False
    beside = words[max(0, candidate.first - 1) : candidate.first] + words[candidate.last : candidate.last + 1]
    dotted = reading.shown[ends[candidate.first] : ends[candidate.first] + 1] == "."
    return dotted or any(len(word) == 1 and word.isalpha() for word in beside)


def alone(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether the word, with at most a version or a level, is an item of a list."""
    span, shown = reading.span(candidate), reading.shown
    return bool(
        _ITEM_START.search(shown[max(0, span.start - 12) : span.start])
        and _ITEM_END.match(shown[span.end : span.end + 60])
    )


def runs_on(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether a capitalised word follows, so that both may be a name: "Julia Roberts"."""
    span = reading.span(candidate)
    return bool(_NAME_AFTER.match(reading.shown[span.end : span.end + 3]))


def shouted(reading: Reading, candidate: Candidate) -> bool:
    """Tell whether the whole line is in capitals, so that capitals say nothing."""
    span, shown = reading.span(candidate), reading.shown
    start, end = shown.rfind("\n", 0, span.start) + 1, shown.find("\n", span.end)
    rest = shown[start : span.start] + shown[span.end : end if end >= 0 else len(shown)]
    return sum(map(str.isalpha, rest)) > 8 and rest.isupper()
