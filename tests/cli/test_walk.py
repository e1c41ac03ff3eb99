from collections.abc import Iterable

import pytest

from mlscreen.cli.walk import walked
from mlscreen.model.draft import Draft
from mlscreen.model.record import replace
from mlscreen.model.rubric import Criterion, Status
from tests.render.examples import CLOUD, DEGREE, INDUSTRY, PRIVACY, RUBRIC, TEAMWORK


def after(answers: Iterable[str], monkeypatch: pytest.MonkeyPatch) -> tuple[Criterion, ...]:
    left = iter(answers)
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(left, ""))
    rubric = replace(RUBRIC, criteria=(DEGREE, INDUSTRY, CLOUD))
    return walked(Draft(rubric, mentioned=(PRIVACY, TEAMWORK))).rubric.criteria


def test_what_is_not_answered_stays_as_drafted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert after([], monkeypatch) == (DEGREE, INDUSTRY, CLOUD)


def test_a_criterion_can_be_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert after(["d"], monkeypatch) == (INDUSTRY, CLOUD)


def test_status_and_points_can_be_set_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    first = after(["p", "7,5", ""], monkeypatch)[0]
    assert (first.id, first.status, first.points) == (DEGREE.id, Status.PREFERRED, 7.5)


def test_what_was_only_mentioned_can_be_added(monkeypatch: pytest.MonkeyPatch) -> None:
    added = after(["", "", "", "r", ""], monkeypatch)
    assert [criterion.id for criterion in added] == ["degree", "industry", "cloud", "privacy"]
    assert added[-1].status is Status.REQUIRED


def test_the_questions_can_be_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    assert after(["d", "q"], monkeypatch) == (INDUSTRY, CLOUD)


@pytest.mark.parametrize("nonsense", ["x", "-5", "1e9", "nan", "required"])
def test_an_answer_that_means_nothing_is_asked_again(
    nonsense: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert after([nonsense, ""], monkeypatch) == (DEGREE, INDUSTRY, CLOUD)
    assert capsys.readouterr().err.count("Enter keeps it") == 2
