from mlscreen.render.terminal import render_resume
from mlscreen.render.view import View
from tests.render.examples import AS_OF
from tests.render.resumes import CONTACT, RESUME

PAGE = render_resume(RESUME, CONTACT, AS_OF, View(80)).decode()


def test_positions_show_dates_months_and_kind() -> None:
    assert "2021-03 – present" in PAGE
    assert "5 y 9 m" in PAGE
    assert "internship" in PAGE


def test_year_only_positions_show_the_likeliest_months_and_the_range() -> None:
    assert "2 y (14–36 m)" in PAGE


def test_positions_that_cannot_be_counted_say_why() -> None:
    assert "undated" in PAGE
    assert "future" in PAGE


def test_overlaps_and_gaps_are_seen_and_said() -> None:
    assert "overlap: 2021-06 to 2022-12, 1 y 7 m" in PAGE
    assert "gap: 2019-01 to 2021-02, 2 y 2 m" in PAGE
    assert "█" in PAGE


def test_skills_show_months_and_last_use() -> None:
    assert "Kubernetes  5 y 9 m" in PAGE
    assert "until 2022-12" in PAGE
    assert "outside of dated positions: SQL" in PAGE


def test_negated_skills_are_shown_as_not_credited() -> None:
    assert "“Rust”  Rust: negated, not credited" in PAGE


def test_claims_are_called_claims() -> None:
    assert "“15 years of experience”: a claim; only dates count" in PAGE
