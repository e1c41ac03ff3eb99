"""The one door: paths, types, limits, and thousands of broken files that must end in a document or a reason."""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import reader
from mlscreen.extract.limits import Limits
from mlscreen.extract.reader import read, read_bytes
from tests.extract.docx_making import docx, p, r, tbl, tc, text_box
from tests.extract.zip_making import zipped

LAUGHS = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><w:document/>"


def rich_docx() -> bytes:
    table = tbl((tc(p("Python"), p("Go")), tc(p("2019 - 2021"), p("Acme"))))
    box = f"<w:p>{text_box(p('side'), p('bar'), at=(10, 10, 100, 300))}</w:p>"
    numbering = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    style = (
        '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>'
    )
    parts = {"styles": style, "numbering": numbering, "header1": p("Ada"), "footnotes": p("note")}
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    )
    return docx(p("Ada Jones", '<w:pStyle w:val="a"/>') + table + box + section, parts)


SEEDS: dict[str, Callable[[], bytes]] = {
    "docx": rich_docx,
    "html": lambda: b"<html><body><h1>Ada</h1><table><tr><td>a<td>b</table><p style='color:#fff'>x</p></body></html>",
    "markdown": lambda: b"# Ada\n\n- **Go** [x](y)\n\n| a | b |\n|--|--|\n| c | d |\n",
    "mail": lambda: (
        b"From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n"
        b"Content-Transfer-Encoding: base64\n\nPHA+QWRhIEpvbmVzPC9wPg==\n--b\nContent-Type: text/plain\n\nAda\n--b--\n"
    ),
    "text": lambda: "Ada Jonés\nEngineer    2019\n====\n".encode("cp1252"),
}


def test_a_file_is_read_by_content_whatever_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(docx(p("Ada")))
    document = read(path)
    assert (document.text, document.source) == ("Ada", str(path))


def code_of(data: bytes, limits: Limits = Limits()) -> UnscreenedCode:  # noqa: B008
    with pytest.raises(Unreadable) as problem:
        read_bytes(data, "x", limits)
    assert problem.value.reason
    assert "\n" not in problem.value.reason
    return problem.value.code


def test_paths_that_are_no_readable_file_say_why(tmp_path: Path) -> None:
    def code(path: Path) -> UnscreenedCode:
        with pytest.raises(Unreadable) as problem:
            read(path)
        return problem.value.code

    assert code(tmp_path / "none.pdf") is UnscreenedCode.NOT_FOUND
    assert code(tmp_path) is UnscreenedCode.WRONG_TYPE
    assert code(Path("a\0b")) is UnscreenedCode.NOT_READABLE
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert code(tmp_path / "loop") is UnscreenedCode.NOT_READABLE
    assert code(tmp_path / ("x" * 300)) is UnscreenedCode.NOT_READABLE


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_pipes_are_refused_without_waiting_for_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable) as problem:
        read(tmp_path / "pipe")
    assert problem.value.code is UnscreenedCode.WRONG_TYPE


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    path = tmp_path / "cv.txt"
    path.write_text("Ada")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Unreadable) as problem:
        read(path)
    assert problem.value.code is UnscreenedCode.NOT_READABLE


def test_the_size_is_checked_before_the_file_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cv.txt"
    path.write_bytes(b"x" * 100)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("opened"))
    with pytest.raises(Unreadable) as problem:
        read(path, Limits(max_bytes=99))
    assert problem.value.code is UnscreenedCode.TOO_LARGE


HOSTILE = {
    "nothing": (b"", UnscreenedCode.EMPTY),
    "zeros": (bytes(5_000), UnscreenedCode.EMPTY),
    "white space": (b" \n\t\r\n", UnscreenedCode.EMPTY),
    "too large": (b"x" * 30_000_000, UnscreenedCode.TOO_LARGE),
    "zip bomb": (docx("", extra={"word/media/a": bytes(60_000_000)}), UnscreenedCode.EXPANDS_TOO_MUCH),
    "markup bomb": (docx("<w:p/>" * 3_000_000), UnscreenedCode.EXPANDS_TOO_MUCH),
    "billion laughs": (zipped({"word/document.xml": LAUGHS}), UnscreenedCode.CORRUPT),
    "no main part": (zipped({"word/document9.bin": "x"}), UnscreenedCode.CORRUPT),
    "a tower of tags": (docx("<w:sdt>" * 9_000 + "</w:sdt>" * 9_000), UnscreenedCode.CORRUPT),
    "endless text": (b"word " * 1_000_000, UnscreenedCode.TOO_LARGE),
}


