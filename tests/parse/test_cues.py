import re

from hypothesis import given
from hypothesis import strategies as st

from mlscreen.parse.cues import Cues, first_words, words_of

PHRASES = ("no experience", "not used", "don't know", "在读")
PATTERN = re.compile(r"(?<![\w-])(?:no experience|not used|don't know)|在读", re.IGNORECASE)
CUES = Cues(PATTERN, first_words(PHRASES))


def found(text: str) -> list[str]:
    return [match[0] for match in CUES.find(text, words_of(text))]


def test_phrases_are_found_in_order_and_in_any_case() -> None:
    assert found("No experience, and not used. I don't know.") == ["No experience", "not used", "don't know"]


def test_phrases_inside_words_are_not() -> None:
    assert found("casino experience, knot used") == []


def test_languages_without_spaces_are_read_by_the_pattern_alone() -> None:
    assert found("目前在读硕士") == ["在读"]


@given(st.text(alphabet="no experiencetusd'kw-.\n", max_size=80))
def test_the_short_cut_finds_what_the_pattern_finds(text: str) -> None:
    assert found(text) == PATTERN.findall(text)
