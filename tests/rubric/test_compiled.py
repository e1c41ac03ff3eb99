import hashlib
import shutil
from pathlib import Path

import pytest

from mlscreen.rubric import compiled
from mlscreen.rubric.file import bundled, examine, load, locate


@pytest.mark.parametrize("name", bundled())
def test_the_compiled_rubric_is_fresh(name: str) -> None:
    made = (compiled.DATA / f"{name}.json").read_bytes()
    assert made == compiled.compiled(locate(name).read_bytes()), "run: python -m mlscreen.rubric.compiled"


def test_no_compiled_rubric_is_left_without_its_source() -> None:
    assert {path.stem for path in compiled.DATA.glob("*.json")} == set(bundled())


@pytest.mark.parametrize("name", bundled())
def test_the_compiled_rubric_is_the_one_of_the_file(name: str) -> None:
    content = locate(name).read_bytes()
    assert compiled.load(name, hashlib.sha256(content).hexdigest()) == examine(locate(name)).rubric
    assert load(locate(name)) == examine(locate(name)).rubric


def test_a_rubric_that_is_not_valid_is_not_compiled() -> None:
    with pytest.raises(ValueError, match="criteria"):
        compiled.compiled(b"id: x\n")


def test_a_file_that_was_edited_since_is_read_itself(tmp_path: Path) -> None:
    edited = tmp_path / "ml-engineer.yaml"
    edited.write_text(locate("ml-engineer").read_text(encoding="utf-8") + "\n# edited\n", encoding="utf-8")
    assert compiled.load("ml-engineer", hashlib.sha256(edited.read_bytes()).hexdigest()) is None
    read = examine(edited)
    assert read.rubric is not None
    assert read.rubric.digest == hashlib.sha256(edited.read_bytes()).hexdigest()


def test_a_copy_of_a_bundled_rubric_reads_as_the_bundled_one(tmp_path: Path) -> None:
    copy = shutil.copy(locate("ml-engineer"), tmp_path)
    assert examine(Path(copy)) == examine(locate("ml-engineer"))


def test_a_rubric_that_was_never_compiled_is_not_there() -> None:
    assert compiled.load("no-such-rubric", "0" * 64) is None
