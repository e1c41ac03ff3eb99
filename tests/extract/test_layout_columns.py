from mlscreen.extract.layout_columns import by_geometry, interleaved
from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page

LEFT = column(
    50, 100, "One sentence that runs over", "to the line below it and", "then to one more of them", "and ends", step=15
)
RIGHT = column(
    330,
    102,
    "Another sentence that has",
    "nothing to do with it and",
    "goes on its own way down",
    "and ends too",
    step=17,
)


def read(words: list[PageWord]) -> list[str]:
    return [row.text for region in by_geometry(fragments(words, 0.75)) for row in region.rows]


def test_two_columns_are_read_left_then_right_in_whatever_order_they_were_drawn() -> None:
    words = page(LEFT, RIGHT)
    assert read(words) == read(page(RIGHT, LEFT))
    assert read(words)[0].startswith("One")
    assert read(words)[4].startswith("Another")


def test_a_line_across_the_page_parts_what_is_above_from_what_is_below() -> None:
    across = line(50, 300, "a long line that goes over all of the page " * 2)
    below = column(50, 340, "lower left", "and more") + column(330, 340, "lower right", "and more of it")
    lines = read(page(LEFT, RIGHT, across, below))
    assert lines.index("lower left") > lines.index(across_text := " ".join(word.text for word in across))
    assert lines.index(across_text) > lines.index("and ends too")


def test_columns_drawn_in_rows_are_interleaved_and_whole_ones_are_not() -> None:
    rows = page(sorted(page(LEFT, RIGHT), key=lambda word: (word.base, word.x0)))
    assert interleaved(fragments(rows, 0.75))
    assert not interleaved(fragments(page(LEFT, RIGHT), 0.75))


def test_jobs_with_their_dates_at_the_right_are_not_columns() -> None:
    rows = [
        line(50, 100 + 20 * n, f"Engineer {n} at Example") + line(460, 100 + 20 * n, f"Jan 201{n}") for n in range(6)
    ]
    assert not interleaved(fragments(page(*rows), 0.75))


def test_nothing_gives_nothing() -> None:
    assert by_geometry([]) == []
    assert not interleaved([])


def test_dates_in_a_rail_with_the_headings_of_the_sections_are_not_a_column() -> None:
    rows: list[list[PageWord]] = []
    for section in range(3):
        y = 100 + 80 * section
        rows.append(line(50, y, "Studies", size=13))
        for job in range(2):
            base = y + 15 + 30 * job
            rows += [
                line(50, base, f"Mar 201{job} – Aug 201{job + 1}"),
                line(180, base, "Engineer at one of the larger firms of the town"),
                line(180, base + 13, "• Wrote programs that did what they were meant to do"),
            ]
    assert not interleaved(fragments(page(*rows), 0.75))


def test_large_headings_in_the_margin_stand_before_the_text_beside_them_even_where_one_is_off_its_line() -> None:
    main = [
        *column(200, 100, "Forging and welding of rails", "and of wheels"),
        *column(200, 160, "Town College in the hills", "with honours"),
        *column(200, 220, "Rowing on the long lake", "and on the river"),
        *column(200, 280, "She asks what nobody asked", "and waits"),
    ]
    tops = {"Skills": 100, "Education": 160, "Interests": 220, "References": 288}
    headings = [word for text, y in tops.items() for word in line(50, y, text, size=20)]
    lines = read(page(main, headings))
    assert [lines[lines.index(text) + 1].split()[0] for text in tops] == ["Forging", "Town", "Rowing", "She"]
