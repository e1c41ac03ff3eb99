from mlscreen.model.document import BBox, Span
from mlscreen.model.resume import Section, SectionKind
from mlscreen.parse.heading_columns import continued
from mlscreen.parse.lines import TextLine, text_line


def line(start: int, page: int, x0: float | None) -> TextLine:
    box = None if x0 is None else BBox(x0, 10.0, x0 + 60, 20.0)
    return text_line(Span(start, start + 9), "some text", page=page, bbox=box)


def section(kind: SectionKind, start: int, end: int) -> Section:
    return Section(kind, kind.value, Span(start, start + 4), Span(start, end))


TWO = (section(SectionKind.EXPERIENCE, 0, 20), section(SectionKind.SKILLS, 20, 60))


def test_the_top_of_a_page_goes_back_to_its_column() -> None:
    lines = [line(5, 1, 30), line(25, 1, 400), line(40, 2, 30), line(50, 2, 30)]
    found = continued(TWO, lines)
    assert [(s.kind, s.span) for s in found] == [
        (SectionKind.EXPERIENCE, Span(0, 20)),
        (SectionKind.SKILLS, Span(20, 40)),
        (SectionKind.EXPERIENCE, Span(40, 60)),
    ]
    assert found[-1].heading_span is None


def test_a_section_that_goes_on_in_its_own_column_stays_whole() -> None:
    lines = [line(5, 1, 30), line(25, 1, 30), line(40, 2, 30)]
    assert continued(TWO, lines) == TWO


def test_without_boxes_nothing_changes() -> None:
    lines = [line(5, 1, None), line(25, 1, None), line(40, 2, None)]
    assert continued(TWO, lines) == TWO
    assert continued((), []) == ()
