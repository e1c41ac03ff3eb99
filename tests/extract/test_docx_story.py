"""Order of blocks: paragraphs, tables, text boxes, controls, frames, sections."""

import pytest

from mlscreen.model.document import Visibility
from tests.extract.docx_making import hidden, p, r, read, styled, tbl, tc, text_box

HEADING = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'


def texts(body: str, **parts: str) -> list[str]:
    document = read(body, **parts)
    return [document.quote(line.span) for line in document.lines]


def test_paragraphs_are_lines_and_empty_ones_are_breaks() -> None:
    document = read(p("Ada Jones") + p("Engineer") + p() + p("Experience"))
    assert document.text == "Ada Jones\nEngineer\n\nExperience"
    assert [line.place for line in document.lines] == ["paragraph 1", "paragraph 2", "paragraph 3"]
    assert str(document.locate(document.lines[1].span)) == "paragraph 2"


def test_breaks_and_tabs_inside_a_paragraph_separate() -> None:
    body = f"<w:p>{r('Acme')}<w:r><w:tab/><w:tab/><w:t>2019</w:t><w:br/><w:t>Berlin</w:t><w:cr/></w:r>{r('x')}</w:p>"
    assert texts(body) == ["Acme\t2019", "Berlin", "x"]


def test_a_page_break_opens_a_block() -> None:
    assert read(f'<w:p>{r("a")}<w:r><w:br w:type="page"/></w:r>{r("b")}</w:p>').text == "a\n\nb"


def test_rows_of_data_become_lines_with_tabs() -> None:
    document = read(tbl((tc(p("Python")), tc(p("expert"))), (tc(p("Go")), tc(p(), p("good")))))
    assert document.text == "Python\texpert\nGo\tgood"
    assert [line.place for line in document.lines] == ["table 1, row 1", "table 1, row 2"]


def test_a_layout_table_of_two_cells_is_read_cell_by_cell() -> None:
    left = tc(p("SKILLS"), p("Python, Go"), p("Kubernetes"))
    right = tc(p("EXPERIENCE"), p("Engineer, Acme"), p("Built things"))
    document = read(tbl((left, right)) + p("after"))
    assert document.text == "SKILLS\nPython, Go\nKubernetes\n\nEXPERIENCE\nEngineer, Acme\nBuilt things\n\nafter"
    assert document.lines[3].place == "table 1, row 1, cell 2"
    assert [line.region for line in document.lines] == [0, 0, 0, 1, 1, 1, 2]


def test_a_floating_table_is_a_region() -> None:
    side = tbl((tc(p("Go")),), (tc(p("Rust")),), properties='<w:tblpPr w:tblpX="1"/>')
    assert [line.region for line in read(p("Ada") + side + p("Engineer")).lines] == [0, 1, 1, 2]


def test_nested_tables_stay_in_their_cell() -> None:
    inner = tbl((tc(p("2019")), tc(p("Acme"))))
    assert texts(tbl((tc(p("before"), inner, p("after")), tc(p("right"), p("more"))))) == [
        "before", "2019\tAcme", "after", "right", "more",
    ]  # fmt: skip


def test_dates_beside_a_job_stay_on_its_line() -> None:
    right_rail = tbl((tc(p("Engineer, Acme"), p("Built a search engine")), tc(p("2019 - 2021"))))
    assert texts(right_rail) == ["Engineer, Acme\t2019 - 2021", "Built a search engine"]
    left_rail = tbl((tc(p("2019 - 2021")), tc(p("Engineer, Acme"), p("Built a search engine"))))
    assert texts(left_rail) == ["2019 - 2021\tEngineer, Acme", "Built a search engine"]


def test_a_merged_cell_beside_several_rows_is_read_whole() -> None:
    start, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        (tc(p("job one"), p("did")), tc(p("side a"), p("side b"), properties=start)),
        (tc(p("job two"), p("made")), tc(p(), properties=goes_on)),
    )
    assert texts(tbl(*rows)) == ["job one", "did", "job two", "made", "side a", "side b"]


def test_what_stands_in_the_lower_cells_of_a_merged_one_is_hidden() -> None:
    rows = (
        (tc(p("a"), properties='<w:vMerge w:val="restart"/>'), tc(p("b"))),
        (tc(p("stuffed"), properties="<w:vMerge/>"), tc(p("c"))),
    )
    assert hidden(read(tbl(*rows))) == [("stuffed", Visibility.VANISHED)]


def test_deleted_rows_are_absent_and_rows_in_controls_are_there() -> None:
    deleted = f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{tc(p('gone'))}</w:tr>"
    control = f"<w:sdt><w:sdtContent><w:tr>{tc(p('kept'))}</w:tr></w:sdtContent></w:sdt>"
    assert texts(f"<w:tbl>{deleted}{control}</w:tbl>") == ["kept"]


def test_content_controls_around_blocks_and_runs_are_read() -> None:
    block = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('block')}</w:sdtContent></w:sdt>"
    run = f"<w:p><w:sdt><w:sdtContent>{r('run')}</w:sdtContent></w:sdt>{r(' end')}</w:p>"
    assert texts(block + run) == ["block", "run end"]


def test_a_text_box_is_read_once_and_as_a_region_of_its_own() -> None:
    document = read(
        f"<w:p>{r('Ada Jones')}{text_box(p('CONTACT'), p('ada@example.org'), at=(0, 0, 100, 300))}</w:p>"
        + p("Engineer")
    )
    assert document.text == "Ada Jones\n\nCONTACT\nada@example.org\n\nEngineer"
    assert document.lines[1].place == "text box"
    assert len({line.region for line in document.lines}) == 3


