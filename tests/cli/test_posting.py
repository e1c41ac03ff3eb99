import io
import sys
from pathlib import Path

import pytest

from mlscreen.cli.posting import drafted
from mlscreen.errors import NoInput
from mlscreen.model.rubric import Status

POSTING = """Data Engineer

Requirements

- At least 3 years of experience with Python is required.
- Kubernetes is a plus.
"""


def labels(job: Path, status: Status) -> str:
    return " ".join(c.label for c in drafted(job, None).rubric.criteria if c.status is status)


def test_a_posting_becomes_a_rubric_that_is_called_a_draft(tmp_path: Path) -> None:
    (tmp_path / "job.txt").write_text(POSTING, encoding="utf-8")
    assert drafted(tmp_path / "job.txt", None).rubric.draft
    assert "Python" in labels(tmp_path / "job.txt", Status.REQUIRED)
    assert "Kubernetes" in labels(tmp_path / "job.txt", Status.PREFERRED)


def test_a_saved_page_is_read_too(tmp_path: Path) -> None:
    items = "".join(f"<li>{line[2:]}</li>" for line in POSTING.splitlines() if line.startswith("- "))
    page = f"<!DOCTYPE html><html><body><h1>Data Engineer</h1><h2>Requirements</h2><ul>{items}</ul></body></html>"
    (tmp_path / "job.html").write_text(page, encoding="utf-8")
    assert "Kubernetes" in labels(tmp_path / "job.html", Status.PREFERRED)


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(POSTING.encode())))
    assert "Python" in labels(Path("-"), Status.REQUIRED)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff" * 50, b"%PDF-1.7\nbroken", b"Nothing is asked for."])
def test_what_is_no_posting_is_one_clear_line(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "job").write_bytes(content)
    with pytest.raises(NoInput) as problem:
        drafted(tmp_path / "job", None)
    assert len(str(problem.value).splitlines()) == 1


def test_a_missing_posting_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(NoInput, match=r"missing\.txt: cannot be read"):
        drafted(tmp_path / "missing.txt", None)
