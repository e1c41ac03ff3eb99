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
from mlscreen.score.kinds.education import judge as judge_education
from mlscreen.score.kinds.either import judge as judge_either
from mlscreen.score.kinds.experience import judge as judge_experience
from mlscreen.score.kinds.phrase import judge as judge_phrase
from mlscreen.score.kinds.skill import judge as judge_skill


def judge(criterion: Criterion, case: Case) -> Finding:
    """Return the finding of the criterion's own rule."""
    match criterion.options:
        case SkillOptions() as options:
            return judge_skill(options, case)
        case PhraseOptions() as options:
            return judge_phrase(options, case)
        case ExperienceOptions() as options:
            return judge_experience(options, case)
        case EducationOptions() as options:
            return judge_education(options, case)
        case EitherOptions() as options:
            return judge_either(options, case)
