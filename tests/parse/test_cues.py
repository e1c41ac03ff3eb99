import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.parse.cues import Cues, is_unspaced, words_of

PHRASES = ("no experience", "no", "not used", "don't know", "在读")


def pattern_of(phrases: Sequence[str]) -> str:
    return "|".join(p if p == "在读" else rf"(?<![\w-]){p}(?!\w)" for p in sorted(phrases, key=len, reverse=True))


PATTERN = re.compile(pattern_of(PHRASES), re.IGNORECASE)


def found(text: str) -> list[str]:
    return [match[0] for match in Cues(PHRASES, pattern_of).find(text, words_of(text))]


def test_phrases_are_found_in_order_and_in_any_case() -> None:
    assert found("No experience, and not used. I don't know.") == ["No experience", "not used", "don't know"]


def test_phrases_inside_words_are_not() -> None:
    assert found("casino experience, knot used") == []


def test_languages_without_spaces_are_read_by_the_pattern_alone() -> None:
    assert found("目前在读硕士") == ["在读"]


def test_only_phrases_that_can_begin_in_the_text_are_built() -> None:
    asked: list[str] = []

    def noted(phrases: Sequence[str]) -> str:
        asked.extend(phrases)
        return pattern_of(phrases)

    cues = Cues(PHRASES, noted)
    for _ in range(2):
        assert list(cues.find("no more", words_of("no more")))
    assert asked == ["no experience", "no"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grüße – “quoted” • ★", False),
        ("Иван", False),
        ("한국어", True),
        ("カナ", True),
        ("CV 简历", True),
        ("", False),
    ],
)
def test_scripts_without_spaces_are_told(text: str, expected: bool) -> None:
    assert is_unspaced(text) is expected


@given(st.text(alphabet="no experiencetusd'kw-.\n", max_size=80))
def test_the_short_cut_finds_what_the_pattern_finds(text: str) -> None:
    assert found(text) == PATTERN.findall(text)
