import struct
import zlib

import pypdfium2

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_picture import Box, Picture, contrast, trace
from tests.extract.pdf_maker import pdf, rectangle


def picture(content: str, scale: float = 1.0, box: Box | None = None) -> Picture:
    document = pypdfium2.PdfDocument(pdf(content))
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        made = Picture(page, scale, box)
    document.close()
    return made


def test_contrast_and_trace_see_what_is_painted_and_only_there() -> None:
    blank, drawn = picture(""), picture(rectangle(100, 100, 50, 10))
    assert contrast(blank, (0, 0, 612, 792)) == 0
    assert contrast(drawn, (90, 90, 160, 120)) == 255
    assert trace(blank, drawn, (100, 100, 149, 109), 25) == 1.0
    assert trace(blank, drawn, (300, 300, 349, 309), 25) == 0.0
    assert trace(blank, drawn, (700, 300, 749, 309), 25) == 0.0


def test_a_picture_of_a_part_of_the_page_shows_that_part() -> None:
    content = rectangle(100, 100, 50, 10) + rectangle(300, 300, 50, 10, "0.5 0.5 0.5")
    whole, part = picture(content), picture(content, box=(90, 90, 160, 120))
    assert part.width * part.height < 0.01 * whole.width * whole.height
    assert list(part.rows(95, 95, 155, 115)) == list(whole.rows(95, 95, 155, 115))
    assert list(part.rows(300, 300, 349, 309)) == []
    assert picture(content, box=(-50, -50, 9000, 9000)).width == whole.width


def test_the_png_is_grey_and_has_the_size_asked_for() -> None:
    data = picture(rectangle(0, 0, 612, 792), 0.5).png()
    width, height = struct.unpack(">II", data[16:24])
    assert (width, height) == (306, 396)
    packed = data[data.index(b"IDAT") + 4 :]
    assert set(zlib.decompressobj().decompress(packed)) == {0}


def test_a_huge_page_is_drawn_smaller() -> None:
    assert picture("", 50).width * picture("", 50).height <= 17_000_000
