import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.extract.pdf_pieces import Piece, ends, pieces
from mlscreen.extract.pdf_raw import Frame, Handle, PageText

SPACES = " \t\r\n\f\u00a0\u2003\u202f\u205f\u3000"
# White space to Python, but letters of badly made files, and what pdfium puts for a hyphen at the end of a line.
ODD = "\v\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029\ufffe\u0002"
PLAIN = re.compile(f"([^{SPACES}\u2000-\u200a\ufffe\u0002]+)([\ufffe\u0002]?)")


def page(text: str) -> PageText:
    return PageText(Handle(), Handle(), text, len(text), Frame(0, 0, 100, 100, 0))


@pytest.mark.parametrize(("text", "found"), [
    ("", []),
    (" \r\n ", []),
    ("an ani\ufffe\r\nmated film", [("an", False), ("ani", True), ("mated", False), ("film", False)]),
    ("one\u00a0two\u3000three", [("one", False), ("two", False), ("three", False)]),
    ("o\x1cce sta\v", [("o\x1cce", False), ("sta\v", False)]),
    ("a\u0002b c", [("a", True), ("b", False), ("c", False)]),
    ("\ufffe lone", [("lone", False)]),
    ("pub\u2010\r\nlish e\u2010mail", [("pub", True), ("lish", False), ("e\u2010mail", False)]),
    ("one \u2010\r\ntwo", [("one", False), ("\u2010", False), ("two", False)]),
])  # fmt: skip
def test_words_end_at_spaces_and_at_hyphens_made_of_line_ends(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(piece.text, piece.broken) for piece in pieces(page(text))] == found


@given(st.text(st.sampled_from("ab-é中" + SPACES + ODD)))
def test_the_fast_way_and_the_pattern_part_alike(text: str) -> None:
    expected = [Piece(m[1], m.start(1), m.end(1) - 1, bool(m[2])) for m in PLAIN.finditer(text)]
    assert pieces(page(text)) == expected


@given(st.text(st.sampled_from("ab" + SPACES)))
def test_characters_are_counted_from_the_start_of_the_page(text: str) -> None:
    found = pieces(page(text))
    assert [text[piece.first : piece.last + 1] for piece in found] == text.split()
    assert [list(column) for column in ends(found)] == [[p.first for p in found], [p.last for p in found]]


def test_a_word_is_parted_at_the_characters_named_and_only_its_end_is_broken() -> None:
    glued = Piece("ofallthings", 40, 50, True)
    assert glued.parted([]) == [glued]
    assert glued.parted([2, 5]) == [
        Piece("of", 40, 41, False), Piece("all", 42, 44, False), Piece("things", 45, 50, True),
    ]  # fmt: skip
