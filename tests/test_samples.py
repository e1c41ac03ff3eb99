"""What the program must understand of its own samples: written from the people's YAML, not from the program."""

import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.extract.reader import read
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.document import Document
from mlscreen.model.resume import DegreeLevel, EducationStatus, Polarity, PositionKind, Resume
from mlscreen.model.scorecard import Outcome, Scorecard, Unscreened
from mlscreen.model.timeline import total_months
from mlscreen.parse.contact import find as find_contact
from mlscreen.parse.parser import parse
from mlscreen.pipeline import Prepared, prepare, screen
from mlscreen.rubric.file import load as load_rubric
from mlscreen.rubric.file import locate

SAMPLES = Path(__file__).parent.parent / "samples"
RESUMES = sorted((SAMPLES / "resumes").iterdir())
AS_OF = date(2026, 11, 21)
UNREADABLE = {"noor-almasri.pdf": UnscreenedCode.NO_TEXT, "ivana-horvat.pdf": UnscreenedCode.ENCRYPTED}
READABLE = [path for path in RESUMES if path.name not in UNREADABLE]


@cache
def prepared() -> Prepared:
    return prepare(load_rubric(locate("ml-engineer")).selected(()), load())


@cache
def document(name: str) -> Document:
    return read(SAMPLES / "resumes" / name, Limits())


@cache
def resume(name: str) -> Resume:
    return parse(document(name), prepared().vocabulary)


@cache
def card(name: str) -> Scorecard:
    result = screen(SAMPLES / "resumes" / name, prepared(), AS_OF, Limits())
    assert isinstance(result, Scorecard)
    return result


def affirmed(name: str) -> set[str]:
    return {mention.skill for mention in resume(name).skills if mention.polarity is Polarity.AFFIRMED}


def outcome(name: str, criterion: str) -> Outcome:
    return next(v.outcome for v in card(name).verdicts if v.criterion.id == criterion)


def test_there_are_enough_samples() -> None:
    assert len(RESUMES) >= 16
    assert {path.suffix for path in RESUMES} == {".pdf", ".docx", ".txt"}


@pytest.mark.parametrize(("name", "code"), list(UNREADABLE.items()))
def test_what_cannot_be_read_is_a_result_with_a_reason(name: str, code: UnscreenedCode) -> None:
    result = screen(SAMPLES / "resumes" / name, prepared(), AS_OF, Limits())
    assert isinstance(result, Unscreened)
    assert result.code is code
    assert result.source.endswith(name)
    assert any(advice in result.reason for advice in ("--ocr", "without one"))


@pytest.mark.parametrize("path", READABLE, ids=lambda p: p.name)
def test_every_quote_stands_literally_at_its_page_and_line(path: Path) -> None:
    read_again, made = document(path.name), card(path.name)
    pages = {page.number: page for page in read_again.pages}
    quotes = [e for v in made.verdicts for e in v.evidence] + [e for flag in made.flags for e in flag.evidence]
    assert quotes or path.name == "jonas-lindqvist.docx"
    for evidence in quotes:
        assert evidence.quote == read_again.text[evidence.span.start : evidence.span.end]
        line = pages[evidence.location.page or 0].lines[evidence.location.line - 1]
        assert line.span.overlaps(evidence.span)


@pytest.mark.parametrize(
    ("name", "jobs", "months"),
    [
        ("amara-okonkwo.pdf", 3, 147),
        ("mateusz-wisniewski.pdf", 2, 98),
        ("camila-restrepo.docx", 2, 142),
        ("jonas-lindqvist.docx", 2, 102),
        ("priya-venkataraman.pdf", 3, 78),
        ("hamid-rezaei.pdf", 2, 36),
        ("fatima-elidrissi.pdf", 2, 99),
        ("lukas-brandstaetter.pdf", 2, 122),
        ("weiting-huang.pdf", 2, 136),
        ("nkechi-adeyemi.docx", 2, 118),
        ("mateo-quispe.pdf", 1, 91),
        ("tane-ngata.txt", 2, 130),
        ("leilani-kahananui.pdf", 0, 0),
        ("soojin-baek.pdf", 0, 0),
    ],
)
def test_jobs_and_their_months(name: str, jobs: int, months: int) -> None:
    found = [p for p in resume(name).positions if p.kind is PositionKind.JOB]
    assert len(found) == jobs
    assert total_months([p.dates for p in found if p.dates], AS_OF).likely == months