def test_a_floating_sidebar_does_not_part_a_heading_from_its_section() -> None:
    box = text_box(p("SKILLS"), p("Python"), at=(0, 0, 100, 300))
    body = p("Ada") + f"<w:p>{r('EXPERIENCE')}{box}</w:p>" + p("Engineer")
    assert texts(body) == ["Ada", "SKILLS", "Python", "EXPERIENCE", "Engineer"]


SIDEBAR = text_box(p("SKILLS"), p("Python"), at=(0, 0, 100, 300))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (p("EDUCATION", run="<w:b/>"), ["SKILLS", "Python", "EDUCATION", "MSc", "after"]),
        (p("EDUCATION", styled("berschrift1")), ["SKILLS", "Python", "EDUCATION", "MSc", "after"]),
        (
            p("EDUCATION", run="<w:b/>") + p("2019", run="<w:b/>"),
            ["SKILLS", "Python", "EDUCATION", "2019", "MSc", "after"],
        ),
        (p("Built things."), ["Built things.", "SKILLS", "Python", "MSc", "after"]),
        (p("long " * 30, run="<w:b/>"), [("long " * 30).strip(), "SKILLS", "Python", "MSc", "after"]),
    ],
    ids=["bold", "style", "two of them", "prose", "bold prose"],
)
def test_a_box_beside_the_text_does_not_part_a_heading_from_its_section(blocks: str, expected: list[str]) -> None:
    body = p("Ada") + blocks + f"<w:p>{r('MSc')}{SIDEBAR}</w:p>" + p("after")
    assert texts(body, styles=HEADING) == ["Ada", *expected]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (
            p("WORK", run="<w:b/>") + p("Cook", run="<w:b/>") + p("Inn") + f"<w:p>{SIDEBAR}</w:p>" + p("Porter"),
            ["SKILLS", "Python", "WORK", "Cook", "Inn", "Porter"],
        ),
        (
            p("Work", styled("berschrift1"))
            + p("Inn")
            + f"<w:p>{r('Cook 2019', '<w:b/>')}{SIDEBAR}</w:p>"
            + p("Cooked"),
            ["SKILLS", "Python", "Work", "Inn", "Cook 2019", "Cooked"],
        ),
        (
            p("Born in Hull")
            + f"<w:p>{r('Cook')}{SIDEBAR}</w:p>"
            + p("Likes soup")
            + p("WORK", run="<w:b/>")
            + p("Inn"),
            ["Born in Hull", "Cook", "Likes soup", "SKILLS", "Python", "WORK", "Inn"],
        ),
    ],
    ids=["an empty anchor", "anchored in an entry", "above the first section"],
)
def test_a_box_with_a_heading_of_its_own_does_not_part_an_entry_from_its_section(
    blocks: str, expected: list[str]
) -> None:
    assert texts(p("Ada") + blocks, styles=HEADING) == ["Ada", *expected]


def test_headings_at_the_end_of_a_cell_or_before_a_table_keep_their_place() -> None:
    title = p("TITLE", run="<w:b/>")
    assert texts(title + tbl((tc(p("a") + title), tc(p("b")))) + title) == ["TITLE", "a", "TITLE", "b", "TITLE"]
    assert texts(title * 20 + p("end")) == ["TITLE"] * 20 + ["end"]


def test_a_small_box_goes_with_the_line_that_it_is_anchored_in() -> None:
    box = text_box(p("2019 - 2021"), at=(400, 0, 100, 20))
    assert texts(p("Ada") + f"<w:p>{r('Engineer')}{box}</w:p>" + p("Built")) == [
        "Ada", "Engineer", "2019 - 2021", "Built",
    ]  # fmt: skip


def test_boxes_of_one_paragraph_are_read_by_columns_whatever_their_order_in_the_file() -> None:
    right = text_box(p("EXPERIENCE"), p("Engineer"), at=(220, 100, 300, 600))
    left = text_box(p("SKILLS"), p("Python"), at=(20, 100, 180, 600))
    head = text_box(p("Ada Jones"), at=(20, 20, 500, 60))
    assert texts(f"<w:p>{right}{left}{head}</w:p>") == ["Ada Jones", "SKILLS", "Python", "EXPERIENCE", "Engineer"]


def test_paragraphs_in_a_frame_are_a_region() -> None:
    frame = '<w:framePr w:w="2000" w:x="100" w:y="100"/>'
    document = read(p("side", frame) + p("bar", frame) + p("main"))
    assert document.text == "side\nbar\n\nmain"


def test_a_dropped_initial_joins_its_word() -> None:
    assert texts(p("E", '<w:framePr w:dropCap="drop" w:lines="3"/>') + p("ngineer with care")) == ["Engineer with care"]


def test_paragraphs_whose_end_was_deleted_go_on_in_the_next_one() -> None:
    deleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    gone = f"<w:p><w:pPr>{deleted}</w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    assert read(p("Ada") + gone + p("Engineer") + p("at ", deleted) + p("Acme")).text == "Ada\nEngineer\nat Acme"
    assert texts(p("Ada") + p("last", deleted)) == ["Ada", "last"]


def test_headings_and_lists_are_told_by_style_and_numbering() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    body = p("Berufserfahrung", styled("berschrift1")) + p("did this", item) + p("plain")
    lines = read(body, styles=HEADING, numbering=numbering).lines
    assert [(line.heading_level, line.bullet) for line in lines] == [(1, False), (0, True), (0, False)]


def test_a_larger_gap_than_usual_is_a_break() -> None:
    usual, wide = '<w:spacing w:after="160"/>', '<w:spacing w:before="480" w:after="160"/>'
    assert read(p("a", usual) + p("b", usual) + p("c", usual) + p("d", wide)).text == "a\nb\nc\n\nd"
