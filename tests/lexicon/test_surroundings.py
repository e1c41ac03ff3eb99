import pytest

import mlscreen.lexicon.surroundings as around
from mlscreen.lexicon.reading import Candidate, Reading, make_ready
from mlscreen.lexicon.vocabulary import load


def at(text: str, word: str) -> tuple[Reading, Candidate]:
    reading = make_ready(text, load(), ())
    place = reading.atoms.words.index(word)
    return reading, Candidate(place, place + 1, load().index.forms.get(word, 0))


def test_nearness_ends_with_the_sentence() -> None:
    assert around.near(*at("one two. three go four; five", "go")) == {"three", "four"}
    assert around.near(*at("a b c d e f go", "go")) == {"b", "c", "d", "e", "f"}


def test_beside_is_the_next_word_over_a_small_one() -> None:
    assert around.beside(*at("programming in go, rust", "go")) == {"in", "programming"}


@pytest.mark.parametrize(("text", "fits"), [("Go", True), ("go", False), ("GO", False)])
def test_the_case_of_a_name_counts(text: str, fits: bool) -> None:
    assert around.case_fits(*at(text, "go")) is fits


@pytest.mark.parametrize(
    ("text", "glued"), [("R&D", True), ("r-squared", True), ("R's", True), ("R, S", False), ("x/r", False)]
)
def test_a_part_of_a_longer_word_is_glued(text: str, glued: bool) -> None:
    assert around.glued(*at(text, "r")) is glued


@pytest.mark.parametrize(
    ("text", "alone"),
    [("Java, Go, C", True), ("• Go (3 years)", True), ("Go 1.21; C", True), ("to Go home", False), ("Go home", False)],
)
def test_an_item_of_a_list_stands_alone(text: str, alone: bool) -> None:
    assert around.alone(*at(text, "go")) is alone


def test_initials_and_letter_spaced_words_are_seen() -> None:
    assert around.initial(*at("Smith, R. and Jones", "r"))
    assert around.initial(*at("H  U  R", "r"))
    assert not around.initial(*at("using R daily", "r"))


def test_a_name_runs_on_with_a_capital() -> None:
    assert around.runs_on(*at("Julia Roberts", "julia"))
    assert not around.runs_on(*at("Julia code", "julia"))


def test_a_line_of_capitals_shouts() -> None:
    assert around.shouted(*at("THE REST OF THE STORY", "rest"))
    assert not around.shouted(*at("a REST interface", "rest"))


def test_three_digits_make_letters_a_code() -> None:
    assert around.numbered(*at("rated to CS 454", "cs"))
    assert not around.numbered(*at("BSc CS 2015", "cs"))
