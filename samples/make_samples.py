"""Make the sample résumés from `people/*.yaml`: the same files, byte for byte, with the same versions of the tools.

    python samples/make_samples.py [NAME ...] [--to FOLDER]

Needs the extra `mlscreen[samples]`; the kinds `chromium-*` also need Chromium, `libreoffice-*` LibreOffice. A kind
whose tool is missing is left out with a line on stderr. All people are invented.
"""

import argparse
import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from makers import browser, office, paper
from makers.missing import ToolMissing

HERE = Path(__file__).parent
Person = dict[str, Any]

MAKERS: dict[str, tuple[str, str, Callable[[Person], bytes]]] = {
    "typst-classic": ("pdf", "Typst, one column", lambda p: paper.typst(p, "classic")),
    "typst-academic": ("pdf", "Typst, academic, two pages", lambda p: paper.typst(p, "academic")),
    "typst-rail": ("pdf", "Typst, dates in a left rail", lambda p: paper.typst(p, "rail")),
    "typst-hidden": ("pdf", "Typst, with white text", lambda p: paper.typst(p, "classic")),
    "reportlab-plain": ("pdf", "ReportLab, base fonts", paper.reportlab_plain),
    "encrypted": ("pdf", "ReportLab, password needed", paper.encrypted),
    "scan": ("pdf", "a picture of a Typst page", paper.scan),
    "chromium-classic": ("pdf", "printed by Chromium, one column", browser.one_column),
    "chromium-two-column": ("pdf", "printed by Chromium, sidebar", browser.two_columns),
    "docx-classic": ("docx", "python-docx, styles and lists", office.classic),
    "docx-table": ("docx", "python-docx, a layout table", office.table),
    "libreoffice-pdf": ("pdf", "DOCX printed by LibreOffice", office.printed),
    "text": ("txt", "UTF-8 text", paper.plain_text),
}


def people() -> dict[str, Person]:
    """Return the content of every sample by name."""
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(HERE.glob("people/*.yaml"))}


def stable(data: bytes, suffix: str) -> bytes:
    """Return a DOCX whose archive members carry no time of day; other files as they are."""
    if suffix != "docx":
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            new.writestr(
                zipfile.ZipInfo(member.filename, (1980, 1, 1, 0, 0, 0)), old.read(member), zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def make(name: str, person: Person, folder: Path) -> Path:
    """Write one sample and return its path."""
    suffix, _, maker = MAKERS[person["make"]]
    path = folder / f"{name}.{suffix}"
    path.write_bytes(stable(maker(person), suffix))
    return path


def table(everyone: dict[str, Person]) -> str:
    """Return the README's table of samples."""
    rows = ["| file | made how | purpose |", "| --- | --- | --- |"]
    for name, person in everyone.items():
        suffix, how, _ = MAKERS[person["make"]]
        rows.append(f"| `resumes/{name}.{suffix}` | {how} | {person['purpose']} |")
    return "\n".join(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--to", type=Path, default=HERE / "resumes")
    parser.add_argument("--table", action="store_true", help="print the README's table instead")
    arguments = parser.parse_args()
    everyone = people()
    if arguments.table:
        print(table(everyone))
        return 0
    unknown = sorted(set(arguments.names) - set(everyone))
    if unknown:
        parser.error(f"no such person: {', '.join(unknown)}")
    arguments.to.mkdir(parents=True, exist_ok=True)
    missing = False
    for name in arguments.names or everyone:
        try:
            print(make(name, everyone[name], arguments.to))
        except ToolMissing as problem:
            missing = True
            print(f"{name}: left out, {problem}", file=sys.stderr)
    return int(missing)


if __name__ == "__main__":
    sys.exit(main())
