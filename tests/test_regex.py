import importlib
import re
from collections.abc import Iterator

import pytest

from mlscreen.regex import _Unbuilt, regex
from tests.test_architecture import SOURCE, modules

FEWEST_PATTERNS = 300


def unbuilt(value: object) -> Iterator[_Unbuilt]:
    if isinstance(value, _Unbuilt):
        yield value
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
