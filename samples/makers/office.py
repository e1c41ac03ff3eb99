"""Samples made as Word documents, some of them printed by LibreOffice."""

import io
import os
import re
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from makers.missing import tool

Person = dict[str, Any]
THEN = datetime(2026, 1, 1)  # noqa: DTZ001 - a fixed date, so that equal input makes equal files


def _document(person: Person) -> Any:
    from docx import Document

    document = Document()
    properties = document.core_properties
    properties.title, properties.author = person["name"], person["name"]
    properties.created = properties.modified = THEN
    return document


def _bytes(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _fill(body: Any, section: dict[str, Any], width: Any) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT

    if "text" in section:
        body.add_paragraph(section["text"])
    for entry in section.get("entries", ()):
        first = body.add_paragraph()
        first.add_run(entry["title"]).bold = True
        first.add_run(f"\t{entry['dates']}")
        first.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
        where = ", ".join(part for part in (entry["org"], entry.get("place")) if part)
        body.add_paragraph().add_run(where).italic = True
        for point in entry.get("points", ()):
            body.add_paragraph(point, style="List Bullet")
    for line in section.get("lines", ()):
        body.add_paragraph(line)


def classic(person: Person) -> bytes:
    from docx.shared import Inches

    document = _document(person)
    document.add_heading(person["name"], 0)
    document.add_paragraph(person["label"])
    document.add_paragraph(" | ".join(person["contact"]))
    for section in person["sections"]:
        document.add_heading(section["heading"], 1)
        _fill(document, section, Inches(6))
    return _bytes(document)


def table(person: Person) -> bytes:
    """Return a résumé laid out as a table without lines: headings in the left column, content in the right."""
    from docx.shared import Inches

    document = _document(person)
    document.sections[0].header.paragraphs[0].text = " | ".join(person["contact"])
    document.add_heading(person["name"], 0)
    document.add_paragraph(person["label"])
    grid = document.add_table(rows=0, cols=2)
    grid.autofit = False
    grid.columns[0].width, grid.columns[1].width = Inches(1.4), Inches(4.6)
    for section in person["sections"]:
        left, right = grid.add_row().cells
        left.width, right.width = Inches(1.4), Inches(4.6)
        left.paragraphs[0].add_run(section["heading"]).bold = True
        _fill(_Cell(right), section, Inches(4.4))
    return _bytes(document)


class _Cell:
    """A table cell whose first, empty paragraph is used up before paragraphs are added, and that knows styles."""

    def __init__(self, cell: Any) -> None:
        self.cell = cell
        self.fresh = True

    def add_paragraph(self, text: str = "", style: str | None = None) -> Any:
        paragraph = self.cell.paragraphs[0] if self.fresh else self.cell.add_paragraph()
        self.fresh = False
        if text:
            paragraph.add_run(text)
        if style:
            paragraph.style = style
        return paragraph


def printed(person: Person) -> bytes:
    """Return the classic document as PDF; times and identifiers in it are overwritten by fixed ones."""
    soffice = tool("soffice", "libreoffice")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "resume.docx"
        source.write_bytes(classic(person))
        profile = (Path(folder) / "profile").as_uri()
        command = [soffice, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", folder]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600", "TZ": "UTC"}
        subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=120, env=environment)
        data = source.with_suffix(".pdf").read_bytes()
    return without_times(data)


def without_times(data: bytes) -> bytes:
    """Return the PDF with dates and identifiers set to fixed values of the same length."""
    data = re.sub(rb"(\(D:)\d{14}", rb"\g<1>20260101000000", data)
    return re.sub(rb"/(ID\s*\[|DocChecksum)[^\]]{0,90}", lambda m: re.sub(rb"[0-9A-F]{32}", b"0" * 32, m[0]), data)
