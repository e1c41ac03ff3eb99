import pickle
from pathlib import Path

import pytest

from mlscreen.batch.plan import Plan, guarded, prepared
from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.model.record import replace
from mlscreen.model.scorecard import Unscreened
from tests.batch.starts import misbehaving
from tests.render.examples import AS_OF, RUBRIC

PLAN = Plan(RUBRIC, AS_OF, Limits(), start=misbehaving)


def test_a_plan_can_cross_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(PLAN)) == PLAN


def test_the_rubric_is_prepared_once() -> None:
    assert prepared(RUBRIC, None) is prepared(RUBRIC, None)


def test_a_bug_is_the_files_result_with_its_place_and_without_its_words() -> None:
    result = guarded(Path("fail.pdf"), misbehaving(PLAN), PLAN)
    assert isinstance(result, Unscreened)
    assert result.code is UnscreenedCode.INTERNAL
    assert "ValueError at starts.py:" in result.reason
    assert "words" not in result.reason


def test_the_traceback_of_a_bug_is_shown_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    guarded(Path("fail.pdf"), misbehaving(PLAN), PLAN)
    assert capsys.readouterr().err == ""
    guarded(Path("fail.pdf"), misbehaving(PLAN), replace(PLAN, debug=True))
    assert "Traceback" in capsys.readouterr().err


def test_an_interruption_is_not_a_result() -> None:
    with pytest.raises(KeyboardInterrupt):
        guarded(Path("interrupt.pdf"), misbehaving(PLAN), PLAN)
