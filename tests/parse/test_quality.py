import pytest

from mlscreen.model.document import Document, DocumentWarning, Span
from mlscreen.model.resume import Position, PositionKind, Section, SectionKind
from mlscreen.model.timeline import DateRange, PartialDate
from mlscreen.parse.language import Language
from mlscreen.parse.quality import Grade, grade, notice
from tests.parse.builders import document

ENGLISH = Language("en", True)
LONG = "word " * 100
WORK = (Section(SectionKind.EXPERIENCE, "Work", Span(0, 4), Span(0, 500)),)


def job(start: PartialDate | None, kind: PositionKind = PositionKind.JOB) -> Position:
    dates = DateRange(start, None, True, Span(0, 1)) if start else None
    return Position("Analyst", "Acme", dates, kind, Span(0, 1))


def codes(
    made: Document | None = None,
    sections: tuple[Section, ...] = WORK,
    positions: tuple[Position, ...] = (job(PartialDate(2019, 1)),),
    language: Language = ENGLISH,
) -> set[str]:
    return {warning.code for warning in notice(made or document(LONG), sections, positions, language)}


def test_a_plain_resume_gives_no_warning() -> None:
    assert codes() == set()


def test_each_weakness_has_its_code() -> None:
    assert codes(sections=()) == {"no_headings"}
    assert codes(positions=(job(None),)) == {"no_dates"}
    assert codes(positions=(job(None), job(PartialDate(2019, 1)))) == {"undated_positions"}
    assert codes(positions=(job(PartialDate(2019)), job(PartialDate(2015, 2)))) == {"mixed_date_formats"}
    assert codes(document("few words")) == {"little_text"}
    assert codes(document(LONG + "secret", hidden=["secret"])) == {"hidden_words"}
    assert codes(language=Language("pl", False)) == {"language"}
    assert codes(sections=(Section(SectionKind.SKILLS, "Skills", Span(0, 4), Span(0, 9)),), positions=()) == {
        "no_experience_section"
    }


def test_jobs_in_no_order_of_time_are_noticed() -> None:
    years = (2010, 2019, 2012, 2021, 2008)
    assert codes(positions=tuple(job(PartialDate(year, 1)) for year in years)) == {"unusual_order"}
    assert codes(positions=tuple(job(PartialDate(year, 1)) for year in sorted(years))) == set()


def test_projects_without_dates_are_nothing_to_notice() -> None:
    assert codes(positions=(job(PartialDate(2019, 1)), job(None, PositionKind.PROJECT))) == set()


@pytest.mark.parametrize(
    ("media_type", "why"),
    [("text/plain", "check that the file is whole"), ("application/pdf", "part of the document may be pictures")],
)
def test_what_little_text_may_mean_depends_on_the_kind_of_file(media_type: str, why: str) -> None:
    made = document("few words")
    short = Document(made.source, made.digest, media_type, made.text, made.pages)
    assert [w.message for w in notice(short, WORK, (), ENGLISH)] == [f"only 2 words of text: {why}"]


def test_the_readers_own_warnings_come_first_and_are_not_repeated() -> None:
    made = document("few words")
    warned = Document(
        made.source, made.digest, made.media_type, made.text, made.pages, (DocumentWarning("little_text", "reader's"),)
    )
    assert notice(warned, WORK, (), ENGLISH)[0] == DocumentWarning("little_text", "reader's")


def test_every_warning_is_one_line() -> None:
    for warning in notice(document("x"), (), (job(None),), Language("und", False)):
        assert warning.message
        assert "\n" not in warning.message


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ((), Grade.GOOD),
        (("mixed_date_formats",), Grade.GOOD),
        (("mixed_date_formats", "long"), Grade.FAIR),
        (("no_dates",), Grade.FAIR),
        (("no_dates", "no_headings"), Grade.POOR),
    ],
)
def test_the_grade_grows_worse_with_serious_warnings(found: tuple[str, ...], expected: Grade) -> None:
    assert grade([DocumentWarning(code, "") for code in found]) is expected
