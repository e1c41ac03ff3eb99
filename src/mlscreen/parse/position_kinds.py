"""The kind of a position, from its title, its employer and its section.

A title decides before the section does, since internships and assistantships are often printed under "Experience".
"""

from mlscreen.model.resume import PositionKind, SectionKind
from mlscreen.parse.position_words import kind_words

BY_SECTION = {
    SectionKind.EXPERIENCE: PositionKind.JOB,
    SectionKind.INTERNSHIPS: PositionKind.INTERNSHIP,
    SectionKind.RESEARCH: PositionKind.RESEARCH,
    SectionKind.TEACHING: PositionKind.TEACHING,
    SectionKind.VOLUNTEERING: PositionKind.VOLUNTEER,
    SectionKind.PROJECTS: PositionKind.PROJECT,
}


def kind_of(title: str, section: SectionKind, *, project: bool = False) -> PositionKind:
    """Return the kind; `project` says that the heading itself speaks of a project."""
    usual = BY_SECTION.get(section, PositionKind.JOB)
    if usual is PositionKind.TEACHING and kind_words("internship").search(title):
        return PositionKind.INTERNSHIP
    if usual in (PositionKind.PROJECT, PositionKind.VOLUNTEER) or project:
        return PositionKind.PROJECT if project else usual
    if kind_words("volunteer").search(title):
        return PositionKind.VOLUNTEER
    if kind_words("internship").search(title):
        return PositionKind.INTERNSHIP
    if kind_words("teaching").search(title):
        return PositionKind.TEACHING
    if kind_words("research").search(title):
        return PositionKind.RESEARCH
    return usual