@pytest.mark.parametrize(
    ("name", "kind", "count"),
    [
        ("leilani-kahananui.pdf", PositionKind.INTERNSHIP, 4),
        ("leilani-kahananui.pdf", PositionKind.PROJECT, 1),
        ("soojin-baek.pdf", PositionKind.RESEARCH, 2),
        ("soojin-baek.pdf", PositionKind.TEACHING, 1),
    ],
)
def test_other_occupations_are_kinds_of_their_own(name: str, kind: PositionKind, count: int) -> None:
    assert sum(p.kind is kind for p in resume(name).positions) == count


def test_titles_and_employers_are_told_apart() -> None:
    expected = {
        "amara-okonkwo.pdf": ("Senior Machine Learning Engineer", "Halcyon Market"),
        "mateusz-wisniewski.pdf": ("Backend Engineer", "Parcelo sp. z o.o."),
        "camila-restrepo.docx": ("Data Analyst", "Cafetal Foods"),
        "weiting-huang.pdf": ("Senior Engineer, Video Quality", "Formosa Displays"),
        "lukas-brandstaetter.pdf": ("Softwareentwickler Maschinelles Lernen", "Donaublick Software GmbH"),
        "tane-ngata.txt": ("Data Scientist", "Kererū Health"),
    }
    found = {name: (resume(name).positions[0].title, resume(name).positions[0].employer) for name in expected}
    assert found == expected


@pytest.mark.parametrize(
    ("name", "level", "status"),
    [
        ("amara-okonkwo.pdf", DegreeLevel.MASTER, None),
        ("mateusz-wisniewski.pdf", DegreeLevel.BACHELOR, None),
        ("soojin-baek.pdf", DegreeLevel.DOCTORATE, None),
        ("priya-venkataraman.pdf", DegreeLevel.MASTER, None),
        ("lukas-brandstaetter.pdf", DegreeLevel.MASTER, None),
        ("leilani-kahananui.pdf", DegreeLevel.MASTER, EducationStatus.IN_PROGRESS),
        ("fatima-elidrissi.pdf", DegreeLevel.MASTER, None),
        ("nkechi-adeyemi.docx", DegreeLevel.BACHELOR, None),
    ],
)
def test_the_highest_degree(name: str, level: DegreeLevel, status: EducationStatus | None) -> None:
    best = max(resume(name).education, key=lambda e: e.level)
    assert best.level is level
    if status:
        assert best.status is status


def test_names_are_found_from_many_cultures() -> None:
    expected = {
        "amara-okonkwo.pdf": "Amara Okonkwo",
        "mateusz-wisniewski.pdf": "Mateusz Wiśniewski",
        "soojin-baek.pdf": "Soo-jin Baek",
        "camila-restrepo.docx": "Camila Restrepo Duque",
        "fatima-elidrissi.pdf": "Fatima-Zahra El Idrissi",
        "lukas-brandstaetter.pdf": "Lukas Brandstätter",
        "weiting-huang.pdf": "Wei-Ting Huang",
        "mateo-quispe.pdf": "Mateo Quispe Mamani",
    }
    assert {name: find_contact(document(name)).name for name in expected} == expected


def test_the_barista_gets_no_technology_credited() -> None:
    vocabulary = prepared().vocabulary
    fields = {c.field for s in affirmed("jonas-lindqvist.docx") if (c := vocabulary.get(s)) and c.kind == "skill"}
    assert not fields & {"programming", "ml", "data", "cloud", "web", "databases"}
    technical = [v for v in card("jonas-lindqvist.docx").verdicts if v.criterion.kind == "skill"]
    assert len(technical) >= 8
    assert not [v.criterion.id for v in technical if v.points]


