import pytest

from mlscreen.model.document import Span
from mlscreen.model.timeline import DateRange, PartialDate
from mlscreen.parse.lines import visible_lines
from mlscreen.parse.position_entries import Entry, entries_of
from mlscreen.parse.position_names import names_of
from mlscreen.parse.position_others import banner_above, is_banner, is_degree, is_event, is_gap, is_range, within
from mlscreen.parse.position_rows import rows_of
from tests.parse.builders import document


def entries(text: str) -> tuple[Entry, ...]:
    made = document(text)
    return entries_of(rows_of(visible_lines(made), made.text))


def years(start: int, end: int | None) -> DateRange:
    return DateRange(PartialDate(start), PartialDate(end) if end else None, end is None, Span(0, 4))


@pytest.mark.parametrize(("inner", "outer", "inside"), [
    (years(2009, 2010), years(2008, 2011), True), (years(2008, 2011), years(2008, 2011), True),
    (years(2007, 2010), years(2008, 2011), False), (years(2009, 2012), years(2008, 2011), False),
    (years(2009, None), years(2008, None), True), (years(2009, None), years(2008, 2011), False),
    (years(2009, 2010), years(2008, None), True), (years(2009, 2009), years(2009, 2009), False),
])  # fmt: skip
def test_dates_lie_within_others_to_the_year(inner: DateRange, outer: DateRange, inside: bool) -> None:
    assert within(inner, outer) is inside
    assert not within(None, outer)
    assert not within(inner, None)


def test_a_single_date_is_no_range() -> None:
    assert is_range(years(2008, 2011))
    assert is_range(years(2008, None))
    assert not is_range(years(2008, 2008))


@pytest.mark.parametrize(("text", "banner"), [
    ("Fjord Trawlers Ltd\t2008 – 2013\nWinchman\t2009 – 2012\n- Hauled nets.", True),
    ("Fjord Trawlers Ltd, Hull\t2008 – 2013\nWinchman\t2009 – 2012\n- Hauled nets.", True),
    ("Fjord Trawlers Ltd\t2008 – 2010\nEngineer\t2012 – 2014\n- Built.", True),
    ("Fjord Trawlers Ltd\t2008 – 2010\nWinchman\t2012 – 2014\n- Hauled nets.", False),
    ("Engineer, Fjord Trawlers Ltd\t2008 – 2013\nWinchman\t2009 – 2012\n- Hauled nets.", False),
    ("Fjord Trawlers Ltd\t2008 – 2013\n- Hauled nets.\nWinchman\t2009 – 2012", False),
])  # fmt: skip
def test_an_employer_with_the_years_there_in_all_is_the_banner_of_the_title_below(text: str, banner: bool) -> None:
    found = entries(text)
    named = names_of(found)
    assert is_banner(found[0], named[0], found[1], named[1]) is banner


def test_a_degree_among_the_jobs_is_no_job() -> None:
    found = entries("BSc in Biology, University of Hull\t2005 – 2008")
    assert is_degree(found[0], names_of(found)[0])


def test_a_lone_date_beside_other_words_is_an_event() -> None:
    found = entries("Moved to the coast\t2005")
    assert is_event(found[0], names_of(found)[0])


def test_a_break_is_named_by_the_entry_or_by_the_line_above_it() -> None:
    assert is_gap(entries("Parental leave\nMay 2014 - Jan 2015")[0])
    assert not is_gap(entries("Picker, Evergreen\nMay 2014 - Jan 2015")[0])


def test_no_banner_above_the_first_line() -> None:
    assert banner_above(entries("Picker, Evergreen\nMay 2014 - Jan 2015")[0]) == ""
