"""Screen many files in worker processes: a time-out and a memory limit for each, results in the order of the files.

Never lets one file cost another: a worker that hangs, dies or fails is one result with a reason.
"""

import multiprocessing
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import Limits, apply_to_process
from mlscreen.lexicon import vocabulary
from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Screening, Unscreened
from mlscreen.pipeline import prepare, screen

Notice = Callable[[], None]
Screen = Callable[[Path], Screening]

PRELOADED = ("mlscreen.batch.runner", "mlscreen.extract.pdf", "mlscreen.extract.docx")


def screening(plan: "Plan") -> Screen:
    """Prepare rubric and vocabulary once, and return the function that screens a file by them."""
    prepared = prepare(plan.rubric, vocabulary.load(plan.vocabulary))
    return lambda file: screen(file, prepared, plan.as_of, plan.limits)


@dataclass(frozen=True, slots=True)
class Plan:
    """What every worker needs to know; it crosses to other processes, so all of it can be pickled."""

    rubric: Rubric
    as_of: date
    limits: Limits
    vocabulary: Path | None = None
    jobs: int = 1
    """Worker processes; 1 screens in this process, where nothing can end a file that hangs."""
    timeout: float = 60.0
    """Seconds that one file may take."""
    start: Callable[["Plan"], Screen] = screening
    """Called once in each worker; what it returns screens the files there."""


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a run."""

    screenings: tuple[Screening, ...]
    """In the order of the files."""
    unfinished: tuple[Path, ...] = ()
    """Files that an interruption left; empty when all are done."""


def run(files: Sequence[Path], plan: Plan, notice: Notice = lambda: None) -> Run:
    """Screen `files`, calling `notice` for each that is done, and return the results in the order of the files.

    An interruption (^C) ends it early, with what was done until then.
    """
    done: dict[int, Screening] = {}
    collect = _in_this_process if plan.jobs <= 1 else _in_workers
    with suppress(KeyboardInterrupt):
        collect(files, plan, done, notice)
    screenings = tuple(done[index] for index in sorted(done))
    return Run(screenings, tuple(file for index, file in enumerate(files) if index not in done))


def _in_this_process(files: Sequence[Path], plan: Plan, done: dict[int, Screening], notice: Notice) -> None:
    screen_one = plan.start(plan)
    for index, file in enumerate(files):
        done[index] = _guarded(file, screen_one)
        notice()


def _in_workers(files: Sequence[Path], plan: Plan, done: dict[int, Screening], notice: Notice) -> None:
    from pebble import ProcessPool

    workers = min(plan.jobs, len(files))
    with ProcessPool(workers, initializer=_start_worker, initargs=[plan], context=_context()) as pool:
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


def _context() -> Any:
    # Forking this process is not safe: it runs threads (the pool's, the progress bar's). A fork server is clean, and
    # its children share what it has imported once.
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    return context


def _result(future: Future[Screening], file: Path, plan: Plan) -> Screening:
    from pebble import ProcessExpired

    try:
        return future.result()
    except TimeoutError:
        seconds = f"{plan.timeout:g} seconds"
        reason = f"took longer than {seconds}; look at the file, or allow more with --timeout"
        return Unscreened(str(file), reason, UnscreenedCode.TIMED_OUT)
    except ProcessExpired:
        reason = "the process that read it was ended from outside or crashed; look at the file"
        return Unscreened(str(file), reason, UnscreenedCode.WORKER_DIED)


_screen_here: Screen


def _start_worker(plan: Plan) -> None:
    global _screen_here
    apply_to_process(plan.limits)
    _screen_here = plan.start(plan)


def _work(file: Path) -> Screening:
    return _guarded(file, _screen_here)


def _guarded(file: Path, screen_one: Screen) -> Screening:
    try:
        return screen_one(file)
    except MemoryError:
        reason = "needs more memory than a file may take; look at the file"
        return Unscreened(str(file), reason, UnscreenedCode.OUT_OF_MEMORY)
    except Exception as problem:
        # What the problem says may quote the résumé; its type does not.
        reason = f"internal error ({type(problem).__name__}), a fault of mlscreen; please report it"
        return Unscreened(str(file), reason, UnscreenedCode.INTERNAL)
