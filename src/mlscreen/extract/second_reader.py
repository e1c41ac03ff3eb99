"""The second reader: pdfplumber, for single pages that the first reader read badly.

Slow, so never asked without evidence; gives words in content-stream order, without an opinion on visibility.
"""

import io
import logging
import re
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import pdfplumber
from pdfminer.pdfexceptions import PDFException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from mlscreen.extract.page_word import Look, PageWord
from mlscreen.model.document import Visibility
from mlscreen.regex import regex

# What is wrong with the file is said once, by us; pdfminer says it for every object, on the terminal.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

_GAP = 0.15
_FAILURES = (
    PdfminerException, MalformedPDFException, PDFException, ArithmeticError, AssertionError, AttributeError,
    LookupError, OSError, RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
_BOLD = regex(r"bold|black|heavy|demi|cmbx|sfbx", re.IGNORECASE)
_UNMAPPED = regex(r"\(cid:\d+\)")


def read_page(data: bytes, number: int, first: Sequence[PageWord]) -> list[PageWord]:
    """Return the words of page `number`, from 0, as pdfplumber reads them; none if it fails.

    What stands where the first reader saw hidden text is hidden too.
    """
    # A broken file makes pdfminer raise nearly anything; then the first reading stands.
    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            page = pdf.pages[number]
            found = page.extract_words(
                x_tolerance_ratio=_GAP, use_text_flow=True, extra_attrs=["fontname", "size", "upright"]
            )
            corner = float(page.bbox[0]), float(page.bbox[1])
            words = [_word(each, order, corner) for order, each in enumerate(found)]
    except _FAILURES:
        return []
    return _with_visibility(words, first)


def _word(found: dict[str, Any], order: int, corner: tuple[float, float]) -> PageWord:
    name = str(found["fontname"]).split("+", 1)[-1]
    size = float(found["size"])
    x0, x1 = float(found["x0"]) - corner[0], float(found["x1"]) - corner[0]
    top, bottom = float(found["top"]) - corner[1], float(found["bottom"]) - corner[1]
    turn = 0 if found["upright"] else 3
    look = Look(name, size, bool(_BOLD.search(name)), turn=turn)
    # pdfplumber gives no baseline; its boxes reach from ascent to descent.
    base = bottom - 0.2 * size if not turn else x1 - 0.2 * size
    return PageWord(_UNMAPPED.sub("\ufffd", str(found["text"])), x0, top, x1, bottom, base, look, order)


def _with_visibility(words: list[PageWord], first: Sequence[PageWord]) -> list[PageWord]:
    hidden = [word for word in first if word.visibility is not Visibility.VISIBLE]
    if not hidden:
        return words
    made: list[PageWord] = []
    for word in words:
        x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
        over = next((h for h in hidden if h.x0 <= x <= h.x1 and h.top <= y <= h.bottom), None)
        made.append(word._replace(visibility=over.visibility) if over else word)
    return made
