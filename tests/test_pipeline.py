from datetime import date
from pathlib import Path

import pytest

from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.record import replace
from mlscreen.model.rubric import Choice, Criterion, CriterionKind, Rubric, SkillOptions, Status
from mlscreen.model.scorecard import Outcome, Scorecard, Unscreened
from mlscreen.pipeline import Prepared, anonymous, prepare, screen

AS_OF = date(2026, 11, 21)
CV = """Ines Moreau
ines@example.org

EXPERIENCE

Engineer, Sample Works
Jan 2020 - Present
- Wrote Golang services and steered the hovercraft.
"""


def rubric(*names: str) -> Rubric:
    def criterion(name: str) -> Criterion:
        options = SkillOptions((Choice((name,)),), 1)
        return Criterion(name, CriterionKind.SKILL, name, Status.REQUIRED, 10, options)

    return Rubric("r", "R", "1", tuple(map(criterion, names)), digest="f" * 64)


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "ines.txt"
    path.write_text(CV, encoding="utf-8")
    return path


def screened(path: Path, prepared: Prepared) -> Scorecard:
    result = screen(path, prepared, AS_OF, Limits())
    assert isinstance(result, Scorecard)
    return result


def test_a_rubrics_own_words_become_those_of_the_vocabulary(cv: Path) -> None:
    card = screened(cv, prepare(rubric("golang", "hovercraft"), load()))
    assert [v.outcome for v in card.verdicts] == [Outcome.MET, Outcome.MET]
    assert all("hovercraft" in v.evidence[0].quote for v in card.verdicts)


def test_the_card_names_the_candidate_and_all_that_it_depends_on(cv: Path) -> None:
    card = screened(cv, prepare(rubric("Go"), load()))
    assert card.candidate == "Ines Moreau"
    assert card.source == str(cv)
    digests = (card.digests.document, card.digests.rubric, card.digests.vocabulary, card.digests.engine)
    assert all(len(digest) == 64 for digest in digests)


def test_same_input_same_card(cv: Path) -> None:
    prepared = prepare(rubric("Go", "Rust"), load())
    assert screened(cv, prepared) == screened(cv, prepared)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("missing.pdf", None, UnscreenedCode.NOT_FOUND),
        ("empty.pdf", b"", UnscreenedCode.EMPTY),
        ("broken.pdf", b"%PDF-1.7\nnothing that follows", UnscreenedCode.CORRUPT),
        ("noise.docx", bytes(range(256)) * 20, UnscreenedCode.WRONG_TYPE),
    ],
)
def test_what_cannot_be_read_is_a_result(
    tmp_path: Path, name: str, content: bytes | None, code: UnscreenedCode
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    result = screen(path, prepare(rubric("Go"), load()), AS_OF, Limits())
    assert isinstance(result, Unscreened)
    assert (result.code, result.source) == (code, str(path))
    assert result.reason
    assert "\n" not in result.reason


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ines Moreau", "Dr. Mohammed Al-Rashid"),
        ("ines@example.org", "0176 555 0101, 12 Elm Street, Lagos, born 1961, married"),
        ("ines@example.org", "she/her"),
    ],
)
def test_who_someone_is_changes_no_verdict(cv: Path, old: str, new: str) -> None:
    prepared = prepare(rubric("Go", "hovercraft", "Rust"), load())
    before = screened(cv, prepared)
    cv.write_text(CV.replace(old, new), encoding="utf-8")
    after = screened(cv, prepared)
    assert [(v.outcome, v.points, v.rationale) for v in after.verdicts] == [
        (v.outcome, v.points, v.rationale) for v in before.verdicts
    ]
    assert after.percent == before.percent


def test_an_anonymous_card_shows_neither_name_nor_file(cv: Path) -> None:
    card = screened(cv, prepare(rubric("Go"), load()))
    blind = anonymous(card)
    assert "Ines" not in blind.candidate
    assert blind.source == ""
    assert replace(blind, candidate=card.candidate, source=card.source) == card
