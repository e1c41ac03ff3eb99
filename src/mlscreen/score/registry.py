"""Which rule judges which kind of criterion.

Never holds a rule itself.
"""

from mlscreen.model.rubric import (
    Criterion,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    SkillOptions,
)
from mlscreen.score.case import Case
from mlscreen.score.finding import Finding
from mlscreen.score.kinds import education, either, experience, phrase, skill


def judge(criterion: Criterion, case: Case) -> Finding:
    """Return the finding of the criterion's own rule."""
    match criterion.options:
        case SkillOptions() as options:
            return skill.judge(options, case)
        case PhraseOptions() as options:
            return phrase.judge(options, case)
        case ExperienceOptions() as options:
            return experience.judge(options, case)
        case EducationOptions() as options:
            return education.judge(options, case)
        case EitherOptions() as options:
            return either.judge(options, case)
