import io
import sys

import pytest

from mlscreen.cli.progress import progress


def test_nothing_is_shown_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(3, "screening") as notice:
        notice()
    assert capsys.readouterr() == ("", "")


class Watched(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_shown_on_stderr_to_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.StringIO(), Watched()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setenv("TERM", "xterm")
    with progress(2, "screening") as notice:
        notice()
        notice()
    assert "screening" in err.getvalue()
    assert out.getvalue() == ""
