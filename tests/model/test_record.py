import pickle
import subprocess
import sys

import pytest

from mlscreen.model.record import Record, replace


class Range(Record):
    low: int
    high: int = 10

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError("low is above high")


class Other(Record):
    low: int
    high: int = 10


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Range(1).low = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Range(1).middle = 2  # type: ignore[attr-defined]


def test_records_are_equal_by_kind_and_value() -> None:
    assert Range(1) == Range(1, 10)
    assert Range(1) != Range(2)
    other: object = Other(1)
    assert Range(1) != other
    assert len({Range(1), Range(1, 10), Range(1, 9)}) == 2


def test_a_copy_with_another_value_keeps_the_invariants() -> None:
    assert replace(Range(1), high=5) == Range(1, 5)
    with pytest.raises(ValueError, match="above"):
        replace(Range(4), high=3)


def test_a_record_crosses_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Range(1, 3))) == Range(1, 3)


def test_a_record_is_written_as_its_call() -> None:
    assert repr(Range(1)) == "Range(low=1, high=10)"


def test_defining_records_loads_no_dataclasses() -> None:
    code = "import sys, mlscreen.model.record; print('dataclasses' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
