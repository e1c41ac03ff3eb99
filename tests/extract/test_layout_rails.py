from mlscreen.extract.layout import arrange
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page, text_of


def read(*groups: list[PageWord]) -> list[str]:
    return text_of(arrange([page(*groups)])[0])


def test_place_and_date_at_the_right_come_onto_the_line_of_the_job() -> None:
    job = column(50, 100, "Engineer at Example", "built the engine", "and ran it")
    assert read(job, column(450, 100, "London", "2019 – 2021"))[0] == "Engineer at Example | London | 2019 – 2021"


def test_a_date_over_two_lines_of_a_narrow_rail_becomes_one() -> None:
    assert read(column(40, 100, "Jan 2019 –", "Feb 2020"), column(150, 100, "Engineer", "who did"))[0] == (
        "Jan 2019 – Feb 2020 | Engineer"
    )


def test_a_heading_above_the_rail_is_not_taken_for_a_part_of_it() -> None:
    lines = read(column(40, 100, "EXPERIENCE", "2019 –", "2020"), column(150, 114, "Engineer", "who did"))
    assert lines[:2] == ["EXPERIENCE", "2019 – 2020 | Engineer"]


def test_a_heading_in_the_margin_stays_a_line_of_its_own() -> None:
    lines = read(line(40, 100, "PROFILE"), column(150, 100, "A person who builds", "and who mends"))
    assert lines == ["PROFILE", "A person who builds", "and who mends"]


def test_two_cards_that_both_hold_a_date_stay_apart() -> None:
    left, right = (
        column(50, 100, "Master", "City University", "2019"),
        column(300, 100, "Bachelor", "Town College", "2016"),
    )
    assert read(left, right) == ["Master", "City University", "2019", "Bachelor", "Town College", "2016"]


def test_a_label_stands_on_the_line_that_it_labels() -> None:
    lines = read(line(40, 100, "Languages:"), column(150, 100, "English and French,", "some German"))
    assert lines == ["Languages: | English and French,", "some German"]


def test_headings_of_two_columns_on_one_baseline_stay_apart() -> None:
    left = line(50, 100, "Summary", size=12) + column(
        50, 116, "Builds engines of all kinds", "and mends what others left"
    )
    right = line(400, 100, "Education", size=12) + column(400, 116, "Town College | 2019", "Bachelor of Science")
    assert read(left, right) == [
        "Summary",
        "Builds engines of all kinds",
        "and mends what others left",
        "Education",
        "Town College | 2019",
        "Bachelor of Science",
    ]


def test_a_place_and_a_date_in_smaller_print_still_come_onto_the_line_of_the_job() -> None:
    job = line(50, 100, "Engineer", size=14) + column(50, 116, "built the engine of a large ship", "and ran it")
    side = line(450, 100, "London", size=10) + line(450, 114, "2019 – 2021", size=8)
    assert read(job, side)[0] == "Engineer | London | 2019 – 2021"


def test_the_smaller_heading_of_a_sidebar_in_capitals_stays_above_its_text() -> None:
    left = line(50, 100, "SUMMARY", size=14) + column(50, 116, "Builds engines of all kinds", "and mends what is left")
    right = line(400, 100, "EDUCATION", size=12) + column(400, 116, "Town College | 2019", "Bachelor of Science")
    assert read(left, right)[3:] == ["EDUCATION", "Town College | 2019", "Bachelor of Science"]


def test_a_name_that_goes_on_after_a_small_word_is_one_cell_and_a_place_below_a_date_is_another() -> None:
    ship = column(40, 100, "2008 – 2011 Compagnie des", "Mers")
    assert read(ship, column(300, 100, "Cook", "cooked on a ferry"))[0] == "2008 – 2011 Compagnie des Mers | Cook"
    now = column(40, 100, "2008 – now", "Paris")
    assert read(now, column(300, 100, "Cook", "cooked on a ferry"))[0] == "2008 – now | Paris | Cook"


def test_the_lines_of_a_cell_between_a_date_and_the_duties_stay_together() -> None:
    cell = line(40, 100, "02/2021 – date") + column(150, 100, "Staff Nurse", "Valley Teaching", "Hospital, Leeds")
    duties = column(300, 100, "• took charge of a ward", "on nights", "and trained others")
    assert read(cell, duties)[:4] == [
        "02/2021 – date | Staff Nurse", "Valley Teaching", "Hospital, Leeds", "• took charge of a ward",
    ]  # fmt: skip


def test_an_employer_over_two_lines_between_a_date_and_a_title_is_one_cell() -> None:
    cell = line(40, 100, "2008 – 2011") + column(150, 100, "Compagnie des", "Îles")
    assert read(cell, column(300, 100, "Cook", "on a ferry to the south"))[:2] == [
        "2008 – 2011 | Compagnie des Îles | Cook", "on a ferry to the south",
    ]  # fmt: skip


def test_a_short_block_under_a_heading_is_no_cell_of_the_block_beside_it() -> None:
    left = line(50, 100, "Education", 13) + column(50, 116, "A degree", "2013 – 2017")
    right = line(200, 100, "Toolbox", 13) + column(200, 116, "Pencil", "Paper")
    assert read(left, right) == ["Education", "A degree", "2013 – 2017", "Toolbox", "Pencil", "Paper"]


def test_a_school_whose_last_word_had_no_place_in_its_cell_is_one_cell() -> None:
    cell = line(40, 100, "2011 – 2013") + column(150, 100, "Town Sixth Form", "College")
    assert read(cell, column(240, 100, "Biology and Chemistry", "with honours"))[:2] == [
        "2011 – 2013 | Town Sixth Form College | Biology and Chemistry", "with honours",
    ]  # fmt: skip


def test_a_title_and_the_employer_below_it_stay_apart_though_the_cell_is_narrow() -> None:
    title, employer = line(150, 100, "First Aider", bold=True), line(150, 114, "Mountain Aid")
    cell = line(40, 100, "2013 – 2014") + title + employer
    assert read(cell, column(225, 100, "gave first aid", "at races"))[0] == "2013 – 2014 | First Aider"
