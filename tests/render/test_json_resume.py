"""The keys are those of the JSON Resume schema v1.0.0; the schema itself allows others, other programs do not.

`json_resume_schema/` holds the official schema as published by the JSON Resume project (MIT licence beside it).
"""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mlscreen.model.contact import Contact
from mlscreen.model.record import replace
from mlscreen.model.resume import Resume, SectionKind
from mlscreen.render.json_resume import json_resume, render
from tests.render.resumes import CONTACT, EMPTY, RESUME

DATE = re.compile(r"[12]\d{3}(-[01]\d(-[0-3]\d)?)?")
KEYS = {
    "basics": {"name", "label", "image", "email", "phone", "url", "summary", "location", "profiles"},
    "work": {"name", "location", "description", "position", "url", "startDate", "endDate", "summary", "highlights"},
    "volunteer": {"organization", "position", "url", "startDate", "endDate", "summary", "highlights"},
    "education": {"institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses"},
    "awards": {"title", "date", "awarder", "summary"},
    "certificates": {"name", "date", "url", "issuer"},
    "publications": {"name", "publisher", "releaseDate", "url", "summary"},
    "skills": {"name", "level", "keywords"},
    "languages": {"language", "fluency"},
    "interests": {"name", "keywords"},
    "projects": {
        "name",
        "description",
        "highlights",
        "keywords",
        "startDate",
        "endDate",
        "url",
        "roles",
        "entity",
        "type",
    },
}


def made() -> dict[str, Any]:
    return json_resume(RESUME, CONTACT)


@pytest.mark.parametrize("resume", [RESUME, EMPTY], ids=["full", "empty"])
def test_the_official_schema_accepts_it(resume: Resume) -> None:
    schema = json.loads((Path(__file__).parent / "json_resume_schema" / "schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)
    assert not [error.message for error in validator.iter_errors(json_resume(resume, CONTACT))]


def test_the_schema_would_refuse_a_wrong_date() -> None:
    schema = json.loads((Path(__file__).parent / "json_resume_schema" / "schema.json").read_text(encoding="utf-8"))
    wrong = made() | {"work": [{"name": "Sample Works", "startDate": "March 2021"}]}
    assert not jsonschema.Draft7Validator(schema).is_valid(wrong)


def test_every_key_is_one_of_the_schema() -> None:
    whole = made()
    assert set(whole) <= {"$schema", "meta", *KEYS}
    for name, allowed in KEYS.items():
        content = whole.get(name, [])
        for entry in content if isinstance(content, list) else [content]:
            assert set(entry) <= allowed, name


def test_dates_are_iso_and_no_more_exact_than_the_text() -> None:
    work = made()["work"]
    assert (work[0]["startDate"], work[1]["startDate"], work[1]["endDate"]) == ("2021-03", "2016", "2018")
    assert all(DATE.fullmatch(entry[key]) for entry in work for key in ("startDate", "endDate") if key in entry)


def test_an_ongoing_position_has_no_end_date() -> None:
    assert "endDate" not in made()["work"][0]


def test_contact_data_comes_from_the_contact_and_profiles_are_told_from_sites() -> None:
    contact = Contact("Ines Okafor", ("ines@example.org",), (), ("github.com/ines", "https://ines.example.org"))
    basics = json_resume(RESUME, contact)["basics"]
    assert basics["email"] == "ines@example.org"
    assert basics["url"] == "https://ines.example.org"
    assert basics["profiles"] == [{"network": "GitHub", "username": "ines", "url": "https://github.com/ines"}]


def test_a_host_that_only_ends_like_a_network_is_a_site() -> None:
    basics = json_resume(RESUME, Contact(links=("netflix.com/someone",)))["basics"]
    assert "profiles" not in basics
    assert basics["url"] == "https://netflix.com/someone"


def test_skills_stand_once_and_denied_ones_do_not_stand() -> None:
    names = [skill["name"] for skill in made()["skills"]]
    assert names == ["Go", "Kubernetes", "Python", "SQL"]


def test_spoken_languages_soft_skills_and_notions_have_their_places() -> None:
    python = RESUME.skills[2]
    mentions = (
        replace(python, skill="German", topic="language", level="native"),
        replace(python, skill="dashboards", by_name=False),
        replace(python, skill="teamwork", topic="soft"),
        replace(python, skill="leadership", topic="soft", section=SectionKind.SKILLS),
        replace(python, skill="fintech", topic="domain"),
    )
    whole = json_resume(replace(RESUME, skills=mentions), CONTACT)
    assert [skill["name"] for skill in whole["skills"]] == ["leadership"]
    assert whole["languages"] == [{"language": "German", "fluency": "native"}]


def test_projects_are_not_work() -> None:
    whole = made()
    assert [project["name"] for project in whole["projects"]] == ["Speaker"]
    assert "Speaker" not in {entry.get("position") for entry in whole["work"]}


def test_highlights_lose_their_bullets() -> None:
    assert made()["work"][0]["highlights"] == ["Moved the feature store to Go and Kubernetes"]


def test_what_was_not_found_is_left_out() -> None:
    assert set(json_resume(EMPTY, Contact())) == {"$schema", "meta"}


def test_it_renders_as_json_in_utf_8() -> None:
    assert json.loads(render(RESUME, CONTACT))["basics"]["name"] == "Ines Okafor"


@pytest.mark.parametrize("name", ["\x1b[31mInes", "Ines\u202e", "In\x00es"])
def test_control_characters_never_stand_as_such(name: str) -> None:
    assert not set(render(RESUME, Contact(name)).decode()) & set("\x1b\u202e\x00")
