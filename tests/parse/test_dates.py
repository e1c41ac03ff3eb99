import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.document import Span
from mlscreen.model.timeline import DateRange
from mlscreen.parse import dates


def shown(found: DateRange) -> str:
    return f"{found.start}..{'now' if found.ongoing else found.end}"


RANGES = [
    ("Jan 2020 - Present", "2020-01..now"),
    ("January 2020 – February 2021", "2020-01..2021-02"),
    ("Jan. 2020 — Feb. 2021", "2020-01..2021-02"),
    ("Sep 15 - NOW", "2015-09..now"),
    ("Sept 2015 to date", "2015-09..now"),
    ("Oct '16 - present", "2016-10..now"),
    ("Oct’16 – Nov’17", "2016-10..2017-11"),
    ("2013.09-2015.09", "2013-09..2015-09"),
    ("2017 - 3/2018", "2017..2018-03"),
    ("03/2018 – 06/2020", "2018-03..2020-06"),
    ("3/18 - 6/20", "2018-03..2020-06"),
    ("2019–21", "2019..2021"),
    ("2018–9", "2018..2019"),
    ("2018–7", "2018..2018"),
    ("2015.9.1 至 2018.6.30", "2015-09..2018-06"),
    ("03.2012/11.2014", "2012-03..2014-11"),
    ("2019-2021", "2019..2021"),
    ("2016/17", "2016..2017"),
    ("2016/2017", "2016..2017"),
    ("2019 to 2021", "2019..2021"),
    ("from March 2019 until now", "2019-03..now"),
    ("Mar 2018 – Till Date", "2018-03..now"),
    ("May 2005 through June 2008", "2005-05..2008-06"),
    ("Jan - Mar 2020", "2020-01..2020-03"),
    ("Nov – Feb 2020", "2019-11..2020-02"),
    ("May–August 2020", "2020-05..2020-08"),
    ("15 January 2020 - 3 Feb 2021", "2020-01..2021-02"),
    ("January 15, 2020 - February 3, 2021", "2020-01..2021-02"),
    ("01.03.2019 - 31.12.2020", "2019-03..2020-12"),
    ("12/31/2019 - 1/15/2021", "2019-12..2021-01"),
    ("2019-05-01 - 2020-06-30", "2019-05..2020-06"),
    ("2019-05 to 2020-06", "2019-05..2020-06"),
    ("Fall 2019 - Spring 2021", "2019-09..2021-05"),
    ("Summer 2012", "2012-06..2012-08"),
    ("Q3 2022", "2022-07..2022-09"),
    ("Q1 2021 - Q2 2022", "2021-01..2022-06"),
    ("Since 2015", "2015..now"),
    ("since May 2019", "2019-05..now"),
    ("2015 onwards", "2015..now"),
    ("Ocak 2019 – Haziran 2022", "2019-01..2022-06"),
    ("Mart 2019 – Ekim 2020", "2019-03..2020-10"),
    ("od stycznia 2019 do maja 2021", "2019-01..2021-05"),
    ("leden 2019 – červen 2020", "2019-01..2020-06"),
    ("2019. január – 2022. június", "2019-01..2022-06"),
    ("ianuarie 2019 – prezent", "2019-01..now"),
    ("tammikuu 2019 – kesäkuu 2021", "2019-01..2021-06"),
    ("januari 2019 – maj 2021", "2019-01..2021-05"),
    ("januar 2019 – desember 2021", "2019-01..2021-12"),
    ("Ιανουάριος 2019 – σήμερα", "2019-01..now"),
    ("январь 2019 – по настоящее время", "2019-01..now"),
    ("с января 2019 по март 2021", "2019-01..2021-03"),
    ("січень 2019 – червень 2021", "2019-01..2021-06"),
    ("Term 1 2019 to Term 4 2021", "2019..2021"),
    ("Dollar Mart 2019 - 2020", "2019..2020"),
    ("11/2006 -", "2006-11..now"),
    ("June 2017 to\nJanuary 2018", "2017-06..2018-01"),
    ("January 2004\tPresent", "2004-01..now"),
    ("Mar 2002\tMay 2008", "2002-03..2008-05"),
    ("2001\t2005", "2001..2005"),
    ("20072013", "2007..2013"),
    ("1999present", "1999..now"),
    ("AcmeJanuary 2014 to May 2015", "2014-01..2015-05"),
    ("June 2018\u00ad-\u00adMay 2019", "2018-06..2019-05"),
    ("June 2018 \u2212 May 2019", "2018-06..2019-05"),
    ("2021-Apr - Present", "2021-04..now"),
    ("2018-Feb - 2021-Mar", "2018-02..2021-03"),
    ("2018 Mar – 2020 Jan", "2018-03..2020-01"),
    ("2019, March - 2020, May", "2019-03..2020-05"),
    ("2021-Apr-05 - 2022-May-01", "2021-04..2022-05"),
    ("2014-May 2015", "2014..2015-05"),
    ("2014-03-01 2019-08-31", "2014-03..2019-08"),
    ("’98–’02", "1998..2002"),
    ("2019 bis heute", "2019..now"),
    ("Feb 2011/Now", "2011-02..now"),
    ("Dec. 2014/Aug. 2016", "2014-12..2016-08"),
    # Other languages.
    ("März 2019 – heute", "2019-03..now"),
    ("Okt. 2018 bis Dez. 2019", "2018-10..2019-12"),
    ("seit 2019", "2019..now"),
    ("août 2018 - aujourd'hui", "2018-08..now"),
    ("de mars 2018 à février 2020", "2018-03..2020-02"),
    ("depuis 2018", "2018..now"),
    ("enero de 2019 a marzo de 2020", "2019-01..2020-03"),
    ("ene. 2019 – actualidad", "2019-01..now"),
    ("março de 2019 - atual", "2019-03..now"),
    ("Da gennaio 2019 ad agosto 2021", "2019-01..2021-08"),
    ("gennaio 2019 – in corso", "2019-01..now"),
    ("mrt 2018 – heden", "2018-03..now"),
    ("2018年3月至今", "2018-03..now"),
    ("2018年3月 - 2019年5月", "2018-03..2019-05"),
    ("2018.03 – 至今", "2018-03..now"),
]

