"""Writes small PDFs by hand, so that tests decide every operator of the page and need no library to make files."""

from collections.abc import Sequence

PAGE = (0, 0, 612, 792)
FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold", "F3": "Courier"}


def escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def text(x: float, y: float, words: str, size: float = 10, font: str = "F1", before: str = "") -> str:
    """One text object; `y` counts from the top of a letter page, as a reader sees it."""
    return f"q {before} BT /{font} {size} Tf {x} {792 - y} Td ({escaped(words)}) Tj ET Q\n"


def turned(x: float, y: float, words: str, size: float = 10) -> str:
    """Text that runs upward, as a heading in the margin does."""
    return f"q BT /F1 {size} Tf 0 1 -1 0 {x} {792 - y} Tm ({escaped(words)}) Tj ET Q\n"


def rectangle(x: float, y: float, width: float, height: float, color: str = "0 0 0") -> str:
    """A filled rectangle whose top left corner stands at `x`, `y` from the top."""
    return f"q {color} rg {x} {792 - y - height} {width} {height} re f Q\n"


def lines(x: float, y: float, *words: str, size: float = 10, step: float = 14) -> str:
    return "".join(text(x, y + number * step, line, size) for number, line in enumerate(words))


def pdf(
    *contents: str, page_extra: str = "", resources: str = "", objects: Sequence[bytes] = (), root: str = ""
) -> bytes:
    """Return a PDF with one page for each content; `objects` get the numbers from 100 on."""
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding >>"
        for name, base in FONTS.items()
    )
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(contents)))
    body: dict[int, bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {root} >>".encode(),
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
    }
    box = " ".join(map(str, PAGE))
    for number, content in enumerate(contents):
        body[10 + 2 * number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] {page_extra} "
            f"/Resources << /Font << {fonts} >> {resources} >> /Contents {11 + 2 * number} 0 R >>"
        ).encode()
        body[11 + 2 * number] = stream(content.encode("cp1252"))
    body.update({100 + number: value for number, value in enumerate(objects)})
    return _file(body)


def stream(content: bytes, entries: str = "") -> bytes:
    return f"<< /Length {len(content)} {entries} >>\nstream\n".encode() + content + b"\nendstream"


def _file(body: dict[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    offsets: dict[int, int] = {}
    for number in sorted(body):
        offsets[number] = len(out)
        out += f"{number} 0 obj\n".encode() + body[number] + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, offset in offsets.items():
        out += f"{number} 1\n{offset:010d} 00000 n \n".encode()
    out += f"trailer << /Size {max(body) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
