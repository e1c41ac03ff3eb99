"""Make text from a résumé, a file name or a rubric safe to show: on one line, with nothing that acts or hides.

Never changes what is stored or scored; JSON keeps the literal words and only escapes what a terminal would obey.
"""

import re

from mlscreen.regex import regex

# OSC, DCS, SOS, PM and APC carry a payload up to their terminator; without one, the rest of the line goes with them.
_STRING_SEQUENCE = regex(r"(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?")
_CONTROL_SEQUENCE = regex(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?")
_ESCAPE = regex(r"\x1b[ -/]*[0-~]?")
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e0fff"
)
_SPACE = regex(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_DROPPED = regex(f"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f{_INVISIBLE}]")
_SURROGATE = regex("[\ud800-\udfff]")
_ACTS_ON_A_TERMINAL = regex(f"[\x7f-\x9f\u2028\u2029{_INVISIBLE}]")
# Letters of European languages and the signs of print: most texts have nothing else.
_PLAIN = regex("[\t\n -~\u00a1-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
_FORMULA = regex(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]")


def clean(text: str) -> str:
    """Return `text` on one line, without escape sequences, control, bidi and zero-width characters."""
    if _PLAIN.fullmatch(text):
        return " ".join(text.split())
    for pattern in (_STRING_SEQUENCE, _CONTROL_SEQUENCE, _ESCAPE):
        text = pattern.sub("", text)
    text = _DROPPED.sub("", text)
    return _SPACE.sub(" ", _SURROGATE.sub("\ufffd", text)).strip()


def cell(text: str) -> str:
    """Return `text` for a spreadsheet cell: clean, and never read as a formula.

    A leading apostrophe marks text, as OWASP advises; look-alikes of the signs count, since some programs fold them.
    """
    acts = text.lstrip(" ")[:1] in {"\t", "\r", "\n"}
    shown = clean(text)
    return "'" + shown if acts or _FORMULA.match(shown) else shown


def escaped(json_text: str) -> str:
    r"""Return JSON with the characters that act on a terminal or hide in it written as `\uXXXX`: the same value."""
    return _ACTS_ON_A_TERMINAL.sub(_json_escape, json_text)


def _json_escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
