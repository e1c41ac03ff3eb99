import itertools

import pytest

from mlscreen.model.document import BBox, Document, Line, Page, Span, Word
from mlscreen.model.resume import Section
from mlscreen.parse.headings import content, find_sections
from mlscreen.parse.lines import visible_lines
from tests.parse.builders import document


def sections(made: Document) -> tuple[Section, ...]:
    return find_sections(made, visible_lines(made))


def shown(made: Document) -> list[tuple[str, str]]:
    return [(section.kind.value, section.heading) for section in sections(made)]


def test_headings_in_capitals_open_sections() -> None:
    made = document("Jo Doe\njo@example.org\n\nEXPERIENCE\nEngineer\n\nEDUCATION\nBSc\n\nSKILLS\nPython")
    assert shown(made) == [
        ("header", ""),
        ("experience", "EXPERIENCE"),
        ("education", "EDUCATION"),
        ("skills", "SKILLS"),
    ]


def test_sections_cover_the_text_without_gap() -> None:
    made = document("Jo Doe\n\nExperience\nEngineer\n\nEducation\nBSc")
    found = sections(made)
    assert found[0].span.start == 0
    assert found[-1].span.end == len(made.text)
    assert all(a.span.end == b.span.start for a, b in itertools.pairwise(found))
    assert [made.quote(s.heading_span) for s in found if s.heading_span] == ["Experience", "Education"]


def test_headings_without_any_blank_line_or_emphasis_are_found_by_their_words() -> None:
    made = document("Jo Doe\nSummary\nBuilds things.\nExperience\nEngineer at Acme.\nEducation\nBSc")
    assert [kind for kind, _ in shown(made)] == ["header", "summary", "experience", "education"]


@pytest.mark.parametrize(
    "text",
    [
        "Experience\n\nEngineer, Acme Corp\nResponsibilities\n- Wrote code\nTechnologies: Java\nProjects\n- Two",
        "Experience\n\nEngineer, Acme Corp\nKey Achievements:\n- Wrote code",
    ],
)
def test_lines_inside_a_job_open_no_section_when_they_look_like_less(text: str) -> None:
    made = document(text, sizes={0: 14.0}, bold=[0])
    assert [kind for kind, _ in shown(made)] == ["experience"]


def test_a_title_among_the_jobs_that_could_be_a_heading_opens_no_section() -> None:
    jobs = "Volunteer\nRed Cross, Leeds | 2015 – 2018\n- Drove.\n\nSales Assistant\nBoots, Hull | 2012 – 2015\n- Sold."
    made = document(f"Work Experience\n\n{jobs}", sizes={0: 14.0}, bold=[0, 1, 4])
    assert [kind for kind, _ in shown(made)] == ["experience"]
    made = document(f"Work Experience\n\nEngineer, Acme\n\n{jobs}", sizes={0: 14.0, 2: 14.0}, bold=[0, 2])
    assert [kind for kind, _ in shown(made)] == ["experience", "volunteering"]


def test_categories_of_a_skill_list_open_no_section() -> None:
    made = document("SKILLS\nLanguages: Python, Go\nTools: Git\nFrameworks: Flask\n\nEDUCATION\nBSc")
    assert shown(made) == [("skills", "SKILLS"), ("education", "EDUCATION")]


def test_a_heading_of_unknown_words_is_known_by_its_look() -> None:
    text = "Jo Doe\nExperience\nEngineer wrote code\nFlights Flown\nMany of them in spring\nEducation\nBSc in York"
    made = document(text, sizes={0: 20.0, 1: 14.0, 3: 14.0, 5: 14.0}, bold=[1, 3, 5])
    assert shown(made) == [
        ("header", ""),
        ("experience", "Experience"),
        ("other", "Flights Flown"),
        ("education", "Education"),
    ]


def test_employers_in_capitals_open_no_section() -> None:
    made = document(
        "EXPERIENCE\nACME CORPORATION\nEngineer, 2010 - 2012\nBLUEBIRD\nAnalyst, 2008 - 2010\n\nEDUCATION\nBSc"
    )
    assert shown(made) == [("experience", "EXPERIENCE"), ("education", "EDUCATION")]


def test_the_name_is_no_heading_even_when_set_like_one() -> None:
    made = document("JO DOE\n\nEXPERIENCE\nEngineer\n\nEDUCATION\nBSc\n\nSKILLS\nGit")
    assert shown(made)[0] == ("header", "")


