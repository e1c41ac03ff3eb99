"""Reads a DOCX into a `Document`: its headers, body, notes and footers, in the order in which a person reads them.

Walks the trees that python-docx opened; the only place that knows it. Pages are Word's to make, so places are
paragraphs and cells. Never runs, loads or follows what the file names.
"""

import io
from collections import Counter
from collections.abc import Iterator

import docx as python_docx
from docx.opc.part import XmlPart
from docx.oxml.parser import parse_xml

from mlscreen.extract.archive import Archive
from mlscreen.extract.docx_backdrop import has_backdrop
from mlscreen.extract.docx_boxes import paper_of
from mlscreen.extract.docx_copy import identifier
from mlscreen.extract.docx_look import Surface
from mlscreen.extract.docx_names import RELATION, toggled, value, w
from mlscreen.extract.docx_numbering import Numbering
from mlscreen.extract.docx_package import Package, open_package
from mlscreen.extract.docx_story import Definitions, Setting, Story
from mlscreen.extract.docx_styles import Styles, paragraph_props
from mlscreen.extract.flow import Flow, FlowLine, Opening
from mlscreen.extract.limits import Limits
from mlscreen.extract.xml_tree import Element
from mlscreen.model.document import Document, DocumentWarning

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_BREAK = FlowLine(opening=Opening.REGION)


def read_docx(data: bytes, source: str, limits: Limits) -> Document:
    """Return the document in `data`.

    Raises:
        Unreadable: It is damaged, empty, or beyond the limits.
    """
    package = open_package(Archive(data, limits), open_trees)
    flow = Flow(limits)
    flow.extend(_document(package))
    return flow.document(source, data, MEDIA_TYPE, _warnings(package))


def open_trees(copy: bytes) -> dict[str, Element] | None:
    """Return the trees that python-docx makes of a package, by identifier; `None` when one is not well-formed."""
    try:
        main = python_docx.Document(io.BytesIO(copy)).part
        trees: dict[str, Element] = {identifier(0): main.element}
        for name, part in main.related_parts.items():
            # python-docx knows no foot- and endnotes: it leaves them as they are.
            trees[name] = part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
    except (SyntaxError, ValueError, LookupError):
        return None
    return trees


def _document(package: Package) -> Iterator[FlowLine]:
    root = package.document
    headers, footers = _margins(package, "headerReference"), _margins(package, "footerReference")
    body = root.find(w("body"))
    body = root if body is None else body
    styles = Styles(package.part("styles"))
    usual = _usual_gap(body, styles)
    numbering = Numbering(package.part("numbering"))
    definitions = Definitions(styles, numbering, paper_of(root), usual, _chunks(package))
    # With a picture or a filled shape behind the text nobody can say what white ink is written on.
    unsure = root.find(w("background")) is not None or any(has_backdrop(part) for part in (root, *headers, *footers))
    surface = Surface(None) if unsure else Surface()
    yield from _repeated(headers, "header", definitions, surface)
    yield from Story(definitions).lines(body, Setting("", surface))
    yield _BREAK
    for kind in ("footnote", "endnote"):
        yield from _notes(package.part(f"{kind}s"), kind, definitions, surface)
    yield from _repeated(footers, "footer", definitions, surface)


def _chunks(package: Package) -> dict[str, tuple[FlowLine, ...]]:
    identifiers = [chunk.get(RELATION + "id", "") for chunk in package.document.iter(w("altChunk"))]
    if not identifiers:
        return {}
    # Only such files need the readers of HTML and mail.
    from mlscreen.extract.docx_chunks import chunk_lines

    return {identifier: chunk_lines(package.content(identifier)) for identifier in identifiers}


def _margins(package: Package, tag: str) -> list[Element]:
    """Return the headers or footers that are shown, each part once, the first page's first."""
    alternating = toggled(package.part("settings"), "evenAndOddHeaders")
    found: dict[str, Element] = {}
    for section in package.document.iter(w("sectPr")):
        shown = {"default"} | ({"first"} if toggled(section, "titlePg") else set())
        shown |= {"even"} if alternating else set()
        references = [r for r in section.iterfind(w(tag)) if r.get(w("type"), "default") in shown]
        for reference in sorted(references, key=lambda r: r.get(w("type")) != "first"):
            identifier = reference.get(RELATION + "id", "")
            part = None if identifier in found else package.related(identifier)
            if part is not None:
                found[identifier] = part
    return list(found.values())


def _repeated(parts: list[Element], place: str, definitions: Definitions, surface: Surface) -> Iterator[FlowLine]:
    """Yield the lines of headers or footers, those with the same words once."""
    seen: set[str] = set()
    for part in parts:
        lines = list(Story(definitions).lines(part, Setting(place, surface)))
        text = " ".join(word for line in lines for word in line.text.split())
        if text not in seen:
            seen.add(text)
            yield from lines
            yield _BREAK


def _notes(root: Element | None, kind: str, definitions: Definitions, surface: Surface) -> Iterator[FlowLine]:
    if root is None:
        return
    notes = [note for note in root.iterfind(w(kind)) if note.get(w("type"), "normal") == "normal"]
    for number, note in enumerate(notes, 1):
        yield from Story(definitions).lines(note, Setting(f"{kind} {number}", surface))
        yield FlowLine(opening=Opening.BLOCK)
    yield _BREAK


def _usual_gap(body: Element, styles: Styles) -> float:
    """Return the space in points that most paragraphs leave before the next: it separates nothing."""
    gaps = Counter[float]()
    for paragraph in body.iter(w("p")):
        element = paragraph.find(w("pPr"))
        props = styles.paragraph(value(element, "pStyle") or "", paragraph_props(element))
        gaps[max(props.before or 0.0, props.after or 0.0)] += 1
    return gaps.most_common(1)[0][0] if gaps else 0.0


def _warnings(package: Package) -> tuple[DocumentWarning, ...]:
    return tuple(
        DocumentWarning("damaged_part", f"the part {name} of the file is damaged and was left out")
        for name in package.damaged
    )
