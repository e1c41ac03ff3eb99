"""Rubrics drafted from labelled postings; scored by the folder's `check.py`."""

import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from mlscreen.errors import MlscreenError
from mlscreen.lexicon.vocabulary import Vocabulary, load
from mlscreen.model.draft import Draft
from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import (
    Choice,
    Criterion,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    PhraseTopic,
    SkillOptions,
)
from mlscreen.rubric.draft import draft
from tests.accuracy.result import Result

LEVELS = {
    DegreeLevel.DOCTORATE: "doctorate",
    DegreeLevel.MASTER: "master",
    DegreeLevel.BACHELOR: "bachelor",
    DegreeLevel.ASSOCIATE: "associate",
    DegreeLevel.DIPLOMA: "associate",
    DegreeLevel.SECONDARY: "high_school",
}
TOPICS = {
    PhraseTopic.SOFT_SKILL: "soft",
    PhraseTopic.DOMAIN: "domain",
    PhraseTopic.CERTIFICATE: "certification",
    PhraseTopic.LANGUAGE: "language",
    PhraseTopic.OTHER: "other",
}


def record(made: Draft) -> dict[str, Any]:
    """Return the draft in the form that `check.py` reads; what is only mentioned has that as its status."""
    active = [row for criterion in made.rubric.criteria for row in rows(criterion, criterion.status.value)]
    return {"criteria": active + [row for criterion in made.mentioned for row in rows(criterion, "mentioned")]}


def rows(criterion: Criterion, status: str) -> list[dict[str, Any]]:
    quote = criterion.source.quote if criterion.source else ""
    return [{**row, "status": status, "source": quote} for row in parts(criterion)]


def parts(criterion: Criterion) -> list[dict[str, Any]]:
    options = criterion.options
    if isinstance(options, SkillOptions):
        return [{"kind": "skill", "terms": names(options.choices), "need": need(options)}]
    if isinstance(options, PhraseOptions):
        return [{"kind": TOPICS[options.topic], "terms": names(options.choices), "need": need(options)}]
    if isinstance(options, ExperienceOptions):
        return [years(options)]
    if isinstance(options, EducationOptions):
        return [degree(options)]
    return either(options)


def names(choices: tuple[Choice, ...]) -> list[str]:
    """Return all names of skills, but one for each choice that is a phrase in several forms."""
    return [name for choice in choices for name in choice.names]


def need(options: SkillOptions | PhraseOptions) -> int | str:
    """Return how many are needed; C/C++ is two terms of one choice, so "all" is said only of single names."""
    single = all(len(choice.names) == 1 for choice in options.choices)
    return "all" if single and options.need == len(options.choices) else options.need


def years(options: ExperienceOptions) -> dict[str, Any]:
    upper = options.max_months
    return {
        "kind": "years",
        "min_years": options.min_months / 12,
        "max_years": upper / 12 if upper else None,
        "of": "; ".join(names(options.of)) or "overall",
    }


def degree(options: EducationOptions) -> dict[str, Any]:
    return {
        "kind": "education",
        "level": LEVELS[options.level],
        "field": ", ".join(options.areas),
        "or_equivalent": options.or_equivalent_months is not None,
    }


def either(options: EitherOptions) -> list[dict[str, Any]]:
    """Return the first branch as it is and the years of the others as alternatives."""
    found = []
    for at, branch in enumerate(options.branches):
        if branch.experience is not None:
            found.append(years(branch.experience) | ({"alternative": True} if at else {}))
    degrees = [branch.education for branch in options.branches if branch.education is not None]
    if degrees:
        found.append(degree(min(degrees, key=lambda one: one.level)))
    return found


def run(folder: Path, as_of: date) -> Result:
    vocabulary = load()
    records = []
    with tempfile.TemporaryDirectory() as made:
        for path in sorted(folder.glob("*.txt")):
            one = attempt(path, vocabulary)
            records.append({"id": path.stem, **one})
            (Path(made) / f"{path.stem}.json").write_text(json.dumps(one), encoding="utf-8")
        command = [sys.executable, str(folder / "check.py"), "--rubrics", made, "--set", "all", "-v"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    return Result(records, done.stdout + done.stderr)


def attempt(path: Path, vocabulary: Vocabulary) -> dict[str, Any]:
    try:
        return record(draft(path.read_text(encoding="utf-8"), vocabulary))
    except MlscreenError as problem:
        return {"criteria": [], "error": str(problem)}
