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


def test_a_seen_copy_without_the_signs_at_its_foot_gets_them_from_the_cut_copy() -> None:
    day = line(400, 790, "2014")
    seen = day + [word._replace(x0=430, x1=450) for word in line(430, 790, "2019")]
    whole = [
        *line(400, 30, "2014-"),
        *cut([word._replace(x0=430, x1=450) for word in line(430, 30, "2019")]),
    ]
    pages = without_repeats([page(line(50, 770, "Engineer"), seen), page(line(50, 50, "next"), whole)])
    assert texts(pages) == ["Engineer 2014- 2019", "next"]
    assert {word.base for word in pages[0]} == {770, 790}
    assert {word.visibility for word in pages[0]} == {Visibility.VISIBLE}


def test_cut_text_with_the_letters_of_a_line_elsewhere_across_the_page_stays_marked() -> None:
    pages = [page(line(50, 780, "20 19")), page(cut(line(300, 20, "20-19")))]
    assert texts(without_repeats(pages)) == ["20 19", "20-19"]
