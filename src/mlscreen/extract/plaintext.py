"""Reads a text or Markdown file into a `Document`: lines as they stand, blank lines as breaks between blocks.

Never changes a word; only marks of form (rules, Markdown signs) are left out.
"""

from collections.abc import Iterator

from mlscreen.extract.encoding import decode
from mlscreen.extract.flow import Flow, FlowLine, Opening, Run
from mlscreen.extract.limits import Limits
from mlscreen.extract.markdown import is_markdown, markdown_lines
from mlscreen.model.document import Document, DocumentWarning
from mlscreen.regex import regex

PADDING = 4
"""Plain text laid out with spaces may be so many times longer than its words."""
RUN_ON = 240
"""A line longer than this whose spaces come in pairs is several lines whose breaks were lost."""
_BREAK = regex(r"\r\n?|\n|\x0b|\x85|\u2028|\u2029")
_RULE = regex(r"[\s=\-_*~#+.─━═—–]{3,}")
_PAIR = regex(r"(?<=\S) {2,}(?=\S)")


def read_plaintext(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in `data`.

    Raises:
        Unreadable: It is not text, empty, or longer than allowed.
    """
    text, encoding = decode(data)
    flow = Flow(limits)
    flow.check(len(text.strip()) // PADDING)
    raw = _BREAK.split(text)
    if is_markdown(raw, source):
        flow.extend(markdown_lines(raw))
        return flow.document(source, data, "text/markdown", _noted(encoding))
    flow.extend(_lines(raw))
    return flow.document(source, data, "text/plain", _noted(encoding))


def _noted(encoding: str) -> tuple[DocumentWarning, ...]:
    if encoding.startswith("utf"):
        return ()
    return (DocumentWarning("encoding", f"the text was read as {encoding}; if names look wrong, save it as UTF-8"),)


def _lines(raw: list[str]) -> Iterator[FlowLine]:
    for number, text in enumerate(raw, 1):
        # A form feed is where a page of a printed text begins.
        opening = Opening.BLOCK if "\f" in text or not text.strip() or _RULE.fullmatch(text) else Opening.LINE
        if _RULE.fullmatch(text):
            yield FlowLine(opening=opening)
            continue
        level = 1 if number < len(raw) and _underlines(raw[number], text) else 0
        if len(text) > RUN_ON:
            text = _PAIR.sub("\t", text)
        yield FlowLine((Run(text),), opening, f"line {number}", level)


def _underlines(rule: str, title: str) -> bool:
    """Tell whether the next line underlines a title: a rule of about its length."""
    rule, title = rule.strip(), title.strip()
    if not title or len(title) > 60 or len(set(rule)) != 1:
        return False
    # A rule of equal signs underlines at any length; others of full width part entries.
    return len(rule) >= len(title) - 2 and (rule[0] == "=" or (rule[0] in "-~" and len(rule) <= len(title) + 4))