@pytest.mark.parametrize(("data", "code"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_end_in_a_reason(data: bytes, code: UnscreenedCode) -> None:
    assert code_of(data) is code


@pytest.mark.parametrize("depth", [50, 100, 200, 240])
def test_nesting_as_deep_as_the_parser_allows_ends_in_text_or_a_reason(depth: int) -> None:
    for before, after in (("<w:sdt>", "</w:sdt>"), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")):
        levels = depth // before.count("<")
        try:
            assert read_bytes(docx(before * levels + p("deep") + after * levels), "x").text == "deep"
        except Unreadable as problem:
            assert problem.code is UnscreenedCode.CORRUPT  # noqa: PT017 - both ends are right


def test_memory_and_recursion_errors_become_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    for error, code in ((MemoryError, UnscreenedCode.OUT_OF_MEMORY), (RecursionError, UnscreenedCode.CORRUPT)):

        def fail(*_: object, error: type[Exception] = error) -> None:
            raise error

        monkeypatch.setattr(reader, "_adapter", fail)
        assert code_of(b"text") is code


def survives(data: bytes) -> None:
    try:
        document = read_bytes(data, "x")
    except Unreadable as problem:
        assert problem.reason  # noqa: PT017 - both ends are right
        return
    assert all(document.quote(word.span) for line in document.lines for word in line.words)


@pytest.mark.parametrize("kind", SEEDS)
def test_cut_and_flipped_files_never_break_the_reader(kind: str) -> None:
    whole = SEEDS[kind]()
    dice = random.Random(kind)
    for _ in range(350):
        broken = bytearray(whole[: dice.randrange(1, len(whole))] if dice.random() < 0.3 else whole)
        for _ in range(dice.randrange(1, 8)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        survives(bytes(broken))


def test_flipped_markup_inside_a_sound_archive_never_breaks_the_reader() -> None:
    dice = random.Random("markup")
    names = ["w:p", "w:tbl", "w:tr", "w:tc", "w:r", "w:t", "w:sdt", "w:pict", "w:drawing", "w:txbxContent", "w:tcPr",
             "w:pPr", "w:sectPr", "w:numPr", "w:vMerge", "w:framePr", "w:fldChar", "mc:AlternateContent", "mc:Choice",
             "v:shape", "w:ruby", "w:sym", "w:ins", "w:trPr", "w:rPr", "w:shd", "wp:anchor", "wps:wsp",
             "w:gridSpan"]  # fmt: skip
    leaves = [p("Ada 2019"), r("Go"), f"<w:p>{r('a')}{r('b')}</w:p>", text_box(p("x"), at=(1, 2, 3, 4)), tc(p("cell"))]
    values = ["", "-1", "99999999999999999999", "nan", "restart", "begin", "FFFFFF", "x;y:z", "1e308", "true"]

    def tree(depth: int) -> str:
        name = dice.choice(names)
        marks = f' w:val="{dice.choice(values)}" w:w="{dice.choice(values)}" style="{dice.choice(values)}"'
        inside = "".join(tree(depth - 1) for _ in range(dice.randrange(4))) if depth else dice.choice(leaves)
        return f"<{name}{marks}>{inside}</{name}>"

    for _ in range(500):
        survives(docx("".join(tree(dice.randrange(6)) for _ in range(3)), {"styles": tree(3), "numbering": tree(3)}))


def test_random_bytes_never_break_the_reader() -> None:
    dice = random.Random("bytes")
    starts = [
        b"",
        b"PK\x03\x04",
        b"<html>",
        b"\xff\xfe",
        b"{\\rt",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"\xd0\xcf\x11\xe0",
    ]
    for _ in range(800):
        survives(dice.choice(starts) + dice.randbytes(dice.randrange(1, 400)))
