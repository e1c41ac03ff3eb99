import io
import os
import stat
import sys
from pathlib import Path

import pytest

from mlscreen.cli import output
from mlscreen.cli.output import check, deliver, view
from mlscreen.errors import BadOutput

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")


def test_a_file_is_written_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    place = tmp_path / "report.csv"
    deliver(b"content", place)
    assert place.read_bytes() == b"content"
    assert os.listdir(tmp_path) == ["report.csv"]
    if sys.platform != "win32":
        assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "report.csv"
    place.write_bytes(b"old")

    def fail(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(BadOutput, match="No space left"):
        deliver(b"new", place)
    assert place.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["report.csv"]


def test_a_folder_is_no_place_for_a_report(tmp_path: Path) -> None:
    with pytest.raises(BadOutput, match="is a folder"):
        check(tmp_path)


def test_a_missing_folder_is_told_before_the_work_is_done(tmp_path: Path) -> None:
    with pytest.raises(BadOutput, match="there is no folder"):
        check(None, tmp_path / "missing" / "report.csv")


def test_a_folder_without_rights_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(BadOutput, match="cannot be written"):
        check(tmp_path / "report.csv")


@POSIX
def test_a_device_is_written_to_and_not_replaced() -> None:
    deliver(b"content", Path(os.devnull))
    assert not Path(os.devnull).is_file()


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    deliver(b"content", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"content"


@pytest.mark.parametrize("place", [None, Path("-")])
def test_without_a_file_it_goes_to_stdout(place: Path | None, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    deliver(b"caf\xc3\xa9\r\n", place)
    assert capsysbinary.readouterr().out == b"caf\xc3\xa9\r\n"


def test_a_closed_stdout_is_an_output_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(BadOutput, match="closed"):
        deliver(b"x", None)


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, **environment: str) -> None:
    for name in ("NO_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal(io.BytesIO(), encoding="utf-8"))


def test_a_terminal_gets_colour_and_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    on_terminal(monkeypatch, COLUMNS="123")
    seen = view()
    assert (seen.colour, seen.width) == (True, 123)


@pytest.mark.parametrize(
    ("name", "value", "colour"), [("NO_COLOR", "1", False), ("NO_COLOR", "", True), ("TERM", "dumb", False)]
)
def test_colour_is_left_out_when_it_is_not_wanted(
    name: str, value: str, colour: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_terminal(monkeypatch, **{name: value})
    assert view().colour is colour


def test_a_file_never_gets_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    on_terminal(monkeypatch)
    assert view(to_file=True).colour is False


def test_what_is_no_terminal_gets_80_plain_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="latin-1"))
    seen = view()
    assert (seen.colour, seen.width) == (False, 80)
    assert seen.encoding in {"latin-1", "iso-8859-1"}


def test_the_module_can_be_used_without_any_stdout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert output.view().encoding == "utf-8"
