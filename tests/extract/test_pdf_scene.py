import pypdfium2

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_scene import Scene
from mlscreen.extract.pdf_words import read_words
from tests.extract.pdf_maker import pdf, rectangle, stream, text


def scene(content: str, **parts: object) -> tuple[Scene, list[int]]:
    document = pypdfium2.PdfDocument(pdf(content, **parts))  # type: ignore[arg-type]
    with pdf_raw.page_text(document.raw, 0) as page:
        assert page is not None
        found = read_words(page)
        made = Scene(page, found)
    document.close()
    return made, found.items


def test_filled_areas_are_known_with_colour_and_place_in_the_order_of_painting() -> None:
    made, (before, after) = scene(text(72, 50, "before") + rectangle(10, 20, 100, 200, "1 0 0") + text(72, 80, "after"))
    (area,) = made.areas
    assert tuple(round(side) for side in area[:4]) == (10, 20, 110, 220)
    assert area.color == (255, 0, 0)
    assert made.depth(before) < area.depth < made.depth(after)


def test_rules_frames_and_specks_are_no_areas() -> None:
    made, _ = scene(rectangle(10, 20, 300, 1) + rectangle(10, 40, 3, 3) + "q 0 G 50 50 200 200 re S Q")
    assert made.areas == []


def test_what_a_form_holds_is_found_where_the_form_puts_it() -> None:
    form = stream(b"0 0 1 rg 0 0 50 50 re f", "/Type /XObject /Subtype /Form /BBox [0 0 100 100]")
    made, _ = scene("q 1 0 0 1 100 592 cm /Fm Do Q", resources="/XObject << /Fm 100 0 R >>", objects=[form])
    (area,) = made.areas
    assert tuple(round(side) for side in area[:4]) == (100, 150, 150, 200)
    assert area.color == (0, 0, 255)


def test_images_are_told_from_paths() -> None:
    entries = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
    content = "q 99 0 0 99 50 50 cm /Im Do Q" + rectangle(10, 20, 99, 99)
    made, _ = scene(content, resources="/XObject << /Im 100 0 R >>", objects=[stream(b"x", entries)])
    assert len(made.images) == 1
    assert len(made.areas) == 2
