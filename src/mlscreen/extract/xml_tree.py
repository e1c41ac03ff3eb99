"""Parses XML and HTML that may be hostile: no entities, no DTD, no network, no trees of any depth.

The only place that knows the parser's options. What python-docx parses passes `checked` before and `tidied` after.
"""

import re
from typing import TypeAlias

from lxml import etree

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.regex import regex

Element: TypeAlias = etree._Element
MOST_TAGS = 1_000_000
"""Tags in one part: an element takes two of them, and some 300 bytes of memory."""
_DOCTYPE = regex(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# "Strict" files, which Word writes on request, say the same with other namespaces.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", b"http://schemas.openxmlformats.org/wordprocessingml/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
)


def checked(data: bytes) -> bytes:
    """Return the bytes of an XML part of an office file, found harmless to parse, with the usual namespaces.

    Raises:
        Unreadable: It declares entities, or has more tags than any résumé.
    """
    # UTF-16 would hide the words from the search; office programs write UTF-8 only.
    if _DOCTYPE.search(data.replace(b"\x00", b"")):
        raise Unreadable(
            UnscreenedCode.CORRUPT, "the file declares XML entities, which no office program writes; ask for a PDF"
        )
    _check_tags(data)
    if b"purl.oclc.org" in data[:8_192]:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    return data


def tidied(root: Element) -> Element:
    """Return the tree without comments and instructions, which would break words in two."""
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    return root


def parse_xml(data: bytes) -> Element:
    """Return the root of an XML part of an office file.

    Raises:
        Unreadable: It is not well-formed, nested without end, or declares entities.
    """
    data = checked(data)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise Unreadable(
            UnscreenedCode.CORRUPT,
            "the file is damaged: its XML cannot be read; open and save it in Word, or send a PDF",
        ) from error
    if root is None:  # pragma: no cover - a file of comments only
        raise Unreadable(UnscreenedCode.EMPTY, "the file holds no text")
    return root


def parse_html(text: str) -> Element | None:
    """Return the root of a page, mended as browsers do; `None` when nothing is left of it.

    Raises:
        Unreadable: It has more tags than any résumé.
    """
    data = text.encode("utf-8", "replace")
    _check_tags(data)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _check_tags(data: bytes) -> None:
    if data.count(b"<") > MOST_TAGS:
        raise Unreadable(
            UnscreenedCode.EXPANDS_TOO_MUCH, f"the file has more than {MOST_TAGS:,} tags; no résumé has so many"
        )
