import pytest
import yaml
from hypothesis import given, settings

from mlscreen.model.record import replace
from mlscreen.model.rubric import Rubric
from mlscreen.rubric.file import bundled, load, loads, locate
from mlscreen.rubric.writing import text, write
from tests.rubric.strategies import RUBRICS


@settings(max_examples=80, deadline=None)
@given(RUBRICS)
def test_what_is_written_reads_back_equal(rubric: Rubric) -> None:
    read = loads(write(rubric, ("a comment", "of two\nlines")))
    assert replace(read, digest="") == rubric


@pytest.mark.parametrize("name", bundled())
def test_bundled_rubrics_survive_writing(name: str) -> None:
    read = load(locate(name))
    again = loads(write(read))
    assert replace(again, digest=read.digest) == read


@pytest.mark.parametrize(
    "value",
    ["Python", "C++", "C#", "No", "yes", "1", "null", "a: b", "# x", "x\ny", "\x85\u2028\ufeff", "é", "[", "1e3"],
)
def test_other_yaml_readers_see_the_same_text(value: str) -> None:
    assert yaml.safe_load(f"[{text(value)}]") == [value]


def test_comments_stand_at_the_top() -> None:
    written = write(load(locate("ml-engineer")), ("Why", ""))
    assert written.startswith("# Why\n#\nid: ml-engineer\n")


def test_plain_words_stay_readable() -> None:
    assert [text(value) for value in ("deep learning framework", "C#", "PyTorch")] == [
        "deep learning framework",
        '"C#"',
        "PyTorch",
    ]
