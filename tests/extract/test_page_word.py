import pickle

from mlscreen.extract.page_word import Look
from mlscreen.model.document import Visibility
from tests.extract.page_maker import line


def test_a_word_is_visible_unless_said_otherwise_and_has_the_size_of_its_look() -> None:
    (word,) = line(50, 100, "word", size=12)
    assert word.visibility is Visibility.VISIBLE
    assert word.size == Look(size=12).size == 12


def test_words_cross_a_process_border() -> None:
    words = line(50, 100, "two words")
    assert pickle.loads(pickle.dumps(words)) == words
