import errno
import sys
from collections.abc import Callable

import pytest
import typer

from mlscreen.cli.failures import guarded, say
from mlscreen.errors import BadOutput, BadRubric, ExitCode, MlscreenError, NoInput, UsageProblem


def raising(problem: BaseException) -> Callable[[], object]:
    def program() -> object:
        raise problem

    return program


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (UsageProblem("m"), ExitCode.USAGE),
        (NoInput("m"), ExitCode.NO_INPUT),
        (BadRubric("m"), ExitCode.BAD_RUBRIC),
        (BadOutput("m"), ExitCode.BAD_OUTPUT),
        (MlscreenError("m"), ExitCode.INTERNAL),
    ],
)
def test_each_error_ends_in_its_code_and_its_message(
    problem: MlscreenError, code: ExitCode, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded(raising(problem)) == code
    out, err = capsys.readouterr()
    assert (out, err) == ("", "mlscreen: m\n")


@pytest.mark.parametrize("problem", [KeyboardInterrupt(), typer.Abort()])
def test_an_interruption_ends_in_one_line(problem: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(raising(problem)) == ExitCode.INTERRUPTED
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_exit_code_that_the_command_returns_is_kept() -> None:
    assert guarded(lambda: ExitCode.INCOMPLETE) == 1
    assert guarded(lambda: None) == 0
    assert guarded(raising(SystemExit(2))) == 2
    assert guarded(raising(SystemExit())) == 0


def test_a_usage_error_says_where_to_look(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(raising(typer.BadParameter("no such thing"))) == ExitCode.USAGE
    assert "no such thing" in capsys.readouterr().err


def test_a_bug_is_told_in_lines_without_words_of_the_resume(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MLSCREEN_DEBUG", raising=False)
    assert guarded(raising(ValueError("Jane Doe, born 1990"))) == ExitCode.INTERNAL
    err = capsys.readouterr().err
    assert "ValueError at test_failures.py:" in err
    assert "report" in err
    assert "Jane" not in err
    assert "Traceback" not in err


def test_a_bug_shows_its_traceback_when_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLSCREEN_DEBUG", "1")
    assert guarded(raising(ValueError("what happened"))) == ExitCode.INTERNAL
    assert "Traceback" in capsys.readouterr().err


def test_a_full_disk_behind_stdout_is_an_output_error(capsys: pytest.CaptureFixture[str]) -> None:
    problem = OSError(errno.ENOSPC, "No space left on device")
    assert guarded(raising(problem)) == ExitCode.BAD_OUTPUT
    assert "No space left" in capsys.readouterr().err


def test_hostile_words_in_a_message_cannot_act(capsys: pytest.CaptureFixture[str]) -> None:
    guarded(raising(NoInput("a\x1b]52;c;x\x07b\u202e.pdf\n  indented [/foo]")))
    assert capsys.readouterr().err == "mlscreen: ab.pdf\n  indented [/foo]\n"


def test_a_closed_stderr_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say("nobody hears")
