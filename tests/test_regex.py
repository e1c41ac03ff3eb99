import importlib
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.regex import _Guarded, _Unbuilt, regex, regex_of
from tests.test_architecture import SOURCE, modules

FEWEST_PATTERNS = 300


def unbuilt(value: object) -> Iterator[_Unbuilt]:
    if isinstance(value, _Unbuilt):
        yield value
    elif isinstance(value, _Guarded):
        yield value._plain
    elif isinstance(value, tuple):
        for part in value:
            yield from unbuilt(part)
    elif isinstance(value, dict):
        yield from unbuilt((*value, *value.values()))


def test_every_pattern_of_every_module_can_be_built() -> None:
    seen = 0
    for path in modules():
        if path.name == "__main__.py":
            continue
        name = ".".join(("mlscreen", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")
        for value in vars(importlib.import_module(name)).values():
            for one in unbuilt(value):
                re.compile(one.pattern, one._flags)
                seen += 1
    assert seen >= FEWEST_PATTERNS


def test_it_does_what_a_built_pattern_does() -> None:
    made, built = regex(r"(?P<letter>[a-c])\d", re.IGNORECASE), re.compile(r"(?P<letter>[a-c])\d", re.IGNORECASE)
    text = "a1 b2 C3 d4"
    assert made.sub("-", text) == built.sub("-", text)
    assert made.findall(text) == built.findall(text)
    assert [found["letter"] for found in made.finditer(text, 2)] == ["b", "C"]
    assert made.split(text) == built.split(text)
    assert made.match("x1") is None
    assert made.fullmatch("b1") is not None
    assert (made.pattern, made.groups) == (built.pattern, built.groups)


def test_a_pattern_of_bytes_searches_bytes() -> None:
    assert regex(rb"%PDF-\d").search(b"..%PDF-1") is not None


def test_a_wrong_pattern_is_told_at_its_first_use() -> None:
    wrong = regex("(")
    with pytest.raises(re.error):
        wrong.search("")


WORDS = ("left to", "left early", "ABD", "all but dissertation", "e.g.", "肄业", "实习 生")
PIECES = (
    "left", "Left", "to", "EARLY", "abd", "all", "but", "dissertation", "e.g.", "肄业", "x",
    "leftto", "实习", "DİSSERTATİON", "diſſertation",
)  # fmt: skip
TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from((" ", "  ", "\n", ", ", "-", "(", "")))).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)


@given(TEXTS, st.sampled_from((r"(?<!\w)(?:WORDS)(?!\w)", r"^(?:WORDS)\b", r"\b(?:WORDS)$")), st.integers(0, 6))
def test_a_guarded_pattern_of_words_finds_what_the_pattern_finds(text: str, pattern: str, start: int) -> None:
    latin = pattern.replace("WORDS", "|".join(map(re.escape, sorted(WORDS, key=lambda word: (-len(word), word)))))
    plain = re.compile(latin, re.IGNORECASE)
    for ask in ("search", "match", "fullmatch"):
        for limits in ((), (start,)):
            one, other = getattr(plain, ask)(text, *limits), getattr(regex_of(WORDS, pattern), ask)(text, *limits)
            assert (one and one.span()) == (other and other.span())
    assert plain.sub("-", text) == regex_of(WORDS, pattern).sub("-", text)
    used = regex_of(WORDS, pattern)
    used.search("left to")
    one, other = plain.search(text), used.search(text)
    assert (one and one.span()) == (other and other.span()), "what is found depends on the texts before"


@given(TEXTS)
def test_a_pattern_that_holds_a_part_finds_what_the_pattern_finds(text: str) -> None:
    source = r"(?:early|to)\b"
    plain = re.compile(source, re.IGNORECASE)
    for ask in ("search", "match", "fullmatch"):
        guarded = regex(source, re.IGNORECASE, holding=("ear", "to"))
        one, other = getattr(plain, ask)(text), getattr(guarded, ask)(text)
        assert (one and one.span()) == (other and other.span())
    assert plain.sub("-", text) == regex(source, re.IGNORECASE, holding=("ear", "to")).sub("-", text)
