"""Turns the concepts found in a résumé into mentions: where each stands, and whether the words claim it.

Never credits a name that belongs to an employer, a school, an address or a link, and never sees contact data.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.resume import Education, Polarity, SectionKind, SkillMention
from mlscreen.parse import headings, levels, polarity, proofs, skill_links, tongues, unlisted
from mlscreen.parse.cues import words_of
from mlscreen.parse.lines import TextLine
from mlscreen.parse.outline import Outline, Stretches
from mlscreen.parse.polarity import Judgement
from mlscreen.parse.skill_places import Place
from mlscreen.regex import regex

_LABEL = regex(r"(?P<label>[^\n:：–(]{1,80}?)(?:\s*\([^)]{1,30}\))?\s*[:：–]\s*")
_OF_SKILLS = regex(
    r"(?![^:\n]{0,30}\b(?:used|gained|applied)\b)[^:\n]{0,20}"
    r"(?:skill|competenc|kenntnisse|compétences|competencias|competências|competenze)",
    re.IGNORECASE,
)
_JOINT = regex(r"\s*(?:&|/|and|und|et|y|e|en)\s*(?=\w)")


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


def _general_list(outline: Outline) -> Iterator[Span]:
    """Yield the one line of skills behind the last position that speaks of all of them: "Skills: Tableau, Python".

    Where each position has its own such line, the last one has too.
    """
    lists = [(line, list(_labelled([line]))) for line in outline.lines if _OF_SKILLS.match(line.body)]
    labelled = [(line, spans[0]) for line, spans in lists if spans]
    if len(labelled) != 1 or not outline.positions:
        return
    (line, span) = labelled[0]
    last = max(position.span.end for position in outline.positions)
    behind = [other for other in outline.lines if span.end <= other.span.start < last]
    if line.blank_before and all(_LABEL.match(other.body) for other in behind):
        yield span


def find(
    outline: Outline, hits: Sequence[Hit], education: Sequence[Education], vocabulary: Vocabulary
) -> tuple[SkillMention, ...]:
    """Return one mention per place, in reading order."""
    text = outline.text
    addresses = skill_links.addresses(text)
    links = Stretches(addresses)
    named = skill_links.without_labels(outline, hits, addresses)
    names = Stretches(_names(outline, education))
    employers = frozenset(p.employer.casefold().strip() for p in outline.positions if p.employer)
    lists = Stretches(list_spans(outline))
    general = Stretches(_general_list(outline))
    place = Place(outline, vocabulary, names, employers, lists)
    shown = (hit for hit in _without_acronyms(named, text) if not links.touch(hit.span))
    kept = [hit for hit in shown if not place.is_heading_of_studies(hit)]
    words = words_of(text)
    stated = levels.stated(text, kept, words)
    sure = tongues.sure(outline, kept, stated, vocabulary)
    kept = [replace(hit, ambiguous=False) if number in sure else hit for number, hit in enumerate(kept)]
    own: list[Judgement | None] = list(polarity.judge(text, kept, words))
    for number, judgement in (
        *proofs.judge(text, kept, vocabulary),
        *tongues.spoken(outline, kept, stated, lists, vocabulary),
    ):
        # A denial is the stronger word; what is protected goes all the same.
        known = own[number]
        if judgement is None or known is None or known.polarity is not Polarity.NEGATED:
            own[number] = judgement
    judged = zip(kept, stated, own, strict=True)
    found = [
        _mention(place, hit, level, place.judge(hit, one), general.cover(hit.span))
        for hit, level, one in judged
        if one is not None
    ]
    found += unlisted.find(outline, Stretches((*(hit.span for hit in hits), *addresses)))
    return tuple(sorted(found, key=lambda mention: mention.span))


def _without_acronyms(hits: Iterable[Hit], text: str) -> Iterator[Hit]:
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


def _mention(place: Place, hit: Hit, level: str, judgement: Judgement, general: bool) -> SkillMention:
    concept = place.vocabulary.get(hit.concept)
    return SkillMention(
        skill=hit.concept,
        span=hit.span,
        section=SectionKind.SKILLS if general else place.outline.kind_at(hit.span.start),
        position=None if general else place.outline.position_at(hit.span),
        method=hit.method,
        similarity=hit.similarity,
        polarity=judgement.polarity,
        implies=place.vocabulary.implies(hit.concept),
        level=level,
        note=judgement.note,
        topic=concept.kind.value if concept else ConceptKind.PHRASE.value,
        by_name=concept is None or place.is_listing(hit.span, concept),
    )


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
