"""Reads a résumé of any kind: checks its size, tells its type by content, and hands it to the adapter for it.

The only door of `extract/`. Lets nothing out but a `Document` or an `Unreadable` with one line of advice.
"""

from pathlib import Path

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.extract.sniff import FileKind, sniff
from mlscreen.model.document import Document


def read(source: Path, limits: Limits = Limits()) -> Document:  # noqa: B008 - frozen
    """Return the document in the file.

    Raises:
        Unreadable: There is no scorecard to be had from this file; the code and the reason say why.
    """
    return read_bytes(_load(source, limits), str(source), limits)


def read_bytes(data: bytes, source: str, limits: Limits = Limits()) -> Document:  # noqa: B008 - frozen
    """Return the document in `data`; `source` is only for display.

    Raises:
        Unreadable: As for `read`.
    """
    if not data.strip(b"\x00\t\n\r "):
        raise Unreadable(UnscreenedCode.EMPTY, "the file is empty; ask for it again")
    if len(data) > limits.max_bytes:
        raise _too_large(len(data), limits)
    try:
        return _adapter(sniff(data, limits), data, source, limits)
    except RecursionError as error:
        raise Unreadable(
            UnscreenedCode.CORRUPT, "the file is nested deeper than any document; ask for it again, best as PDF"
        ) from error
    except MemoryError as error:
        raise Unreadable(
            UnscreenedCode.OUT_OF_MEMORY, "reading the file took more memory than allowed; ask for a simpler file"
        ) from error


def _load(source: Path, limits: Limits) -> bytes:
    try:
        size = source.stat().st_size
        if source.is_dir():
            raise Unreadable(UnscreenedCode.WRONG_TYPE, "this is a folder; give a file, or use `mlscreen batch`")
        if not source.is_file():
            raise Unreadable(UnscreenedCode.WRONG_TYPE, "this is a device or a pipe; give a file")
        if size > limits.max_bytes:
            raise _too_large(size, limits)
        with source.open("rb") as stream:
            # The file may have grown since: read one byte more than allowed, never all of it.
            return stream.read(limits.max_bytes + 1)
    except FileNotFoundError as error:
        raise Unreadable(UnscreenedCode.NOT_FOUND, "there is no such file; check the path") from error
    except PermissionError as error:
        raise Unreadable(
            UnscreenedCode.NOT_READABLE, "you may not read this file; change its permissions or copy it"
        ) from error
    except (OSError, ValueError) as error:
        raise Unreadable(
            UnscreenedCode.NOT_READABLE, "the file cannot be read from its disk; check the path, or copy it"
        ) from error


def _too_large(size: int, limits: Limits) -> Unreadable:
    return Unreadable(
        UnscreenedCode.TOO_LARGE,
        f"the file has {size:,} bytes, more than {limits.max_bytes:,}; ask for a smaller one or raise --limit size=N",
    )


def _adapter(kind: FileKind, data: bytes, source: str, limits: Limits) -> Document:
    # Each adapter is imported where it is chosen: nobody pays for a library that the file does not need.
    match kind:
        case FileKind.PDF:
            from mlscreen.extract.pdf import read_pdf

            return read_pdf(data, source, limits)
        case FileKind.DOCX:
            from mlscreen.extract.docx import read_docx

            return read_docx(data, source, limits)
        case FileKind.DOC | FileKind.ODT | FileKind.RTF:
            from mlscreen.extract.office import read_office

            return read_office(data, source, limits, kind.value)
        case FileKind.HTML:
            from mlscreen.extract.html import read_html

            return read_html(data, source, limits)
        case FileKind.IMAGE:
            from mlscreen.extract.image import read_image

            return read_image(data, source, limits)
        case FileKind.MAIL:
            from mlscreen.extract.mail import read_mail

            return read_mail(data, source, limits)
        case FileKind.TEXT:
            from mlscreen.extract.plaintext import read_plaintext

            return read_plaintext(data, source, limits)
