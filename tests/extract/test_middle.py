import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.extract.middle import median


@given(st.lists(st.floats(-1e6, 1e6), min_size=1))
def test_the_middle_is_that_of_the_standard_library(numbers: list[float]) -> None:
    assert median(numbers) == statistics.median(numbers)


def test_nothing_has_no_middle() -> None:
    with pytest.raises(ValueError, match="no numbers"):
        median([])
