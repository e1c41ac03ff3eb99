import pytest

from mlscreen.model.resume import SectionKind
from mlscreen.parse.heading_notes import noted
from mlscreen.parse.heading_words import understand

NOTES = [
    ("Professional Experience (10 years)", "Professional Experience", True, False),
    ("Employment History (last 10 years)", "Employment History", True, False),
    ("WORK EXPERIENCE (selected)", "WORK EXPERIENCE", True, False),
    ("Employment (most recent first)", "Employment", True, False),
    ("Employment (2012 – present)", "Employment", True, True),
    ("Experience [Jan 2012 – Dec 2020]", "Experience", True, True),
    ("Berufserfahrung (Auswahl)", "Berufserfahrung", True, False),
    ("Employment – most recent first", "Employment", True, False),
    ("Skills (in the kitchen)", "Skills", False, False),
]


@pytest.mark.parametrize(("text", "heading", "usual", "dated"), NOTES)
def test_note_is_cut_off(text: str, heading: str, *, usual: bool, dated: bool) -> None:
    note = noted(text)
    assert note is not None
    assert (note.heading, note.usual, note.dated) == (heading, usual, dated)


@pytest.mark.parametrize("text", ["Education", "Education, 2012", "Employment – Acme Ltd", "(selected)"])
def test_what_is_no_note_stays(text: str) -> None:
    assert noted(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Employment History (last 10 years)", SectionKind.EXPERIENCE),
        ("Education (most recent first)", SectionKind.EDUCATION),
        ("Employment (2012 – present)", SectionKind.EXPERIENCE),
        ("Expérience professionnelle (10 ans)", SectionKind.EXPERIENCE),
        ("Skills (self-assessed)", SectionKind.SKILLS),
    ],
)
def test_heading_with_a_note_is_understood(text: str, kind: SectionKind) -> None:
    words = understand(text)
    assert words is not None
    assert (words.kind, words.exact, words.noted) == (kind, True, True)
    assert "(" not in words.text


@pytest.mark.parametrize(
    "text", ["Internship (2012 – 2013)", "Volunteer (2010 – present)", "Military service (2001)", "Acme (10 years)"]
)
def test_position_with_its_years_is_no_heading(text: str) -> None:
    assert understand(text) is None
