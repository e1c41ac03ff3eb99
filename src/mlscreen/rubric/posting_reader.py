"""Read the text of a posting into clean lines: list marks off, wrapped lines joined, lost breaks found again.

Never decides what a line is for.
"""

import re
from collections.abc import Callable, Iterator

from mlscreen.model.document import Document
from mlscreen.model.record import replace
from mlscreen.regex import regex
from mlscreen.rubric.posting_lines import RawLine
from mlscreen.rubric.posting_margin import unfolded
from mlscreen.rubric.posting_markup import plain
from mlscreen.rubric.posting_unglue import pieces

_BULLET = regex(
    r"^\s*(?:[-–—*+>•●▪■◦‣▸►➢➤✓✔✅❖◆·⁃∙○□»\uf0b7\uf0a7\uf0d8]+|o(?=\s+[A-Z])|\(?\d{1,2}[.)](?=\s+\S)|\(?[a-z][.)](?=\s+\S)|\([ivx]+\))\s*(?=\S)"
)
_HASHES = regex(r"^\s*(#{1,6})\s+(?=\S)")
_BOLD_LINE = regex(r"^\W{0,2}(?:\*\*|__)(?!\s)(.+?)(?:\*\*|__)\s*:?\s*$")
_BOLD = regex(r"\*\*|__|(?<![\w*])[*_](?=\w[^*_]*[*_])|(?<=\w)[*](?![\w*])|`|~~")
_RULE = regex(r"^\s*(?:[-=_*~]\s*){3,}$")
_ENDS_OPEN = regex(
    r"(?:[,(/–&-]|\b(?:and|or|of|the|a|an|in|with|to|for|by|as|at|on|from|your|our|is|are|including|such))$", re.I
)
_WRAP_FROM = 38
_LONGEST = 8000


def text_of(document: Document) -> str:
    """Return the visible text of a posting's file, with its headings and list items marked as in Markdown."""
    visible = document.visible_text
    parts: list[str] = []
    at = 0
    for line in document.lines:
        gap = document.text[at : line.span.start]
        text = visible[line.span.start : line.span.end].strip()
        at = line.span.end
        if not text:
            continue
        mark = "#" * min(line.heading_level, 6) + " " if line.heading_level else "- " if line.bullet else ""
        parts += (
            ("\n\n" if gap.count("\n") > 1 else "\n") if parts else "",
            mark if not text.startswith(mark or "#") else "",
            text,
        )
    return "".join(parts)


def read_lines(text: str, known: Callable[[str], bool]) -> tuple[RawLine, ...]:
    """Return the lines of a posting that hold words, in order."""
    lines = _joined(_typed(plain(text)))
    result: list[RawLine] = []
    for line in lines:
        for index, (piece, marked) in enumerate(pieces(line.text, known)):
            result.append(
                replace(
                    line,
                    text=piece,
                    bullet=(line.bullet and index == 0) or marked,
                    after_gap=line.after_gap and index == 0,
                )
            )
    return tuple(line for line in result if any(c.isalnum() for c in line.text))


def _typed(text: str) -> list[RawLine]:
    result: list[RawLine] = []
    gap = False
    for number, line in _bounded(text.split("\n")):
        if not line.strip() or _RULE.match(line):
            gap = True
            continue
        result.append(_line(line, number, gap))
        gap = False
    return result


def _bounded(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield lines with their number; one as long as a book is cut at spaces."""
    for number, line in unfolded(lines):
        while len(line) > _LONGEST:
            cut = line.rfind(" ", 1, _LONGEST)
            cut = cut if cut > 0 else _LONGEST
            yield number, line[:cut]
            line = line[cut:]
        yield number, line


def _line(text: str, number: int, gap: bool) -> RawLine:
    hashes = _HASHES.match(text)
    level = len(hashes[1]) if hashes else 0
    body = text[hashes.end() :] if hashes else text
    bullet = _BULLET.match(body)
    if bullet and body[bullet.start() : bullet.end()].strip() == "**":
        bullet = None
    if bullet and not level and not re.match(r"\s*\*\*\S", body):
        body = body[bullet.end() :]
    else:
        bullet = None
    if _BOLD_LINE.match(body) and len(body.split()) <= 14:
        level = level or 7
    body = _BOLD.sub("", body) if "*" in body or "_" in body or "`" in body or "~" in body else body
    return RawLine(" ".join(body.split()), number, bullet is not None, level, gap)


def _joined(lines: list[RawLine]) -> list[RawLine]:
    """Join lines that a narrow page broke in mid-sentence."""
    result: list[RawLine] = []
    for line in lines:
        if result and _continues(result[-1], line):
            last = result[-1]
            glue = "" if last.text.endswith("-") and line.text[:1].islower() and len(last.text) > _WRAP_FROM else " "
            result[-1] = replace(last, text=last.text + glue + line.text)
        else:
            result.append(line)
    return result


def _continues(last: RawLine, line: RawLine) -> bool:
    if line.bullet or line.level or last.level or line.after_gap or not line.text:
        return False
    first = line.text[0]
    if _ENDS_OPEN.search(last.text):
        return len(last.text) >= _WRAP_FROM or first.islower()
    if first in ",.;)" and len(line.text) > 1:
        return True
    return first.islower() and len(last.text) >= _WRAP_FROM and last.text[-1] not in ".:;!?"
