"""Find the résumés in folders: which files to screen, in an order that is the same on every machine.

Never opens a file, and never leaves one out without counting it.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from mlscreen.errors import NoInput
from mlscreen.model.record import Record

SUFFIXES = frozenset((
    ".pdf", ".docx", ".docm", ".dotx", ".doc", ".odt", ".rtf", ".txt", ".text", ".md", ".markdown", ".html", ".htm",
    ".eml", ".mhtml", ".mht", ".png", ".jpg", ".jpeg", ".tif", ".tiff",
))  # fmt: skip
LOCK_FILE = "~$"


class Discovery(Record):
    """What the folders hold."""

    files: tuple[Path, ...]
    """To be screened, each once; below the places as the user gave them."""
    skipped: tuple[Path, ...] = ()
    """Of other kinds than résumés are."""
    closed: tuple[Path, ...] = ()
    """Folders that may not be read."""

    @property
    def skipped_kinds(self) -> str:
        """The kinds skipped and how many of each, such as "3 .xlsx, 1 without suffix"."""
        kinds = Counter(path.suffix.lower() or "without suffix" for path in self.skipped)
        return ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))


def discover(places: Iterable[Path]) -> Discovery:
    """Return the résumés in `places`: folders with all that is below them, and files whatever they are called.

    Hidden files and lock files are left out. A place that does not exist is a file that will be told of as missing.

    Raises:
        NoInput: when there is nothing to screen.
    """
    places = list(places)
    walk = _Walk()
    files: dict[str, Path] = {}
    for place in places:
        for path in walk.below(place) if place.is_dir() else [place]:
            files.setdefault(os.path.abspath(path), path)
    if not any(os.path.lexists(path) for path in files):
        raise NoInput(_nothing(places, walk))
    return Discovery(tuple(files.values()), tuple(walk.skipped), tuple(walk.closed))


def _nothing(places: list[Path], walk: "_Walk") -> str:
    where = ", ".join(map(str, places))
    if not any(place.exists() for place in places):
        return f"{where}: there is no such folder or file; check the path"
    if walk.closed:
        return f"{where}: may not be read; check the permissions"
    others = f" (but {len(walk.skipped)} files of other kinds)" if walk.skipped else ""
    return f"{where}: holds no résumés{others}; looked for {' '.join(sorted(SUFFIXES))}"


class _Walk:
    """One walk over folders: what was passed by, and where it has been."""

    def __init__(self) -> None:
        self.skipped: list[Path] = []
        self.closed: list[Path] = []
        self._seen: set[str] = set()

    def below(self, folder: Path) -> Iterator[Path]:
        """Yield the résumés below `folder`: its own first, then those of its folders, by name."""
        real = os.path.realpath(folder)
        if real in self._seen:
            # A link back up, or a folder given twice.
            return
        self._seen.add(real)
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            self.closed.append(folder)
            return
        paths = [folder / name for name in names if not name.startswith((".", LOCK_FILE))]
        folders = [path for path in paths if path.is_dir()]
        for path in paths:
            if path.is_file() or (path.is_symlink() and not path.exists()):
                if path.suffix.lower() in SUFFIXES:
                    yield path
                else:
                    self.skipped.append(path)
        for path in folders:
            yield from self.below(path)
