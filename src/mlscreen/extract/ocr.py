"""Reads the words of a picture with an OCR engine that is installed: tesseract, or RapidOCR from `mlscreen[ocr]`.

Gives words with boxes and no order; the layout puts them in order as it does those of a PDF.
"""

import csv
import io
import shutil
import subprocess
import sys
from functools import cache
from itertools import groupby
from typing import Any

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits, lift_from_child
from mlscreen.extract.ocr_lines import OcrWord, straightened
from mlscreen.model.document import BBox, DocumentWarning

LANGUAGES = ("eng", "deu", "fra", "spa", "por", "ita", "nld")
"""Of these, tesseract uses what is installed; each more costs time."""
LEAST_CONFIDENCE = 20.0
"""Percent; below it, tesseract has read an icon or a line as letters."""
_DASHES = frozenset("-–—")
HOW_TO = "run again with --ocr to read it"
MISSING = "no OCR engine is installed; install tesseract, or `pip install 'mlscreen[ocr]'`"


@cache
def engine() -> str:
    """Return the name of the engine that would be used: "tesseract", "RapidOCR", or "" when there is none."""
    if shutil.which("tesseract"):
        return "tesseract"
    from importlib.util import find_spec

    return "RapidOCR" if find_spec("rapidocr") and find_spec("onnxruntime") else ""


def warning() -> DocumentWarning:
    """Return what every output says of a document that was read this way."""
    return DocumentWarning("ocr", f"the text was read from a picture by {engine()}; check quotes against the file")


def words(image_png: bytes, scale: float, limits: Limits = Limits()) -> tuple[OcrWord, ...]:  # noqa: B008 - frozen
    """Return the words of a PNG or JPEG picture of `scale` pixels to the point.

    Raises:
        Unreadable: No engine is installed, or it fails on this picture.
    """
    match engine():
        case "tesseract":
            return _tesseract(image_png, scale, limits)
        case "RapidOCR":
            return _rapid(image_png, scale)
        case _:
            raise Unreadable(UnscreenedCode.NO_TEXT, f"the text is in pictures, and {MISSING}")


def _tesseract(image: bytes, scale: float, limits: Limits) -> tuple[OcrWord, ...]:
    resolution = str(max(70, round(scale * 72)))
    command = ["tesseract", "stdin", "stdout", "-l", _languages(), "--psm", "3", "--dpi", resolution, "tsv"]
    try:
        done = subprocess.run(  # noqa: S603 - no shell; every word is ours
            command,
            input=image,
            capture_output=True,
            timeout=limits.converter_seconds,
            check=False,
            preexec_fn=lift_from_child if sys.platform != "win32" else None,
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(
            UnscreenedCode.TIMED_OUT, f"tesseract took longer than {limits.converter_seconds:g} s for a page"
        ) from error
    except OSError as error:
        raise _failed("tesseract") from error
    if done.returncode:
        raise _failed("tesseract")
    return straightened(_lines(done.stdout.decode("utf-8", "replace"), scale))


def _lines(table: str, scale: float) -> list[list[OcrWord]]:
    rows = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    words = [row for row in rows if row.get("level") == "5"]
    lines = []
    for _, group in groupby(words, key=lambda row: (row["block_num"], row["par_num"], row["line_num"])):
        lines.append([word for row in group if (word := _word(row, scale)) is not None])
    return lines


def _word(row: dict[str, Any], scale: float) -> OcrWord | None:
    text = (row.get("text") or "").strip()
    # A dash is too thin to be sure of, and without it a range of dates is two dates.
    if not text or (float(row["conf"]) < LEAST_CONFIDENCE and text not in _DASHES):
        return None
    left, top, width, height = (int(row[name]) / scale for name in ("left", "top", "width", "height"))
    return OcrWord(text, BBox(left, top, left + width, top + height))


@cache
def _languages() -> str:
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, timeout=30, check=False)  # noqa: S607
    installed = set((listed.stdout + listed.stderr).decode("utf-8", "replace").split())
    return "+".join(name for name in LANGUAGES if name in installed) or "eng"


@cache
def _rapid_engine() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "critical"})


def _rapid(image: bytes, scale: float) -> tuple[OcrWord, ...]:
    # The engine is a library of its own world: whatever it raises on a picture means the same to the user.
    try:
        result = _rapid_engine()(image, return_word_box=True)
    except Exception as error:
        raise _failed("RapidOCR") from error
    lines = getattr(result, "word_results", None) or ()
    return straightened(
        [[_corners(text, corners, scale) for text, _, corners in line if text.strip()] for line in lines]
    )


def _corners(text: str, corners: Any, scale: float) -> OcrWord:
    xs, ys = [x / scale for x, _ in corners], [y / scale for _, y in corners]
    return OcrWord(text.strip(), BBox(min(xs), min(ys), max(xs), max(ys)))


def _failed(name: str) -> Unreadable:
    return Unreadable(UnscreenedCode.NO_TEXT, f"{name} cannot read the picture; ask for the file with its text")
