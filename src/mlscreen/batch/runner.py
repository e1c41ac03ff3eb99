"""Screen many files, in this process or in workers: a time-out and a memory limit for each, results in order.

Never lets one file cost another: a worker that hangs, dies or fails is one result with a reason.
"""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlscreen.batch.plan import Plan, Run, Screen, guarded
from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import apply_to_process
from mlscreen.model.record import replace
from mlscreen.model.scorecard import Screening, Unscreened

if TYPE_CHECKING:
    from concurrent.futures import Future

Notice = Callable[[], None]

PRELOADED = ("mlscreen.batch.runner", "mlscreen.extract.pdf")
PRELOADED_FOR_WORD = ("mlscreen.extract.docx",)
"""Only where a file asks for it: it takes as long as ten résumés."""
_WORD_SUFFIXES = frozenset((".docx", ".docm", ".dotx", ".doc", ".odt", ".rtf"))


def run(files: Sequence[Path], plan: Plan, notice: Notice = lambda: None) -> Run:
    """Screen `files`, calling `notice` for each that is done, and return the results in the order of the files.

    An interruption (^C) ends it early, with what was done until then.
    """
    done: dict[int, Screening] = {}
    collect = _in_workers if plan.jobs and files else _in_this_process
    with suppress(KeyboardInterrupt):
        collect(files, plan, done, notice)
    screenings = tuple(done[index] for index in sorted(done))
    return Run(screenings, tuple(file for index, file in enumerate(files) if index not in done))


def _in_this_process(files: Sequence[Path], plan: Plan, done: dict[int, Screening], notice: Notice) -> None:
    screen_one = plan.start(plan)
    for index, file in enumerate(files):
        done[index] = guarded(file, screen_one, plan)
        notice()


def _in_workers(files: Sequence[Path], plan: Plan, done: dict[int, Screening], notice: Notice) -> None:
    from concurrent.futures import wait

    from pebble import ProcessPool

    workers = max(1, min(plan.jobs, len(files)))
    with ProcessPool(workers, initializer=_start_worker, initargs=[plan], context=_context(files)) as pool:
        futures = [pool.schedule(_work, args=[file], timeout=plan.timeout) for file in files]
        for future in futures:
            future.add_done_callback(lambda _: notice())
        try:
            for index, future in enumerate(futures):
                # In short waits: on Windows a long one cannot be interrupted.
                while wait([future], timeout=0.5).not_done:
                    pass
                done[index] = _result(future, files[index], plan)
        except KeyboardInterrupt:
            pool.stop()  # type: ignore[no-untyped-call]
            for index, future in enumerate(futures):
                if future.done() and not future.cancelled() and future.exception() is None:
                    done[index] = future.result()
            raise


def _context(files: Sequence[Path]) -> Any:
    import multiprocessing

    # Forking this process is not safe: it runs threads (the pool's, the progress bar's). A fork server is clean, and
    # its children share what it has imported once.
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    word = any(file.suffix.lower() in _WORD_SUFFIXES for file in files)
    context.set_forkserver_preload([*PRELOADED, *(PRELOADED_FOR_WORD if word else ())])
    return context


def _result(future: "Future[Screening]", file: Path, plan: Plan) -> Screening:
    from pebble import ProcessExpired

    try:
        return future.result()
    except TimeoutError:
        reason = f"took longer than {plan.timeout:g} seconds; look at the file, or allow more with --timeout"
        return Unscreened(str(file), reason, UnscreenedCode.TIMED_OUT)
    except ProcessExpired:
        reason = "the process that read it was ended from outside or crashed; look at the file"
        return Unscreened(str(file), reason, UnscreenedCode.WORKER_DIED)


class _Ended(SystemExit):
    """The worker is to end now. No `Exception`: nothing may take it for a fault of the file."""


class _Worker:
    """What a worker process holds between its files."""

    plan: Plan
    screen: Screen


def _start_worker(plan: Plan) -> None:
    apply_to_process(plan.limits)
    # In place of the pool's own, which leaves behind what the worker has started.
    signal.signal(signal.SIGTERM, _end_worker)
    plan = replace(plan, limits=plan.limits.within(plan.timeout))
    _Worker.plan, _Worker.screen = plan, staticmethod(plan.start(plan))


def _end_worker(*_: object) -> None:
    raise _Ended(1)


def _work(file: Path) -> Screening:
    try:
        return guarded(file, _Worker.screen, _Worker.plan)
    except _Ended:
        # By now the outside programs that read the file are ended. The pool would take the exception for a result.
        os._exit(1)
