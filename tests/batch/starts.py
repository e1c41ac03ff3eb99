"""Ways to screen for the tests of the runner: by the name of the file, a worker hangs, dies, fails or answers."""

import os
import signal
import threading
from pathlib import Path

from mlscreen.batch.plan import Plan, Screen
from mlscreen.errors import UnscreenedCode
from mlscreen.extract import office
from mlscreen.extract.limits import Limits
from mlscreen.model.scorecard import Screening, Unscreened


def misbehaving(plan: Plan) -> Screen:
    def screen(file: Path) -> Screening:
        match file.stem.split("-")[0]:
            case "hang":
                threading.Event().wait()
            case "convert":
                _convert(file)
            case "within":
                return Unscreened(str(file), f"{plan.limits.converter_seconds:g}", UnscreenedCode.EMPTY)
            case "die":
                os.kill(os.getpid(), signal.SIGKILL)
            case "fail":
                raise ValueError("words of a résumé that must not be shown")
            case "grow":
                bytearray(plan.limits.max_memory_bytes * 4)
            case "interrupt":
                raise KeyboardInterrupt
        return Unscreened(str(file), f"screened as of {plan.as_of}", UnscreenedCode.EMPTY)

    return screen


def _convert(file: Path) -> None:
    """Read a file with a "LibreOffice" that takes long and then says into a pipe that it is still there."""
    program = file.with_name("soffice")
    program.write_text(f"#!/bin/sh\nexec 3> '{file.with_name('pipe')}'\n(sleep 20; echo left running >&3) &\nwait\n")
    program.chmod(0o755)
    office.converter = lambda: str(program)
    office.read_office(b"{\\rtf1 Ada}", str(file), Limits(converter_seconds=300), "RTF")
