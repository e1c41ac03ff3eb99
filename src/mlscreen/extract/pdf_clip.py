"""What contains a text object: the clip that may cut it away, the layer that may be switched off.

Gives reasons to look, never a verdict: a picture of the page decides.
"""

import ctypes

from mlscreen.extract import pdf_raw
from mlscreen.extract.pdf_raw import Frame

_MOST_PATHS = 8
_MOST_SEGMENTS = 64
_MOST_MARKS = 8
_POINT = (ctypes.c_float * 2)()
_NAME = ctypes.create_string_buffer(64)
_LENGTH = ctypes.c_ulong()
_OPTIONAL_CONTENT = "OC"


Box = tuple[float, float, float, float]


class Clips:
    """The clip paths of one page; remembers their boxes, because many objects have the same."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._boxes: dict[tuple[int, int], Box] = {}

    def leave_out(self, item: int, x: float, y: float) -> bool:
        """Tell whether the point, on the page as seen, lies outside the box of one of the object's clip paths."""
        clip = pdf_raw.clip_path(item)
        if not clip:
            return False
        for path in range(min(pdf_raw.clip_count(clip), _MOST_PATHS)):
            box = self._box(clip, path)
            if box is not None and not (box[0] <= x <= box[2] and box[1] <= y <= box[3]):
                return True
        return False

    def _box(self, clip: int, path: int) -> Box | None:
        count = pdf_raw.clip_segments(clip, path)
        if count <= 1 or count > _MOST_SEGMENTS:
            # pdfium keeps an empty clip, which hides everything, as a path of one point.
            return (0, 0, 0, 0) if count == 1 else None
        # Objects share the points of a path: the same address, while the page is open, is the same path.
        known = pdf_raw.clip_segment(clip, path, 0), count
        box = self._boxes.get(known)
        if box is None:
            box = self._boxes[known] = self._around(clip, path, count)
        return box

    def _around(self, clip: int, path: int, count: int) -> Box:
        at = ctypes.addressof(_POINT)
        xs: list[float] = []
        ys: list[float] = []
        # Two opposite corners are enough for the rectangle that nearly every clip is.
        for index in (0, 2) if count in (4, 5) else range(count):
            pdf_raw.segment_point(pdf_raw.clip_segment(clip, path, index), at, at + 4)
            xs.append(_POINT[0])
            ys.append(_POINT[1])
        return self._frame.seen_box(min(xs), min(ys), max(xs), max(ys))


def switchable(item: int) -> bool:
    """Tell whether the object belongs to optional content: a layer that can be switched off."""
    for index in range(min(pdf_raw.count_marks(item), _MOST_MARKS)):
        mark = pdf_raw.get_mark(item, index)
        if mark and pdf_raw.mark_name(mark, ctypes.addressof(_NAME), 64, ctypes.addressof(_LENGTH)):
            name = _NAME.raw[: max(_LENGTH.value - 2, 0)].decode("utf-16-le", "replace")
            if name == _OPTIONAL_CONTENT:
                return True
    return False