def test_words_that_look_like_technology_credit_nothing() -> None:
    traps = {"Go", "R", "C", "Java", "JavaScript", "Spark", "Swift", "Ruby", "Chef", "Spring", "Access", "Apache Spark"}
    assert not affirmed("nkechi-adeyemi.docx") & traps
    assert not affirmed("jonas-lindqvist.docx") & (traps | {"Julia", "Rust", "Flask", "Python", "React", "Excel"})


def test_fifteen_years_in_prose_count_nothing() -> None:
    claims = resume("nkechi-adeyemi.docx").claims
    assert [claim.years for claim in claims] == [15]
    assert total_months([p.dates for p in resume("nkechi-adeyemi.docx").positions if p.dates], AS_OF).high < 120
    assert any("15" in flag.message or "15" in flag.evidence[0].quote for flag in card("nkechi-adeyemi.docx").flags)


def test_year_only_dates_make_ranges() -> None:
    low, _, high = total_months([p.dates for p in resume("hamid-rezaei.pdf").positions if p.dates], AS_OF)
    assert low < 24 < high
    assert any(v.outcome is Outcome.UNCLEAR for v in card("hamid-rezaei.pdf").verdicts)


def test_what_is_being_learned_or_missing_is_not_credited() -> None:
    assert "Rust" not in affirmed("mateusz-wisniewski.pdf")
    assert not affirmed("camila-restrepo.docx") & {"Kubernetes", "deep learning"}


def test_hidden_words_are_flagged_and_do_not_score() -> None:
    assert "PyTorch" not in affirmed("mateo-quispe.pdf")
    assert "PyTorch" in document("mateo-quispe.pdf").text
    assert "PyTorch" not in document("mateo-quispe.pdf").visible_text
    assert any("hidden" in flag.kind for flag in card("mateo-quispe.pdf").flags)


def test_white_text_on_a_dark_sidebar_is_seen_and_scores() -> None:
    assert not list(document("fatima-elidrissi.pdf").hidden_words())
    assert {"Python", "C++", "PyTorch", "Kubernetes"} <= affirmed("fatima-elidrissi.pdf")


def test_the_samples_rank_as_a_person_would_rank_them() -> None:
    percent = {path.name: card(path.name).percent for path in READABLE}
    assert max(percent, key=lambda name: percent[name]) == "amara-okonkwo.pdf"
    assert percent["jonas-lindqvist.docx"] < 15
    assert percent["amara-okonkwo.pdf"] > 75
    assert percent["mateusz-wisniewski.pdf"] > percent["nkechi-adeyemi.docx"]
    assert not card("amara-okonkwo.pdf").unmet_required


def test_a_german_resume_is_understood() -> None:
    made = resume("lukas-brandstaetter.pdf")
    assert (made.language, made.language_supported) == ("de", True)
    assert {"Python", "PyTorch", "Kubernetes", "C++", "Java"} <= affirmed("lukas-brandstaetter.pdf")


def test_the_table_in_the_samples_readme_is_the_scripts_own() -> None:
    command = [sys.executable, str(SAMPLES / "make_samples.py"), "--table"]
    table = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout.strip()
    assert table in (SAMPLES / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["amara-okonkwo.pdf", "hamid-rezaei.pdf", "camila-restrepo.docx", "tane-ngata.txt"])
def test_the_script_makes_the_samples_that_are_here(name: str, tmp_path: Path) -> None:
    pytest.importorskip("typst")
    pytest.importorskip("reportlab")
    command = [sys.executable, str(SAMPLES / "make_samples.py"), name.split(".")[0], "--to"]
    for folder in ("first", "second"):
        subprocess.run([*command, str(tmp_path / folder)], check=True, capture_output=True)
    assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()
    # Other versions of the tools may write other bytes, but never another text.
    assert read(tmp_path / "first" / name, Limits()).text == document(name).text
