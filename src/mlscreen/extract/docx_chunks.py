"""Reads the pages that résumé builders hide in a DOCX as a "chunk" of HTML, which Word takes in when it opens the file.

Reads HTML, also wrapped as MHTML, and plain text; other kinds of chunk are left out.
"""

from email import message_from_bytes
from email.message import Message

from mlscreen.errors import Unreadable
from mlscreen.extract.encoding import decode
from mlscreen.extract.flow import FlowLine, Opening, Run
from mlscreen.extract.html import page_lines

_BREAK = FlowLine(opening=Opening.BLOCK)


def chunk_lines(data: bytes) -> tuple[FlowLine, ...]:
    """Return the lines of one chunk; none when it cannot be read."""
    try:
        head = data[:2_048].lower()
        if b"mime-version:" in head:
            return tuple(line for part in _pages(data) for line in (_BREAK, *page_lines(decode(part)[0])))
        text = decode(data)[0]
    except Unreadable:
        return ()
    if b"<" in head:
        return tuple(page_lines(text))
    return tuple(FlowLine((Run(line),), Opening.LINE if line.strip() else Opening.BLOCK) for line in text.splitlines())


def _pages(data: bytes) -> list[bytes]:
    found = []
    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            found.append(_content(part))
    return found


def _content(part: "Message[str, str]") -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
