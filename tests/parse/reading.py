"""What the tests of degrees and skills start from: the outline of a text, and the concepts found in it."""

from mlscreen.lexicon import matcher, vocabulary
from mlscreen.lexicon.matcher import Hit
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Document
from mlscreen.model.resume import Education, SkillMention
from mlscreen.parse import education, positions, skills
from mlscreen.parse.headings import find_sections
from mlscreen.parse.lines import visible_lines
from mlscreen.parse.outline import Outline
from tests.parse.builders import document

VOCABULARY: Vocabulary = vocabulary.load()


def outline(made: Document) -> Outline:
    lines = visible_lines(made)
    sections = find_sections(made, lines)
    return Outline(made.visible_text, lines, sections, positions.find(lines, sections, made.visible_text))


def hits(made: Outline) -> tuple[Hit, ...]:
    return matcher.find(made.text, VOCABULARY, skills.list_spans(made))


def degrees(text: str) -> tuple[Education, ...]:
    made = outline(document(text))
    return education.find(made, hits(made), VOCABULARY)


def mentions(text: str) -> tuple[SkillMention, ...]:
    made = outline(document(text))
    found = hits(made)
    return skills.find(made, found, education.find(made, found, VOCABULARY), VOCABULARY)
