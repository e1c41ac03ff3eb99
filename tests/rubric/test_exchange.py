import json

from mlscreen.lexicon.vocabulary import load
from mlscreen.rubric.draft import draft
from mlscreen.rubric.exchange import job_posting, json_resume_job

TEXT = """Baker
Requirements
- Bachelor's degree in chemistry or equivalent experience
- 3+ years of experience in bakeries
- Knowledge of HACCP
- Fluent English
Nice to have
- Experience with Python
"""
RUBRIC = draft(TEXT, load()).rubric


def test_a_job_posting_says_what_the_rubric_says() -> None:
    posting = json.loads(job_posting(RUBRIC))
    assert (posting["@context"], posting["@type"], posting["title"]) == ("https://schema.org/", "JobPosting", "Baker")
    assert posting["experienceRequirements"]["monthsOfExperience"] == 36
    assert posting["educationRequirements"][0]["credentialCategory"] == "bachelor degree"
    assert posting["experienceInPlaceOfEducation"] is True
    assert {"HACCP", "English", "Python"} <= set(posting["skills"])


def test_a_json_resume_job_keeps_required_and_preferred_apart() -> None:
    job = json.loads(json_resume_job(RUBRIC))
    assert job["title"] == "Baker"
    assert job["experience"] == "3 years or more"
    assert {"name": "Python", "level": "preferred", "keywords": ["Python"]} in job["skills"]


def test_nothing_is_said_of_employer_place_or_pay() -> None:
    assert not {"hiringOrganization", "jobLocation", "baseSalary"} & set(json.loads(job_posting(RUBRIC)))
