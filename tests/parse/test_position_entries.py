from mlscreen.parse.lines import visible_lines
from mlscreen.parse.position_entries import Entry, entries_of
from mlscreen.parse.position_rows import rows_of
from tests.parse.builders import document


def entries(text: str, *, untitled: bool = False) -> list[tuple[list[str], list[str]]]:
    made = document(text)
    return [shown(entry) for entry in entries_of(rows_of(visible_lines(made), made.text), untitled=untitled)]


def shown(entry: Entry) -> tuple[list[str], list[str]]:
    return [head.row.line.text for head in entry.heads], [row.line.text for row in entry.body]


def test_the_section_itself_says_how_many_lines_stand_above_the_date() -> None:
    text = (
        "Engineer\nAcme Corp\n2010 - 2012\n- Wrote code\nKept the books of all\n"
        "Analyst\nBluebird Inc\n2008 - 2010\n- Wrote reports"
    )
    assert [heads for heads, _ in entries(text)] == [
        ["Engineer", "Acme Corp", "2010 - 2012"],
        ["Analyst", "Bluebird Inc", "2008 - 2010"],
    ]


def test_lines_below_the_date_are_heads_until_the_text_begins() -> None:
    text = "2010 - 2012\nAcme Corp\nEngineer\n- Wrote code\n2008 - 2010\nBluebird Inc\nAnalyst\n- Wrote reports"
    assert entries(text) == [
        (["2010 - 2012", "Acme Corp", "Engineer"], ["- Wrote code"]),
        (["2008 - 2010", "Bluebird Inc", "Analyst"], ["- Wrote reports"]),
    ]


def test_blank_lines_end_a_heading_where_they_stand_between_entries() -> None:
    text = "Acme Corp, 2010 - 2012\n- Wrote code\nA Team\n\nBluebird Inc, 2008 - 2010\n- Wrote reports"
    assert [heads[0] for heads, _ in entries(text)] == ["Acme Corp, 2010 - 2012", "Bluebird Inc, 2008 - 2010"]


def test_undated_jobs_need_a_title_and_an_employer() -> None:
    assert [heads for heads, _ in entries("Cashier, Fresh Foods Inc.\n- Sold food")] == [["Cashier, Fresh Foods Inc."]]
    assert entries("Something Else\n- Sold food") == []


def test_undated_projects_are_cut_off_the_dated_one() -> None:
    text = "Chess Engine, 2010 - 2012\n- Plays\nCompiler\n- Compiles"
    assert [heads for heads, _ in entries(text, untitled=True)] == [["Chess Engine, 2010 - 2012"], ["Compiler"]]


def test_nothing_gives_nothing() -> None:
    assert entries_of([]) == ()
