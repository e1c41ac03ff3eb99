"""Turns the concepts found in a résumé into mentions: where each stands, and whether the words claim it.

Never credits a name that belongs to an employer, a school, an address or a link, and never sees contact data.

A mention in a heading counts where the heading names a technology or field ("Machine Learning Projects"), not where it
is only a label ("Leadership", "Languages"). Interests and references are shown and not credited.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Concept, ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Education, Method, Polarity, SectionKind, SkillMention
from mlscreen.parse import headings, levels, polarity, unlisted
from mlscreen.parse.cues import words_of
from mlscreen.parse.lines import TextLine
from mlscreen.parse.outline import Outline, Stretches
from mlscreen.parse.polarity import Judgement
from mlscreen.regex import regex

_TOKEN = regex(r"\S+")
_ADDRESS = regex(
    r"[^@]+@[\w-]+(?:\.[\w-]+)+|\W*(?:https?://|www\.)|\W*[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|edu|co|ai)/"
)
_LONGEST_ADDRESS = 300
_SENTENCE_START = regex(r"(?:^|[\n\t.!?:;•▪●◦–—*-])\s*$")
_HEADS_LIST = regex(r"[^,;|:\n\t]{0,30}:(?=\s+\S)")
_LINE_START = regex(r"[^,;|:\t]{0,30}")
_NOT_CLAIMED = {
    SectionKind.INTERESTS: Judgement(Polarity.AMBIGUOUS, "named as an interest"),
    SectionKind.REFERENCES: Judgement(Polarity.AMBIGUOUS, "named in a reference"),
}
_LABEL = regex(r"(?P<label>[^\n:：–(]{1,80}?)(?:\s*\([^)]{1,30}\))?\s*[:：–]\s*")
_JOINT = regex(r"\s*(?:&|/|and|und|et|y|e|en)\s*(?=\w)")
_LABEL_KINDS = {ConceptKind.SOFT, ConceptKind.PHRASE, ConceptKind.LANGUAGE, ConceptKind.CERTIFICATE}
_RESEARCH = regex(r"research|forschung|recherche|investiga|pesquisa|ricerca|onderzoek|研究", re.IGNORECASE)
_FIELDS_OF_NOTIONS = {"machine learning", "perception and language", "languages"}
# "Siebel Scholar", "Google PhD Fellowship": what the honour is named for is no skill of whoever got it.
_HONOUR = regex(
    r" (?:[A-Z][A-Za-z.]* )?(?:Scholars?|Scholarships?|Fellows?|Fellowships?|Awards?|Prizes?|Medals?|Foundation"
    r"|Stipend|Stipendium|Preis|Bourse|Beca|Premio)\b"
)
_IN_NAME = Judgement(Polarity.AMBIGUOUS, "part of a name of an employer, a school or a person")


def list_spans(outline: Outline) -> tuple[Span, ...]:
    """Return the stretches that list skills: skill sections, and what follows "Tools:" anywhere."""
    spans = [
        Span(inside[0].span.start, inside[-1].span.end)
        for section in outline.of_kind([SectionKind.SKILLS])
        if (inside := headings.content(section, outline.lines))
    ]
    spans += _labelled(outline.lines)
    return tuple(sorted(spans))


def _labelled(lines: Sequence[TextLine]) -> Iterator[Span]:
    for number, line in enumerate(lines):
        start = _after_label(line.body)
        if start is None:
            continue
        end = line.span.end
        # The list may wrap: it goes on while a line ends in a comma or the next begins in the middle of a list.
        for following in lines[number + 1 : number + 4]:
            if following.bullet or following.blank_before or not lines[number].text.rstrip().endswith((",", "&", "/")):
                break
            end, number = following.span.end, number + 1
        yield Span(line.body_span.start + start, end)


def find(
    outline: Outline, hits: Sequence[Hit], education: Sequence[Education], vocabulary: Vocabulary
) -> tuple[SkillMention, ...]:
    """Return one mention per place, in reading order."""
    text = outline.text
    addresses = Stretches(_addresses(text))
    kept = [hit for hit in _without_acronyms(hits, text) if not addresses.touch(hit.span)]
    names = Stretches(_names(outline, education))
    employers = frozenset(p.employer.casefold().strip() for p in outline.positions if p.employer)
    place = _Place(outline, vocabulary, names, employers, Stretches(list_spans(outline)))
    words = words_of(text)
    judged = zip(kept, levels.stated(text, kept, words), polarity.judge(text, kept, words), strict=True)
    found = [_mention(place, hit, level, place.judge(hit, own)) for hit, level, own in judged]
    found += unlisted.find(outline, Stretches((*(hit.span for hit in hits), *_addresses(text))))
    return tuple(sorted(found, key=lambda mention: mention.span))


def _without_acronyms(hits: Sequence[Hit], text: str) -> Iterator[Hit]:
    """Drop the acronym beside its long form: "natural language processing (NLP)" is one mention."""
    before: Hit | None = None
    for hit in hits:
        if (
            before
            and before.concept == hit.concept
            and text[before.span.end : hit.span.start].strip(" ") in {"(", "/", "["}
        ):
            continue
        before = hit
        yield hit


def _addresses(text: str) -> Iterator[Span]:
    for token in _TOKEN.finditer(text):
        word = token[0]
        if ("@" in word or "/" in word or "www." in word) and len(word) <= _LONGEST_ADDRESS and _ADDRESS.match(word):
            yield Span(*token.span())


def _names(outline: Outline, education: Sequence[Education]) -> Iterator[Span]:
    """Yield where the names of employers, schools and places stand, and the person's own at the top."""
    for position in outline.positions:
        head = position.highlights[0].start if position.highlights else position.span.end
        for name in (position.employer, position.place):
            # "Java SE, Android SDK, SQLite" under a title is a list of tools, whatever was taken for the employer.
            if name.count(",") > 1:
                continue
            yield from _occurrence(outline.text, name, Span(position.span.start, max(head, position.span.start)))
    for degree in education:
        yield from _occurrence(outline.text, degree.institution, degree.span)
    if outline.lines and outline.sections and outline.sections[0].heading_span is None:
        first = outline.lines[0]
        if len(first.words) <= 4:
            yield first.span


