import pytest

from mlscreen.extract import ocr
from mlscreen.extract.limits import Limits
from mlscreen.extract.ocr_lines import OcrWord
from mlscreen.extract.scan import scanned_words
from mlscreen.model.document import BBox


def test_words_of_a_scan_are_like_words_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    found = (OcrWord("Ada", BBox(10, 20, 40, 30)), OcrWord("Jones", BBox(44, 20, 80, 30)))
    monkeypatch.setattr(ocr, "words", lambda image, scale, limits: found)
    first, second = scanned_words(b"png", 2.0, Limits())
    assert (first.text, first.x0, first.bottom, first.size, first.order) == ("Ada", 10, 30, 10, 0)
    assert first.top < first.base < first.bottom
    assert second.order == 1
