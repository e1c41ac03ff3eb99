"""Which words of a page the eye cannot see, and why.

Attributes first; only words that they make suspicious are looked at in pictures, drawn once with and once without
them. Never drops a word and never accuses: it marks.
"""

from collections.abc import Sequence

from mlscreen.extract import pdf_raw
from mlscreen.extract.page_word import Look, PageWord
from mlscreen.extract.pdf_clip import Clips, switchable
from mlscreen.extract.pdf_picture import Picture, contrast, trace
from mlscreen.extract.pdf_raw import PageText
from mlscreen.extract.pdf_scene import Area, Scene
from mlscreen.extract.pdf_words import ReadWords
from mlscreen.model.document import Visibility

_TINY = 3.0
_FAINT_ALPHA = 26
_PLAIN_CONTRAST = 64
_SEEN_CONTRAST = 25
_UNDRAWN_WIDTH = 0.12
_FEWEST_UNDRAWN = 3
_WHITE = (255, 255, 255)
_UNPAINTED_MODES = (3, 7)
_STROKE_MODES = (1, 2, 5, 6)
# Of a line cut by the page break only the tails of letters remain, and the line is repeated on the next page.
_CUT_SHARE = {Visibility.CLIPPED: 0.3, Visibility.COVERED: 0.3}
# To draw a line takes a fortieth of what the page takes, but each walks over all that is painted on it.
_MOST_LINES = 12

Marks = dict[int, Visibility]


def judged(page: PageText, read: ReadWords) -> list[PageWord]:
    """Return the words with their visibility."""
    words, items = read.words, read.items
    scene = Scene(page, read)
    marks = _by_attributes(page, words)
    suspects = _by_paint(scene, read)
    for index, why in _by_container(page, words, items):
        suspects.setdefault(index, why)
    suspects = {index: why for index, why in suspects.items() if index not in marks}
    if suspects:
        marks.update(_unseen(page, scene, words, items, suspects))
    if not marks:
        return list(words)
    return [word._replace(visibility=marks.get(index, word.visibility)) for index, word in enumerate(words)]


def _by_attributes(page: PageText, words: Sequence[PageWord]) -> Marks:
    """Return what is sure without a look: off the page, tiny, never drawn."""
    width, height = page.frame.width, page.frame.height
    marks: Marks = {}
    for index, (text, x0, top, x1, bottom, _, (_, size, _, _, _, _, turn), _, _, _) in enumerate(words):
        run = x1 - x0 if turn % 2 == 0 else bottom - top
        if x1 <= 0 or x0 >= width or bottom <= 0 or top >= height:
            marks[index] = Visibility.OFF_PAGE
        elif size < _TINY and (bottom - top < _TINY + 1 or x1 - x0 < _TINY + 1):
            marks[index] = Visibility.TINY
        elif run < _UNDRAWN_WIDTH * size * len(text) and len(text) >= _FEWEST_UNDRAWN:
            marks[index] = Visibility.ACTUAL_TEXT
    return marks


def _by_paint(scene: Scene, read: ReadWords) -> Marks:
    """Return the words whose colour, mode or place among painted areas makes them suspicious."""
    on_white = {look: _suspicion(look, _WHITE) for look in read.looks}
    areas = scene.areas
    if not areas and not any(on_white.values()):
        return {}
    suspects: Marks = {}
    # Looks are few, and shared by the words that have them.
    known: dict[tuple[int, tuple[int, int, int] | None], Visibility | None] = {}
    boxes = [(area[0], area[1], area[2], area[3], area) for area in areas]
    last, level = None, boxes
    for index, (_, x0, top, x1, bottom, _, look, _, _, _) in enumerate(read.words):
        y = (top + bottom) / 2
        if y != last:
            last, level = y, [box for box in boxes if box[1] <= y <= box[3]]
        x = (x0 + x1) / 2
        around = [box[4] for box in level if box[0] <= x <= box[2]] if level else ()
        if not around:
            why = on_white[look]
        else:
            ground = around[0] if len(around) == 1 else max(around, key=_depth)
            if ground.depth > scene.depth(read.items[index]):
                why = Visibility.COVERED
            elif (kind := (id(look), ground.color)) in known:
                why = known[kind]
            else:
                why = known[kind] = _suspicion(look, ground.color)
        if why is not None:
            suspects[index] = why
    return suspects


