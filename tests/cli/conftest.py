"""Run the command line inside the test's process, as the console script would."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from mlscreen.cli.app import run


@dataclass(frozen=True)
class Ended:
    """How a run of the program ended."""

    code: int
    out: str
    err: str


Mlscreen = Callable[..., Ended]


@pytest.fixture
def mlscreen(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Mlscreen:
    """Return the function that runs the program with some arguments."""
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setenv("TERMINAL_WIDTH", "80")
    monkeypatch.setenv("MLSCREEN_DEBUG", "0")

    def call(*arguments: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["mlscreen", *map(str, arguments)])
        code = run()
        out, err = capsysbinary.readouterr()
        return Ended(code, out.decode("utf-8-sig"), err.decode())

    return call