SINGLES = [
    ("May 2016", "2016-05"),
    ("Exp. Jun. 2017", "2017-06"),
    ("2022", "2022"),
    ("5/2019", "2019-05"),
    ("Expected May 2027", "2027-05"),
    ("12/31/2019", "2019-12"),
    ("im Juli 2018", "2018-07"),
]

NO_DATES = [
    "(408) 555-2015",
    "+1 408 555 2015",
    "pp. 2001-2010",
    "pages 1999-2003",
    "0000-0002-1825-2009",
    "94043-2015",
    "10.1234/neurips.2023.1234",
    "arXiv:2004.12345",
    "US 2015/0123456",
    "US Patent 11,234,567",
    "$2000 - $3000",
    "€ 2000",
    "2,000",
    "2000+ users",
    "2000%",
    "v2019",
    "version 2019",
    "ISO 9001:2015",
    "SQL Server 2008",
    "Windows 2000",
    "Visual Studio 2019",
    "jane2015@example.com",
    "https://example.com/2019/05/",
    "#2020",
    "the 1990s",
    "may 5 others",
    "1865",
    "12345678",
    "12:30 - 14:45",
    "3/4 - 5/6",
    "",
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_are_read_in_every_form(text: str, expected: str) -> None:
    assert [shown(found) for found in dates.find(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), SINGLES)
def test_a_single_date_begins_and_ends_its_range(text: str, expected: str) -> None:
    assert [shown(found) for found in dates.find(text)] == [f"{expected}..{expected}"]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates.find(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Summers 2012 and 2013", ["2012-06..2012-08", "2013-06..2013-08"]),
        ("2012, 2013", ["2012..2012", "2013..2013"]),
        ("2015\tMay 2015", ["2015..2015", "2015-05..2015-05"]),
        ("May 2015\t2015", ["2015-05..2015-05", "2015..2015"]),
        ("2009 and 2010", ["2009..2009", "2010..2010"]),
        ("A 2010 - 2012, B 2013 - present", ["2010..2012", "2013..now"]),
        ("Jan 2018 - May 2019\nJun 2019 - Present", ["2018-01..2019-05", "2019-06..now"]),
    ],
)
def test_several_dates_stay_apart(text: str, expected: list[str]) -> None:
    assert [shown(found) for found in dates.find(text)] == expected


