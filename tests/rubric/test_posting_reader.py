from mlscreen.model.document import Document, Line, Page, Span
from mlscreen.rubric.posting_reader import read_lines, text_of


def lines(text: str) -> list[tuple[str, bool, int]]:
    return [(line.text, line.bullet, line.level) for line in read_lines(text, lambda word: False)]


def test_bullets_and_headings_lose_their_marks() -> None:
    text = "# Cook\n**What you bring**\n* Knives\n  - Pans\n1. Pots\n• Lids\no Spoons"
    assert lines(text) == [
        ("Cook", False, 1),
        ("What you bring", False, 7),
        ("Knives", True, 0),
        ("Pans", True, 0),
        ("Pots", True, 0),
        ("Lids", True, 0),
        ("Spoons", True, 0),
    ]


def test_a_line_broken_by_a_narrow_page_is_joined() -> None:
    text = "The successful candidate will have two years of\nsupervisory experience in a\nwarehouse.\nNext line"
    assert [line for line, _, _ in lines(text)] == [
        "The successful candidate will have two years of supervisory experience in a warehouse.",
        "Next line",
    ]


def test_short_list_lines_are_not_joined() -> None:
    assert [line for line, _, _ in lines("Java\nspring boot\nhibernate")] == ["Java", "spring boot", "hibernate"]


def test_line_numbers_are_those_of_the_text() -> None:
    found = read_lines("A\n\n\n- B\n---\nC", lambda word: False)
    assert [(line.text, line.number, line.after_gap) for line in found] == [
        ("A", 1, False),
        ("B", 4, True),
        ("C", 6, True),
    ]


def test_a_document_keeps_its_headings_and_list_items() -> None:
    text = "Duties\nCook\n\nEnd"
    made = (
        Line(Span(0, 6), (), heading_level=2),
        Line(Span(7, 11), (), bullet=True),
        Line(Span(13, 16), ()),
    )
    document = Document("job.docx", "0" * 64, "application/x", text, (Page(0, 0, 0, made),))
    assert text_of(document) == "## Duties\n- Cook\n\nEnd"
