import pypdfium2
import pytest

from mlscreen.extract.pdf_raw import Frame, NotOpened, opened, page_text
from tests.extract.pdf_maker import pdf, text


def test_the_text_of_a_page_is_read_and_the_page_closed() -> None:
    document = pypdfium2.PdfDocument(pdf(text(72, 72, "Ada Example")))
    with page_text(document.raw, 0) as page:
        assert page is not None
        assert page.text == "Ada Example"
        assert (page.frame.width, page.frame.height) == (612, 792)
    document.close()


def test_a_page_that_does_not_exist_is_none() -> None:
    document = pypdfium2.PdfDocument(pdf(text(72, 72, "x")))
    with page_text(document.raw, 7) as page:
        assert page is None
    document.close()


@pytest.mark.parametrize(("turn", "corner"), [(0, (0, 100)), (1, (0, 0)), (2, (200, 0)), (3, (100, 200))])
def test_points_are_given_as_seen_on_a_turned_page(turn: int, corner: tuple[float, float]) -> None:
    frame = Frame(10, 20, 210, 120, turn)
    assert frame.seen(10, 20) == corner
    assert (frame.width, frame.height) == ((200, 100) if turn % 2 == 0 else (100, 200))


def test_a_document_is_opened_without_pypdfium2s_own_objects() -> None:
    with opened(pdf(text(72, 72, "Ada"))) as document, page_text(document, 0) as page:
        assert page is not None
        assert page.text == "Ada"


@pytest.mark.parametrize("data", [b"", b"no PDF at all", b"%PDF-1.7\n"])
def test_what_is_no_document_is_not_opened(data: bytes) -> None:
    with pytest.raises(NotOpened), opened(data):
        pass
