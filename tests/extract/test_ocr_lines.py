import pytest

from mlscreen.extract.ocr_lines import OcrWord, straightened
from mlscreen.model.document import BBox


def crooked(slope: float, y: float) -> list[OcrWord]:
    return [OcrWord(f"{x}", BBox(x, y + slope * x, x + 40, y + slope * x + 12)) for x in range(0, 500, 50)]


@pytest.mark.parametrize("slope", [0.0, 0.02, -0.03, 0.08])
def test_the_lines_of_a_crooked_page_become_level(slope: float) -> None:
    words = straightened([crooked(slope, 100), crooked(slope, 120), [OcrWord("alone", BBox(0, 140, 9, 150))]])
    first, second = words[:10], words[10:20]
    assert len({word.bbox.top for word in first}) == 1
    assert first[0].bbox.bottom < second[0].bbox.bottom
    assert second[0].bbox.top - first[0].bbox.top == pytest.approx(20, abs=0.5)


def test_words_of_one_line_get_one_height_and_strays_keep_theirs() -> None:
    line = [OcrWord("a", BBox(0, 14, 9, 20)), OcrWord("l", BBox(10, 10, 19, 20)), OcrWord("far", BBox(30, 90, 39, 99))]
    assert [word.bbox[1::2] for word in straightened([line])] == [(10, 20), (10, 20), (90, 99)]


def test_a_page_without_words_has_none() -> None:
    assert straightened([]) == ()
    assert straightened([[]]) == ()
