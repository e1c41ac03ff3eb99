from mlscreen.extract.layout import arrange
from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_gutters import Gutter, best_gutter
from mlscreen.extract.layout_labels import label_pairs, label_rows
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page, text_of


def rows(*groups: list[PageWord]) -> list[str] | None:
    gutter = best_gutter(fragments(page(*groups)))
    assert gutter is not None
    pairs = label_pairs(gutter)
    return None if pairs is None else [row.text for run in label_rows(pairs) for row in run]


def read(*groups: list[PageWord]) -> list[str]:
    return text_of(arrange([page(*groups)])[0])


def entry(y: float) -> list[PageWord]:
    """A job in a table of labels and values, whose values run over."""
    return [
        *line(50, y, "Dates"), *line(250, y, f"{int(y)} – today"),
        *line(50, y + 16, "Position held"), *line(250, y + 16, "Social worker"),
        *line(50, y + 32, "Main activities"),
        *column(250, y + 32, "Case management for many families, visits", "with schools and health teams", "too"),
        *line(50, y + 74, "Employer"), *line(250, y + 74, "Example Family Centre"),
    ]  # fmt: skip


def test_labels_and_values_are_read_row_by_row_below_headings_in_the_column_of_labels() -> None:
    found = read(line(50, 80, "Work experience", 14), entry(100), entry(210), entry(320))
    assert found[:7] == [
        "Work experience", "Dates | 100 – today", "Position held | Social worker",
        "Main activities | Case management for many families, visits", "with schools and health teams", "too",
        "Employer | Example Family Centre",
    ]  # fmt: skip


def test_a_value_whose_label_is_empty_stays_below_its_heading() -> None:
    skills = [line(50, 120 + 20 * n, label) + line(150, 120 + 20 * n, "some, others") for n, label in
              enumerate(("Design", "Simulation", "Production"))]  # fmt: skip
    languages = line(50, 190, "Languages", 13) + line(150, 206, "Japanese, English")
    patents = line(50, 230, "Patents", 13) + column(150, 246, "Inventor of a gear with two wheels", "and a spring")
    found = rows(line(50, 100, "Technical skills", 13), *skills, languages, patents)
    assert found is not None
    assert found[-5:] == [
        "Languages", "Japanese, English", "Patents", "Inventor of a gear with two wheels", "and a spring"
    ]  # fmt: skip


def test_a_label_in_the_middle_of_its_value_comes_before_it() -> None:
    table = [line(50, 100 + 20 * n, f"Label {n}") + line(150, 100 + 20 * n, "a value") for n in range(3)]
    tall = line(50, 167, "Methods") + column(150, 160, "Series and tests and", "variables")
    assert rows(*table, tall) == [
        "Label 0", "a value", "Label 1", "a value", "Label 2", "a value", "Methods", "Series and tests and", "variables"
    ]  # fmt: skip


def test_a_column_of_skills_drawn_in_turns_with_running_text_is_no_column_of_labels() -> None:
    text = ["Built engines that ran for years and", "years without a stop anywhere, and", "led the workshop of seven"]
    turns = [line(50, 100 + 14 * n, f"Skill {n}") + line(200, 100 + 14 * n, text[n % 3]) for n in range(9)]
    assert rows(*turns) is None


def test_words_that_share_a_place_in_the_stream_are_no_error() -> None:
    words = [word._replace(order=0) for word in page(column(50, 100, "one", "two"), column(300, 100, "three", "four"))]
    left, right = fragments(words[:2]), fragments(words[2:])
    assert label_pairs(Gutter([], left, right, [])) is None