def _depth(area: Area) -> float:
    return area.depth


def _suspicion(look: Look, ground: tuple[int, int, int] | None) -> Visibility | None:
    if look.mode in _UNPAINTED_MODES:
        return Visibility.INVISIBLE_MODE
    if look.alpha <= _FAINT_ALPHA:
        return Visibility.TRANSPARENT
    if look.mode in _STROKE_MODES or ground is None:
        return Visibility.BACKGROUND_COLOURED
    ink = (look.color >> 16, look.color >> 8 & 255, look.color & 255)
    if max(abs(a - b) for a, b in zip(ink, ground, strict=True)) * look.alpha < _PLAIN_CONTRAST * 255:
        return Visibility.TRANSPARENT if look.alpha < 128 else Visibility.BACKGROUND_COLOURED
    return None


def _by_container(page: PageText, words: Sequence[PageWord], items: Sequence[int]) -> list[tuple[int, Visibility]]:
    """Return the words of objects that a clip or a layer may hide; asks once for every line that an object begins."""
    found: list[tuple[int, Visibility]] = []
    asked: dict[int, Visibility | None] = {}
    last: Visibility | None = None
    base: float | None = None
    clips = Clips(page.frame)
    for index, (word, item) in enumerate(zip(words, items, strict=True)):
        own = word[5]
        if item not in asked:
            last = asked[item] = _container(clips, word, item) if own != base or last else None
        base = own
        why = asked[item]
        if why is not None:
            found.append((index, why))
    return found


def _container(clips: Clips, word: PageWord, item: int) -> Visibility | None:
    if not item:
        return None
    if clips.leave_out(item, (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2):
        return Visibility.CLIPPED
    return Visibility.LAYER_OFF if switchable(item) else None


def _unseen(page: PageText, scene: Scene, words: Sequence[PageWord], items: Sequence[int], suspects: Marks) -> Marks:
    """Return the suspects that leave no trace: the page looks the same without them."""
    lines = _lines(words, sorted(suspects))
    boxes = [_around([words[index] for index in line]) for line in lines]
    before = [Picture(page, box=box) for box in boxes]
    inactive = {items[index] for index in suspects if items[index]}
    for item in inactive:
        pdf_raw.set_active(item, 0)
    try:
        without = [Picture(page, box=box) for box in boxes]
    finally:
        for item in inactive:
            pdf_raw.set_active(item, 1)
    scanned = _is_scanned(scene, words)
    marks: Marks = {}
    for line, drawn, bare in zip(lines, before, without, strict=True):
        for index in line:
            why, word = suspects[index], words[index]
            box = (word.x0, word.top, word.x1, word.bottom)
            if trace(drawn, bare, box, _SEEN_CONTRAST) > _CUT_SHARE.get(why, 0):
                continue
            if scanned and why is Visibility.INVISIBLE_MODE and contrast(bare, box) >= _SEEN_CONTRAST:
                # The text layer of a scan: the eye reads the same word in the picture below.
                continue
            marks[index] = why
    return marks


def _lines(words: Sequence[PageWord], suspects: Sequence[int]) -> list[list[int]]:
    """Return suspects by lines, each to be drawn by itself; all together where they are many and fill the page."""
    lines: list[list[int]] = []
    for index in suspects:
        above = words[lines[-1][-1]] if lines else None
        if above is not None and words[index].top < above.bottom and words[index].bottom > above.top:
            lines[-1].append(index)
        else:
            lines.append([index])
    return lines if len(lines) <= _MOST_LINES else [list(suspects)]


def _around(words: Sequence[PageWord]) -> tuple[float, float, float, float]:
    """Return the box around some words: no more than that is drawn."""
    return (
        min(word.x0 for word in words),
        min(word.top for word in words),
        max(word.x1 for word in words),
        max(word.bottom for word in words),
    )


def _is_scanned(scene: Scene, words: Sequence[PageWord]) -> bool:
    unpainted = sum(word.look.mode in _UNPAINTED_MODES for word in words)
    return bool(scene.images) and unpainted * 2 > len(words)
