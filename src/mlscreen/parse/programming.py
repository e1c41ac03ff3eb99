"""Tells a section "Languages" that lists programming languages from one that lists spoken ones.

Never looks beyond the words of the section.
"""

from collections.abc import Iterable, Sequence

from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.record import replace
from mlscreen.model.resume import Section, SectionKind
from mlscreen.parse import headings
from mlscreen.parse.lines import TextLine
from mlscreen.regex import regex

_ITEM = regex(r"[^\s,;:|/()•·]+")
_MOST_ITEMS = 40


def resettled(sections: Sequence[Section], lines: Sequence[TextLine], vocabulary: Vocabulary) -> tuple[Section, ...]:
    """Return the sections, those of programming languages among the skills."""
    return tuple(
        replace(section, kind=SectionKind.SKILLS)
        if section.kind is SectionKind.LANGUAGES and _programs(headings.content(section, lines), vocabulary)
        else section
        for section in sections
    )


def _programs(content: Iterable[TextLine], vocabulary: Vocabulary) -> bool:
    items = [item for line in content for item in _ITEM.findall(line.text)][:_MOST_ITEMS]
    known = [concept.kind for item in items if (concept := vocabulary.get(item)) is not None]
    # One spoken language settles it: "English, German, SQL" is a list of spoken languages with a guest.
    return ConceptKind.SKILL in known and ConceptKind.LANGUAGE not in known
