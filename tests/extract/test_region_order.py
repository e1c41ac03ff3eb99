import pytest

from mlscreen.extract.region_order import in_reading_order
from mlscreen.model.document import BBox


def box(x0: float, top: float, x1: float, bottom: float) -> BBox:
    return BBox(x0, top, x1, bottom)


@pytest.mark.parametrize(
    ("places", "order"),
    [
        ({"b": box(0, 50, 90, 90), "a": box(0, 0, 90, 40)}, "ab"),
        ({"c": box(200, 0, 300, 400), "b": box(0, 200, 180, 400), "a": box(0, 0, 180, 190)}, "abc"),
        ({"c": box(200, 100, 300, 400), "b": box(0, 100, 180, 400), "a": box(0, 0, 300, 90)}, "abc"),
        ({"a": box(0, 0, 100, 100), "b": box(10, 20, 90, 80)}, "ab"),
        ({}, ""),
    ],
)
def test_columns_come_first_where_a_gap_parts_them(places: dict[str, BBox], order: str) -> None:
    assert "".join(in_reading_order([(place, name) for name, place in places.items()])) == order


def test_one_unknown_place_leaves_the_order_of_the_file() -> None:
    assert in_reading_order([(box(0, 9, 9, 18), "a"), (None, "b"), (box(0, 0, 9, 8), "c")]) == ["a", "b", "c"]
