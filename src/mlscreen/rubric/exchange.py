"""Give a rubric to other systems: as a schema.org JobPosting and as a job of the JSON Resume project.

Never adds what the rubric does not say: no employer, place or pay.
"""

import json
from typing import Any

from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import (
    Branch,
    Criterion,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    PhraseTopic,
    Rubric,
    SkillOptions,
    Status,
)

# The words that schema.org's users agreed on for credentialCategory.
_CREDENTIALS = {
    DegreeLevel.SECONDARY: "high school",
    DegreeLevel.DIPLOMA: "professional certificate",
    DegreeLevel.ASSOCIATE: "associate degree",
    DegreeLevel.BACHELOR: "bachelor degree",
    DegreeLevel.MASTER: "postgraduate degree",
    DegreeLevel.DOCTORATE: "postgraduate degree",
}


def job_posting(rubric: Rubric) -> str:
    """Return the rubric as JSON-LD of type schema.org/JobPosting."""
    degrees, years = _degrees(rubric), _years(rubric)
    posting: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": rubric.title,
        "description": _description(rubric),
        "skills": [criterion.label for criterion in rubric.criteria if _is_skill(criterion)],
        "qualifications": [_worded(criterion) for criterion in rubric.criteria if not _is_skill(criterion)],
    }
    if degrees:
        posting["educationRequirements"] = [
            {"@type": "EducationalOccupationalCredential", "credentialCategory": _CREDENTIALS[one.level]}
            for one in degrees
        ]
        posting["experienceInPlaceOfEducation"] = any(one.or_equivalent_months is not None for one in degrees)
    if years:
        least = max(one.min_months for one in years)
        posting["experienceRequirements"] = {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": least}
    return _text(posting)


def json_resume_job(rubric: Rubric) -> str:
    """Return the rubric as a job in the schema of the JSON Resume project."""
    years = [one.min_months for one in _years(rubric)]
    job: dict[str, Any] = {
        "title": rubric.title,
        "description": _description(rubric),
        "qualifications": [_worded(criterion) for criterion in rubric.criteria if not _is_skill(criterion)],
        "skills": [
            {"name": criterion.label, "level": criterion.status.value, "keywords": _keywords(criterion)}
            for criterion in rubric.criteria
            if _is_skill(criterion)
        ],
        "meta": {"version": rubric.version, "canonical": "", "source": f"rubric {rubric.id}"},
    }
    if years:
        job["experience"] = f"{max(years) / 12:g} years or more"
    return _text(job)


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _description(rubric: Rubric) -> str:
    lines = []
    for status, heading in ((Status.REQUIRED, "Required"), (Status.PREFERRED, "Preferred")):
        items = [f"- {criterion.label}" for criterion in rubric.criteria if criterion.status is status]
        lines += [f"{heading}:", *items] if items else []
    return "\n".join(lines)


def _is_skill(criterion: Criterion) -> bool:
    options = criterion.options
    return isinstance(options, SkillOptions) or (
        isinstance(options, PhraseOptions) and options.topic is not PhraseTopic.OTHER
    )


def _worded(criterion: Criterion) -> str:
    return criterion.label if criterion.status is Status.REQUIRED else f"{criterion.label} (preferred)"


def _keywords(criterion: Criterion) -> list[str]:
    options = criterion.options
    assert isinstance(options, SkillOptions | PhraseOptions)
    return [name for choice in options.choices for name in choice.names]


def _branches(rubric: Rubric) -> list[Branch]:
    return [
        branch
        for c in rubric.criteria
        if isinstance(c.options, EitherOptions) and _binding(c)
        for branch in c.options.branches
    ]


def _binding(criterion: Criterion) -> bool:
    return criterion.status is Status.REQUIRED and not criterion.only_for


def _degrees(rubric: Rubric) -> list[EducationOptions]:
    found = [c.options for c in rubric.criteria if isinstance(c.options, EducationOptions) and _binding(c)]
    return found + [branch.education for branch in _branches(rubric) if branch.education]


def _years(rubric: Rubric) -> list[ExperienceOptions]:
    found = [c.options for c in rubric.criteria if isinstance(c.options, ExperienceOptions) and _binding(c)]
    # Of several ways the shortest is enough.
    ways = [branch.experience for branch in _branches(rubric) if branch.experience]
    return found + ([min(ways, key=lambda one: one.min_months)] if ways else [])
