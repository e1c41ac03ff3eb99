"""Render a report as JSON: the versioned wire form, indented for people who look.

Never writes a character that a terminal would obey; escaping it keeps the value.
"""

from mlscreen.model.scorecard import Report
from mlscreen.model.wire import encode_report
from mlscreen.render.text import escaped
from mlscreen.render.view import View


def render(report: Report, view: View) -> bytes:
    """Return the report as indented JSON in UTF-8."""
    return escaped(encode_report(report, indent=2).decode()).encode() + b"\n"
