import pytest

from mlscreen.extract.layout import LaidLine
from mlscreen.extract.mending import join_broken, joined, words_of
from mlscreen.extract.page_word import PageWord
from tests.extract.page_maker import line, page


def broken(text: str) -> tuple[PageWord, PageWord]:
    left, right = page(line(50, 100, text.split()[0]), line(50, 114, text.split()[1]))
    return left._replace(broken=True), right


@pytest.mark.parametrize(("text", "whole"), [
    ("ani mated", "animated"), ("develop ment", "development"), ("cloud native", "cloud-native"),
    ("cross functional", "cross-functional"), ("data driven", "data-driven"), ("2019 2021", "2019-2021"),
    ("state-of-the art", "state-of-the-art"), ("Anglo American", "Anglo-American"), ("API first", "API-first"),
    ("example.org/ada lovelace", "example.org/ada-lovelace"), ("(ani mated", "(animated"),
    ("pro fessional", "professional"), ("re search", "research"), ("up date", "update"), ("up to-date", "up-to-date"),
    ("inter national", "international"), ("work shops", "workshops"), ("real time", "real-time"),
    ("non technical", "non-technical"),
])  # fmt: skip
def test_a_hyphen_at_the_line_end_stays_only_in_compounds(text: str, whole: str) -> None:
    assert joined(*broken(text)).text == whole


def test_the_rest_of_the_word_moves_up_to_where_it_begins() -> None:
    left, right = broken("ani mated")
    (film,) = line(90, 114, "film")
    lines = [LaidLine(((left,),), 0, True), LaidLine(((right, film),), 0, False)]
    assert [[word.text for cell in laid.cells for word in cell] for laid in join_broken(lines)] == [
        ["animated"],
        ["film"],
    ]


def test_a_line_that_was_only_the_rest_of_a_word_disappears() -> None:
    left, right = broken("ani mated")
    lines = [LaidLine(((left,),), 0, True), LaidLine(((right,),), 0, False)]
    assert len(list(join_broken(lines))) == 1


def test_a_hyphen_is_shown_again_when_something_else_follows() -> None:
    left, _ = broken("ani mated")
    (other,) = line(50, 114, "other")
    lines = [LaidLine(((left,),), 0, True), LaidLine(((other._replace(order=9),),), 0, False)]
    assert next(join_broken(lines)).cells[0][0].text == "ani-"


def test_a_hyphen_at_the_very_end_is_shown() -> None:
    left, _ = broken("ani mated")
    assert [laid.cells[0][0].text for laid in join_broken([LaidLine(((left,),), 0, True)])] == ["ani-"]


@pytest.mark.parametrize(("text", "seen", "whole"), [
    ("meter reading", ("meter", "reading"), "meter-reading"),
    ("meter reading", ("meter", "reading", "meterreading"), "meterreading"),
    ("meter reading", ("meter",), "meterreading"),
    ("ride sharing", ("ride-sharing",), "ride-sharing"),
    ("cloud native", ("cloudnative",), "cloudnative"),
    ("net work", ("net", "work"), "network"),
])  # fmt: skip
def test_the_document_tells_how_it_writes_a_word(text: str, seen: tuple[str, ...], whole: str) -> None:
    assert joined(*broken(text), seen).text == whole


def test_a_broken_word_is_joined_past_the_date_that_stands_behind_it() -> None:
    left, right = broken("Univer sity")
    (date,) = line(300, 100, "2020")
    lines = [LaidLine(((left,), (date,)), 0, True), LaidLine(((right,),), 0, False)]
    assert [[word.text for cell in laid.cells for word in cell] for laid in join_broken(lines)] == [
        ["University", "2020"]
    ]


def test_the_words_of_a_document_are_gathered_only_where_one_is_broken_and_without_its_parts() -> None:
    left, right = broken("Meter reading")
    other = line(50, 128, "(Reading), once")
    others = LaidLine((tuple(word._replace(order=9) for word in other),), 0, False)
    assert words_of([[others]]) == ()
    assert words_of([[LaidLine(((left,),), 0, True), LaidLine(((right,),), 0, False), others]]) == {"reading", "once"}
