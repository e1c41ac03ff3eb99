"""Ways to screen for the tests of the runner: by the name of the file, a worker hangs, dies, fails or answers."""

import os
import signal
import threading
from pathlib import Path

from mlscreen.batch.plan import Plan, Screen
from mlscreen.errors import UnscreenedCode
from mlscreen.model.scorecard import Screening, Unscreened


def misbehaving(plan: Plan) -> Screen:
    def screen(file: Path) -> Screening:
        match file.stem.split("-")[0]:
            case "hang":
                threading.Event().wait()
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
