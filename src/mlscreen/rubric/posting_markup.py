"""Take HTML and Markdown remains out of a posting, keeping headings and list items as "# " and "- ".

Never decides what a line means.
"""

import html
import json
import re
from html.parser import HTMLParser
from typing import Any

from mlscreen.regex import regex

_TAG = regex(r"</?(?:p|br|li|ul|ol|div|span|b|i|em|strong|h[1-6]|html|body|table|tr|td|a|script|font|u)\b[^<>]*>", re.I)
# Postings that were made anonymous: <ORGANIZATION>, [COMPANY].
_PLACEHOLDER = regex(r"<[A-Z_]{3,20}>|\[(?:COMPANY|ORGANI[SZ]ATION|LOCATION|NAME|ADDRESS|REDACTED)\]")
_ENTITY = regex(r"&(?:#\d{2,5}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);", re.I)
_LINK = regex(r"!?\[([^\[\]]*)\]\((?:[^()\s]|\([^()]*\))*\)")
_ESCAPED = regex(r"\\([-+*_.#&()!\[\]~`>|])")
_INVISIBLE = regex("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_SPACES = regex(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_CONTROL = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BREAKING = {
    "p", "br", "div", "section", "article", "ul", "ol", "table", "tr", "dl", "dt", "dd", "main", "td", "th", "hr",
    "blockquote", "pre", "figure", "address", "header",
}  # fmt: skip
_SKIPPED = {"script", "style", "noscript", "svg", "nav", "footer", "form", "button", "template", "select", "iframe"}
_JSON_FIELDS = (
    ("description", ""),
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Requirements"),
    ("skills", "Requirements"),
    ("educationRequirements", "Education requirements"),
    ("experienceRequirements", "Experience requirements"),
    ("jobBenefits", "Benefits"),
)


def plain(text: str) -> str:
    """Return the text of a posting without HTML and Markdown links; line breaks stay where they were if it had none."""
    if _TAG.search(text):
        text = _posting_of_page(text) or _from_html(text)
    for _ in range(2):  # "&amp;amp;" and "&lt;li&gt;" occur where a page was escaped twice
        if not _ENTITY.search(text):
            break
        text = html.unescape(text)
        if _TAG.search(text):
            text = _from_html(text)
    if "\\n" in text and text.count("\n") < text.count("\\n"):
        text = text.replace("\\r", "").replace("\\n", "\n").replace("\\t", " ")
    text = _PLACEHOLDER.sub(" ", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = _ESCAPED.sub(r"\1", _LINK.sub(r"\1", text)) if "[" in text or "\\" in text else text
    return _SPACES.sub(lambda m: m[0] if m[0].isspace() and m[0].strip(" \t") == "" else " ", _cleaned(text))


def _cleaned(text: str) -> str:
    return _CONTROL.sub(" ", _INVISIBLE.sub("", text))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.structured: list[str] = []
        self._skipping = 0
        self._json = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script" and ("type", "application/ld+json") in attrs:
            self._json = True
            self.structured.append("")
        if tag in _SKIPPED:
            self._skipping += 1
        elif tag == "li":
            self.parts.append("\n- ")
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.parts.append("\n\n" + "#" * int(tag[1]) + " ")
        elif tag in _BREAKING:
            self.parts.append("\n")
        elif tag in {"b", "strong"}:
            self.parts.append("**")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipping = max(0, self._skipping - 1)
            self._json = False
        elif tag in {"b", "strong"}:
            self.parts.append("**")
        elif tag in {"p", "ul", "ol", "table"} or (len(tag) == 2 and tag[0] == "h"):
            self.parts.append("\n\n")
        elif tag in _BREAKING or tag == "li":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if self._json:
            self.structured[-1] += data
        elif not self._skipping:
            # A line break in the source of a page is a space to the eye, unless the tags are only remains in a text.
            self.parts.append(data)


def _read(text: str) -> _Reader:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader


def _from_html(text: str) -> str:
    if re.search(r"<(?:p|li|div|html|body)\b", text, re.I):
        text = re.sub(r"\s*\n\s*(?=[a-z,(&])", " ", text)
    result = "".join(_read(text).parts)
    result = re.sub(r"\*\*(\s*)\*\*", r"\1", result)
    result = re.sub(r"\n- \s*\n\s*", "\n- ", re.sub(r"[ \t]*\n[ \t]*", "\n", result))
    result = re.sub(r"(?m)^(- .*)\n\n(?=- )", r"\1\n", result)
    return re.sub(r"\n{3,}", "\n\n", result).strip("\n")


def _posting_of_page(text: str) -> str:
    """Return the fields of a saved page's schema.org JobPosting as text with headings, empty when it has none."""
    if "JobPosting" not in text:
        return ""
    for block in _read(text).structured:
        try:
            posting = _job_posting(json.loads(block))
        except ValueError:
            continue
        if posting:
            return _json_text(posting)
    return ""


def _job_posting(data: Any) -> dict[str, Any]:
    if isinstance(data, list):
        return next((found for one in data if (found := _job_posting(one))), {})
    if not isinstance(data, dict):
        return {}
    kind = data.get("@type")
    if kind == "JobPosting" or (isinstance(kind, list) and "JobPosting" in kind):
        return data
    return _job_posting(data.get("@graph"))


def _json_text(posting: dict[str, Any]) -> str:
    parts = [f"# {posting.get('title', '')}"] if posting.get("title") else []
    for field, heading in _JSON_FIELDS:
        body = _value(posting.get(field))
        if body and body not in parts:
            parts.append(f"## {heading}\n{body}" if heading else body)
    return "\n\n".join(parts)


def _value(value: Any) -> str:
    if isinstance(value, str):
        value = html.unescape(value) if "<" not in value and "&lt;" in value else value
        return _from_html(value) if _TAG.search(value) else value
    if isinstance(value, list):
        return "\n".join(f"- {_value(one)}" for one in value if _value(one))
    if isinstance(value, dict):
        months = value.get("monthsOfExperience")
        if isinstance(months, (int, float)):
            return f"At least {int(months)} months of experience"
        return _value(value.get("description") or value.get("credentialCategory") or value.get("name"))
    return ""
