"""Reads the résumé in a saved e-mail, attached or as its text, and pages that a browser saved in one MHTML file.

Reads one attachment, the likeliest; never looks at sender, receivers or other headers.
"""

import re
from email import message_from_bytes
from email.message import Message
from typing import TypeAlias

from mlscreen.digest import sha256
from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.html import read_html
from mlscreen.extract.limits import Limits
from mlscreen.extract.plaintext import read_plaintext
from mlscreen.extract.reader import read_bytes
from mlscreen.extract.sniff import FileKind, sniff
from mlscreen.model.document import Document, DocumentWarning
from mlscreen.model.record import replace
from mlscreen.regex import regex

MOST_PARTS = 200
_DOCUMENTS = frozenset({FileKind.PDF, FileKind.DOCX, FileKind.DOC, FileKind.ODT, FileKind.RTF})
_LIKELY = regex(r"r[eé]sum[eé]|\bc\.?v\b|curriculum|lebenslauf|简历|履歴", re.IGNORECASE)
_Part: TypeAlias = "Message[str, str]"


def read_mail(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in the mail.

    Raises:
        Unreadable: It holds no résumé, or one that cannot be read.
    """
    parts = [part for part in message_from_bytes(data).walk() if not part.is_multipart()][:MOST_PARTS]
    attached = [
        (part.get_filename() or "", content) for part in parts if _is_document(content := _content(part), limits)
    ]
    digest = sha256(data)
    if attached:
        name, content = next((pair for pair in attached if _LIKELY.search(pair[0])), attached[0])
        document = read_bytes(content, source, limits)
        said = DocumentWarning("attachment", f"the résumé was read from the attachment {name or 'without a name'}")
        return replace(document, digest=digest, warnings=(said, *document.warnings))
    return replace(_body(parts, source, limits), digest=digest)


def _is_document(content: bytes, limits: Limits) -> bool:
    try:
        return bool(content) and sniff(content, limits) in _DOCUMENTS
    except Unreadable as problem:
        # A locked or damaged résumé is still the one to report on; a logo or a calendar entry is not.
        return problem.code is not UnscreenedCode.WRONG_TYPE


def _body(parts: list[_Part], source: str, limits: Limits) -> Document:
    for kind, adapter in (("text/html", read_html), ("text/plain", read_plaintext)):
        for part in parts:
            content = _content(part)
            if part.get_content_type() == kind and content.strip():
                return adapter(content, source, limits)
    raise Unreadable(
        UnscreenedCode.EMPTY, "the e-mail holds no résumé, neither attached nor as text; give the file itself"
    )


def _content(part: _Part) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return content if isinstance(content, bytes) else b""
