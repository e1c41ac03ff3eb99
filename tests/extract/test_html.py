import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.html import read_html
from mlscreen.extract.limits import Limits
from mlscreen.model.document import Document, Visibility
from tests.extract.docx_making import hidden


def read(body: str) -> Document:
    return read_html(f"<html><head><title>t</title></head><body>{body}</body></html>".encode(), "x.html", Limits())


def test_blocks_are_lines_and_paragraphs_stand_apart() -> None:
    document = read(
        "<h1>Ada  Jones</h1><div>Engineer</div><div>Berlin</div><p>One\n two<br>three</p><ul><li>a<li>b</ul>"
    )
    assert document.text == "Ada Jones\n\nEngineer\nBerlin\n\nOne two\nthree\n\na\nb"
    assert [line.heading_level for line in document.lines][:2] == [1, 0]
    assert [line.bullet for line in document.lines][-2:] == [True, True]


def test_inline_marks_do_not_part_words_and_bold_is_told() -> None:
    line = read("<p>Py<b>thon</b> and <i>Go</i>, <strong>Rust</strong></p>").lines[0]
    assert [word.bold for word in line.words] == [True, False, False, True]
    assert read("<p>Py<b>thon</b></p>").text == "Python"


def test_tables_are_read_as_a_person_would() -> None:
    assert read("<table><tr><td>Go<td>3 years<tr><td>C<td>5 years</table>").text == "Go\t3 years\nC\t5 years"
    layout = "<table><tr><td><p>a</p><p>b</p></td><td><p>c</p><p>d</p></td></tr></table>"
    assert read(layout).text.split() == ["a", "b", "c", "d"]


def test_text_in_tables_inside_tables_comes_once() -> None:
    body = "deep words"
    for level in range(5):
        body = f"<table><tbody><tr><td>{body}</td></tr><tr><td>level {level}</td></tr></tbody></table>"
    text = read(body).text
    assert text.count("deep words") == 1
    assert [text.count(f"level {level}") for level in range(5)] == [1] * 5


def test_rows_that_a_page_nests_by_mistake_are_read_once() -> None:
    text = read("<table><form><tr><td>Go</td><tr><td>C</td></tr></tr></form></table>").text
    assert (text.count("Go"), text.count("C")) == (1, 1)


def test_scripts_styles_and_navigation_are_no_text() -> None:
    assert (
        read("<script>x()</script><style>p{}</style><nav>Home</nav><p>Ada</p><svg><text>s</text></svg>").text == "Ada"
    )


@pytest.mark.parametrize(
    ("mark", "why"),
    [
        ('style="display:none"', Visibility.VANISHED), ("hidden", Visibility.VANISHED),
        ('style="font-size:1px"', Visibility.TINY), ('style="opacity: 0"', Visibility.TRANSPARENT),
        ('style="position:absolute;left:-9999px"', Visibility.OFF_PAGE),
        ('style="color:#fff"', Visibility.BACKGROUND_COLOURED),
    ],
)  # fmt: skip
def test_what_attributes_hide_is_marked(mark: str, why: Visibility) -> None:
    assert hidden(read(f"<p>seen <span {mark}>stuffed <b>more</b></span> seen</p>")) == [
        ("stuffed", why),
        ("more", why),
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<div style="background:#123"><p style="color:white">x</p></div>', '<p class="dark" style="color:#fff">x</p>',
        '<p style="background-color:#fff">x</p>', '<p style="font-size:14px">x</p>', '<p style="opacity:0.8">x</p>',
    ],
)  # fmt: skip
def test_what_only_seems_hidden_is_not(body: str) -> None:
    assert hidden(read(body)) == []


def test_a_page_without_text_is_empty_and_a_large_one_too_large() -> None:
    with pytest.raises(Unreadable) as problem:
        read("<img src=x>")
    assert problem.value.code is UnscreenedCode.EMPTY
    with pytest.raises(Unreadable) as problem:
        read_html(b"<html>" + b"x" * 100, "x", Limits(max_markup_bytes=50))
    assert problem.value.code is UnscreenedCode.TOO_LARGE


def test_encodings_of_saved_pages_are_honoured() -> None:
    page = '<?xml version="1.0" encoding="UTF-8"?><html><body><p>Jörg</p></body></html>'
    assert read_html(page.encode(), "x", Limits()).text == "Jörg"
    assert read_html(page.encode("utf-16"), "x", Limits()).text == "Jörg"
