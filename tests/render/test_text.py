import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.render.text import cell, clean, escaped

KEPT = [
    "Zoë Müller-Łukasik",
    "李小龙",
    "C++ & C#",
    "[/foo] [bold]x[/bold]",
    "“quoted” – 50 %",
    "نام",
    "👩 emoji",
    "a\\b",
]
CLEANED = [
    ("a\x1b]52;c;cm0gLXJm\x07b", "ab"),
    ("a\x1b]52;c;cm0gLXJm\x1b\\b", "ab"),
    ("a\x1b]0;never ended", "a"),
    ("a\x9d52;c;x\x9cb", "ab"),
    ("a\x1bPdcs\x1b\\b", "ab"),
    ("\x1b[31mred\x1b[0m", "red"),
    ("\x9b31mred", "red"),
    ("\x1b[2J\x1b[1;1Hgone", "gone"),
    ("\x1bcreset", "reset"),
    ("\x1b(0line", "line"),
    ("ends in escape\x1b", "ends in escape"),
    ("a\rb\nc\td", "a b c d"),
    ("a\x00b\x07c\x7fd\x85e", "abcd e"),
    ("evil\u202egpj.exe", "evilgpj.exe"),
    ("\u2066a\u2069\u200eb\u200f", "ab"),
    ("ze\u200bro\u200d wi\u2060dth\ufeff", "zero width"),
    ("soft\u00adhyphen", "softhyphen"),
    ("tag\U000e0041\U000e007f", "tag"),
    ("line\u2028end\u2029", "line end"),
    ("  wide \u00a0 \u3000 gap ", "wide gap"),
    ("lone\udce9", "lone\ufffd"),
    ("a\x1cb\x1fc", "a b c"),
]


@pytest.mark.parametrize("text", KEPT)
def test_honest_text_is_kept(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(("text", "expected"), CLEANED)
def test_what_acts_or_hides_is_dropped(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text(st.characters(codec=None, categories=None)))
def test_nothing_that_acts_is_ever_left(text: str) -> None:
    shown = clean(text)
    assert not [char for char in shown if unicodedata.category(char) in {"Cc", "Zl", "Zp", "Cs"}]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff")
    assert clean(shown) == shown
    shown.encode()


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x")', "+1 555", "-2+3", "@SUM(A1)", "  =1", "\t=1", "\r=1", "\n=1", "\u200b=1", "\u00a0=1",
        "\x1b[0m=1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20x", "\u22121", "\ttab first", "\rreturn first",
    ],
)  # fmt: skip
def test_a_cell_is_never_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


@pytest.mark.parametrize("text", ["Ann", "a=b", "C++", "e-mail", "x@y.example", "", "72.5", "“=” sign"])
def test_harmless_cells_are_left_alone(text: str) -> None:
    assert cell(text) == text


@given(st.text())
def test_escaped_json_has_the_same_value_and_nothing_that_acts(text: str) -> None:
    written = escaped(json.dumps({"x": text}, ensure_ascii=False))
    assert json.loads(written) == {"x": text}
    assert not [char for char in written if unicodedata.category(char) in {"Cc", "Zl", "Zp"}]


def test_escaping_reaches_beyond_the_first_plane() -> None:
    assert json.loads(escaped('"\U000e0041"')) == "\U000e0041"
    assert escaped('"\u202e"') == '"\\u202e"'
