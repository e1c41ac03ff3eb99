"""Decide from the words around it whether an everyday word ("Go", "R", "Excel") names the skill.

Never credits by itself: what it cannot tell stays ambiguous, with a note in plain words.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum

import mlscreen.lexicon.surroundings as around
from mlscreen.lexicon import letters, making
from mlscreen.lexicon.index import CASED, GRADE, UNSURE
from mlscreen.lexicon.reading import Candidate, Reading
from mlscreen.lexicon.vocabulary import ConceptKind
from mlscreen.model.document import Span
from mlscreen.regex import regex

_AND = r"(?:and|or|und|oder|et|ou|y|o|e)"
_BETWEEN_ITEMS = regex(
    r"(?: ?\d[\d.x]*\+?)?(?: ?\([^()\n]{1,40}\))?[ \t]*\n?[ \t]*[,;/|•·▪●&][ \t]*\n?[ \t]*(?:" + _AND + r"\s)?"
)
# Dutch "en" is an "and" only between two names: elsewhere it is Spanish and French for "in".
_BETWEEN_WITH_AND = regex(r"(?: ?\([^()\n]{1,40}\))?\s(?:" + _AND + r"|en)\s")
_SENTENCE_START = regex(r"(?:^|[\n\t•·▪●.:;!?]|[-*–◦○]\s)\s*[\"'(]?$")
_LEAD_IN = regex(
    r"(?:\b(?:written|implemented|coded|coding|programmed|programming|built|proficient|proficiency|fluent|skilled|"
    r"expertise|versed|trained|experienced|certified|development|scripting)\s(?:\w+\s)?(?:in|with|using)"
    r"|\b(?:knowledge|command|use|user|understanding)\sof|\b(?:experience|experienced|familiar|familiarity|knowledge|working)\s(?:with|in)"
    r"|\b(?:us(?:ing|e[sd]?)|utili[sz](?:ing|ed)|microsoft|ms))\s+(?:both\s)?$",
    re.IGNORECASE,
)
_NAME_BEFORE = regex(r"\b[A-Z][a-z]+\.? $")
_WORD_AFTER = regex(r"^ [a-z]")
_WIDEST_GAP = 60
_FEWEST_NAMES = 3
_FEWEST_LISTED = 2
_LONGEST_LINE = 40
_NEAR_ITEMS = 10


class Verdict(Enum):
    """What the context says of a word."""

    CERTAIN = "certain"
    AMBIGUOUS = "ambiguous"
    NOTHING = "nothing"


class Judge:
    """Settles the doubtful candidates of one text, first by themselves, then by one another."""

    def __init__(self, reading: Reading, candidates: Sequence[Candidate]) -> None:
        self.reading = reading
        self.candidates = candidates
        self.certain = [not one.value & GRADE or self._needs_no_context(one) for one in candidates]

    def _needs_no_context(self, candidate: Candidate) -> bool:
        if candidate.value & GRADE != CASED or not around.case_fits(self.reading, candidate):
            return False
        if self.reading.concept(candidate).kind is ConceptKind.AREA and around.numbered(self.reading, candidate):
            return False
        return not around.shouted(self.reading, candidate)

    def settle(self) -> list[Verdict]:
        """Return a verdict for each candidate."""
        doubtful = [number for number, certain in enumerate(self.certain) if not certain]
        for number in doubtful:
            self.certain[number] = self._certain_by_words(number)
        self._believe_lines_of_names(doubtful)
        self._spread(doubtful)
        self._spread(doubtful[::-1])
        return [
            Verdict.CERTAIN if self.certain[number] else self._doubt(candidate)
            for number, candidate in enumerate(self.candidates)
        ]

    def _believe_lines_of_names(self, doubtful: Sequence[int]) -> None:
        """Take every word of a line for a name when the line holds nothing but names: "docker go jenkins".

        In a list of skills one sure name vouches for its line ("Python Go Bash" are chips without their frames).
        """
        shown, starts = self.reading.shown, self.reading.atoms.starts
        firsts = [candidate.first for candidate in self.candidates]
        for number in doubtful:
            span = self.reading.span(self.candidates[number])
            start, end = shown.rfind("\n", 0, span.start) + 1, shown.find("\n", span.end)
            first, last = bisect_left(starts, start), bisect_left(starts, end if end >= 0 else len(shown))
            listed = any(part.covers(span) for part in self.reading.lists)
            fewest = _FEWEST_LISTED if listed else _FEWEST_NAMES
            if not fewest <= last - first <= _LONGEST_LINE:
                continue
            here = range(bisect_left(firsts, first), bisect_left(firsts, last))
            lengths = [self.candidates[one].last - self.candidates[one].first for one in here]
            if len(here) < fewest or sum(lengths) != last - first:
                continue
            sure = sum(n for one, n in zip(here, lengths, strict=True) if self.certain[one] and self._akin(number, one))
            self.certain[number] = bool(sure) if listed else 2 * sure >= last - first

    def _spread(self, order: Sequence[int]) -> None:
        """Let certainty run along a list: in "Python, R and C" each vouches for the next."""
        for number in order:
            if not self.certain[number] and not around.glued(self.reading, self.candidates[number]):
                self.certain[number] = self._vouched(number, number - 1) or self._vouched(number, number + 1)

    def _vouched(self, number: int, other: int) -> bool:
        if not 0 <= other < len(self.candidates):
            return False
        one, two = sorted((self.candidates[number], self.candidates[other]))
        start, end = self.reading.atoms.ends[one.last - 1], self.reading.atoms.starts[two.first]
        if end - start > _WIDEST_GAP:
            return False
        gap = self.reading.shown[start:end]
        fits = around.case_fits(self.reading, self.candidates[number])
        listed = bool(_BETWEEN_ITEMS.fullmatch(gap))
        if not listed and not (fits and _BETWEEN_WITH_AND.fullmatch(gap)):
            return False
        if not fits and not around.alone(self.reading, self.candidates[number]):
            return False
        mine, its = self.reading.concept(self.candidates[number]), self.reading.concept(self.candidates[other])
        if self.certain[other]:
            return self._akin(number, other) and not around.runs_on(self.reading, self.candidates[number])
        return fits and listed and mine.field == its.field and around.case_fits(self.reading, self.candidates[other])

    def _akin(self, number: int, other: int) -> bool:
        """Tell whether a certain neighbour is of the world of the doubtful word."""
        candidate = self.candidates[number]
        mine, its = self.reading.concept(candidate), self.reading.concept(self.candidates[other])
        if its.field == mine.field:
            return True
        if its.kind is not ConceptKind.SKILL:
            return False
        if around.common(self.reading, candidate) or not around.case_fits(self.reading, candidate):
            # "networking, access, keys": written small, the name of a program is a word.
            span = self.reading.span(candidate)
            small = self.reading.shown[span.start : span.end].islower()
            return its.field in making.TECHNICAL and not (mine.field == making.OFFICE and small)
        # A neighbour of another world does not vouch: in "sales, scheme, marketing" no programming language is meant.
        return its.field in making.TECHNICAL or its.field == making.OFFICE or mine.field not in making.TECHNICAL

    def _certain_by_words(self, number: int) -> bool:
        candidate = self.candidates[number]
        if around.glued(self.reading, candidate):
            return False
        if candidate.last - candidate.first == len(self.reading.atoms.words):
            return True
        span = self.reading.span(candidate)
        own = next((part for part in self.reading.lists if part.covers(span)), None)
        if own is not None and around.alone(self.reading, candidate) and self._of_its_list(number, own):
            return True
        if not around.case_fits(self.reading, candidate):
            return False
        concept = self.reading.concept(candidate)
        if not around.near(self.reading, candidate).isdisjoint(concept.companions) or around.beside(
            self.reading, candidate
        ) & set(concept.beside):
            return True
        if around.runs_on(self.reading, candidate):
            return False
        if letters.is_language(self.reading, candidate):
            return True
        before = self.reading.shown[max(0, span.start - 100) : span.start]
        return bool(_LEAD_IN.search(before, max(0, len(before) - 60))) or making.tells(
            concept, before, self.reading.shown[span.end : span.end + 24], around.common(self.reading, candidate)
        )

    def _of_its_list(self, number: int, own: Span) -> bool:
        """Tell whether an item fits its list: among "wound care, EMR, triage" no technology is meant."""
        mine = self.reading.concept(self.candidates[number])
        span = self.reading.span(self.candidates[number])
        small = self.reading.shown[span.start : span.end].islower()
        # Spreadsheets are of every trade.
        if mine.field not in making.TECHNICAL and not (mine.field == making.OFFICE and small):
            return True
        first = max(0, number - _NEAR_ITEMS)
        near = [*self.candidates[first:number], *self.candidates[number + 1 : number + _NEAR_ITEMS + 1]]
        beside = [one for one in near if own.covers(self.reading.span(one))]
        if mine.field == making.OFFICE:
            return any(self.reading.concept(one).field == making.OFFICE for one in beside)
        sure = [self.reading.concept(one).field for one in beside if one.value & GRADE != UNSURE]
        return len(sure) < _FEWEST_LISTED or any(field in making.TECHNICAL or field == making.OFFICE for field in sure)

    def _doubt(self, candidate: Candidate) -> Verdict:
        if candidate.value & GRADE != UNSURE or around.common(self.reading, candidate):
            return Verdict.NOTHING
        # Fields of study are capitals of any heading ("Management"); in doubt they would only be noise.
        if self.reading.concept(candidate).kind is ConceptKind.AREA:
            return Verdict.NOTHING
        if not around.case_fits(self.reading, candidate) or around.glued(self.reading, candidate):
            return Verdict.NOTHING
        if around.initial(self.reading, candidate):
            return Verdict.NOTHING
        span = self.reading.span(candidate)
        before, after = self.reading.shown[max(0, span.start - 40) : span.start], self.reading.shown[span.end :]
        if _SENTENCE_START.search(before) and _WORD_AFTER.match(after[:3]):
            return Verdict.NOTHING
        if _NAME_BEFORE.search(before) and around.runs_on(self.reading, candidate):
            return Verdict.NOTHING
        return Verdict.AMBIGUOUS