def test_letter_spaced_headings_are_mended() -> None:
    made = document("Jo Doe\n\nE X P E R I E N C E\nEngineer\n\nE D U C A T I O N\nBSc")
    assert [heading for _, heading in shown(made)] == ["", "EXPERIENCE", "EDUCATION"]


def test_a_run_in_heading_keeps_its_text_in_the_section() -> None:
    made = document("Jo Doe\n\nOBJECTIVE: To build things\n\nEXPERIENCE\nEngineer")
    found = sections(made)
    assert shown(made)[1] == ("summary", "OBJECTIVE")
    assert [line.text for line in content(found[1], visible_lines(made))] == ["To build things"]


def test_a_heading_in_the_margin_keeps_the_text_beside_it() -> None:
    made = document("Jo Doe\n\nEXPERIENCE\tEngineer, Acme\nWrote code\n\nEDUCATION\tBSc, York")
    found = sections(made)
    assert [section.kind.value for section in found] == ["header", "experience", "education"]
    assert [line.text for line in content(found[1], visible_lines(made))] == ["Engineer, Acme", "Wrote code"]


def test_a_continued_heading_opens_the_same_kind_again() -> None:
    made = document("EXPERIENCE\nEngineer\n\nEXPERIENCE (continued)\nAnalyst\n\nEDUCATION\nBSc")
    assert [kind for kind, _ in shown(made)] == ["experience", "experience", "education"]


def test_levels_of_the_file_decide_where_there_are_any() -> None:
    text = "Experience\nAcme\nSkills\nLanguages\nPython"
    starts = [0, 11, 16, 23, 33, len(text) + 1]
    levels = [1, 2, 1, 2, 0]
    lines = tuple(
        Line(Span(a, b - 1), (Word(Span(a, b - 1)),), heading_level=level)
        for a, b, level in zip(starts, starts[1:], levels, strict=False)
    )
    made = Document("x", "0", "text/markdown", text, (Page(0, 0, 0, lines),))
    assert shown(made) == [("experience", "Experience"), ("skills", "Skills")]


def test_a_column_that_goes_on_over_the_page_keeps_its_section() -> None:
    texts = [
        ("EXPERIENCE", 1, 0, 30), ("Engineer, Acme, 2010", 1, 0, 30),
        ("SKILLS", 1, 1, 400), ("Python", 1, 1, 400),
        ("to 2014, wrote all the code", 2, 0, 30), ("EDUCATION", 2, 0, 30), ("BSc", 2, 0, 30),
    ]  # fmt: skip
    pages: dict[int, list[Line]] = {1: [], 2: []}
    text = ""
    for number, (shown_text, page, region, x0) in enumerate(texts):
        text += "\n\n" if text else ""
        span = Span(len(text), len(text) + len(shown_text))
        box = BBox(x0, 50 + 20 * number, x0 + 6 * len(shown_text), 62 + 20 * number)
        pages[page].append(Line(span, (Word(span, box, size=10, bold=shown_text.isupper()),), region=region))
        text += shown_text
    made = Document("x", "0", "application/pdf", text, tuple(Page(n, 600, 800, tuple(ls)) for n, ls in pages.items()))
    assert shown(made) == [
        ("experience", "EXPERIENCE"),
        ("skills", "SKILLS"),
        ("experience", ""),
        ("education", "EDUCATION"),
    ]


@pytest.mark.parametrize("text", ["", "Jo Doe", "Experience", "•", "\n\n"])
def test_almost_nothing_is_survived(text: str) -> None:
    assert len(sections(document(text))) <= 1


@pytest.mark.parametrize(("name", "kind"), [("Lakeside University", "education"), ("Extra Things", "other")])
def test_a_school_that_is_set_like_a_heading_is_none(name: str, kind: str) -> None:
    job, degree = "Engineer, Acme\n2016 - 2020", "Applied Physics, Master\n2014 - 2016"
    text = f"Experience\n{job}\n\nEducation\n{name}\n{degree}\n\nSkills\nPython"
    made = document(text, sizes={0: 14.0, 3: 14.0, 4: 14.0, 7: 14.0}, bold=[0, 3, 4, 7])
    found = sections(made)
    at = text.index("2014")
    assert next(section.kind.value for section in found if section.span.start <= at < section.span.end) == kind
