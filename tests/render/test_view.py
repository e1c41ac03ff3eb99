import pytest

from mlscreen.render.view import View


@pytest.mark.parametrize(("width", "columns"), [(0, 60), (60, 60), (80, 80), (140, 140), (400, 140)])
def test_lines_stay_of_a_width_that_can_be_read(width: int, columns: int) -> None:
    assert View(width).columns == columns
