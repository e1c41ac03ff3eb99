import pytest

from mlscreen.rubric.posting_sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We bake. You eat.", ["We bake.", "You eat."]),
        ("Tools (e.g. Excel. Word) help.", ["Tools (e.g. Excel. Word) help."]),
        ("Tools, e.g. Excel, are used.", ["Tools, e.g. Excel, are used."]),
        ("A Ph.D. in physics. Travel.", ["A Ph.D. in physics.", "Travel."]),
        ("Node.js and .NET", ["Node.js and .NET"]),
        ("Paid in the U.S. Experience counts.", ["Paid in the U.S.", "Experience counts."]),
        ("Ready? Apply!", ["Ready?", "Apply!"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected
