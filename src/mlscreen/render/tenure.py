"""What the dated positions say about each skill: months and last use, for showing beside it.

Never counts a month twice, and never one outside a dated position whose own text names the skill. Scoring has its own
rules; this is only for looking.
"""

from datetime import date

from mlscreen.model.record import Record
from mlscreen.model.resume import Polarity, Resume, SkillMention
from mlscreen.model.timeline import Months, total_months


class SkillUse(Record):
    """One skill over the whole résumé."""

    skill: str
    mentions: tuple[SkillMention, ...]
    """The affirmed ones, in order of the text."""
    months: Months
    last_used: tuple[int, int] | None
    """Year and month up to which a dated position that names it goes on; `None` when no such position does."""


def skill_uses(resume: Resume, as_of: date) -> tuple[SkillUse, ...]:
    """Return the use of each skill that the résumé affirms, the longest first."""
    mentions: dict[str, list[SkillMention]] = {}
    for mention in resume.skills:
        if mention.polarity is Polarity.AFFIRMED:
            mentions.setdefault(mention.skill, []).append(mention)
    uses = [_use(skill, tuple(found), resume, as_of) for skill, found in mentions.items()]
    return tuple(sorted(uses, key=lambda use: (-use.months.likely, -len(use.mentions), use.skill.lower(), use.skill)))


def not_affirmed(resume: Resume) -> tuple[SkillMention, ...]:
    """Return the mentions that are shown and not credited, in order of the text."""
    return tuple(mention for mention in resume.skills if mention.polarity is not Polarity.AFFIRMED)


def _use(skill: str, mentions: tuple[SkillMention, ...], resume: Resume, as_of: date) -> SkillUse:
    numbers = sorted({mention.position for mention in mentions if mention.position is not None})
    ranges = [dates for number in numbers if (dates := resume.positions[number].dates) is not None]
    ends = [last for dates in ranges if (last := dates.last_month(as_of)) is not None]
    last_used = divmod(max(ends), 12) if ends else None
    return SkillUse(
        skill, mentions, total_months(ranges, as_of), (last_used[0], last_used[1] + 1) if last_used else None
    )
