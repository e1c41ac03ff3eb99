from mlscreen.model.document import Span
from mlscreen.model.resume import Position, PositionKind, Section, SectionKind
from mlscreen.parse.outline import Outline, Stretches

TEXT = "Jane\nWork\nA\nB\nSkills\nC"
SECTIONS = (
    Section(SectionKind.HEADER, "", None, Span(0, 5)),
    Section(SectionKind.EXPERIENCE, "Work", Span(5, 9), Span(5, 14)),
    Section(SectionKind.SKILLS, "Skills", Span(14, 20), Span(14, 22)),
)
OUTER = Position("outer", "", None, PositionKind.JOB, Span(10, 14))
INNER = Position("inner", "", None, PositionKind.JOB, Span(12, 14))
MADE = Outline(TEXT, (), SECTIONS, (INNER, OUTER))


def test_a_place_belongs_to_the_section_that_holds_it() -> None:
    assert [MADE.kind_at(at) for at in (0, 4, 5, 13, 14, 21)] == [
        SectionKind.HEADER, SectionKind.HEADER, SectionKind.EXPERIENCE, SectionKind.EXPERIENCE, SectionKind.SKILLS,
        SectionKind.SKILLS,
    ]  # fmt: skip


def test_a_place_outside_of_all_sections_is_other() -> None:
    assert MADE.section_at(99) is None
    assert Outline("", (), ()).kind_at(0) is SectionKind.OTHER


def test_the_innermost_position_holds_the_words() -> None:
    assert MADE.position_at(Span(12, 13)) == 0
    assert MADE.position_at(Span(10, 11)) == 1
    assert MADE.position_at(Span(0, 4)) is None


def test_headings_are_known_by_their_span() -> None:
    assert MADE.in_heading(Span(5, 9))
    assert not MADE.in_heading(Span(10, 11))
    assert not MADE.in_heading(Span(0, 4))


def test_sections_come_by_kind_in_order() -> None:
    assert [section.heading for section in MADE.of_kind([SectionKind.SKILLS, SectionKind.EXPERIENCE])] == [
        "Work",
        "Skills",
    ]


def test_stretches_hold_what_lies_inside_one_of_them() -> None:
    stretches = Stretches([Span(10, 20), Span(0, 5), Span(15, 30)])
    assert stretches.cover(Span(10, 30))
    assert not stretches.cover(Span(4, 6))
    assert stretches.touch(Span(4, 6))
    assert not stretches.touch(Span(5, 10))
    assert not Stretches([]).touch(Span(0, 1))
