import pypdfium2
import pytest

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_clip import Clips, switchable
from tests.extract.pdf_maker import pdf, text

LAYER = b"<< /Type /OCG /Name (layer) >>"


def opened(content: str) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf(content, resources="/Properties << /L 100 0 R >>", objects=[LAYER]))


@pytest.mark.parametrize(("before", "outside"), [
    ("", False), ("0 0 612 792 re W n", False), ("0 0 50 50 re W n", True),
    ("60 600 m 300 600 l 300 720 l 60 720 l h W n", False), ("0 0 612 792 re W n 0 0 9 9 re W n", True),
])  # fmt: skip
def test_a_point_is_outside_if_one_of_the_clips_leaves_it_out(before: str, outside: bool) -> None:
    document = opened(text(72, 100, "word", before=before))
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        assert Clips(page.frame).leave_out(pdf_raw.char_object(page.handle, 0), 80, 97) is outside
    document.close()


def test_each_of_several_clips_is_judged_by_its_own_box() -> None:
    wide, narrow = "0 0 612 792 re W n", "0 0 50 50 re W n"
    document = opened("".join(text(72, 100, "word", before=clip) for clip in (wide, narrow, wide, narrow)))
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        clips = Clips(page.frame)
        items = [pdf_raw.get_object(page.page, index) for index in range(4)]
        assert [clips.leave_out(item, 80, 97) for item in items] == [False, True, False, True]
    document.close()


@pytest.mark.parametrize(("content", "found"), [
    (text(72, 100, "word"), False),
    ("/OC /L BDC " + text(72, 100, "word") + "EMC", True),
    ("/P << /MCID 0 >> BDC " + text(72, 100, "word") + "EMC", False),
])  # fmt: skip
def test_only_optional_content_can_be_switched_off(content: str, found: bool) -> None:
    document = opened(content)
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        assert switchable(pdf_raw.char_object(page.handle, 0)) is found
    document.close()
