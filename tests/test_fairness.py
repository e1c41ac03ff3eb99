"""What must not matter does not: the same work under another name, gender, age, address, school or family status."""

from datetime import date
from pathlib import Path

import pytest

from mlscreen.extract.limits import Limits
from mlscreen.lexicon import vocabulary
from mlscreen.model.scorecard import Scorecard
from mlscreen.pipeline import Prepared, prepare, screen
from mlscreen.rubric.file import bundled, load, locate

AS_OF = date(2026, 3, 1)
PERSON = """{name}
{address}
{contact}
{personal}

Summary
{summary}

Experience

Machine Learning Engineer, Tidewater Maps\tMar 2020 - Feb 2026
- Trained ranking models in PyTorch for the search page and wrote the design documents.
- {possessive} work on the Kubernetes cluster cut the cost of training; presented the results to the board.

Software Engineer, Copperleaf Freight\tJan 2016 - Feb 2020
- Built REST APIs in Go and Java with PostgreSQL; mentored two colleagues.

Education
M.Sc. in Computer Science, {school}\t2013 - 2015

Skills
Python, SQL, Docker, Terraform, statistics
"""
PLAIN = {
    "name": "Alex Miller",
    "address": "12 Mill Lane, Springfield",
    "contact": "alex.miller@example.org | +1 555 010 0100",
    "personal": "Nationality: Canadian",
    "summary": "Engineer who likes plain code.",
    "possessive": "Own",
    "school": "Springfield State University",
}
CHANGES = (
    {"name": "Fatima Al-Sayed"},
    {"name": "Nguyễn Thị Ánh"},
    {"name": "Python Jones"},
    {"name": "Ms. Ada Go"},
    {"name": "Mr. Carlos Oliveira dos Santos"},
    {"possessive": "Her"},
    {"possessive": "His"},
    {"possessive": "Their"},
    {"summary": "She is an engineer and a mother of two."},
    {"summary": "He is an engineer and the president of the Rotary fathers' club."},
    {"address": "Flat 3, Cordova Road, Lagos, Nigeria"},
    {"address": "Java Street 7, 10115 Berlin"},
    {"contact": "go@example.org | https://example.org/python"},
    {"school": "Harvard University"},
    {"school": "Kwame Nkrumah University of Science and Technology"},
    {"school": "Spelman College"},
    {"personal": "Date of birth: 4 May 1961"},
    {"personal": "Born 1999 in Cluj"},
    {"personal": "Age: 58"},
    {"personal": "Gender: female"},
    {"personal": "Sex: M"},
    {"personal": "Marital status: married, three children"},
    {"personal": "Religion: Buddhist"},
    {"personal": "Photo: attached"},
    {"personal": "Disability: wheelchair user"},
    {"personal": "Military service: completed"},
)


@pytest.fixture(scope="module", params=bundled())
def prepared(request: pytest.FixtureRequest) -> Prepared:
    return prepare(load(locate(request.param)), vocabulary.load())


def outcome(folder: Path, prepared: Prepared, changes: dict[str, str]) -> tuple[object, ...]:
    source = folder / "resume.txt"
    source.write_text(PERSON.format(**(PLAIN | changes)), encoding="utf-8")
    card = screen(source, prepared, AS_OF, Limits())
    assert isinstance(card, Scorecard)
    verdicts = [(v.criterion.id, v.outcome, v.points, v.rationale, v.to_change) for v in card.verdicts]
    assert any(points for _, _, points, _, _ in verdicts)
    return tuple(verdicts), tuple((flag.kind, flag.severity, flag.message) for flag in card.flags)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: "-".join(change.values()))
def test_a_change_that_must_not_matter_changes_no_verdict(
    change: dict[str, str], prepared: Prepared, tmp_path: Path
) -> None:
    assert outcome(tmp_path, prepared, change) == outcome(tmp_path, prepared, {})


def test_a_change_that_does_matter_is_seen(prepared: Prepared, tmp_path: Path) -> None:
    assert outcome(tmp_path, prepared, {"summary": "Kafka, Tableau, Scrum."}) != outcome(tmp_path, prepared, {})
