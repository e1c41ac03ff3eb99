"""Lists the words of a document that a person does not see on the page.

Never accuses: templates, programs and accessibility layers hide text too. Such words are left out of the score, which
is all that follows from them.
"""

from collections import Counter
from collections.abc import Iterator

from mlscreen.integrity.quoting import evidence
from mlscreen.model.document import Document, Span, Visibility, Word
from mlscreen.model.resume import Resume
from mlscreen.model.scorecard import Flag, Severity

MOST_QUOTES = 20
_MANY = 10
"""Hidden words from which a person should look; fewer are as a rule a slip of the layout."""
_WAYS = {
    Visibility.BACKGROUND_COLOURED: "in the colour of its background",
    Visibility.TINY: "too small to read",
    Visibility.INVISIBLE_MODE: "drawn in invisible mode",
    Visibility.TRANSPARENT: "transparent",
    Visibility.OFF_PAGE: "outside the page",
    Visibility.COVERED: "covered by something else",
    Visibility.CLIPPED: "clipped away",
    Visibility.LAYER_OFF: "in a layer that is switched off",
    Visibility.ACTUAL_TEXT: "given as replacement text and not drawn",
    Visibility.VANISHED: "marked as hidden",
}


def flags(document: Document, resume: Resume) -> Iterator[Flag]:
    """Yield one flag that lists the hidden words, when there are any."""
    hidden = (word for word in document.hidden_words() if any(map(str.isalnum, document.quote(word.span))))
    words = sorted(hidden, key=lambda word: word.span)
    if not words:
        return
    counted = Counter(word.visibility for word in words)
    ways = "; ".join(f"{counted[way]} {_WAYS[way]}" for way in Visibility if counted[way])
    # Replacement text is how icons and ligatures are made readable: no cause to look twice.
    telling = sum(count for way, count in counted.items() if way is not Visibility.ACTUAL_TEXT)
    amount, were = ("1 word", "was") if len(words) == 1 else (f"{len(words)} words", "were")
    severity = Severity.WARNING if telling >= _MANY else Severity.NOTICE if telling else Severity.INFO
    yield Flag(
        "hidden_text",
        severity,
        tuple(evidence(document, resume, run) for run in _runs(document, words)[:MOST_QUOTES]),
        f"{amount} cannot be seen on the page ({ways}) and {were} left out of the score. "
        "Templates and programs do this too: ask before concluding anything.",
    )


def _runs(document: Document, words: list[Word]) -> list[Span]:
    """Return neighbouring hidden words together."""
    runs: list[Span] = []
    for word in words:
        if runs and not document.text[runs[-1].end : word.span.start].strip() and word.span.start - runs[-1].end <= 2:
            runs[-1] = Span(runs[-1].start, word.span.end)
        else:
            runs.append(word.span)
    return runs
