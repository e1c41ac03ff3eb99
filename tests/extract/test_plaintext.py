import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.extract.plaintext import read_plaintext
from mlscreen.model.document import Document


def read(text: str, name: str = "cv.txt") -> Document:
    return read_plaintext(text.encode(), name, Limits())


def test_lines_stay_and_blank_lines_are_breaks() -> None:
    document = read("Ada Jones\r\n\r\n\r\nAcme     2019 - 2021\nBerlin\x0c\nNext")
    assert document.text == "Ada Jones\n\nAcme\t2019 - 2021\n\nBerlin\nNext"
    assert [line.place for line in document.lines] == ["line 1", "line 4", "line 5", "line 6"]
    assert document.media_type == "text/plain"


def test_rules_are_breaks_and_underlined_titles_are_headings() -> None:
    document = read("EXPERIENCE\n==========\nEngineer\n----------------------\nEducation\n~~~~~~~~~")
    assert document.text == "EXPERIENCE\n\nEngineer\n\nEducation"
    assert [line.heading_level for line in document.lines] == [1, 0, 1]


def test_pairs_of_spaces_in_a_long_line_are_lost_line_breaks() -> None:
    assert read("did one thing well  " * 20).text.count("\t") == 19
    assert read("Done.  Next.").text == "Done. Next."


def test_an_old_encoding_is_named_in_a_warning() -> None:
    document = read_plaintext("José Núñez trabajó en Málaga".encode("cp1252"), "x", Limits())
    assert document.text == "José Núñez trabajó en Málaga"
    assert [warning.code for warning in document.warnings] == ["encoding"]


@pytest.mark.parametrize("text", ["", " \n\n", "=====\n-----"])
def test_a_file_without_words_is_empty(text: str) -> None:
    with pytest.raises(Unreadable) as problem:
        read(text)
    assert problem.value.code is UnscreenedCode.EMPTY


def test_markdown_is_told_by_its_marks_or_its_name() -> None:
    assert read("# Ada\n\n## Work\n- did").media_type == "text/markdown"
    assert read("**Ada**", "cv.MD").media_type == "text/markdown"
    assert read("# of people led: 5\nC# and F#").media_type == "text/plain"
