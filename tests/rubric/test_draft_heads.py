"""Names that share their last word."""

import pytest

from mlscreen.rubric.draft_heads import with_heads


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("unit, integration and acceptance testing", ["unit testing", "integration testing"]),
        ("mechanical or electrical engineering", ["mechanical engineering"]),
        ("the mechanical and electrical engineering", ["mechanical engineering"]),
        ("Python and unit testing", ["Python testing"]),
        ("written and verbal reporting", []),
        ("Excel and month end reporting", []),
        ("testing", []),
        ("", []),
    ],
)
def test_each_first_word_gets_the_head(text: str, names: list[str]) -> None:
    assert [name for name, _ in with_heads(text)] == names


def test_the_span_holds_the_words_that_stand_there() -> None:
    text = "Skilled in unit, integration and acceptance testing"
    assert [text[span.start : span.end] for _, span in with_heads(text)] == ["unit", "integration"]
