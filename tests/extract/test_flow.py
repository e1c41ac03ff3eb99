import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.flow import Flow, FlowLine, Look, Opening, Run, clean
from mlscreen.extract.limits import Limits
from mlscreen.model.document import Document, Visibility

HIDDEN = Look(visibility=Visibility.VANISHED)


def flowed(*lines: FlowLine) -> Document:
    flow = Flow(Limits())
    flow.extend(lines)
    return flow.document("x", b"bytes", "text/plain")


def line(text: str, opening: Opening = Opening.LINE) -> FlowLine:
    return FlowLine((Run(text),), opening)


def test_openings_become_breaks_and_regions() -> None:
    document = flowed(line("a"), line("b"), line("c", Opening.BLOCK), line("d", Opening.REGION))
    assert document.text == "a\nb\n\nc\n\nd"
    assert [one.region for one in document.lines] == [0, 0, 0, 1]


def test_blank_lines_only_widen_the_break_before_the_next() -> None:
    assert (
        flowed(
            FlowLine(opening=Opening.REGION), line("a"), line(" \t"), FlowLine(opening=Opening.BLOCK), line("b")
        ).text
        == "a\n\nb"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a b", "a b"), ("  a\u00a0 b ", "a b"), ("a   b", "a\tb"), ("a \t b", "a\tb"), ("\ta\t\tb\t", "a\tb"),
        ("•\tdone", "• done"), ("1.\tdone", "1. done"), ("Go\tC", "Go\tC"), ("a\u2003b\u3000c", "a b c"),
        ("x\x1b]52;c;aGk=\x07y", "x]52;c;aGk=y"), ("a\u202eb\u2066c", "abc"),
        ("sci\x1fen", "sci en"), ("a\ud800b", "a\ufffdb"),
    ],
)  # fmt: skip
def test_white_space_and_unseen_characters(text: str, expected: str) -> None:
    assert flowed(line(text)).text == expected


def test_nothing_collected_is_empty_and_too_much_is_too_large() -> None:
    with pytest.raises(Unreadable) as problem:
        flowed(line(" "))
    assert problem.value.code is UnscreenedCode.EMPTY
    with pytest.raises(Unreadable) as problem:
        Flow(Limits(max_characters=10)).extend([line("aaaa bbbb")] * 3)
    assert problem.value.code is UnscreenedCode.TOO_LARGE


def test_the_document_is_known_by_its_bytes() -> None:
    assert flowed(line("a")).digest == flowed(line("b")).digest


@given(st.lists(st.lists(st.tuples(st.text("ab \t\u00ad\u200b\n", max_size=6), st.booleans()), max_size=5), max_size=5))
def test_words_are_literal_cover_the_text_and_keep_what_is_seen(lines: list[list[tuple[str, bool]]]) -> None:
    flow = Flow(Limits())
    runs = [tuple(Run(text, HIDDEN if hidden else Look()) for text, hidden in parts) for parts in lines]
    flow.extend(FlowLine(each) for each in runs)
    try:
        document = flow.document("x", b"", "text/plain")
    except Unreadable:
        assert not any(clean(run.text).split() for each in runs for run in each)
        return
    words = [word for one in document.lines for word in one.words]
    assert "".join(document.quote(word.span) for word in words) == "".join(document.text.split())
    seen = "".join("".join(clean(run.text).split()) for each in runs for run in each if run.look is not HIDDEN)
    assert "".join(document.visible_text.split()) == seen
