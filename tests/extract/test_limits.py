import pickle
import subprocess
import sys

import pytest

from mlscreen.extract.limits import Limits

WORKER = """
from mlscreen.extract.limits import Limits, apply_to_process
limited = apply_to_process(Limits(max_memory_bytes=600_000_000))
try:
    bytearray(2_000_000_000)
except MemoryError:
    print("refused", limited)
"""


def test_limits_cross_process_borders() -> None:
    assert pickle.loads(pickle.dumps(Limits(ocr=True))) == Limits(ocr=True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to RLIMIT_AS")
def test_a_worker_that_takes_too_much_memory_gets_a_memory_error() -> None:
    done = subprocess.run([sys.executable, "-c", WORKER], capture_output=True, text=True, check=True)
    assert done.stdout == "refused True\n"


@pytest.mark.parametrize(("seconds", "expected"), [(60, 48), (10, 8), (600, 60)])
def test_outside_programs_end_before_the_process_that_started_them(seconds: float, expected: float) -> None:
    assert Limits(ocr=True).within(seconds) == Limits(ocr=True, converter_seconds=expected)
