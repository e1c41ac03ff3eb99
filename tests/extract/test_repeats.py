from mlscreen.extract.page_word import PageWord
from mlscreen.extract.repeats import without_repeats
from mlscreen.model.document import Visibility
from tests.extract.page_maker import line, page


def cut(words: list[PageWord]) -> list[PageWord]:
    return [word._replace(visibility=Visibility.CLIPPED) for word in words]


def texts(pages: list[list[PageWord]]) -> list[str]:
    return [" ".join(word.text for word in words) for words in pages]


def test_a_cut_copy_of_a_line_on_the_page_before_is_dropped() -> None:
    pages = [page(line(50, 780, "last line")), page(cut(line(50, 20, "last line")), line(50, 40, "next line"))]
    assert texts(without_repeats(pages)) == ["last line", "next line"]


def test_cut_text_that_stands_nowhere_else_stays_marked() -> None:
    pages = [page(line(50, 780, "last line")), page(cut(line(50, 20, "secret words")))]
    assert texts(without_repeats(pages)) == ["last line", "secret words"]


def test_repeated_lines_that_are_seen_stay() -> None:
    pages = [page(line(50, 20, "Ada Example")), page(line(50, 20, "Ada Example"))]
    assert texts(without_repeats(pages)) == ["Ada Example", "Ada Example"]
