import pytest

from mlscreen.extract.limits import Limits
from mlscreen.extract.pdf import read_pdf
from mlscreen.model.document import Document, Visibility
from tests.extract.pdf_maker import lines, pdf, rectangle, stream, text

ORDINARY = lines(72, 72, "Ada Example", "Engineer of engines", "Visible for everyone")
HIDDEN = "secret keywords"


def read(content: str, **parts: object) -> Document:
    return read_pdf(pdf(content, **parts), "resume.pdf", Limits())  # type: ignore[arg-type]


def hidden(document: Document) -> dict[str, Visibility]:
    return {document.quote(word.span): word.visibility for word in document.hidden_words()}


ATTACKS = {
    Visibility.BACKGROUND_COLOURED: text(72, 300, HIDDEN, before="1 1 1 rg"),
    Visibility.TINY: text(72, 300, HIDDEN, size=1),
    Visibility.INVISIBLE_MODE: text(72, 300, HIDDEN, before="3 Tr"),
    Visibility.TRANSPARENT: text(72, 300, HIDDEN, before="/Faint gs"),
    Visibility.OFF_PAGE: text(700, 300, HIDDEN),
    Visibility.COVERED: text(72, 300, HIDDEN) + rectangle(60, 280, 200, 40, "1 1 1"),
    Visibility.CLIPPED: text(72, 300, HIDDEN, before="0 0 5 5 re W n"),
    Visibility.LAYER_OFF: "/OC /Off BDC " + text(72, 300, HIDDEN) + "EMC\n",
    Visibility.ACTUAL_TEXT: f"/Span << /ActualText ({HIDDEN}) >> BDC " + text(72, 300, "i") + "EMC\n",
}
PARTS = {
    "resources": "/ExtGState << /Faint << /ca 0.02 >> >> /Properties << /Off 100 0 R >>",
    "objects": [b"<< /Type /OCG /Name (layer) >>"],
    "root": "/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >>",
}


@pytest.mark.parametrize("kind", ATTACKS, ids=str)
def test_text_that_the_eye_cannot_see_is_marked_with_the_reason(kind: Visibility) -> None:
    document = read(ORDINARY + ATTACKS[kind], **PARTS)
    assert hidden(document) == {"secret": kind, "keywords": kind}
    assert "secret" in document.text
    assert "secret" not in document.visible_text
    assert "Visible for everyone" in document.visible_text


def test_every_way_of_hiding_in_a_pdf_is_tested() -> None:
    assert set(ATTACKS) == set(Visibility) - {Visibility.VISIBLE, Visibility.VANISHED}


@pytest.mark.parametrize("count", [3, 30])
def test_hidden_lines_are_found_all_over_the_page_and_seen_ones_among_them_are_not(count: int) -> None:
    ground = rectangle(60, 20, 100, 700, "0 0 0.4")
    on_it = "".join(text(72, 90 + 20 * n, f"seen{n}", before="1 1 1 rg") for n in range(count))
    beside = "".join(text(300, 90 + 20 * n, f"hidden{n}", before="1 1 1 rg") for n in range(count))
    found = hidden(read(ground + ORDINARY + on_it + beside))
    assert found == {f"hidden{n}": Visibility.BACKGROUND_COLOURED for n in range(count)}


def test_text_outside_the_crop_box_is_off_the_page() -> None:
    document = read(ORDINARY + text(72, 700, HIDDEN), page_extra="/CropBox [0 200 612 792]")
    assert set(hidden(document).values()) == {Visibility.OFF_PAGE}


def test_dark_text_on_a_dark_ground_is_hidden() -> None:
    content = ORDINARY + rectangle(60, 280, 200, 40, "0 0 0.1") + text(72, 300, HIDDEN)
    assert set(hidden(read(content)).values()) == {Visibility.BACKGROUND_COLOURED}


VISIBLE = {
    "white on a dark sidebar": rectangle(0, 280, 200, 500, "0.1 0.1 0.3") + text(20, 300, "Skills", before="1 1 1 rg"),
    "light grey": text(72, 300, "Footer", before="0.72 0.72 0.72 rg"),
    "colour of the same brightness": rectangle(60, 280, 200, 40, "1 0 0") + text(72, 300, "Red", before="0 0.5 0 rg"),
    "small print": text(72, 300, "Updated", size=5),
    "a frame drawn later": text(72, 300, "Framed") + "q 0 0 0 RG 60 480 200 40 re S Q\n",
    "an icon with a name": "/Span << /ActualText (fi) >> BDC " + text(72, 300, "W") + "EMC\n",
    "outlined letters": text(72, 300, "Outline", size=20, before="1 Tr 0 0 0 RG"),
    "a layer that is on": "/OC /On BDC " + text(72, 300, "Layer") + "EMC\n",
    "a clip around the text": text(72, 300, "Inside", before="60 480 200 40 re W n"),
    "half transparent": text(72, 300, "Pale", before="/Half gs"),
}


@pytest.mark.parametrize("content", VISIBLE.values(), ids=VISIBLE)
def test_what_a_person_sees_is_not_marked(content: str) -> None:
    document = read(
        ORDINARY + content,
        resources="/ExtGState << /Half << /ca 0.5 >> >> /Properties << /On 100 0 R >>",
        objects=[b"<< /Type /OCG /Name (layer) >>"],
        root="/OCProperties << /OCGs [100 0 R] /D << /ON [100 0 R] >> >>",
    )
    assert hidden(document) == {}


STRIPES = stream(bytes([0, 255] * 50) * 20, "/Type /XObject /Subtype /Image /Width 100 /Height 20 "
                 "/ColorSpace /DeviceGray /BitsPerComponent 8")  # fmt: skip


def test_the_text_layer_of_a_scan_is_seen_in_its_picture() -> None:
    content = "q 500 0 0 100 50 600 cm /Scan Do Q\n" + text(72, 150, "Scanned words here", before="3 Tr")
    document = read(content, resources="/XObject << /Scan 100 0 R >>", objects=[STRIPES])
    assert hidden(document) == {}
