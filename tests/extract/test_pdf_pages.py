import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import second_reader
from mlscreen.extract.limits import Limits
from mlscreen.extract.page_word import PageWord
from mlscreen.extract.pdf import read_pdf
from mlscreen.model.document import Document
from tests.extract.page_maker import line, page
from tests.extract.pdf_maker import lines, pdf, rectangle, text

ORDINARY = lines(72, 72, "Ada Example", "Engineer of engines", "Visible for everyone")


def read(*contents: str) -> Document:
    return read_pdf(pdf(*contents), "resume.pdf", Limits())


def test_letters_spaced_apart_are_read_as_words() -> None:
    content = "".join(text(72 + 12 * place, 40, letter) for place, letter in enumerate("SKILLS"))
    assert read(content + ORDINARY).text.startswith("SKILLS\n")


def test_letters_drawn_as_outlines_are_no_text() -> None:
    with pytest.raises(Unreadable, match="--ocr") as caught:
        read(rectangle(72, 72, 300, 12))
    assert caught.value.code is UnscreenedCode.NO_TEXT


def test_blank_pages_are_empty() -> None:
    with pytest.raises(Unreadable) as caught:
        read("", "")
    assert caught.value.code is UnscreenedCode.EMPTY


@pytest.mark.parametrize("better", [True, False])
def test_the_second_reader_is_asked_for_a_page_that_was_read_badly_and_believed_if_better(
    monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    second = page(line(72, 72, "Built engines of the finest kind for many years")) if better else []
    monkeypatch.setattr(second_reader, "read_page", lambda data, number, first: second)
    code = chr(5)
    document = read(text(72, 72, f"Built eng{code}nes of the f{code}nest kind for many"))
    assert document.text.startswith("Built engines" if better else "Built eng")
    assert [warning.code for warning in document.warnings] == ["second_reader" if better else "unreadable_characters"]
    assert "page 1" in document.warnings[0].message


def test_a_page_read_well_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(data: bytes, number: int, first: list[PageWord]) -> list[PageWord]:
        raise AssertionError

    monkeypatch.setattr(second_reader, "read_page", never)
    assert read(ORDINARY).warnings == ()
