"""Read a job description, from a file of any kind or from standard input, and draft a rubric from it.

Never decides what a line asks for; that is the business of `rubric/draft.py`.
"""

import sys
from pathlib import Path

from mlscreen.errors import NoInput, Unreadable
from mlscreen.extract.encoding import decode
from mlscreen.extract.limits import Limits
from mlscreen.extract.reader import read_bytes
from mlscreen.extract.sniff import FileKind, sniff
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.draft import Draft
from mlscreen.rubric.draft import draft
from mlscreen.rubric.posting_reader import text_of

# Their marks are what the reading of postings goes by; a document's text has lost them.
MARKED_UP = {FileKind.TEXT, FileKind.HTML}


def drafted(job: Path, terms: Path | None) -> Draft:
    """Return the draft of the job description in the file `job` ("-" is standard input).

    Raises:
        NoInput: when there is no such file, or nothing in it to draft from.
    """
    try:
        text = _text(_bytes(job), str(job))
    except Unreadable as problem:
        raise NoInput(f"{job}: {problem.reason}") from problem
    return draft(text, load(terms))


def _bytes(job: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(job) == "-" else job.read_bytes()
    except OSError as problem:
        raise NoInput(f"{job}: cannot be read: {problem.strerror}; check the path") from problem


def _text(data: bytes, name: str) -> str:
    if sniff(data, Limits()) in MARKED_UP:
        return decode(data)[0]
    return text_of(read_bytes(data, name))
