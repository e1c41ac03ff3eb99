import io
import zipfile

import docx as python_docx

from mlscreen.extract.docx_copy import MAIN, Part, copied, identifier
from tests.extract.docx_making import NAMESPACES


def part(name: str, kind: str, root: str) -> Part:
    return Part(name, kind, f"<w:{root} {NAMESPACES}/>".encode())


PARTS = [
    part("word/document.xml", MAIN, "document"),
    part("../odd &amp; <name>.xml", "header", "hdr"),
    part("word/styles.xml", "styles", "styles"),
    part("word/footnotes.xml", "footnotes", "footnotes"),
]


def test_python_docx_opens_the_copy_and_finds_each_part() -> None:
    main = python_docx.Document(io.BytesIO(copied(PARTS))).part
    assert main.element.tag.endswith("}document")
    kinds = [type(main.related_parts[identifier(place)]).__name__ for place in range(1, len(PARTS))]
    assert kinds == ["HeaderPart", "StylesPart", "Part"]


def test_names_of_the_original_do_not_reach_the_copy() -> None:
    with zipfile.ZipFile(io.BytesIO(copied(PARTS))) as archive:
        names = archive.namelist()
    assert names == ["[Content_Types].xml", "_rels/.rels", "_rels/0.xml.rels", "0.xml", "1.xml", "2.xml", "3.xml"]


def test_the_copy_is_the_same_at_any_time() -> None:
    assert copied(PARTS) == copied(PARTS)
    assert zipfile.ZipFile(io.BytesIO(copied(PARTS))).infolist()[0].date_time[0] == 1980
