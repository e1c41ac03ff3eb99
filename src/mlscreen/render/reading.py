"""Render what was read from a résumé as JSON: everything that scoring sees, each with its place.

Never judges it; `render/json_resume.py` writes the same in the form of the JSON Resume project.
"""

import json
from datetime import date
from typing import Any

from mlscreen.model.contact import Contact
from mlscreen.model.document import Document, Span
from mlscreen.model.resume import Education, Position, PositionKind, Resume, Section, SkillMention
from mlscreen.model.timeline import DateRange, Months, total_months
from mlscreen.render.tenure import SkillUse, skill_uses
from mlscreen.render.text import escaped

FORMAT = "mlscreen-reading"
VERSION = 1


def render_json(resume: Resume, contact: Contact, as_of: date) -> bytes:
    """Return the reading as indented JSON in UTF-8."""
    text = json.dumps(_reading(resume, contact, as_of), ensure_ascii=False, indent=2)
    return escaped(text).encode("utf-8", "replace") + b"\n"


def _reading(resume: Resume, contact: Contact, as_of: date) -> dict[str, Any]:
    document = resume.document
    return {
        "format": FORMAT,
        "version": VERSION,
        "source": document.source,
        "digest": document.digest,
        "media_type": document.media_type,
        "as_of": as_of.isoformat(),
        "language": resume.language,
        "language_supported": resume.language_supported,
        "contact": {
            "name": contact.name, "emails": contact.emails, "phones": contact.phones, "links": contact.links
        },
        "sections": [_section(section, document) for section in resume.sections],
        "months": _totals(resume, as_of),
        "positions": [_position(position, document, as_of) for position in resume.positions],
        "education": [_education(degree, document) for degree in resume.education],
        "skills": [_use(use) for use in skill_uses(resume, as_of)],
        "mentions": [_mention(mention, document) for mention in resume.skills],
        "claims": [{"years": claim.years, **_place(claim.span, document)} for claim in resume.claims],
        "warnings": [{"code": warning.code, "message": warning.message} for warning in resume.warnings],
    }  # fmt: skip


def _place(span: Span, document: Document) -> dict[str, Any]:
    location = document.locate(span)
    where = {"page": location.page, "line": location.line, "place": location.place}
    return {"quote": document.quote(span), "span": list(span), "location": where}


def _section(section: Section, document: Document) -> dict[str, Any]:
    where = document.locate(section.heading_span or section.span)
    return {
        "kind": section.kind.value,
        "heading": section.heading,
        "span": list(section.span),
        "location": {"page": where.page, "line": where.line, "place": where.place},
    }


def _totals(resume: Resume, as_of: date) -> dict[str, Any]:
    totals = {}
    for kind in PositionKind:
        ranges = [p.dates for p in resume.positions if p.kind is kind and p.dates is not None]
        if ranges:
            totals[kind.value] = _months(total_months(ranges, as_of))
    return totals


def _months(amount: Months) -> dict[str, int]:
    return amount._asdict()


def _position(position: Position, document: Document, as_of: date) -> dict[str, Any]:
    return {
        "title": position.title,
        "employer": position.employer,
        "place": position.place,
        "kind": position.kind.value,
        "terms": position.terms,
        "dates": _dates(position.dates, as_of),
        "highlights": [document.quote(span) for span in position.highlights],
        **_place(position.span, document),
    }


def _dates(dates: DateRange | None, as_of: date | None = None) -> dict[str, Any] | None:
    if dates is None:
        return None
    shown: dict[str, Any] = {
        "start": str(dates.start) if dates.start else None,
        "end": str(dates.end) if dates.end else None,
        "ongoing": dates.ongoing,
        "precision": dates.precision.value,
    }
    if as_of is not None:
        problem = dates.problem(as_of)
        shown["months"] = _months(total_months([dates], as_of))
        shown["problem"] = problem.value if problem else None
    return shown


def _education(degree: Education, document: Document) -> dict[str, Any]:
    return {
        "institution": degree.institution,
        "level": degree.level.name.lower(),
        "study": degree.study,
        "area": degree.area,
        "fields": degree.fields,
        "status": degree.status.value,
        "dates": _dates(degree.dates),
        **_place(degree.span, document),
    }


def _use(use: SkillUse) -> dict[str, Any]:
    return {
        "skill": use.skill,
        "implies": use.mentions[0].implies,
        "mentions": len(use.mentions),
        "months": _months(use.months),
        "last_used": f"{use.last_used[0]:04d}-{use.last_used[1]:02d}" if use.last_used else None,
    }


def _mention(mention: SkillMention, document: Document) -> dict[str, Any]:
    return {
        "skill": mention.skill,
        "section": mention.section.value,
        "position": mention.position,
        "method": mention.method.value,
        "similarity": mention.similarity,
        "polarity": mention.polarity.value,
        "level": mention.level,
        "note": mention.note,
        **_place(mention.span, document),
    }
