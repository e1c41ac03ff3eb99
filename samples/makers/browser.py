"""Samples printed by Chromium from HTML."""

import subprocess
import tempfile
from html import escape
from pathlib import Path
from typing import Any

from makers.missing import tool
from makers.office import without_times

Person = dict[str, Any]

ONE_COLUMN = """
body { font: 10.5pt/1.45 'DejaVu Sans', sans-serif; color: #222; margin: 0 }
h1 { font-size: 22pt; margin: 0 } h2 { font-size: 12pt; border-bottom: 1px solid #888; margin: 16px 0 6px }
.row { display: flex; justify-content: space-between; font-weight: bold } .org { color: #555 }
ul { margin: 4px 0 8px; padding-left: 18px } td { padding: 2px 14px 2px 0; vertical-align: top }
"""
TWO_COLUMNS = (
    ONE_COLUMN
    + """
body { display: flex; align-items: stretch; min-height: 277mm }
aside { width: 58mm; background: #23324a; color: #fff; padding: 8mm 6mm; box-sizing: border-box }
aside h2 { border-color: #fff8 } main { flex: 1; padding: 8mm }
.chip { display: inline-block; border: 1px solid #fff9; border-radius: 9px; padding: 1px 8px; margin: 2px }
"""
)


def _section(section: dict[str, Any]) -> str:
    out = [f"<h2>{escape(section['heading'])}</h2>"]
    if "text" in section:
        out.append(f"<p>{escape(section['text'])}</p>")
    for entry in section.get("entries", ()):
        where = ", ".join(part for part in (entry["org"], entry.get("place")) if part)
        out.append(f"<div class=row><span>{escape(entry['title'])}</span><span>{escape(entry['dates'])}</span></div>")
        out.append(f"<div class=org>{escape(where)}</div><ul>")
        out += [f"<li>{escape(point)}</li>" for point in entry.get("points", ())]
        out.append("</ul>")
    out += [f"<div>{escape(line)}</div>" for line in section.get("lines", ())]
    out += [f"<span class=chip>{escape(chip)}</span> " for chip in section.get("chips", ())]
    rows = ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in section.get("table", ())]
    return "".join(out) + (f"<table>{''.join(rows)}</table>" if rows else "")


def _print(style: str, body: str, margin: str) -> bytes:
    chromium = tool("chromium", "chromium-browser", "google-chrome")
    page = f"<!doctype html><meta charset=utf-8><style>@page {{ size: A4; margin: {margin} }}{style}</style>{body}"
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "resume.html", Path(folder) / "resume.pdf"
        source.write_text(page, encoding="utf-8")
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        command += ["--disable-component-update", "--disable-sync", "--no-first-run", "--no-pdf-header-footer"]
        command += [f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return without_times(target.read_bytes())


def one_column(person: Person) -> bytes:
    head = f"<h1>{escape(person['name'])}</h1><div>{escape(person['label'])}</div>"
    head += f"<div>{escape(' · '.join(person['contact']))}</div>"
    return _print(ONE_COLUMN, head + "".join(map(_section, person["sections"])), "16mm")


def two_columns(person: Person) -> bytes:
    contact = "".join(f"<div>{escape(item)}</div>" for item in person["contact"])
    side = f"<aside><h2>Contact</h2>{contact}{''.join(map(_section, person['sidebar']))}</aside>"
    head = f"<h1>{escape(person['name'])}</h1><div>{escape(person['label'])}</div>"
    return _print(TWO_COLUMNS, f"{side}<main>{head}{''.join(map(_section, person['sections']))}</main>", "0")
