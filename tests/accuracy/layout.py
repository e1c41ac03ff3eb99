"""Reading and parsing of laid-out files, against labels by hand; scored by the folder's `check.py`."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from mlscreen.errors import Unreadable
from mlscreen.extract.limits import Limits
from mlscreen.extract.reader import read
from mlscreen.lexicon.vocabulary import Vocabulary, load
from mlscreen.model.resume import DegreeLevel, EducationStatus, Polarity, Position, PositionKind, Resume, SectionKind
from mlscreen.model.timeline import PartialDate, total_months
from mlscreen.parse.contact import find as find_contact
from mlscreen.parse.parser import parse
from tests.accuracy.result import Result, checked

COUNTED = (PositionKind.JOB, PositionKind.INTERNSHIP, PositionKind.RESEARCH, PositionKind.TEACHING)
LEVELS = {
    DegreeLevel.DOCTORATE: "doctorate",
    DegreeLevel.MASTER: "master",
    DegreeLevel.BACHELOR: "bachelor",
    DegreeLevel.ASSOCIATE: "associate",
    DegreeLevel.DIPLOMA: "diploma",
}


def run(folder: Path, as_of: date) -> Result:
    vocabulary = load()
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    records = [record(entry["id"], folder / entry["file"], vocabulary, as_of) for entry in manifest]
    return Result(records, checked(folder, records))


def record(name: str, path: Path, vocabulary: Vocabulary, as_of: date) -> dict[str, Any]:
    try:
        document = read(path, Limits())
    except Unreadable as problem:
        return {"id": name, "text": None, "error": problem.code.value}
    resume, contact = parse(document, vocabulary), find_contact(document)
    jobs = [p.dates for p in resume.positions if p.kind is PositionKind.JOB and p.dates]
    return {
        "id": name,
        "text": document.visible_text,
        "emails": list(contact.emails),
        "name": contact.name,
        "roles": [role(p) for p in resume.positions if p.kind in COUNTED and p.dates],
        "experience_years": total_months(jobs, as_of).likely / 12,
        "highest_level": highest_level(resume),
        "skills": skills(resume),
        "sections": [section.heading for section in resume.sections if section.heading],
        "error": None,
    }


def role(position: Position) -> dict[str, str | None]:
    dates = position.dates
    assert dates is not None
    return {
        "title": position.title,
        "org": position.employer,
        "start": month(dates.start),
        "end": "present" if dates.ongoing else month(dates.end),
    }


def month(when: PartialDate | None) -> str | None:
    return None if when is None else str(when)


def highest_level(resume: Resume) -> str:
    unfinished = (EducationStatus.IN_PROGRESS, EducationStatus.DISCONTINUED)
    levels = [e.level for e in resume.education if e.status not in unfinished]
    return LEVELS.get(max(levels, default=DegreeLevel.NONE), "none")


def skills(resume: Resume) -> list[str]:
    """Return the skills that are named, each once: by its own name where that stands there, else as written."""
    written: dict[str, str] = {}
    for mention in resume.skills:
        if mention.polarity is Polarity.AFFIRMED and mention.topic in {"skill", "unlisted"} and mention.by_name:
            words = " ".join(resume.document.quote(mention.span).split())
            own = mention.skill.casefold() in words.casefold()
            if own or mention.skill not in written or mention.section is SectionKind.SKILLS:
                kept = written.get(mention.skill) == mention.skill
                written[mention.skill] = mention.skill if own or kept else words
    return sorted(set(written.values()))
