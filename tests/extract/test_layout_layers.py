from mlscreen.extract.layout import arrange
from mlscreen.extract.layout_fragments import fragments
from mlscreen.extract.layout_layers import merged_layers
from mlscreen.extract.layout_stream import regions
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import column, line, page, text_of


def layers(*groups: list[PageWord]) -> list[str] | None:
    found = merged_layers(regions(fragments(page(*groups))))
    return None if found is None else [row.text for region in found for row in region.rows]


def card(x: float, y: float, title: str) -> list[PageWord]:
    return line(x, y, title, 11) + column(x, y + 14, "of the town", "where much was done", "and well", step=12)


CARD = ["of the town", "where much was done", "and well"]
HEADS = line(50, 80, "Experience", 13) + line(50, 180, "Projects", 13)
FOOT = [
    line(50, 280, "Education", 13) + column(50, 298, "A degree in arts", "of a school", "2013 – 2017", step=13),
    line(230, 280, "Toolbox", 13) + column(230, 296, "Pencil", "Paper", "Glue", "Scissors", step=11),
    line(400, 280, "Languages", 13) + column(400, 296, "English", "Vietnamese", "Japanese", step=12),
]
CARDS = [card(50, 100, "Editor"), card(300, 100, "Writer"), card(50, 200, "A map"), card(300, 200, "A study")]


def test_cards_painted_after_plain_text_go_between_its_headings_and_blocks_at_the_foot_stay_whole() -> None:
    assert text_of(arrange([page(line(50, 40, "Ada Example", 20), HEADS, *FOOT, *CARDS)])[0]) == [
        "Ada Example", "Experience", "Editor", *CARD, "Writer", *CARD, "Projects", "A map", *CARD, "A study", *CARD,
        "Education", "A degree in arts", "of a school", "2013 – 2017",
        "Toolbox", "Pencil", "Paper", "Glue", "Scissors", "Languages", "English", "Vietnamese", "Japanese",
    ]  # fmt: skip


def test_dates_painted_apart_from_their_lines_are_left_to_geometry() -> None:
    assert layers(HEADS, *FOOT, *CARDS) is not None
    assert layers(HEADS, *FOOT, *CARDS, line(180, 100, "2020"), line(430, 100, "2021")) is None


def test_a_page_drawn_from_the_bottom_is_no_page_of_layers() -> None:
    assert layers(*(column(50, 400 - 60 * n, "some text of it", "and some more") for n in range(6))) is None
