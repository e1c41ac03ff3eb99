import pytest

from mlscreen.extract.evidence import badness, is_bad
from tests.extract.page_maker import line, page


@pytest.mark.parametrize("text", [
    "Built engines for years", "\uf095 +49 30 5550101 and much more text of the common kind", "C++ R SQL HTML CSS",
    "Zażółć gęślą jaźń", "工程师 经验",
])  # fmt: skip
def test_honest_text_gives_no_cause(text: str) -> None:
    assert not is_bad(page(line(50, 100, text)))


@pytest.mark.parametrize(("text", "reason"), [
    ("scienti\x05c work", "characters that name no letter"),
    ("\ue001\ue002\ue003 \ue004\ue005", "letters in a private encoding"),
    ("WKLV LV QRW WKH WHXW WKDW VWRRG KHBH BHJRBH WKLV ZDV GRQH", "words that nobody could pronounce"),
])  # fmt: skip
def test_a_bad_reading_is_told_with_its_reason(text: str, reason: str) -> None:
    words = page(line(50, 100, text))
    assert is_bad(words)
    assert badness(words)[1] == reason


def test_no_text_is_the_worst_reading() -> None:
    assert badness([]) == (1.0, "no text")
