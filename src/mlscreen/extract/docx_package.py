"""Finds the parts of a DOCX package: the document, its styles, lists, notes, headers and footers.

Follows the relationships that the package states, within the package only; a broken side part is left out, not fatal.
"""

import posixpath
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.archive import Archive
from mlscreen.extract.docx_copy import MAIN, Part, copied, identifier
from mlscreen.extract.xml_tree import Element, checked, parse_xml, tidied
from mlscreen.model.record import Record

Opener = Callable[[bytes], Mapping[str, Element] | None]
"""Returns the trees of a package by the identifiers of its parts; `None` when one of them is not well-formed."""
_OFFICE = "/officeDocument"
_READ = frozenset({"styles", "numbering", "settings", "footnotes", "endnotes", "header", "footer"})


class _Link(NamedTuple):
    identifier: str
    kind: str
    """Last word of the relationship's type ("styles")."""
    name: str
    """The part's, in the archive."""


class Package(Record):
    """A package with its parts parsed."""

    archive: Archive
    main: str
    by_kind: Mapping[str, str]
    """Kind ("styles") to name, of the first part of the kind."""
    by_identifier: Mapping[str, str]
    """What the main part calls a part, to its name."""
    trees: Mapping[str, Element]
    """Of the parts that can be read, by their names."""
    damaged: tuple[str, ...]
    """Parts that could not be read."""

    @property
    def document(self) -> Element:
        """The tree of the main part."""
        return self.trees[self.main]

    def part(self, kind: str) -> Element | None:
        """Return the part of this kind ("styles", "numbering", ...), `None` when there is none that can be read."""
        return self.trees.get(self.by_kind.get(kind, ""))

    def related(self, identifier: str) -> Element | None:
        """Return the part that the main part calls by this identifier."""
        return self.trees.get(self.by_identifier.get(identifier, ""))

    def content(self, identifier: str) -> bytes:
        """Return the bytes of the part that the main part calls by this identifier; none when there is no such part."""
        name = self.by_identifier.get(identifier, "")
        return self.archive.read(name) if name in self.archive else b""


def open_package(archive: Archive, opener: Opener) -> Package:
    """Return the package whose main part can be read.

    Raises:
        Unreadable: There is no main part, or it is broken.
    """
    main = _main_part(archive)
    links = tuple(_links(archive, main))
    parts, damaged = _parts(archive, main, links)
    trees = opener(copied(parts))
    if trees is None:
        # Only now: to look for the broken one takes as long as to read them.
        broken = {part.name for part in parts if not _is_sound(part)}
        parts, damaged = [part for part in parts if part.name not in broken], damaged | broken
        trees = opener(copied(parts))
    if trees is None:  # pragma: no cover - two parsers with the same rules disagree
        raise Unreadable(UnscreenedCode.CORRUPT, "the file is damaged: its XML cannot be read; ask for a PDF")
    found = {part.name: tidied(trees[identifier(place)]) for place, part in enumerate(parts)}
    by_kind = {link.kind: link.name for link in reversed(links)}
    by_identifier = {link.identifier: link.name for link in links}
    left_out = tuple(sorted({posixpath.basename(name) for name in damaged}))
    return Package(archive, main, by_kind, by_identifier, found, left_out)


def _parts(archive: Archive, main: str, links: Sequence[_Link]) -> tuple[list[Part], set[str]]:
    """Return the parts to read, the main one first, and the names of those that may not be."""
    parts = {main: Part(main, MAIN, checked(archive.read(main)))}
    damaged: set[str] = set()
    for link in links:
        if link.kind not in _READ or link.name in parts or link.name in damaged or link.name not in archive:
            continue
        try:
            parts[link.name] = Part(link.name, link.kind, checked(archive.read(link.name)))
        except Unreadable as problem:
            _excuse(problem)
            damaged.add(link.name)
    return list(parts.values()), damaged


def _is_sound(part: Part) -> bool:
    try:
        parse_xml(part.content)
    except Unreadable as problem:
        if part.kind == MAIN:
            raise
        _excuse(problem)
        return False
    return True


def _excuse(problem: Unreadable) -> None:
    """Raise the problem again unless the file can be read without the part."""
    if problem.code is not UnscreenedCode.CORRUPT:
        raise problem


def _main_part(archive: Archive) -> str:
    for element in _link_elements(archive, "_rels/.rels"):
        name = posixpath.normpath(element.get("Target", "").lstrip("/"))
        if element.get("Type", "").endswith(_OFFICE) and name in archive:
            return name
    usual = "word/document.xml"
    if usual in archive:
        return usual
    raise Unreadable(
        UnscreenedCode.CORRUPT, "the file looks like a Word document but holds no text part; save it again in Word"
    )


def _links(archive: Archive, main: str) -> Iterator[_Link]:
    folder, base = posixpath.split(main)
    for element in _link_elements(archive, f"{folder}/_rels/{base}.rels"):
        target = element.get("Target", "")
        if element.get("TargetMode") == "External" or not target:
            continue
        name = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
        yield _Link(element.get("Id", ""), element.get("Type", "").rpartition("/")[2], name)


def _link_elements(archive: Archive, name: str) -> list[Element]:
    if name not in archive:
        return []
    try:
        root = parse_xml(archive.read(name))
    except Unreadable as problem:
        _excuse(problem)
        return []
    return [element for element in root if isinstance(element.tag, str) and element.tag.endswith("}Relationship")]
