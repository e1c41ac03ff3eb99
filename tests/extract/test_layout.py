import random

import pytest

from mlscreen.extract.layout import arrange
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page, text_of

HEAD = line(50, 40, "Ada Example", size=20)
MAIN = column(220, 80, "EXPERIENCE", "Built engines that ran for years and", "years without a stop anywhere",
              "Led the workshop of seven people in", "the old town by the river side", step=15)  # fmt: skip
SIDE = column(50, 83, "SKILLS", "Brass and steel work", "Steam and gas lore", "LANGUAGES", "English fluent", step=17)
MAIN_TEXT = ["EXPERIENCE", "Built engines that ran for years and", "years without a stop anywhere",
             "Led the workshop of seven people in", "the old town by the river side"]  # fmt: skip
SIDE_TEXT = ["SKILLS", "Brass and steel work", "Steam and gas lore", "LANGUAGES", "English fluent"]


def read(words: list[PageWord]) -> list[str]:
    return text_of(arrange([words])[0])


def by_rows(words: list[PageWord]) -> list[PageWord]:
    """The same page as a writer draws it that goes from the top to the bottom."""
    return page(sorted(words, key=lambda word: (word.base, word.x0)))


def test_columns_drawn_one_after_the_other_are_read_so() -> None:
    assert read(page(HEAD, MAIN, SIDE)) == ["Ada Example", *MAIN_TEXT, *SIDE_TEXT]
    assert read(page(HEAD, SIDE, MAIN)) == ["Ada Example", *SIDE_TEXT, *MAIN_TEXT]


def test_columns_drawn_row_by_row_are_read_column_by_column() -> None:
    assert read(by_rows(page(HEAD, SIDE, MAIN))) == ["Ada Example", *SIDE_TEXT, *MAIN_TEXT]


def test_a_name_drawn_last_is_read_first() -> None:
    assert read(page(SIDE, MAIN, HEAD))[0] == "Ada Example"


@pytest.mark.parametrize("seed", range(8))
def test_lines_drawn_in_any_order_come_out_in_that_of_a_reader(seed: int) -> None:
    rows: dict[float, list[PageWord]] = {}
    for word in page(HEAD, SIDE, MAIN):
        rows.setdefault(word.base, []).append(word)
    shuffled = list(rows.values())
    random.Random(seed).shuffle(shuffled)
    assert read(page(*shuffled)) == ["Ada Example", *SIDE_TEXT, *MAIN_TEXT]


@pytest.mark.parametrize("dates_last", [False, True])
def test_a_right_aligned_date_is_never_torn_off_its_job(dates_last: bool) -> None:
    jobs, dates = [], []
    for number in range(4):
        y = 100 + 60 * number
        jobs.append(
            line(50, y, f"Engineer number {number} at Example")
            + column(60, y + 14, "did this and that " * 5, "and more")
        )
        dates.append(line(480, y, f"Jan 201{number}"))
    groups = [*jobs, *dates] if dates_last else [part for pair in zip(jobs, dates, strict=True) for part in pair]
    lines = read(page(*groups))
    for number in range(4):
        assert f"Engineer number {number} at Example | Jan 201{number}" in lines


def test_a_date_rail_stands_on_the_line_of_its_entry() -> None:
    groups = []
    for number in range(4):
        y = 100 + 70 * number
        groups += [
            column(40, y, f"May 201{number} –", f"Jun 201{number + 1}"),
            column(160, y, f"Engineer {number}", "who did what", "was to be done"),
        ]
    lines = read(page(*groups))
    assert lines[0] == "May 2010 – Jun 2011 | Engineer 0"
    assert lines[3] == "May 2011 – Jun 2012 | Engineer 1"


def test_a_rail_drawn_row_by_row_does_not_tear_the_sentences_beside_it() -> None:
    groups = []
    for number in range(4):
        y = 100 + 70 * number
        groups += [
            column(40, y, f"May 201{number} –", f"Jun 201{number + 1}"),
            column(160, y, "Engineer of the engines " * 3, "which were built " * 4, "to last"),
        ]
    lines = read(by_rows(page(*groups)))
    assert lines[1] == " ".join(["which were built"] * 4)
    assert lines[2] == "to last"


def test_cards_are_read_one_by_one() -> None:
    cards = []
    for top in (100, 220):
        for left in (50, 320):
            name = f"at {left} {top}"
            cards.append(
                column(
                    left,
                    top,
                    f"Card {name}",
                    "a line of text that is long",
                    "and goes on to the next one",
                    "until it has an end",
                    f"end {name}",
                )
            )
    lines = read(by_rows(page(*cards)))
    assert [text for text in lines if text.startswith(("Card", "end"))] == [
        "Card at 50 100", "end at 50 100", "Card at 320 100", "end at 320 100",
        "Card at 50 220", "end at 50 220", "Card at 320 220", "end at 320 220",
    ]  # fmt: skip


def test_the_cells_of_a_table_row_stay_on_one_line() -> None:
    table = [
        ("Cloud", "AWS", "4 years"),
        ("Code", "Python", "8 years"),
        ("Data", "SQL", "2 years"),
        ("Ops", "Linux", "3"),
    ]
    rows = [
        [word for x, text in zip((50, 200, 400), cells, strict=True) for word in line(x, 100 + 14 * number, text)]
        for number, cells in enumerate(table)
    ]
    assert read(page(*rows))[0] == "Cloud | AWS | 4 years"


def test_a_heading_turned_in_the_margin_comes_before_what_it_stands_beside() -> None:
    heading = PageWord("PROFILE", 20, 90, 30, 140, 28, line(0, 0, "x")[0].look._replace(turn=3), 0)
    body = column(60, 100, "First line of it", "second line of it")
    assert read(page(body, [heading])) == ["PROFILE", "First line of it", "second line of it"]


def test_a_larger_gap_begins_a_block_and_a_column_a_region() -> None:
    lines = arrange([page(column(50, 100, "one", "two") + column(50, 150, "three", "four"), column(300, 100, "five"))])[
        0
    ]
    assert [line.new_block for line in lines] == [True, False, True, False, True]
    assert [line.region for line in lines] == [0, 0, 0, 0, 1]


def test_an_empty_page_has_no_lines() -> None:
    assert arrange([[]]) == [[]]


def test_a_page_with_thousands_of_scattered_words_is_read_without_hanging() -> None:
    scattered = random.Random(3)
    words = page(*(line(scattered.uniform(0, 600), scattered.uniform(0, 800), "w", size=1) for _ in range(4000)))
    assert sum(len(cell) for laid in arrange([words])[0] for cell in laid.cells) == 4000
