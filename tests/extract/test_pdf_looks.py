from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mlscreen.extract.pdf_looks import Looks
from mlscreen.extract.pdf_pieces import pieces
from mlscreen.extract.pdf_raw import PageText, opened, page_text
from mlscreen.extract.pdf_sweep import boxes, objects_of
from tests.extract.pdf_maker import pdf, text, turned


@contextmanager
def first_page(content: str) -> Iterator[PageText]:
    with opened(pdf(content)) as document, page_text(document, 0) as page:
        assert page is not None
        yield page


def test_words_of_one_paint_and_height_are_asked_for_once() -> None:
    with first_page(text(72, 100, "several words")) as page:
        looks = Looks(page)
        first, second = pieces(page)
        item = objects_of(page.handle, [first.first])[0]
        looks.learn([item])
        (known,) = looks.inks([item])
        assert known == {}
        _, top, _, bottom = boxes(page.handle, [first.first])[0]
        look, rise = looks.find(item, (first.first, first.last), top - bottom, bottom, level=True)
        assert known == {top - bottom: (look, rise)}
        assert bottom + rise == pytest.approx(792 - 100)
        assert (look.size, look.turn, look.bold) == (10, 0, False)
        assert looks.find(item, (second.first, second.last), top - bottom, bottom, level=True)[0] is look
        assert looks.seen == (look,)


def test_turned_words_are_not_remembered_by_their_height() -> None:
    with first_page(turned(50, 300, "MARGIN")) as page:
        looks = Looks(page)
        (word,) = pieces(page)
        item = objects_of(page.handle, [word.first])[0]
        looks.learn([item])
        _, top, _, bottom = boxes(page.handle, [word.first])[0]
        look, _ = looks.find(item, (word.first, word.last), top - bottom, bottom, level=False)
        assert look.turn == 3
        assert list(looks.inks([item])) == [{}]


def test_the_same_font_in_two_colours_is_two_looks() -> None:
    with first_page(text(72, 100, "red", before="1 0 0 rg") + text(72, 120, "blue", before="0 0 1 rg")) as page:
        looks = Looks(page)
        words = pieces(page)
        items = objects_of(page.handle, [word.first for word in words])
        looks.learn(items)
        assert looks.font(items[0]) == looks.font(items[1])
        placed = boxes(page.handle, [word.first for word in words])
        for word, item, (_, top, _, bottom) in zip(words, items, placed, strict=True):
            looks.find(item, (word.first, word.last), top - bottom, bottom, level=True)
        assert {look.color for look in looks.seen} == {0xFF0000, 0x0000FF}


def test_what_no_object_paints_is_plain_black() -> None:
    with first_page(text(72, 100, "x")) as page:
        looks = Looks(page)
        looks.learn([0])
        look, _ = looks.find(0, (0, 0), 10, 0, level=True)
        assert (look.font, look.color, look.alpha, look.mode) == ("", 0, 255, 0)
