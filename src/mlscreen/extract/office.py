"""Reads DOC, ODT and RTF by letting LibreOffice, where it is installed, turn them into DOCX.

Runs it in a profile of its own that allows neither macros nor links, for a limited time; never leaves it running.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from mlscreen.digest import sha256
from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.docx import read_docx
from mlscreen.extract.limits import Limits, lift_from_child
from mlscreen.model.document import Document, DocumentWarning
from mlscreen.model.record import replace

NAMES = ("soffice", "libreoffice")
PLACES = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
)
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""
_TYPES = {"DOC": "application/msword", "ODT": "application/vnd.oasis.opendocument.text", "RTF": "application/rtf"}


def read_office(data: bytes, source: str, limits: Limits, kind: str) -> Document:
    """Return the document in `data`, of which `kind` is DOC, ODT or RTF.

    Raises:
        Unreadable: LibreOffice is not there, fails or takes too long, or its DOCX cannot be read.
    """
    program = converter()
    if program is None:
        raise Unreadable(
            UnscreenedCode.NEEDS_CONVERTER,
            f"{kind} files need LibreOffice, which is not installed; install it, or save the file as PDF or DOCX",
        )
    document = read_docx(_converted(program, data, kind.lower(), limits), source, limits)
    said = DocumentWarning("converted", f"the {kind} file was read through LibreOffice")
    digest = sha256(data)
    return replace(document, digest=digest, media_type=_TYPES[kind], warnings=(said, *document.warnings))


def converter() -> str | None:
    """Return the path of LibreOffice, `None` when it is not installed."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    return next((str(place) for place in PLACES if place.exists()), None)


def _converted(program: str, data: bytes, suffix: str, limits: Limits) -> bytes:
    # The name is ours: the résumé's own might be read as an option or a path.
    with tempfile.TemporaryDirectory(prefix="mlscreen-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / f"resume.{suffix}").write_bytes(data)
        settings = folder / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        _run(_command(program, folder, suffix), folder, limits.converter_seconds)
        made = folder / "out" / "resume.docx"
        if not made.is_file():
            raise Unreadable(UnscreenedCode.CORRUPT, "LibreOffice cannot open the file; ask for it again, best as PDF")
        if made.stat().st_size > limits.max_bytes:
            raise Unreadable(UnscreenedCode.TOO_LARGE, "the file converted to DOCX is too large; ask for a PDF")
        return made.read_bytes()


def _command(program: str, folder: Path, suffix: str) -> list[str]:
    return [
        program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", "--nolockcheck",
        "--nodefault", "--nologo", "--convert-to", "docx", "--outdir", str(folder / "out"),
        str(folder / f"resume.{suffix}"),
    ]  # fmt: skip


def _run(command: list[str], folder: Path, seconds: float) -> None:
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell; every word is ours
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=lift_from_child if sys.platform != "win32" else None,
        )
    except OSError as error:
        raise Unreadable(
            UnscreenedCode.NEEDS_CONVERTER, "LibreOffice is installed but does not start; save the file as PDF or DOCX"
        ) from error
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise Unreadable(
            UnscreenedCode.TIMED_OUT, f"LibreOffice took longer than {seconds:g} s for the file; ask for a PDF"
        ) from error
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the program and all that it started: `soffice` is a script around the real one."""
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
