import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from mlscreen.batch.plan import Plan
from mlscreen.batch.runner import run
from mlscreen.errors import UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.model.record import replace
from mlscreen.model.scorecard import Screening, Unscreened
from tests.batch.starts import misbehaving
from tests.render.examples import AS_OF, RUBRIC

PLAN = Plan(RUBRIC, AS_OF, Limits(), jobs=0, timeout=30, start=misbehaving)
GOOD = [Path(f"good-{number}.pdf") for number in range(6)]


def codes(screenings: tuple[Screening, ...]) -> list[UnscreenedCode]:
    assert all(isinstance(screening, Unscreened) for screening in screenings)
    return [screening.code for screening in screenings if isinstance(screening, Unscreened)]


@pytest.mark.parametrize("jobs", [0, 1, 4])
def test_results_are_in_the_order_of_the_files_whatever_the_number_of_workers(jobs: int) -> None:
    outcome = run(GOOD, replace(PLAN, jobs=jobs))
    assert [screening.source for screening in outcome.screenings] == [str(file) for file in GOOD]
    assert outcome.unfinished == ()
    assert outcome == run(GOOD, PLAN)


def test_a_worker_that_dies_costs_one_file() -> None:
    outcome = run([*GOOD[:3], Path("die.pdf"), *GOOD[3:]], replace(PLAN, jobs=2))
    assert (
        codes(outcome.screenings)
        == [UnscreenedCode.EMPTY] * 3 + [UnscreenedCode.WORKER_DIED] + [UnscreenedCode.EMPTY] * 3
    )


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_hangs_costs_its_time_and_nothing_else(jobs: int) -> None:
    outcome = run([Path("hang.pdf"), *GOOD], replace(PLAN, jobs=jobs, timeout=0.5))
    assert codes(outcome.screenings) == [UnscreenedCode.TIMED_OUT] + [UnscreenedCode.EMPTY] * 6
    first = outcome.screenings[0]
    assert isinstance(first, Unscreened)
    assert "0.5 seconds" in first.reason
    assert "--timeout" in first.reason


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script")
def test_outside_programs_end_with_the_worker_that_started_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    outcome = run([tmp_path / "convert.rtf", *GOOD], replace(PLAN, jobs=2, timeout=1.0))
    assert codes(outcome.screenings) == [UnscreenedCode.TIMED_OUT] + [UnscreenedCode.EMPTY] * 6
    os.set_blocking(reading, True)
    # The end of the pipe comes when nobody holds it any more.
    assert os.read(reading, 100) == b""
    os.close(reading)


def test_workers_give_outside_programs_less_time_than_a_file_has() -> None:
    (first,) = run([Path("within.rtf")], replace(PLAN, jobs=2, timeout=10)).screenings
    assert isinstance(first, Unscreened)
    assert first.reason == "8"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_a_file_that_needs_too_much_memory_is_told_as_such() -> None:
    limits = Limits(max_memory_bytes=2_000_000_000)
    outcome = run([Path("grow.pdf"), *GOOD], replace(PLAN, jobs=2, limits=limits))
    assert codes(outcome.screenings) == [UnscreenedCode.OUT_OF_MEMORY] + [UnscreenedCode.EMPTY] * 6


@pytest.mark.parametrize("jobs", [0, 2])
def test_a_bug_costs_one_file_and_shows_no_words_of_it(jobs: int) -> None:
    outcome = run([Path("fail.pdf"), *GOOD], replace(PLAN, jobs=jobs))
    assert codes(outcome.screenings) == [UnscreenedCode.INTERNAL] + [UnscreenedCode.EMPTY] * 6
    first = outcome.screenings[0]
    assert isinstance(first, Unscreened)
    assert "ValueError" in first.reason
    assert "words" not in first.reason


def test_an_interruption_in_this_process_keeps_what_was_done() -> None:
    outcome = run([*GOOD[:2], Path("interrupt.pdf"), *GOOD[2:]], PLAN)
    assert [screening.source for screening in outcome.screenings] == ["good-0.pdf", "good-1.pdf"]
    assert outcome.unfinished == (Path("interrupt.pdf"), *GOOD[2:])


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot interrupt itself there")
def test_an_interruption_keeps_what_workers_did() -> None:
    seen = threading.Semaphore(0)

    def notice() -> None:
        seen.release()

    def interrupt() -> None:
        for _ in GOOD:
            seen.acquire()
        os.kill(os.getpid(), signal.SIGINT)

    # A shell starts what it runs in the background with interruptions ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        threading.Thread(target=interrupt).start()
        outcome = run([Path("hang.pdf"), *GOOD], replace(PLAN, jobs=2), notice)
    finally:
        signal.signal(signal.SIGINT, before)
    assert [screening.source for screening in outcome.screenings] == [str(file) for file in GOOD]
    assert outcome.unfinished == (Path("hang.pdf"),)


@pytest.mark.parametrize("jobs", [0, 3])
def test_each_file_that_is_done_is_noticed_once(jobs: int) -> None:
    lock, noticed = threading.Lock(), []

    def notice() -> None:
        with lock:
            noticed.append(1)

    run([*GOOD, Path("fail.pdf")], replace(PLAN, jobs=jobs), notice)
    assert len(noticed) == 7


@pytest.mark.parametrize("jobs", [0, 2])
def test_no_files_give_no_results(jobs: int) -> None:
    assert run([], replace(PLAN, jobs=jobs)).screenings == ()
