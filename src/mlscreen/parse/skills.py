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
from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.resume import Education, Method, Polarity, SectionKind, SkillMention
from mlscreen.parse import headings, levels, polarity
from mlscreen.parse.lines import TextLine
from mlscreen.parse.outline import Outline
from mlscreen.parse.polarity import Judgement

_ADDRESS = re.compile(
    r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|edu|co|ai)/\S*"
)
_SENTENCE_START = re.compile(r"(?:^|[\n\t.!?:;•▪●◦–—*-])\s*$")
_NOT_CLAIMED = {
    SectionKind.INTERESTS: Judgement(Polarity.AMBIGUOUS, "named as an interest"),
    SectionKind.REFERENCES: Judgement(Polarity.AMBIGUOUS, "named in a reference"),
}
_LABEL_KINDS = {ConceptKind.SOFT, ConceptKind.PHRASE, ConceptKind.LANGUAGE, ConceptKind.CERTIFICATE}
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
        match = _label().match(line.body)
        if match is None:
            continue
        end = line.span.end
        # The list may wrap: it goes on while a line ends in a comma or the next begins in the middle of a list.
        for following in lines[number + 1 : number + 4]:
            if following.bullet or following.blank_before or not lines[number].text.rstrip().endswith((",", "&", "/")):
                break
            end, number = following.span.end, number + 1
        yield Span(line.body_span.start + match.end(), end)


def find(
    outline: Outline, hits: Sequence[Hit], education: Sequence[Education], vocabulary: Vocabulary
) -> tuple[SkillMention, ...]:
    """Return one mention per place, in reading order."""
    text = outline.text
    addresses = [Span(*match.span()) for match in _ADDRESS.finditer(text)]
    kept = [hit for hit in _without_acronyms(hits, text) if not _inside(hit.span, addresses)]
    names = tuple(_names(outline, education))
    employers = {position.employer.casefold().strip() for position in outline.positions if position.employer}
    return tuple(
        _mention(outline, hit, level, _where(outline, hit, judgement, vocabulary, (names, employers)), vocabulary)
        for hit, level, judgement in zip(kept, levels.stated(text, kept), polarity.judge(text, kept), strict=True)
    )


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


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    return any(other.overlaps(span) for other in spans)


def _names(outline: Outline, education: Sequence[Education]) -> Iterator[Span]:
    """Yield where the names of employers, schools and places stand, and the person's own at the top."""
    for position in outline.positions:
        head = position.highlights[0].start if position.highlights else position.span.end
        for name in (position.employer, position.place):
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


def _where(
    outline: Outline,
    hit: Hit,
    judgement: Judgement,
    vocabulary: Vocabulary,
    names: tuple[Sequence[Span], set[str]],
) -> Judgement:
    """Return the judgement of the sentence, unless the place says that it is no claim."""
    spans, employers = names
    text = outline.text
    kind = outline.kind_at(hit.span.start)
    if judgement.polarity is Polarity.NEGATED:
        return judgement
    if any(span.covers(hit.span) for span in spans):
        return _IN_NAME
    if kind is not SectionKind.SKILLS and text[hit.span.start : hit.span.end].casefold() in employers:
        return _IN_NAME
    if hit.ambiguous:
        return Judgement(Polarity.AMBIGUOUS, hit.note)
    if hit.method is Method.FUZZY and _everyday(outline, hit.span):
        return Judgement(Polarity.AMBIGUOUS, f'"{text[hit.span.start : hit.span.end]}" may be misspelt or another word')
    if kind in _NOT_CLAIMED:
        return _NOT_CLAIMED[kind]
    if outline.in_heading(hit.span):
        concept = vocabulary.get(hit.concept)
        if concept is None or concept.kind in _LABEL_KINDS:
            return Judgement(Polarity.AMBIGUOUS, "the label of a section")
    return judgement


def _everyday(outline: Outline, span: Span) -> bool:
    """Tell whether a word of prose is set as any other word: neither in a list nor as a name."""
    if outline.kind_at(span.start) is SectionKind.SKILLS or any(one.covers(span) for one in _labelled(outline.lines)):
        return False
    word = outline.text[span.start : span.end]
    return (
        not any(c.isupper() for c in word)
        or _SENTENCE_START.search(outline.text, max(span.start - 4, 0), span.start) is not None
    )


def _mention(outline: Outline, hit: Hit, level: str, judgement: Judgement, vocabulary: Vocabulary) -> SkillMention:
    return SkillMention(
        skill=hit.concept,
        span=hit.span,
        section=outline.kind_at(hit.span.start),
        position=outline.position_at(hit.span),
        method=hit.method,
        similarity=hit.similarity,
        polarity=judgement.polarity,
        implies=vocabulary.implies(hit.concept),
        level=level,
        note=judgement.note,
    )


@cache
def _label() -> re.Pattern[str]:
    labels = sorted(tables.load("skill_lists")["labels"], key=lambda label: (-len(label), label))
    words = "|".join(re.escape(label).replace(r"\ ", r"\s+") for label in labels)
    return re.compile(
        rf"(?:{words})(?:\s*(?:&|/|and|und|et|y|e|en)\s*(?:{words}))?(?:\s*\([^)]{{1,30}}\))?\s*[:：–]\s*",
        re.IGNORECASE,
    )
