"""The few functions of pdfium that the reader calls, bound once with plain addresses for speed.

Never interprets what they return, and never keeps a file or a page open: `opened` and `page_text` close them.
pdfium is not thread-safe: use processes, never threads. pypdfium2's own objects would double the time to load it.
"""

import ctypes
from codecs import utf_16_le_decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import isfinite
from typing import Any

from mlscreen.extract import pdf_library
from mlscreen.model.record import Record

_LIBRARY = pdf_library.load()
_P, _I, _F = ctypes.c_void_p, ctypes.c_int, ctypes.c_float
Handle = ctypes.c_void_p
"""An address that ctypes hands over as it is."""
# c_void_p gives None for what is not there: 0 needs no second look.
_ADDRESS = ctypes.c_size_t


def _bind(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """Return a pdfium function that takes and gives plain integers: pypdfium2's own take a pointer object each."""
    function = _LIBRARY[name]
    function.restype, function.argtypes = result, arguments
    return function


def _bind_swift(name: str, result: Any) -> Callable[..., Any]:
    """Return a function for sweeps: it takes a `Handle`, small integers and `byref`, never an address as an integer.

    Without declared arguments a call costs half: ctypes makes no object of each of them first.
    """
    function = _LIBRARY[name]
    function.restype = result
    return function


load_document = _bind("FPDF_LoadMemDocument64", _P, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p)
close_document = _bind("FPDF_CloseDocument", None, _P)
count_pages = _bind("FPDF_GetPageCount", _I, _P)
last_error = _bind("FPDF_GetLastError", ctypes.c_ulong)
load_page = _bind("FPDF_LoadPage", _P, _P, _I)
close_page = _bind("FPDF_ClosePage", None, _P)
load_text = _bind("FPDFText_LoadPage", _P, _P)
close_text = _bind("FPDFText_ClosePage", None, _P)
count_chars = _bind("FPDFText_CountChars", _I, _P)
get_text = _bind("FPDFText_GetText", _I, _P, _I, _I, _P)
char_of_text = _bind("FPDFText_GetCharIndexFromTextIndex", _I, _P, _I)
char_origin = _bind("FPDFText_GetCharOrigin", _I, _P, _I, _P, _P)
char_matrix = _bind("FPDFText_GetMatrix", _I, _P, _I, _P)
char_font_size = _bind("FPDFText_GetFontSize", ctypes.c_double, _P, _I)
font_name = _bind("FPDFFont_GetBaseFontName", ctypes.c_size_t, _P, _P, ctypes.c_size_t)
font_flags = _bind("FPDFFont_GetFlags", _I, _P)
page_box = _bind("FPDF_GetPageBoundingBox", _I, _P, _P)
page_rotation = _bind("FPDFPage_GetRotation", _I, _P)
count_objects = _bind("FPDFPage_CountObjects", _I, _P)
object_type = _bind("FPDFPageObj_GetType", _I, _P)
object_bounds = _bind("FPDFPageObj_GetBounds", _I, _P, _P, _P, _P, _P)
path_mode = _bind("FPDFPath_GetDrawMode", _I, _P, _P, _P)
object_matrix = _bind("FPDFPageObj_GetMatrix", _I, _P, _P)
form_count = _bind("FPDFFormObj_CountObjects", _I, _P)
form_object = _bind("FPDFFormObj_GetObject", _P, _P, ctypes.c_ulong)
set_active = _bind("FPDFPageObj_SetIsActive", _I, _P, _I)
clip_path = _bind("FPDFPageObj_GetClipPath", _P, _P)
clip_count = _bind("FPDFClipPath_CountPaths", _I, _P)
clip_segments = _bind("FPDFClipPath_CountPathSegments", _I, _P, _I)
clip_segment = _bind("FPDFClipPath_GetPathSegment", _P, _P, _I, _I)
segment_point = _bind("FPDFPathSegment_GetPoint", _I, _P, _P, _P)
count_marks = _bind("FPDFPageObj_CountMarks", _I, _P)
get_mark = _bind("FPDFPageObj_GetMark", _P, _P, ctypes.c_ulong)
mark_name = _bind("FPDFPageObjMark_GetName", _I, _P, _P, ctypes.c_ulong, _P)
bitmap_create = _bind("FPDFBitmap_CreateEx", _P, _I, _I, _I, _P, _I)
bitmap_fill = _bind("FPDFBitmap_FillRect", _I, _P, _I, _I, _I, _I, ctypes.c_ulong)
bitmap_buffer = _bind("FPDFBitmap_GetBuffer", _P, _P)
bitmap_stride = _bind("FPDFBitmap_GetStride", _I, _P)
bitmap_destroy = _bind("FPDFBitmap_Destroy", None, _P)
render = _bind("FPDF_RenderPageBitmap", None, _P, _P, _I, _I, _I, _I, _I, _I)

# Asked of every word, or of every object of a page.
loose_box = _bind_swift("FPDFText_GetLooseCharBox", _I)
char_object = _bind_swift("FPDFText_GetTextObject", _ADDRESS)
char_is_generated = _bind_swift("FPDFText_IsGenerated", _I)
fill_color = _bind_swift("FPDFPageObj_GetFillColor", _I)
render_mode = _bind_swift("FPDFTextObj_GetTextRenderMode", _I)
object_font = _bind_swift("FPDFTextObj_GetFont", _ADDRESS)
get_object = _bind_swift("FPDFPage_GetObject", _ADDRESS)

# A second call, as by pypdfium2's own objects elsewhere in the process, does nothing.
_bind("FPDF_InitLibrary", None)()

NEEDS_PASSWORD = frozenset((4, 5))
"""Codes of `NotOpened` that tell of a protected file: fpdfview.h, FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY."""
_LETTER = (0.0, 792.0, 612.0, 0.0)
"""Left, top, right, bottom of a page whose own box is broken, as pdfium itself takes it."""
_BOX = (_F * 4)()
TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5
"""Kinds of page objects, as `object_type` returns them."""


class Frame(Record):
    """The visible part of a page in its own coordinates, and its quarter turns clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    @property
    def width(self) -> float:
        """Width of the page as seen."""
        return self.right - self.left if self.turn % 2 == 0 else self.top - self.bottom

    @property
    def height(self) -> float:
        """Height of the page as seen."""
        return self.top - self.bottom if self.turn % 2 == 0 else self.right - self.left

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point stands on the page as seen, origin at the top left."""
        if self.turn == 0:
            return x - self.left, self.top - y
        if self.turn == 1:
            return y - self.bottom, x - self.left
        if self.turn == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def seen_box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Return x0, top, x1, bottom of a box on the page as seen."""
        ax, ay = self.seen(left, bottom)
        bx, by = self.seen(right, top)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


class PageText(Record):
    """An open page with its text; valid only inside `page_text`."""

    page: Handle
    handle: Handle
    text: str
    chars: int
    """Number of characters of pdfium; more than `len(text)` when some have no Unicode value."""
    frame: Frame


class NotOpened(Exception):
    """pdfium cannot open the file, or it has no pages."""

    def __init__(self, code: int) -> None:
        super().__init__(f"pdfium's error {code}")
        self.code = code


@contextmanager
def opened(data: bytes) -> Iterator[int]:
    """Open the document in `data` and close it; raise `NotOpened` when pdfium cannot."""
    document = load_document(data, len(data), None)
    if not document:
        raise NotOpened(last_error())
    try:
        if count_pages(document) < 1:
            raise NotOpened(last_error())
        yield document
    finally:
        close_document(document)


@contextmanager
def page_text(document: Any, index: int) -> Iterator[PageText | None]:
    """Open page `index` of an opened document and its text, `None` if pdfium cannot, and close both."""
    page = Handle(load_page(ctypes.cast(document, _P), index))
    if not page:
        yield None
        return
    handle = Handle(load_text(page))
    try:
        yield _read(page, handle) if handle else None
    finally:
        if handle:
            close_text(handle)
        close_page(page)


def _read(page: Handle, handle: Handle) -> PageText:
    chars = max(count_chars(handle), 0)
    text = ""
    if chars:
        # Characters beyond the basic plane take two units: room for all of them.
        # ctypes would make a type of its own for every length of a buffer of its own.
        room = bytearray(4 * chars + 4)
        units = get_text(handle, 0, chars, ctypes.addressof(ctypes.c_char.from_buffer(room)))
        text, _ = utf_16_le_decode(memoryview(room)[: 2 * max(units - 1, 0)], "replace", True)
    return PageText(page, handle, text, chars, _frame(page))


def _frame(page: Handle) -> Frame:
    page_box(page, ctypes.addressof(_BOX))
    left, top, right, bottom = _BOX
    if not isfinite(left + top + right + bottom):
        left, top, right, bottom = _LETTER
    return Frame(left, bottom, right, top, page_rotation(page) % 4)
