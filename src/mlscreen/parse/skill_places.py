"""Judges a mention by its place: a name, a heading, interests and references claim nothing.

Never reads the sentence for what it claims or denies.

A mention in a heading counts where the heading names a technology or field ("Machine Learning Projects"), not where it
is only a label ("Leadership", "Languages") or the whole of a heading that every résumé has ("Education").
"""

import re

from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Concept, ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Method, Polarity, SectionKind
from mlscreen.parse.outline import Outline, Stretches
from mlscreen.parse.polarity import Judgement
from mlscreen.regex import regex

_SENTENCE_START = regex(r"(?:^|[\n\t.!?:;•▪●◦–—*-])\s*$")
_HEADS_LIST = regex(r"[^,;|:\n\t]{0,30}:(?=\s+\S)")
_LINE_START = regex(r"[^,;|:\t]{0,30}")
_NOT_CLAIMED = {
    SectionKind.INTERESTS: Judgement(Polarity.AMBIGUOUS, "named as an interest"),
    SectionKind.REFERENCES: Judgement(Polarity.AMBIGUOUS, "named in a reference"),
}
_LABEL_KINDS = {ConceptKind.SOFT, ConceptKind.PHRASE, ConceptKind.LANGUAGE, ConceptKind.CERTIFICATE}
_LABEL = Judgement(Polarity.AMBIGUOUS, "the label of a section")
_RESEARCH = regex(r"research|forschung|recherche|investiga|pesquisa|ricerca|onderzoek|研究", re.IGNORECASE)
_FIELDS_OF_NOTIONS = {"machine learning", "perception and language", "languages"}
# "Siebel Scholar", "Google PhD Fellowship": what the honour is named for is no skill of whoever got it.
_HONOUR = regex(
    r" (?:[A-Z][A-Za-z.]* )?(?:Scholars?|Scholarships?|Fellows?|Fellowships?|Awards?|Prizes?|Medals?|Foundation"
    r"|Stipend|Stipendium|Preis|Bourse|Beca|Premio)\b"
)
_IN_NAME = Judgement(Polarity.AMBIGUOUS, "part of a name of an employer, a school or a person")

_LIKENESS = regex(r"-(?:branded|like|inspired|themed)\b", re.IGNORECASE)
_LIKENED = Judgement(Polarity.AMBIGUOUS, "something is only likened to it")


class Place(Record):
    """What the place of a mention says, whatever its sentence claims."""

    outline: Outline
    vocabulary: Vocabulary
    names: Stretches
    employers: frozenset[str]
    lists: Stretches

    def judge(self, hit: Hit, own: Judgement) -> Judgement:
        """Return the judgement of the sentence, unless the place says that it is no claim."""
        if own.polarity is Polarity.NEGATED:
            return own
        if self._is_name(hit):
            return _IN_NAME
        if _LIKENESS.match(self.outline.text, hit.span.end):
            return _LIKENED
        if hit.ambiguous:
            return Judgement(Polarity.AMBIGUOUS, hit.note)
        if hit.method is Method.FUZZY and self._everyday(hit.span):
            words = self.outline.text[hit.span.start : hit.span.end]
            return Judgement(Polarity.AMBIGUOUS, f'"{words}" may be misspelt or another word')
        kind = self.outline.kind_at(hit.span.start)
        if kind in _NOT_CLAIMED and not self._of_research(hit.span):
            return _NOT_CLAIMED[kind]
        return _LABEL if self._labels(hit) else own

    def _labels(self, hit: Hit) -> bool:
        """Tell whether it is, or is all of, a heading that only says what its section is about."""
        if not self.outline.in_heading(hit.span):
            return False
        concept = self.vocabulary.get(hit.concept)
        if concept is None or concept.kind in _LABEL_KINDS:
            return True
        return self._is_whole_heading(hit)

    def is_heading_of_studies(self, hit: Hit) -> bool:
        """Tell whether a field of study is all of a heading: every résumé has "Education"."""
        concept = self.vocabulary.get(hit.concept)
        return concept is not None and concept.kind is ConceptKind.AREA and self._is_whole_heading(hit)

    def _is_whole_heading(self, hit: Hit) -> bool:
        # "Machine Learning" over some projects names the field; "Education" or "Programming" is the kind of section.
        section = self.outline.section_at(hit.span.start)
        if section is None or section.kind is SectionKind.OTHER or not self.outline.in_heading(hit.span):
            return False
        letters = sum(map(str.isalnum, self.outline.text[hit.span.start : hit.span.end]))
        return letters == sum(map(str.isalnum, section.heading))

    def is_listing(self, span: Span, concept: Concept) -> bool:
        """Tell whether it is named as a skill; the head of a list, as in "Databases: Redis", is no item of it."""
        if is_proper(concept) and not concept.name.endswith(" language"):
            return True
        return self.lists.cover(span) and not self._is_label(span)

    def _is_label(self, span: Span) -> bool:
        text = self.outline.text
        start = max(text.rfind("\n", 0, span.start), text.rfind("\t", 0, span.start)) + 1
        return bool(_HEADS_LIST.match(text, span.end) and _LINE_START.fullmatch(text, start, span.start))

    def _of_research(self, span: Span) -> bool:
        """Tell whether the section is about research interests, which are a field of work and no hobby."""
        section = self.outline.section_at(span.start)
        return section is not None and _RESEARCH.search(section.heading) is not None

    def _is_name(self, hit: Hit) -> bool:
        text = self.outline.text
        if self.names.cover(hit.span) or (text[hit.span.start].isupper() and _HONOUR.match(text, hit.span.end)):
            return True
        words = self.outline.text[hit.span.start : hit.span.end].casefold()
        return words in self.employers and self.outline.kind_at(hit.span.start) is not SectionKind.SKILLS

    def _everyday(self, span: Span) -> bool:
        """Tell whether a word of prose is set as any other word: neither in a list nor as a name."""
        if self.lists.cover(span):
            return False
        text = self.outline.text
        if not any(c.isupper() for c in text[span.start : span.end]):
            return True
        return _SENTENCE_START.search(text, max(span.start - 4, 0), span.start) is not None


def is_proper(concept: Concept) -> bool:
    """Tell whether it is the name of something ("Python", "S3") or a notion of a field whose notions are skills."""
    return concept.field in _FIELDS_OF_NOTIONS or any(c.isupper() or c.isdigit() for c in concept.name)
