"""Makes DOCX files out of raw XML, so that tests can hold what no library would write."""

import io
import zipfile
from collections.abc import Mapping

from mlscreen.extract.docx import read_docx
from mlscreen.extract.limits import Limits
from mlscreen.model.document import Document, Visibility

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text, run)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def styled(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def tc(*blocks: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(blocks)}</w:tc>"


def tbl(*rows: tuple[str, ...], properties: str = "") -> str:
    body = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{body}</w:tbl>"


def text_box(
    *blocks: str, at: tuple[int, int, int, int] | None = None, fill: str = "", hidden: str = "0", wrap: str = ""
) -> str:
    """A run with a text box as Word writes it: twice, in a drawing and in VML."""
    inside = "".join(blocks)
    x, y, width, height = at or (0, 0, 100, 100)
    position = (
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x * 12700}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y * 12700}</wp:posOffset></wp:positionV>'
    )
    kind = "anchor" if at else "inline"
    shape = (
        f"<wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp>"
    )
    drawing = (
        f"<w:drawing><wp:{kind}>{position if at else ''}<wp:extent cx='{width * 12700}' cy='{height * 12700}'/>"
        f"{wrap}<wp:docPr id='1' name='x' hidden='{hidden}'/>"
        f"<a:graphic><a:graphicData>{shape}</a:graphicData></a:graphic>"
        f"</wp:{kind}></w:drawing>"
    )
    fallback = f"<w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def docx(
    body: str, parts: Mapping[str, str] | None = None, extra: Mapping[str, bytes] | None = None, before: str = ""
) -> bytes:
    """A package with this body; `parts` are inner XML of styles, numbering, headers and so on, by name."""
    named = dict(parts or {})
    roots = {"styles": "styles", "numbering": "numbering", "settings": "settings", "footnotes": "footnotes",
             "endnotes": "endnotes"}  # fmt: skip
    files: dict[str, str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}>{before}<w:body>{body}</w:body></w:document>",
    }
    rows = []
    for name, inner in named.items():
        kind = name.rstrip("0123456789")
        root = roots.get(kind, {"header": "hdr", "footer": "ftr"}.get(kind, kind))
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{inner}</w:{root}>"
        rows.append(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>')
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{"".join(rows)}</Relationships>'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        for path, data in (extra or {}).items():
            archive.writestr(path, data)
    return made.getvalue()


def read(body: str, **parts: str) -> Document:
    return read_docx(docx(body, parts), "made.docx", Limits())


def hidden(document: Document) -> list[tuple[str, Visibility]]:
    return [(document.quote(word.span), word.visibility) for word in document.hidden_words()]