def test_a_day_above_twelve_tells_the_order_of_all_dates() -> None:
    european = dates.find("01/06/2015 – 28/02/2019 and 03/04/2020")
    assert [shown(found) for found in european] == ["2015-06..2019-02", "2020-04..2020-04"]
    american = dates.find("06/01/2015 – 02/28/2019 and 03/04/2020")
    assert [shown(found) for found in american] == ["2015-06..2019-02", "2020-03..2020-03"]


def test_a_typing_error_in_the_year_stays_as_written() -> None:
    assert [shown(found) for found in dates.find("May 2018 - May 2108")] == ["2018-05..2108-05"]
    assert [shown(found) for found in dates.find("May 2021 - March 2019")] == ["2021-05..2019-03"]


def test_spans_are_absolute_and_literal() -> None:
    text = "Engineer, Acme (Jan 2018 – Present), before 2010 - 2012"
    first, second = dates.find(text)
    assert text[first.span.start : first.span.end] == "Jan 2018 – Present"
    assert text[second.span.start : second.span.end] == "2010 - 2012"
    assert dates.find(text, Span(40, len(text))) == (second,)


def test_a_duration_beside_the_range_is_not_part_of_it() -> None:
    (found,) = dates.find("June 2023 – present 2 years 10 months")
    assert shown(found) == "2023-06..now"


@given(st.text(alphabet="0123456789/-.–' JanMay2019present,()\n\t", max_size=60))
def test_any_text_is_survived_and_spans_stay_inside_and_in_order(text: str) -> None:
    reached = 0
    for found in dates.find(text):
        assert reached <= found.span.start < found.span.end <= len(text)
        reached = found.span.end


OF_DATES = [
    "2015", "2016", "May", "Sept.", "05/2015", "2015-05", "Summer", "Q3", "2015年", "3月", "-", "–", "to", "since",
    "from", "present", "'19", "(", ")", ",", "/", "\t", "\n", "12", "and",
]  # fmt: skip


@given(st.lists(st.sampled_from(OF_DATES), max_size=9), st.sampled_from([" ", ""]))
def test_any_words_of_dates_are_survived(words: list[str], glue: str) -> None:
    text = glue.join(words)
    reached = 0
    for found in dates.find(text):
        assert reached <= found.span.start < found.span.end <= len(text)
        reached = found.span.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orders were sent out\n\n08/2007 to 05/2009", ["2007-08..2009-05"]),
        ("Real Estate 2015 - 2017", ["2015..2017"]),
        ("2019 Set up the archive", ["2019..2019"]),
        ("a room set 2012", ["2012..2012"]),
        ("out/2019 - set/2021", ["2019-10..2021-09"]),
        ("out. de 2019", ["2019-10..2019-10"]),
    ],
)
def test_a_month_of_another_language_that_is_an_english_word_counts_only_in_the_form_of_a_date(
    text: str, expected: list[str]
) -> None:
    assert [shown(found) for found in dates.find(text)] == expected


def test_in_a_text_of_its_language_the_same_word_is_a_month() -> None:
    text = "Responsável pela gestão dos projetos de uma equipe e das vendas em todo o país, com os clientes. Out 2019"
    assert [shown(found) for found in dates.find(text)] == ["2019-10..2019-10"]


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Summers 2019", ["2019-06..2019-08"]),
        ("Marchs 2019", ["2019..2019"]),
        ("2019/Acme", ["2019..2019"]),
        ("2019/the present", ["2019..now"]),
        ("Version 2019 – Present", []),
    ],
)
def test_only_whole_words_of_time_count(text: str, ranges: list[str]) -> None:
    assert [shown(one) for one in dates.find(text)] == ranges
