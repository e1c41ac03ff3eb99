from mlscreen.model.document import Span
from mlscreen.parse.heading_looks import body_of, emphasis_of, look_of
from mlscreen.parse.lines import TextLine, text_line


def line(text: str, size: float = 10.0, *, bold: bool = False, color: int = 0, level: int = 0) -> TextLine:
    return text_line(Span(0, len(text)), text, size=size, bold=bold, color=color, heading_level=level)


TEXT = [line("many words of ordinary text"), line("and some more of it"), line("Heading", 14.0, bold=True)]


def test_the_body_is_what_most_of_the_text_looks_like() -> None:
    body = body_of(TEXT)
    assert (body.size, body.bold, body.color) == (10.0, False, 0)
    assert body_of([]).size == 0.0


def test_each_way_of_standing_out_adds_emphasis() -> None:
    body = body_of(TEXT)
    plain, larger, bold = line("Skills"), line("Skills", 14.0), line("Skills", bold=True)
    caps, coloured, spaced, level = (
        line("SKILLS"),
        line("Skills", color=0xFF),
        line("S k i l l s"),
        line("Skills", level=1),
    )
    weights = [
        emphasis_of(one, look_of(one, body), body) for one in (plain, larger, bold, caps, coloured, spaced, level)
    ]
    assert weights[0] == 0
    assert weights[1] == 2
    assert weights[2:6] == [1, 1, 1, 1]
    assert weights[6] >= 4


def test_bold_says_nothing_where_all_is_bold() -> None:
    body = body_of([line("all of the text is bold", bold=True)])
    assert not look_of(line("Skills", bold=True), body).bold


def test_a_larger_look_ranks_higher() -> None:
    body = body_of(TEXT)
    small, large, first = line("A B", 11), line("A B", 14), line("A B", level=1)
    assert look_of(small, body).rank < look_of(large, body).rank < look_of(first, body).rank
