from mlscreen.extract.letterspacing import joined_letters
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import line, page


def spaced(x: float, text: str, gap: float = 4) -> list[PageWord]:
    words: list[PageWord] = []
    for letter in text:
        if letter != " ":
            words += line(x, 100, letter)
        x += 5 + gap
    return words


def read(words: list[PageWord]) -> list[str]:
    return [word.text for word in joined_letters(words)]


def test_letters_with_even_gaps_are_one_word() -> None:
    joined = joined_letters(page(spaced(50, "EXPERIENCE")))
    assert [word.text for word in joined] == ["EXPERIENCE"]
    assert (joined[0].x0, joined[0].x1) == (50, 50 + 10 * 5 + 9 * 4)


def test_a_wider_gap_parts_two_words() -> None:
    assert read(page(spaced(50, "WORK HISTORY"))) == ["WORK", "HISTORY"]


def test_few_single_letters_are_left_alone() -> None:
    assert read(page(line(50, 100, "C R S"))) == ["C", "R", "S"]


def test_letters_far_apart_are_cells_and_not_a_word() -> None:
    assert read(page(spaced(50, "ABCDE", gap=60))) == ["A", "B", "C", "D", "E"]


def test_words_around_stay() -> None:
    assert read(page(line(50, 60, "Ada"), spaced(50, "SKILLS"), line(50, 120, "Python"))) == ["Ada", "SKILLS", "Python"]
