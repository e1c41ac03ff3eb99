"""Samples made by libraries alone: Typst, ReportLab, a scan of a page, plain text."""

import io
import json
from pathlib import Path
from typing import Any

Person = dict[str, Any]
TEMPLATES = Path(__file__).parent.parent / "templates"


def typst(person: Person, template: str) -> bytes:
    import typst as compiler

    source = TEMPLATES / f"{template}.typ"
    result = compiler.compile(str(source), sys_inputs={"person": json.dumps(person)}, ignore_system_fonts=True)
    assert isinstance(result, bytes)
    return result


def _reportlab(person: Person, encrypt: Any = None) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, encrypt=encrypt)
    left, right, y = 60.0, A4[0] - 60.0, A4[1] - 70.0

    def put(text: str, font: str = "Helvetica", size: float = 10, indent: float = 0) -> None:
        nonlocal y
        line = ""
        for word in [*text.split(), ""]:
            longer = f"{line} {word}".strip()
            if word and canvas.stringWidth(longer, font, size) <= right - left - indent:
                line = longer
                continue
            canvas.setFont(font, size)
            canvas.drawString(left + indent, y, line)
            y -= size * 1.35
            line = word

    put(person["name"], "Helvetica-Bold", 18)
    put(person["label"], "Helvetica", 11)
    put(" | ".join(person["contact"]), size=9)
    for section in person["sections"]:
        y -= 8
        put(section["heading"], "Helvetica-Bold", 13)
        for entry in section.get("entries", ()):
            y -= 3
            canvas.setFont("Helvetica", 10)
            canvas.drawRightString(right, y, entry["dates"])
            put(entry["title"], "Helvetica-Bold")
            put(entry["org"], "Helvetica-Oblique")
            for point in entry.get("points", ()):
                put(f"\u2022 {point}", indent=12)
        for line in section.get("lines", ()):
            put(line)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def reportlab_plain(person: Person) -> bytes:
    return _reportlab(person)


def encrypted(person: Person) -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption

    return _reportlab(person, StandardEncryption("open sesame", ownerPassword="owner", strength=40))


def scan(person: Person) -> bytes:
    """Return a PDF that holds only a grey picture of the page, turned by half a degree, as scanners do."""
    import pypdfium2
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    with pypdfium2.PdfDocument(typst(person, "classic")) as document:
        picture = document[0].render(scale=150 / 72).to_pil().convert("L").rotate(0.5, fillcolor=250)
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=60)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(jpeg), 0, 0, *A4)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def plain_text(person: Person) -> bytes:
    lines = [person["name"].upper(), person["label"], *person["contact"]]
    for section in person["sections"]:
        lines += ["", section["heading"].upper(), "-" * len(section["heading"])]
        for entry in section.get("entries", ()):
            lines += ["", f"{entry['dates']}   {entry['title']}, {entry['org']}"]
            lines += [f"  * {point}" for point in entry.get("points", ())]
        lines += section.get("lines", ())
    return ("\n".join(lines) + "\n").encode()
