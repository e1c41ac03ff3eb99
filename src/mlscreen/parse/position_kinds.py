"""The kind of a position, from its title, its employer and its section.

A title decides before the section does, since internships and assistantships are often printed under "Experience".
"""

from mlscreen.model.resume import PositionKind, SectionKind
from mlscreen.parse.position_words import says_kind

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
    if usual is PositionKind.TEACHING and says_kind(title, "internship"):
        return PositionKind.INTERNSHIP
    if usual in (PositionKind.PROJECT, PositionKind.VOLUNTEER) or project:
        return PositionKind.PROJECT if project else usual
    if says_kind(title, "employed"):
        # Like "Research Associate": a job, unless the résumé itself files it under research.
        return usual
    if says_kind(title, "volunteer"):
        return PositionKind.VOLUNTEER
    if says_kind(title, "internship"):
        return PositionKind.INTERNSHIP
    if says_kind(title, "teaching"):
        return PositionKind.TEACHING
    if says_kind(title, "research"):
        return PositionKind.RESEARCH
    return usual
