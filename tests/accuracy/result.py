"""What every measurement returns, and how its table looks."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Result:
    """The records that were measured, and the table to print."""

    records: list[dict[str, Any]]
    table: str


@dataclass(slots=True)
class Share:
    """So many of so many."""

    hit: int = 0
    total: int = 0

    def add(self, hit: bool | int, total: int = 1) -> None:
        self.hit += int(hit)
        self.total += total

    def __str__(self) -> str:
        share = self.hit / self.total if self.total else float("nan")
        return f"{share:7.3f}  ({self.hit} of {self.total})"


def rows(measures: Iterable[tuple[str, object]]) -> str:
    """Return one line per measure."""
    return "\n".join(f"{name:34s} {value}" for name, value in measures)


def checked(folder: Path, records: list[dict[str, Any]], *arguments: str) -> str:
    """Return what the folder's own `check.py` says of the records."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "records.json"
        path.write_text(json.dumps(records, ensure_ascii=False), encoding="utf-8")
        command = [sys.executable, str(folder / "check.py"), str(path), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr
