"""Writes the copy of a DOCX that python-docx opens: only the parts that are read, under names and types of our own.

So python-docx sees nothing unchecked, and opens templates, macro files and files with broken links like any other.
"""

import io
import zipfile
from collections.abc import Sequence
from typing import NamedTuple

MAIN = "document"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


class Part(NamedTuple):
    """A part to be copied."""

    name: str
    """In the original."""
    kind: str
    """`MAIN`, or as relationships call it: "styles", "header", ..."""
    content: bytes


def identifier(place: int) -> str:
    """Return by which identifier the main part of the copy calls the part at this place in the sequence."""
    return f"rId{place}"


def copied(parts: Sequence[Part]) -> bytes:
    """Return a package of these parts; the first is the main one, which the others hang on."""
    numbered = list(enumerate(parts))
    types = "".join(
        f'<Override PartName="/{place}.xml" ContentType="{_WORD}.{_type(part.kind)}+xml"/>' for place, part in numbered
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}">{types}</Types>',
        "_rels/.rels": _links([(0, "officeDocument")]),
        "_rels/0.xml.rels": _links([(place, part.kind) for place, part in numbered[1:]]),
        **{f"{place}.xml": part.content for place, part in numbered},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, content in members.items():
            # Without a `ZipInfo` the hour would be written, too.
            package.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def _type(kind: str) -> str:
    return f"{kind}.main" if kind == MAIN else kind


def _links(rows: Sequence[tuple[int, str]]) -> str:
    links = "".join(
        f'<Relationship Id="{identifier(place)}" Type="{_OFFICE}/{kind}" Target="/{place}.xml"/>'
        for place, kind in rows
    )
    return f'<Relationships xmlns="{_LINKS}">{links}</Relationships>'
