"""Prints what the first reader costs against pdfium's bare text: `python -m tests.accuracy.speed FOLDER...`."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

import pypdfium2

from mlscreen.errors import Unreadable
from mlscreen.extract.limits import Limits
from mlscreen.extract.pdf import read_pdf

ROUNDS = 5


def bare(data: bytes) -> None:
    """What nobody can do without: open, load each page, take its text."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return
    for index in range(len(document)):
        page = document[index]
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def ours(data: bytes) -> None:
    try:
        read_pdf(data, "resume.pdf", Limits())
    except Unreadable:
        return


def seconds(read: Callable[[bytes], None], files: Sequence[bytes]) -> float:
    start = process_time()
    for data in files:
        read(data)
    return process_time() - start


def main(folders: Sequence[str]) -> None:
    paths = sorted(path for folder in folders for path in Path(folder).rglob("*.pdf"))
    files = [path.read_bytes() for path in paths]
    pairs = [(seconds(bare, files), seconds(ours, files)) for _ in range(ROUNDS)]
    floor, cost = min(a for a, _ in pairs), min(b for _, b in pairs)
    print(f"{len(files)} files: bare {floor:.2f} s, mlscreen {cost:.2f} s, ratio {cost / floor:.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
