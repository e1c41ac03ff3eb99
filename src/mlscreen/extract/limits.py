"""What a file may cost: sizes, counts and memory, each with a default that no honest résumé reaches.

Holds numbers and sets them on the process; never opens a file.
"""

import sys

from mlscreen.model.record import Record, replace

MEGABYTE = 1_000_000


class Limits(Record):
    """Checked before anything is opened, and again while it is read."""

    max_bytes: int = 25 * MEGABYTE
    """Size of the file."""
    max_pages: int = 100
    max_members: int = 2_000
    """Files inside an archive (DOCX, ODT)."""
    max_expansion: int = 200
    """How many times larger an archive may be unpacked than packed."""
    max_expanded_bytes: int = 200 * MEGABYTE
    """Size of all files inside an archive together."""
    max_markup_bytes: int = 16 * MEGABYTE
    """Size of the XML or HTML that is really read: a tree takes some ten times its text."""
    max_characters: int = 500_000
    """Length of the text of one document; some 200 pages of prose."""
    max_memory_bytes: int = 3_000 * MEGABYTE
    """Address space of a worker process, see `apply_to_process`."""
    converter_seconds: float = 60.0
    """How long an outside program (LibreOffice, tesseract) may take for one file or page."""
    ocr: bool = False
    """Read pages that are images."""

    def within(self, seconds: float) -> "Limits":
        """Return these limits for a process that is ended after `seconds`: outside programs end before it does."""
        return replace(self, converter_seconds=min(self.converter_seconds, 0.8 * seconds))


SETTABLE = {
    "size": "max_bytes",
    "pages": "max_pages",
    "members": "max_members",
    "expansion": "max_expansion",
    "expanded": "max_expanded_bytes",
    "markup": "max_markup_bytes",
    "characters": "max_characters",
    "memory": "max_memory_bytes",
}
"""Names by which a user sets a limit, and the fields they stand for; messages name them too."""


def apply_to_process(limits: Limits) -> bool:
    """Limit the address space of the calling process for good and forbid core dumps; call it once in a worker.

    What needs more then raises `MemoryError`. Returns False where the system has no such limit (Windows), or where it
    does not take it (macOS).
    """
    if sys.platform == "win32":
        return False
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = limits.max_memory_bytes
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))
    except (ValueError, OSError):
        return False
    return True


def lift_from_child() -> None:
    """Give an outside program started by a worker the address space back; for `preexec_fn`."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
