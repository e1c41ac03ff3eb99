import pickle

import pytest

from mlscreen import errors
from mlscreen.errors import ExitCode, MlscreenError, Unreadable, UnscreenedCode


def test_every_error_carries_its_exit_code_and_no_low_score_is_one() -> None:
    expected = {
        "UsageProblem": ExitCode.USAGE,
        "NoInput": ExitCode.NO_INPUT,
        "BadRubric": ExitCode.BAD_RUBRIC,
        "BadVocabulary": ExitCode.USAGE,
        "BadOutput": ExitCode.BAD_OUTPUT,
        "Unreadable": ExitCode.INCOMPLETE,
    }
    found = {
        name: kind.exit_code
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, MlscreenError) and kind is not MlscreenError
    }
    assert expected.items() <= found.items()
    assert all(isinstance(code, ExitCode) for code in found.values())


@pytest.mark.parametrize("code", list(UnscreenedCode))
def test_an_unreadable_file_keeps_its_code_across_processes(code: UnscreenedCode) -> None:
    again = pickle.loads(pickle.dumps(Unreadable(code, "what, where, what to do")))
    assert (again.code, again.reason, str(again)) == (code, "what, where, what to do", "what, where, what to do")


def test_exit_codes_are_the_documented_ones() -> None:
    assert {code.name: int(code) for code in ExitCode} == {
        "OK": 0,
        "INCOMPLETE": 1,
        "USAGE": 2,
        "NO_INPUT": 3,
        "BAD_RUBRIC": 4,
        "BAD_OUTPUT": 5,
        "ADVERSE_IMPACT": 6,
        "INTERNAL": 70,
        "INTERRUPTED": 130,
    }
