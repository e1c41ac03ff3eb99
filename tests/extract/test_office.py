import hashlib
import shutil
import stat
import sys
from pathlib import Path

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import office
from mlscreen.extract.limits import Limits
from tests.extract.docx_making import docx, p

unix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script")


def stand_in(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Put a script in the place of LibreOffice."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(office, "converter", lambda: str(program))


def code_of(limits: Limits = Limits()) -> UnscreenedCode:  # noqa: B008
    with pytest.raises(Unreadable) as problem:
        office.read_office(b"{\\rtf1 Ada}", "cv.rtf", limits, "RTF")
    return problem.value.code


def test_without_libreoffice_the_reason_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "converter", lambda: None)
    with pytest.raises(Unreadable, match="LibreOffice") as problem:
        office.read_office(b"{\\rtf1 Ada}", "cv.rtf", Limits(), "RTF")
    assert problem.value.code is UnscreenedCode.NEEDS_CONVERTER


def test_libreoffice_is_looked_for_by_its_names_and_usual_places(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(office, "PLACES", ())
    assert office.converter() is None
    (tmp_path / "soffice").touch()
    monkeypatch.setattr(office, "PLACES", (tmp_path / "soffice",))
    assert office.converter() == str(tmp_path / "soffice")
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    assert office.converter() == "/bin/soffice"


@unix
def test_what_it_makes_is_read_and_keeps_the_identity_of_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "made.docx").write_bytes(docx(p("Ada Jones")))
    stand_in(monkeypatch, tmp_path, f"mkdir -p out; cp '{tmp_path}/made.docx' out/resume.docx; ls profile/user/*.xcu")
    document = office.read_office(b"{\\rtf1 Ada}", "cv.rtf", Limits(), "RTF")
    assert (document.text, document.media_type, document.source) == ("Ada Jones", "application/rtf", "cv.rtf")
    assert document.digest == hashlib.sha256(b"{\\rtf1 Ada}").hexdigest()
    assert [warning.code for warning in document.warnings] == ["converted"]


@unix
def test_a_failure_a_flood_and_a_hang_each_end_in_a_reason(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in(monkeypatch, tmp_path, "exit 1")
    assert code_of() is UnscreenedCode.CORRUPT
    stand_in(monkeypatch, tmp_path, "mkdir out; head -c 2000 /dev/zero > out/resume.docx")
    assert code_of(Limits(max_bytes=1_000)) is UnscreenedCode.TOO_LARGE
    stand_in(monkeypatch, tmp_path, "sleep 60 & wait")
    assert code_of(Limits(converter_seconds=0)) is UnscreenedCode.TIMED_OUT
    monkeypatch.setattr(office, "converter", lambda: str(tmp_path / "nothing"))
    assert code_of() is UnscreenedCode.NEEDS_CONVERTER
