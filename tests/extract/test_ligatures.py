import pytest

from mlscreen.extract.ligatures import mended
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import line, page


def words(*texts: str) -> list[PageWord]:
    return page(*([line(50, 100, "x")[0]._replace(text=text)] for text in texts))


def read(*texts: str) -> list[str]:
    return [word.text for word in mended(words(*texts))]


@pytest.mark.parametrize(("text", "mend"), [
    ("\ufb01nance", "finance"), ("e\ufb03cient", "efficient"), ("2019\u00ad2021", "2019-2021"),
    ("well\u2010known", "well-known"), ("Py\u200bthon", "Python"), ("\ufeffAda", "Ada"), ("2019–2021", "2019–2021"),
])  # fmt: skip
def test_odd_characters_become_plain_ones(text: str, mend: str) -> None:
    assert read(text) == [mend]


def test_tex_ligatures_are_known() -> None:
    assert read("scienti\x1cc", "work\x1dow") == ["scientific", "workflow"]


def test_words_outvote_the_table() -> None:
    assert read("o\x1bce", "tra\x1bc") == ["office", "traffic"]


def test_a_code_that_no_word_explains_stays() -> None:
    assert [word.text for word in mended(words("ab\x05cd"))] == ["ab\x05cd"]


def test_each_font_votes_for_itself() -> None:
    first, second = words("o\x0bce", "sta\x0b")
    second = second._replace(look=second.look._replace(font="Other"))
    assert [word.text for word in mended([first, second])] == ["office", "staff"]