def _occurrence(text: str, name: str, within: Span) -> Iterator[Span]:
    at = text.find(name, within.start, within.end) if name else -1
    if at >= 0:
        yield Span(at, at + len(name))


class _Place(Record):
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
        if hit.ambiguous:
            return Judgement(Polarity.AMBIGUOUS, hit.note)
        if hit.method is Method.FUZZY and self._everyday(hit.span):
            words = self.outline.text[hit.span.start : hit.span.end]
            return Judgement(Polarity.AMBIGUOUS, f'"{words}" may be misspelt or another word')
        kind = self.outline.kind_at(hit.span.start)
        if kind in _NOT_CLAIMED and not self._of_research(hit.span):
            return _NOT_CLAIMED[kind]
        if self.outline.in_heading(hit.span):
            concept = self.vocabulary.get(hit.concept)
            if concept is None or concept.kind in _LABEL_KINDS:
                return Judgement(Polarity.AMBIGUOUS, "the label of a section")
        return own

    def is_listing(self, span: Span, concept: Concept) -> bool:
        """Tell whether it is named as a skill; the head of a list, as in "Databases: Redis", is no item of it."""
        if _is_proper(concept) and not concept.name.endswith(" language"):
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


def _mention(place: _Place, hit: Hit, level: str, judgement: Judgement) -> SkillMention:
    concept = place.vocabulary.get(hit.concept)
    return SkillMention(
        skill=hit.concept,
        span=hit.span,
        section=place.outline.kind_at(hit.span.start),
        position=place.outline.position_at(hit.span),
        method=hit.method,
        similarity=hit.similarity,
        polarity=judgement.polarity,
        implies=place.vocabulary.implies(hit.concept),
        level=level,
        note=judgement.note,
        topic=concept.kind.value if concept else ConceptKind.PHRASE.value,
        by_name=concept is None or place.is_listing(hit.span, concept),
    )


def _is_proper(concept: Concept) -> bool:
    """Tell whether it is the name of something ("Python", "S3") or a notion of a field whose notions are skills."""
    return concept.field in _FIELDS_OF_NOTIONS or any(c.isupper() or c.isdigit() for c in concept.name)


def _after_label(line: str) -> int | None:
    """Return where the list begins that a label announces ("Languages & Tools (daily): "), `None` without a label."""
    shape = _LABEL.match(line)
    if shape is None:
        return None
    label = " ".join(shape["label"].lower().split())
    joined = ((label[: gap.start()], label[gap.end() :]) for gap in _JOINT.finditer(label))
    if label in _labels() or any(_labels().issuperset(both) for both in joined):
        return shape.end()
    return None


@cache
def _labels() -> frozenset[str]:
    return frozenset(tables.load("skill_lists")["labels"])
