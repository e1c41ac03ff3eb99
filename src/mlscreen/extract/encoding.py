"""Turns the bytes of a text file into text, whatever its encoding.

Never guesses silently that binary data is text: what holds control characters is refused.
"""

from collections.abc import Iterator

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.regex import regex

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
SAMPLE = 65_536
"""Bytes that are enough to tell an encoding."""
_HIGH = regex(rb"[\x80-\xff]+")
_CONTROLS = regex("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MOST_CONTROLS = 0.005
"""Share of control characters from which on a file is not text; honest texts hold a stray one."""
# Polish read as Western European has signs inside words: "in¿ynier".
_MISREAD = regex("[A-Za-zÀ-ÿ][¹³¿¥£¯¼¾][a-zà-ÿ]")
_CANDIDATES = [
    "gb18030", "shift_jis", "euc_jp", "euc_kr", "big5", "cp1251", "koi8_r", "cp1250", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "cp1252", "mac_roman", "iso8859_2", "iso2022_jp",
]  # fmt: skip


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding.

    Raises:
        Unreadable: It is not text.
    """
    for text, encoding in _attempts(data):
        if _is_text(text):
            return text, encoding
    raise Unreadable(
        UnscreenedCode.WRONG_TYPE, "the file is neither a document nor text; give a PDF, DOCX or text file"
    )


def _attempts(data: bytes) -> Iterator[tuple[str, str]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield data.decode(encoding, errors="replace"), encoding
            return
    wide = _unmarked_wide(data)
    if wide:
        yield data.decode(wide, errors="replace"), wide
        return
    try:
        yield data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        yield from _legacy(data)


def _unmarked_wide(data: bytes) -> str:
    """Name UTF-16 without a byte order mark: every other byte of Western text is then zero."""
    head = data[:SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2 or 1
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _legacy(data: bytes) -> Iterator[tuple[str, str]]:
    if _nearly_utf8(data):
        yield data.decode("utf-8", errors="replace"), "utf-8"
        return
    if _is_western(data):
        text = data.decode("cp1252", errors="replace")
        central = _MISREAD.search(text[:SAMPLE]) is not None
        yield (data.decode("cp1250", errors="replace"), "cp1250") if central else (text, "cp1252")
        return
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE], cp_isolation=_CANDIDATES, enable_fallback=False).best()
    if best is not None:
        yield data.decode(best.encoding, errors="replace"), best.encoding
    yield data.decode("cp1252", errors="replace"), "cp1252"


def _nearly_utf8(data: bytes) -> bool:
    """Tell whether only a few bytes are wrong, as when a file was cut in the middle of a character."""
    text = data[:SAMPLE].decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    right = sum(char > "\x7f" for char in text) - wrong
    return right > 4 * wrong


def _is_western(data: bytes) -> bool:
    """Tell whether accented letters stand alone among ASCII letters, as in Western European languages.

    In Cyrillic or Greek whole words are above ASCII, and in Chinese or Japanese characters come in pairs.
    """
    head = data[:SAMPLE]
    runs = [len(run) for run in _HIGH.findall(head)]
    alone = sum(length == 1 for length in runs)
    return sum(runs) < 0.25 * len(head) and alone > 0.5 * len(runs)


def _is_text(text: str) -> bool:
    sample = text[:SAMPLE]
    odd = len(_CONTROLS.findall(sample)) + sample.count("\ufffd")
    return odd <= max(MOST_CONTROLS * len(sample), 2)
