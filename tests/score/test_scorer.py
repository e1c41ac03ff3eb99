"""The invariants of scoring, over made-up résumés."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.resume import DegreeLevel, EducationStatus, Polarity, PositionKind, SectionKind
from mlscreen.model.rubric import (
    Branch,
    Criterion,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    Rubric,
    SkillOptions,
    Status,
)
from mlscreen.model.scorecard import Outcome, Verdict
from mlscreen.score.scorer import score
from tests.score.builders import TODAY, Maker, choices, criterion

NAMES = ("Go", "Rust", "Python")
WHEN = ("2020-01 to 2021-06", "2019 to 2021", "2023-02 to now", "2015 to 2016", "2026-01 to now", None)


@dataclass(frozen=True)
class Piece:
    """One thing that a résumé may say."""

    what: str
    name: str = "Go"
    when: str | None = None
    polarity: Polarity = Polarity.AFFIRMED
    level: DegreeLevel = DegreeLevel.MASTER
    status: EducationStatus = EducationStatus.COMPLETED
    kind: PositionKind = PositionKind.JOB
    area: str = "computer science"


PIECES = st.builds(
    Piece,
    st.sampled_from(("job", "list", "degree", "claim")),
    st.sampled_from(NAMES),
    st.sampled_from(WHEN),
    st.sampled_from(list(Polarity)),
    st.sampled_from((DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.DOCTORATE)),
    st.sampled_from(list(EducationStatus)),
    st.sampled_from(list(PositionKind)),
    st.sampled_from(("computer science", "statistics", "history", "")),
)
EDUCATION = EducationOptions(DegreeLevel.MASTER, ("computer science",), True, ("statistics",))
RUBRIC = Rubric(
    "r",
    "R",
    "1",
    tuple(
        Criterion(str(number), kind, "label", Status.REQUIRED, 7.5, options)  # type: ignore[arg-type]
        for number, (kind, options) in enumerate(
            (
                (CriterionKind.SKILL, SkillOptions(choices("Go", "Rust", "Python"), 2)),
                (CriterionKind.SKILL, SkillOptions(choices("Go"), 1, min_months=12)),
                (CriterionKind.SKILL, SkillOptions(choices("Go"), 1, used_within=24)),
                (CriterionKind.PHRASE, PhraseOptions(choices("Go", "Rust"), 2)),
                (CriterionKind.EXPERIENCE, ExperienceOptions(24)),
                (CriterionKind.EXPERIENCE, ExperienceOptions(24, of=choices("Go", "Rust"))),
                (CriterionKind.EDUCATION, EDUCATION),
                (CriterionKind.EDUCATION, replace(EDUCATION, or_equivalent_months=36)),
                (
                    CriterionKind.EITHER,
                    EitherOptions((Branch(EDUCATION, ExperienceOptions(12)), Branch(None, ExperienceOptions(60)))),
                ),
            )
        )
    ),
)


def made(pieces: list[Piece], employer: str = "Initech", school: str = "University of Nowhere") -> Maker:
    maker = Maker()
    for piece in pieces:
        if piece.what == "job":
            maker.job(piece.when, f"Used {piece.name} daily", kind=piece.kind, employer=employer)
            position = len(maker.positions) - 1
            maker.mention(piece.name, maker.positions[position].highlights[0], position, piece.polarity)
        elif piece.what == "list":
            maker.section(SectionKind.SKILLS)
            maker.mention(piece.name, maker.line(f"{piece.name}, SQL"), None, piece.polarity)
        elif piece.what == "degree":
            maker.degree(piece.level, piece.area, piece.status, piece.when, school)
        else:
            maker.claim(15)
    return maker


def verdicts(maker: Maker) -> tuple[Verdict, ...]:
    return score(maker.resume(), RUBRIC, TODAY)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=6))
def test_quotes_are_literal_and_points_within_bounds(pieces: list[Piece]) -> None:
    maker = made(pieces)
    text = maker.resume().document.text
    for verdict in verdicts(maker):
        assert 0 <= verdict.points <= verdict.highest_points <= verdict.max_points
        assert verdict.rationale
        assert (verdict.outcome is Outcome.MET) == (verdict.points == verdict.max_points)
        assert verdict.to_change or verdict.outcome is Outcome.MET
        for evidence in verdict.evidence:
            assert evidence.quote == text[evidence.span.start : evidence.span.end]
            assert evidence.quote.strip()


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=5), PIECES)
def test_more_evidence_never_lowers_points(pieces: list[Piece], more: Piece) -> None:
    for before, after in zip(verdicts(made(pieces)), verdicts(made([*pieces, more])), strict=True):
        assert after.points >= before.points, (before, after)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=5))
def test_equal_input_gives_equal_output(pieces: list[Piece]) -> None:
    assert verdicts(made(pieces)) == verdicts(made(pieces))


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=5))
def test_employer_and_school_change_no_verdict(pieces: list[Piece]) -> None:
    def core(maker: Maker) -> list[tuple[Outcome, float, str, str]]:
        return [(v.outcome, v.points, v.rationale, v.to_change) for v in verdicts(maker)]

    assert core(made(pieces)) == core(made(pieces, "Fang & Fang", "Harvard"))


@pytest.mark.parametrize("text", ["Zoë Ω", ""])
def test_in_a_language_without_rules_silence_is_unclear(text: str) -> None:
    maker = Maker()
    maker.line(text)
    maker.language_supported = False
    for verdict in verdicts(maker):
        assert (verdict.outcome, verdict.points) == (Outcome.UNCLEAR, 0)
        assert "language (fi)" in verdict.rationale


def test_partial_points_show_their_arithmetic() -> None:
    maker = Maker().listed("Go", "Go")
    rubric = Rubric("r", "R", "1", (criterion(CriterionKind.SKILL, SkillOptions(choices("Go"), 1), 8),))
    assert "0.6 × 8 = 4.8 points." in score(maker.resume(), rubric, TODAY)[0].rationale


def test_the_day_is_an_input() -> None:
    maker = Maker().job("2024-01 to now", "x")
    options = ExperienceOptions(24)
    rubric = Rubric("r", "R", "1", (criterion(CriterionKind.EXPERIENCE, options),))
    outcomes = [score(maker.resume(), rubric, day)[0].outcome for day in (date(2025, 11, 1), date(2025, 12, 1))]
    assert outcomes == [Outcome.NOT_MET, Outcome.MET]


def test_a_mention_in_no_position_of_the_text_is_no_crash() -> None:
    maker = Maker()
    maker.line("Go")
    assert verdicts(maker.mention("Go", Span(0, 2)))[0].outcome is Outcome.PARTIAL
