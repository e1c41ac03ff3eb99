import re

import pytest
from rich.text import Text

from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.render.terminal_page import Beside, FileName, Quoted, item, months, number, printed, safe
from mlscreen.render.view import View
from tests.render.examples import CODE, TORCH


def lines(part: object, width: int = 60) -> list[str]:
    return printed([part], View(width)).decode().splitlines()  # type: ignore[list-item]


@pytest.mark.parametrize(("value", "shown"), [(10.0, "10"), (4.8, "4.8"), (0.0, "0"), (66.6667, "66.7"), (100, "100")])
def test_figures_are_short(value: float, shown: str) -> None:
    assert number(value) == shown


@pytest.mark.parametrize(("amount", "shown"), [(0, "0 m"), (5, "5 m"), (12, "1 y"), (30, "2 y 6 m")])
def test_months_are_years_and_months(amount: int, shown: str) -> None:
    assert months(amount) == shown


def test_the_place_stands_behind_a_quote_where_it_fits() -> None:
    assert lines(Quoted(TORCH)) == ["“Trained recommendation models in PyTorch”  p. 1, line 14"]


def test_the_place_stands_below_a_quote_where_it_does_not() -> None:
    assert lines(Quoted(CODE, "  (experience)"))[-1] == "p. 1, line 12  (experience)"


@pytest.mark.parametrize(
    ("quote", "core", "shown"),
    [
        ("built in PyTorch, daily", "PyTorch", "“built in [PyTorch], daily”"),
        ("Go\tand C", "Go", "“[Go] and C”"),
        ("C++/Go", "Go", "“C++/[Go]”"),
        ("all of it", "all of it", "“[all of it]”"),
        ("spans\n two  lines", "two  lines", "“spans [two lines]”"),
    ],
)
def test_the_words_that_count_are_marked_inside_the_quote(quote: str, core: str, shown: str) -> None:
    start = 50 + quote.index(core)
    evidence = replace(TORCH, quote=quote, span=Span(50, 50 + len(quote)), core=Span(start, start + len(core)))
    page = printed([Quoted(evidence)], View(60, colour=True)).decode()
    marked = re.sub(r"\x1b\[1;96m([^\x1b]*)\x1b\[0m", r"[\1]", page)
    assert re.sub(r"\x1b\[[0-9;]*m", "", marked).startswith(shown)


def test_words_outside_of_the_quote_mark_nothing_and_lose_nothing() -> None:
    shown = lines(Quoted(replace(TORCH, core=Span(0, 5))))
    assert shown == ["“Trained recommendation models in PyTorch”  p. 1, line 14"]


def test_a_path_is_broken_where_its_parts_end() -> None:
    path = "applications/of-the-year-2026/machine-learning/somebody-with-a-long-name.pdf"
    shown = lines(FileName(path))
    assert "".join(shown) == path
    assert shown == ["applications/of-the-year-2026/machine-learning/somebody-", "with-a-long-name.pdf"]


def test_a_part_longer_than_the_line_is_folded_not_lost() -> None:
    assert "".join(lines(FileName("x" * 150))) == "x" * 150


def test_items_hang_below_their_text() -> None:
    assert lines(item(safe("word " * 20))) == ["  - " + "word " * 10 + "word", "    " + "word " * 8 + "word"]


def test_text_from_outside_is_cleaned() -> None:
    assert safe("[red]a\x1b[31mb").plain == "[red]ab"


def test_parts_stand_beside_each_other_each_in_its_width() -> None:
    row = Beside(
        ((Text("met"), 6), (Text("a long name of a criterion"), 14), ("", 2), (Text("one two three " * 4), None))
    )
    assert lines(row) == [
        "met   a long name of  one two three one two three one two",
        "      a criterion     three one two three",
    ]


def test_the_longest_part_gives_the_number_of_lines() -> None:
    row = Beside(((Text("a b c"), 2), (Text("short"), None)))
    assert lines(row) == ["a short", "b", "c"]


def test_a_wide_character_takes_the_width_that_it_has() -> None:
    assert lines(Beside(((Text("数据"), 6), (Text("x"), None)))) == ["数据  x"]
