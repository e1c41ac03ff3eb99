"""Where a box beside the text is told: which headings it goes before."""

import pytest

from mlscreen.extract.docx_asides import Held, is_headed
from mlscreen.extract.flow import FlowLine, Look, Run


def line(text: str, bold: bool = False, size: float = 10.0, level: int = 0) -> FlowLine:
    return FlowLine((Run(text, Look("", size, bold)),), heading_level=level)


def told(above: list[FlowLine], box: FlowLine, below: list[FlowLine]) -> list[str]:
    held = Held()
    lines = [told for block in above for told in held.add([block])]
    held.put_aside([box])
    lines += [told for block in below for told in held.add([block])]
    return [told.text for told in (*lines, *held.told())]


NAME, BOX, TEXT = line("Ada", True, 24), line("BOX"), line("text")
ROWS = {
    "the nearest heading": ([line("A", True), TEXT, line("B", True), TEXT], ["A", "text", "BOX", "B", "text"]),
    "a section's before an entry's by level": (
        [line("A", level=1), TEXT, line("b", level=2), TEXT], ["BOX", "A", "text", "b", "text"]),
    "by size": ([line("A", True, 14), TEXT, line("B", True, 11), TEXT], ["BOX", "A", "text", "B", "text"]),
    "by capitals": ([line("WORK", True), TEXT, line("Cook", True), TEXT], ["BOX", "WORK", "text", "Cook", "text"]),
    "a name is no section": ([line("A", True, 24), TEXT, line("B", True), TEXT], ["A", "text", "BOX", "B", "text"]),
    "a line with a year heads an entry": (
        [line("A", True), TEXT, line("Cook 2019", True), TEXT], ["BOX", "A", "text", "Cook 2019", "text"]),
    "of two that look alike not the one above a date": (
        [line("Work", True), line("Inn", True), line("Cook, 2019")], ["BOX", "Work", "Inn", "Cook, 2019"]),
    "nor the last of jobs": (
        [line("Work", True), line("Inn", True), line("2019"), line("Bar", True), line("2018")],
        ["BOX", "Work", "Inn", "2019", "Bar", "2018"]),
    "a run of headings stays whole": ([line("A", True), line("B", True), TEXT], ["BOX", "A", "B", "text"]),
}  # fmt: skip


@pytest.mark.parametrize(("above", "expected"), ROWS.values(), ids=ROWS)
def test_a_box_goes_before_the_heading_of_its_section(above: list[FlowLine], expected: list[str]) -> None:
    assert told([NAME, *above], BOX, [TEXT]) == ["Ada", *expected, "text"]


def test_a_box_above_all_sections_waits_for_the_first() -> None:
    assert told([NAME, TEXT], BOX, [TEXT, line("A", True)]) == ["Ada", "text", "text", "BOX", "A"]
    assert told([NAME, TEXT], BOX, [TEXT]) == ["Ada", "BOX", "text", "text"]


def test_no_more_is_held_than_a_page_has() -> None:
    held = Held()
    lines = [told.text for number in range(1000) for told in held.add([line(str(number))])]
    assert lines == [str(number) for number in range(800)]
    assert [told.text for told in held.told()] == [str(number) for number in range(800, 1000)]


@pytest.mark.parametrize(
    ("first", "headed"),
    [
        (line("SKILLS"), True),
        (line("Skills", True), True),
        (line("Acme"), False),
        (line("ACME 2019"), False),
    ],
)
def test_a_box_is_a_section_if_it_begins_with_a_heading(first: FlowLine, headed: bool) -> None:
    assert is_headed([first, TEXT]) is headed
    assert not is_headed([first])
