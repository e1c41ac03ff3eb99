"""Takes the marks out of Markdown: headings, bullets, emphasis, links and tables become what a reader would see.

Understands the marks that people write in résumés, line by line; it is no full parser of Markdown.
"""

import re
from collections.abc import Iterator, Sequence

from mlscreen.extract.flow import FlowLine, Look, Opening, Run
from mlscreen.regex import regex

# Every repetition has an upper bound: a hostile line must not cost more than its length.
_HEADING = regex(r" {0,3}(#{1,6})\s+(\S.*)")
_ITEM = regex(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)")
_QUOTE = regex(r"\s*(?:>\s?){1,9}")
_RULE = regex(r"\s*(?:-\s*){3,}|\s*(?:\*\s*){3,}|\s*(?:_\s*){3,}|\s*={3,}\s*|\s*(?:```|~~~).*")
_TABLE_RULE = regex(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_TAGS = "br|b|i|u|p|div|span|center|sub|sup|a|img|strong|em|h[1-6]"
_HTML = regex(rf"<!--.{{0,999}}?-->|</?(?:{_TAGS})\b[^<>]{{0,999}}>", re.IGNORECASE)
_IMAGE = regex(r"!\[([^\[\]]{0,500})\]\([^()]{0,999}\)")
_LINK = regex(
    r"\[([^\[\]]{1,500})\]\((?:<([^<>]{0,999})>|([^()\s]{0,999}))(?:\s+\"[^\"]{0,500}\")?\)"
    r"|<((?:https?://|mailto:)?[^\s<>@]{1,200}[@/.][^\s<>]{1,500})>"
)
_BOLD = regex(r"\*\*(?=\S)(.{1,999}?)(?<=\S)\*\*|(?<!\w)__(?=\S)(.{1,999}?)(?<=\S)__(?!\w)")
_ITALIC = regex(
    r"(?<![\w*])\*(?=[^\s*])([^*]{1,999}?)(?<=[^\s*])\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])([^_]{1,999}?)(?<=[^\s_])_(?![\w_])"
)
_CODE = regex(r"(?<!`)`{1,3}([^`]{1,999})`{1,3}")
_ESCAPE = regex(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_BOLD_LOOK = Look(bold=True)
SUFFIXES = (".md", ".markdown", ".mdown")


def is_markdown(lines: Sequence[str], source: str) -> bool:
    """Tell whether the text is Markdown: by its marks, and by its name where the marks leave a doubt."""
    headings = sum(bool(_HEADING.fullmatch(line)) for line in lines)
    if source.lower().endswith(SUFFIXES):
        return True
    marks = sum(bool(_BOLD.search(line) or _LINK.search(line)) for line in lines)
    return headings >= 2 or (headings == 1 and marks >= 1)


def markdown_lines(lines: Sequence[str]) -> Iterator[FlowLine]:
    """Yield the lines as a reader would see them."""
    start = _after_front_matter(lines)
    for index in range(start, len(lines)):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        yield _line(lines[index], following, f"line {index + 1}")


def _after_front_matter(lines: Sequence[str]) -> int:
    """Skip the settings between two `---` that site makers put first."""
    if lines and lines[0].strip() == "---":
        for index, line in enumerate(lines[1:40], 1):
            if line.strip() in {"---", "..."}:
                return index + 1
    return 0


def _line(text: str, following: str, place: str) -> FlowLine:
    text = _HTML.sub(" ", text)
    if not text.strip() or _RULE.fullmatch(text) or ("|" in text and _TABLE_RULE.fullmatch(text)):
        return FlowLine(opening=Opening.LINE if "|" in text else Opening.BLOCK)
    heading = _HEADING.fullmatch(text)
    if heading:
        return FlowLine(_runs(heading[2].rstrip().rstrip("#").rstrip()), Opening.BLOCK, place, len(heading[1]))
    text = _QUOTE.sub("", text, count=1) if text.lstrip().startswith(">") else text
    item = _ITEM.fullmatch(text)
    if item:
        return FlowLine(_runs(item[1]), Opening.LINE, place, 0, True)
    underlined = re.fullmatch(r"\s*(=+|-{3,})\s*", following)
    if underlined:
        return FlowLine(_runs(text), Opening.BLOCK, place, 1 if "=" in following else 2)
    if text.lstrip().startswith("|") and text.rstrip().endswith("|"):
        text = "\t".join(cell.strip() for cell in text.strip().strip("|").split("|"))
    return FlowLine(_runs(text), Opening.LINE, place)


def _runs(text: str) -> tuple[Run, ...]:
    text = _CODE.sub(r"\1", _LINK.sub(_link, _IMAGE.sub("", text)))
    runs: list[Run] = []
    at = 0
    for bold in _BOLD.finditer(text):
        runs.append(Run(_plain(text[at : bold.start()])))
        runs.append(Run(_plain(bold[1] or bold[2]), _BOLD_LOOK))
        at = bold.end()
    runs.append(Run(_plain(text[at:])))
    return tuple(run for run in runs if run.text)


def _plain(text: str) -> str:
    return _ESCAPE.sub(r"\1", _ITALIC.sub(lambda found: found[1] or found[2], text))


def _link(found: re.Match[str]) -> str:
    """Return the words of a link, and its address where the words do not say it."""
    label = found[1]
    if label is None:
        return str(found[4]).removeprefix("mailto:")
    address = (found[2] or found[3] or "").removeprefix("mailto:")
    if not address or address.startswith("#") or address.rstrip("/").endswith(label.rstrip("/")):
        return label
    return f"{label} ({address})"
