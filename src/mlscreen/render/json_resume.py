"""Render a parsed résumé in the form of the JSON Resume project (schema v1.0.0), for other programs.

Never puts in what the text does not say: fields that were not found are left out, and no date is made more exact.
"""

import json
from collections.abc import Iterator
from typing import Any

from mlscreen.model.contact import Contact
from mlscreen.model.document import Document, Span
from mlscreen.model.resume import (
    Education,
    Polarity,
    Position,
    PositionKind,
    Resume,
    Section,
    SectionKind,
    SkillMention,
)
from mlscreen.model.timeline import DateRange, PartialDate
from mlscreen.render.text import escaped

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
_BULLETS = " \t•‣◦●○▪▫■□–—*·-"
_NETWORKS = {
    "linkedin.com": "LinkedIn",
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "kaggle.com": "Kaggle",
    "stackoverflow.com": "Stack Overflow",
    "twitter.com": "Twitter",
    "x.com": "X",
    "medium.com": "Medium",
    "orcid.org": "ORCID",
    "xing.com": "XING",
    "huggingface.co": "Hugging Face",
    "behance.net": "Behance",
    "dribbble.com": "Dribbble",
}


def render(resume: Resume, contact: Contact) -> bytes:
    """Return the résumé as indented JSON in UTF-8."""
    text = json.dumps(json_resume(resume, contact), ensure_ascii=False, indent=2)
    return escaped(text).encode("utf-8", "replace") + b"\n"


def json_resume(resume: Resume, contact: Contact) -> dict[str, Any]:
    """Return the résumé as the dictionary that the schema describes; dates are "YYYY-MM" or "YYYY"."""
    document = resume.document
    work = [
        _work(p, document) for p in resume.positions if p.kind not in {PositionKind.VOLUNTEER, PositionKind.PROJECT}
    ]
    return _filled(
        {
            "$schema": SCHEMA,
            "basics": _basics(resume, contact),
            "work": work,
            "volunteer": [_volunteer(p, document) for p in resume.positions if p.kind is PositionKind.VOLUNTEER],
            "education": [_education(degree) for degree in resume.education],
            "awards": [{"title": line} for line in _lines(resume, SectionKind.AWARDS)],
            "certificates": [{"name": line} for line in _lines(resume, SectionKind.CERTIFICATIONS)],
            "publications": [{"name": line} for line in _lines(resume, SectionKind.PUBLICATIONS)],
            "skills": _skills(resume),
            "languages": _languages(resume),
            "interests": [{"name": line} for line in _lines(resume, SectionKind.INTERESTS)],
            "projects": [_project(p, document) for p in resume.positions if p.kind is PositionKind.PROJECT],
            "meta": {"version": "v1.0.0", "canonical": SCHEMA},
        }
    )


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value not in ("", [], {}, None)}


def _basics(resume: Resume, contact: Contact) -> dict[str, Any]:
    profiles = [profile for link in contact.links if (profile := _profile(link))]
    sites = [_address(link) for link in contact.links if not _profile(link)]
    return _filled(
        {
            "name": contact.name,
            "email": contact.emails[0] if contact.emails else "",
            "phone": contact.phones[0] if contact.phones else "",
            "url": sites[0] if sites else "",
            "summary": " ".join(_lines(resume, SectionKind.SUMMARY)),
            "profiles": profiles,
        }
    )


def _address(link: str) -> str:
    return link if "://" in link else f"https://{link}"


def _profile(link: str) -> dict[str, Any] | None:
    host, _, path = link.split("://")[-1].removeprefix("www.").partition("/")
    network = next((name for site, name in _NETWORKS.items() if host == site or host.endswith("." + site)), None)
    if network is None:
        return None
    parts = [part for part in path.split("?")[0].split("/") if part]
    return _filled({"network": network, "username": parts[-1] if parts else "", "url": _address(link)})


def _dates(dates: DateRange | None) -> dict[str, str]:
    if dates is None:
        return {}
    return _filled({"startDate": _date(dates.start), "endDate": _date(dates.end)})


def _date(date: PartialDate | None) -> str:
    return str(date) if date else ""


def _highlights(position: Position, document: Document) -> list[str]:
    return [line for span in position.highlights if (line := _flat(document, span))]


def _flat(document: Document, span: Span) -> str:
    return " ".join(document.visible_text[span.start : span.end].split()).lstrip(_BULLETS)


def _work(position: Position, document: Document) -> dict[str, Any]:
    return _filled(
        {
            "name": position.employer,
            "position": position.title,
            "location": position.place,
            **_dates(position.dates),
            "highlights": _highlights(position, document),
        }
    )


def _volunteer(position: Position, document: Document) -> dict[str, Any]:
    return _filled(
        {
            "organization": position.employer,
            "position": position.title,
            **_dates(position.dates),
            "highlights": _highlights(position, document),
        }
    )


def _project(position: Position, document: Document) -> dict[str, Any]:
    return _filled(
        {
            "name": position.title or position.employer,
            "entity": position.employer if position.title else "",
            **_dates(position.dates),
            "highlights": _highlights(position, document),
        }
    )


def _education(degree: Education) -> dict[str, Any]:
    dates = _dates(degree.dates)
    if degree.dates and degree.dates.start == degree.dates.end:
        # A single date beside a degree is when it ended.
        dates.pop("startDate", None)
    return _filled({"institution": degree.institution, "area": degree.area, "studyType": degree.study, **dates})


def _skills(resume: Resume) -> list[dict[str, Any]]:
    """Return the skills that the text names and claims, each once, in the order of its first mention."""
    first: dict[str, SkillMention] = {}
    for mention in resume.skills:
        if mention.polarity is Polarity.AFFIRMED and _is_listed(mention):
            known = first.setdefault(mention.skill, mention)
            if mention.level and not known.level:
                first[mention.skill] = mention
    # No keywords: what a skill implies is our reading, and this file speaks in the candidate's name.
    return [_filled({"name": name, "level": mention.level}) for name, mention in first.items()]


def _is_listed(mention: SkillMention) -> bool:
    if mention.topic == "soft":
        return mention.section is SectionKind.SKILLS
    return mention.topic in {"skill", "unlisted"} and mention.by_name


def _languages(resume: Resume) -> list[dict[str, Any]]:
    found: dict[str, str] = {}
    for mention in resume.skills:
        if mention.topic == "language" and mention.polarity is Polarity.AFFIRMED:
            found[mention.skill] = found.get(mention.skill) or mention.level
    return [_filled({"language": language, "fluency": level}) for language, level in found.items()]


def _lines(resume: Resume, kind: SectionKind) -> list[str]:
    return [line for section in resume.sections if section.kind is kind for line in _lines_of(resume.document, section)]


def _lines_of(document: Document, section: Section) -> Iterator[str]:
    start = section.heading_span.end if section.heading_span else section.span.start
    for line in document.lines:
        if start <= line.span.start < section.span.end and (text := _flat(document, line.span)):
            yield text
