from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_strays import place_strays, split_strays
from mlscreen.extract.layout_stream import regions
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page

BODY = column(50, 100, *(f"line {n} of the body text" for n in range(8)))


def read(words: list[PageWord]) -> list[str] | None:
    split = split_strays(regions(fragments(words, 1.6)))
    if split is None:
        return None
    return [row.text for region in place_strays(*split) for row in region.rows]


def test_a_line_drawn_late_is_put_before_what_stands_below_it() -> None:
    lines = read(page(BODY, line(50, 60, "Ada Example")))
    assert lines is not None
    assert lines[0] == "Ada Example"


def test_a_footer_drawn_first_does_not_spoil_the_page() -> None:
    lines = read(page(line(50, 700, "page 1"), BODY))
    assert lines == [*(f"line {n} of the body text" for n in range(8)), "page 1"]


def test_a_date_drawn_late_goes_to_its_line() -> None:
    long = line(50, 220, "a line that goes on to the right edge of the page, under the place of the date in May")
    lines = read(page(BODY, long, line(400, 128, "May 2020")))
    assert lines is not None
    assert lines[2] == "line 2 of the body text May 2020"


def test_a_page_drawn_from_the_bottom_is_no_witness() -> None:
    assert read(page(*(column(50, 400 - 60 * n, "some text of it", "and some more") for n in range(6)))) is None


def test_lines_drawn_after_the_text_between_them_go_each_to_its_place() -> None:
    titles = [line(50, 120 + 60 * n, f"Example {n}") for n in range(3)]
    texts = [column(50, 134 + 60 * n, f"what was done in place {n}", "and what came of it") for n in range(3)]
    lines = read(page(line(50, 100, "Experience"), *texts, *titles))
    assert lines is not None
    assert [lines.index(f"what was done in place {n}") - lines.index(f"Example {n}") for n in range(3)] == [1, 1, 1]


def test_a_title_drawn_late_does_not_join_the_line_of_another_column() -> None:
    side = column(50, 100, *(f"skill {n}" for n in range(10)))
    header = line(50, 60, "Ada Example with a long line of her own over both columns")
    main = column(200, 100, *(f"line {n} of the text at the right" for n in (0, 1, 2, 4, 5, 6, 7, 8)))
    main = [word._replace(base=word.base + 14) if word.base >= 142 else word for word in main]
    lines = read(page(header, side, main, line(200, 142, "Example & Sons")))
    assert lines is not None
    assert "skill 3" in lines
    assert lines[lines.index("Example & Sons") + 1].startswith("line 4")


def test_a_long_line_that_reaches_into_the_next_column_does_not_mix_the_columns() -> None:
    side = column(50, 100, "Town", "somebody.example@mail.example.org", "Street 5")
    main = column(208, 101, *(f"line {n} of the text at the right" for n in range(8)))
    texts = [word.text for word in main]
    found = read(page(side, main))
    assert found is not None
    assert found[:3] == ["Town", "somebody.example@mail.example.org", "Street 5"]
    assert " ".join(found[3:]).split() == texts


def test_headings_of_two_columns_on_one_baseline_do_not_become_one_line() -> None:
    header = line(50, 60, "Ada Example", 20)
    side = line(50, 100, "About me", 14) + column(50, 118, *(f"words {n}" for n in range(20)))
    heads = line(200, 100, "Experience", 14) + line(200, 400, "Education", 14)
    main = column(200, 118, *(f"line {n} of the text at the right" for n in range(20)))
    lines = read(page(header, side, heads, main, column(200, 418, "a degree", "of a school")))
    assert lines is not None
    assert lines[1:3] == ["About me", "words 0"]
    assert lines[lines.index("Experience") + 1] == "line 0 of the text at the right"


def test_headings_drawn_before_all_entries_go_each_above_its_own_and_the_dates_stay_whole() -> None:
    entries = [
        column(50, 120 + 60 * n, "2020", "– Now", step=11)
        + column(120, 122 + 60 * n, "Engineer at Example & Sons", "built all that there was to build in that town")
        for n in range(4)
    ]
    heads = line(50, 100, "Experience", 14) + line(50, 346, "Education", 14)
    degree = line(50, 366, "2015") + column(120, 368, "A degree", "of a school")
    lines = read(page(line(50, 50, "Ada Example", 20), heads, *entries, degree))
    assert lines is not None
    assert lines[1:4] == ["Experience", "2020", "– Now"]
    assert lines[lines.index("Education") + 1] == "2015 A degree"


def test_a_heading_drawn_first_goes_above_the_date_that_stands_beside_the_first_line_of_its_entries() -> None:
    heads = line(120, 100, "Experience", 14) + line(120, 346, "Education", 14)
    entries = [
        line(50, 120 + 60 * n, "2020") + column(120, 122 + 60 * n, "Engineer at Example", "built all that there was")
        for n in range(4)
    ]
    side = line(350, 100, "About me", 14) + column(350, 120, *(f"some words {n}" for n in range(12)))
    lines = read(page(line(50, 50, "Ada Example", 20), heads, side, *entries, column(120, 368, "A degree")))
    assert lines is not None
    assert lines[lines.index("Experience") + 1].startswith("2020")
