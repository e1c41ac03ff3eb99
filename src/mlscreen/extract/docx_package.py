"""Finds the parts of a DOCX package: the document, its styles, lists, notes, headers and footers.

Follows the relationships that the package states, within the package only; a broken side part is left out, not fatal.
"""

import posixpath
from dataclasses import dataclass, field

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.archive import Archive
from mlscreen.extract.xml_tree import Element, parse_xml

_OFFICE = "/officeDocument"


@dataclass(slots=True)
class Package:
    """A package with its main part parsed."""

    archive: Archive
    main: str
    document: Element
    relations: dict[str, str]
    """Identifier to part name."""
    by_type: dict[str, str]
    """Last word of the relationship's type ("styles") to part name."""
    damaged: list[str] = field(default_factory=list)
    """Parts that could not be read."""

    def part(self, kind: str) -> Element | None:
        """Return the part of this kind ("styles", "numbering", ...), `None` when there is none that can be read."""
        name = self.by_type.get(kind)
        return None if name is None else self._parsed(name)

    def related(self, identifier: str) -> Element | None:
        """Return the part that the main part calls by this identifier."""
        name = self.relations.get(identifier)
        return None if name is None else self._parsed(name)

    def content(self, identifier: str) -> bytes:
        """Return the bytes of the part that the main part calls by this identifier; none when there is no such part."""
        name = self.relations.get(identifier)
        return b"" if name is None or name not in self.archive else self.archive.read(name)

    def _parsed(self, name: str) -> Element | None:
        if name not in self.archive:
            return None
        try:
            return parse_xml(self.archive.read(name))
        except Unreadable as problem:
            if problem.code is not UnscreenedCode.CORRUPT:
                raise
            self.damaged.append(posixpath.basename(name))
            return None


def open_package(archive: Archive) -> Package:
    """Return the package whose main part can be read.

    Raises:
        Unreadable: There is no main part, or it is broken.
    """
    main = _main_part(archive)
    relations, by_type = _relations(archive, main)
    return Package(archive, main, parse_xml(archive.read(main)), relations, by_type)


def _main_part(archive: Archive) -> str:
    for kind, target in _rows(archive, "_rels/.rels"):
        name = posixpath.normpath(target.lstrip("/"))
        if kind.endswith(_OFFICE) and name in archive:
            return name
    usual = "word/document.xml"
    if usual in archive:
        return usual
    raise Unreadable(
        UnscreenedCode.CORRUPT, "the file looks like a Word document but holds no text part; save it again in Word"
    )


def _relations(archive: Archive, main: str) -> tuple[dict[str, str], dict[str, str]]:
    folder, base = posixpath.split(main)
    relations: dict[str, str] = {}
    by_type: dict[str, str] = {}
    for element in _relation_elements(archive, f"{folder}/_rels/{base}.rels"):
        target = element.get("Target", "")
        if element.get("TargetMode") == "External" or not target:
            continue
        name = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
        relations[element.get("Id", "")] = name
        by_type.setdefault(element.get("Type", "").rpartition("/")[2], name)
    return relations, by_type


def _rows(archive: Archive, name: str) -> list[tuple[str, str]]:
    return [(e.get("Type", ""), e.get("Target", "")) for e in _relation_elements(archive, name)]


def _relation_elements(archive: Archive, name: str) -> list[Element]:
    if name not in archive:
        return []
    try:
        root = parse_xml(archive.read(name))
    except Unreadable as problem:
        if problem.code is not UnscreenedCode.CORRUPT:
            raise
        return []
    return [element for element in root if isinstance(element.tag, str) and element.tag.endswith("}Relationship")]
