"""Understands a document: sections, positions, degrees, skills, language and quality, in that order.

Never sees contact data, and never reads hidden words.
"""

from mlscreen.lexicon import matcher
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Document
from mlscreen.model.resume import Resume, SectionKind
from mlscreen.parse import claims, education, language, licences, positions, quality, skills, teams
from mlscreen.parse.outline import Outline
from mlscreen.parse.programming import resettled
from mlscreen.parse.structure import structure


def parse(document: Document, vocabulary: Vocabulary) -> Resume:
    """Return what the résumé says, as far as it is understood; a document that says nothing gives an empty one."""
    text = document.visible_text
    lines, found = structure(document)
    sections = resettled(found, lines, vocabulary)
    outline = Outline(text, lines, sections, positions.find(lines, sections, text))
    hits = matcher.find(text, vocabulary, skills.list_spans(outline))
    hits = licences.find(text, teams.find(text, hits, vocabulary), vocabulary)
    degrees = education.find(outline, hits, vocabulary)
    spoken = language.tell(text)
    return Resume(
        document=document,
        sections=sections,
        positions=outline.positions,
        education=degrees,
        skills=skills.find(outline, hits, degrees, vocabulary),
        # What a referee says of a time is no claim of the person.
        claims=tuple(c for c in claims.find(text) if outline.kind_at(c.span.start) is not SectionKind.REFERENCES),
        language=spoken.code,
        language_supported=spoken.supported,
        warnings=quality.notice(document, sections, outline.positions, spoken),
    )
