from mlscreen.extract.assembly import assemble
from mlscreen.extract.layout import LaidLine
from mlscreen.model.document import BBox
from tests.extract.page_maker import line, page


def test_words_tabs_lines_and_blocks_are_told_apart_by_white_space() -> None:
    words = page(line(50, 100, "A job"), line(400, 100, "2019"), line(50, 114, "text"), line(50, 150, "new"))
    one, two, three, four, five = words
    lines = [
        LaidLine(((one, two), (three,)), 0, True),
        LaidLine(((four,),), 0, False),
        LaidLine(((five,),), 1, True),
    ]
    text, pages = assemble([(600, 800, lines)])
    assert text == "A job\t2019\ntext\n\nnew"
    assert [found.region for found in pages[0].lines] == [0, 0, 1]


def test_every_word_points_to_its_letters_and_keeps_its_box() -> None:
    words = page(line(50, 100, "Ada Example"))
    text, pages = assemble([(600, 800, [LaidLine((tuple(words),), 0, True)])])
    found = pages[0].lines[0].words
    assert [text[word.span.start : word.span.end] for word in found] == ["Ada", "Example"]
    assert found[0].bbox == BBox(50, 92, 65, 102)


def test_pages_are_counted_even_when_empty() -> None:
    text, pages = assemble([(600, 800, []), (600, 800, [LaidLine((tuple(line(50, 100, "x")),), 0, True)])])
    assert text == "x"
    assert [found.number for found in pages] == [1, 2]
