import subprocess
from types import SimpleNamespace

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract import ocr
from mlscreen.extract.limits import Limits

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
TABLE = (
    HEAD + "4\t1\t1\t1\t1\t0\t0\t0\t300\t20\t-1\t\n5\t1\t1\t1\t1\t1\t20\t40\t60\t20\t96.5\tMay\n"
    '5\t1\t1\t1\t1\t2\t90\t48\t8\t4\t0.0\t-\n5\t1\t1\t1\t1\t3\t110\t40\t80\t20\t91\t"2021\n'
    "5\t1\t1\t1\t1\t4\t200\t40\t9\t9\t3\t~%\n5\t1\t2\t1\t1\t1\t20\t80\t60\t20\t95\tGo\n"
)


def engine(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(ocr, "engine", lambda: name)
    monkeypatch.setattr(ocr, "_languages", lambda: "eng")


def tesseract(
    monkeypatch: pytest.MonkeyPatch, stdout: str = "", returncode: int = 0, error: Exception | None = None
) -> None:
    def run(*_: object, **__: object) -> SimpleNamespace:
        if error is not None:
            raise error
        return SimpleNamespace(stdout=stdout.encode(), returncode=returncode)

    engine(monkeypatch, "tesseract")
    monkeypatch.setattr(subprocess, "run", run)


def test_words_keep_their_boxes_in_points_and_thin_dashes_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    tesseract(monkeypatch, TABLE)
    words = ocr.words(b"png", 2.0)
    assert [word.text for word in words] == ["May", "-", '"2021', "Go"]
    assert words[0].bbox == (10, 20, 40, 30)


def test_without_an_engine_the_reason_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    engine(monkeypatch, "")
    with pytest.raises(Unreadable, match=r"mlscreen\[ocr\]") as problem:
        ocr.words(b"png", 1.0)
    assert problem.value.code is UnscreenedCode.NO_TEXT


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (subprocess.TimeoutExpired("tesseract", 1), UnscreenedCode.TIMED_OUT),
        (OSError("gone"), UnscreenedCode.NO_TEXT),
        (None, UnscreenedCode.NO_TEXT),
    ],
)
def test_a_failing_engine_ends_in_a_reason(
    monkeypatch: pytest.MonkeyPatch, error: Exception | None, code: UnscreenedCode
) -> None:
    tesseract(monkeypatch, returncode=1, error=error)
    with pytest.raises(Unreadable) as problem:
        ocr.words(b"png", 1.0, Limits())
    assert problem.value.code is code


def test_the_words_of_rapidocr_are_brought_into_the_same_form(monkeypatch: pytest.MonkeyPatch) -> None:
    engine(monkeypatch, "RapidOCR")
    corners = [[20, 40], [80, 40], [80, 60], [20, 60]]
    result = SimpleNamespace(word_results=(((" Ada", 0.9, corners), (" ", 0.9, corners)),))
    monkeypatch.setattr(ocr, "_rapid_engine", lambda: lambda image, return_word_box: result)
    assert [(word.text, word.bbox) for word in ocr.words(b"png", 2.0)] == [("Ada", (10, 20, 40, 30))]
    monkeypatch.setattr(ocr, "_rapid_engine", lambda: lambda image, return_word_box: SimpleNamespace(word_results=None))
    assert ocr.words(b"png", 2.0) == ()
    monkeypatch.setattr(ocr, "_rapid_engine", lambda: lambda image, return_word_box: 1 / 0)
    with pytest.raises(Unreadable, match="RapidOCR"):
        ocr.words(b"png", 2.0)


def test_the_output_names_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    engine(monkeypatch, "tesseract")
    assert ocr.warning().code == "ocr"
    assert "tesseract" in ocr.warning().message
