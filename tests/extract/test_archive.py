import io
import struct
import zipfile

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.archive import Archive
from mlscreen.extract.limits import Limits
from tests.extract.zip_making import zipped


def refused(data: bytes, name: str = "", limits: Limits = Limits()) -> UnscreenedCode:  # noqa: B008
    with pytest.raises(Unreadable) as problem:
        Archive(data, limits).read(name)
    assert "\n" not in problem.value.reason
    return problem.value.code


def test_members_are_read_by_name_whatever_its_case() -> None:
    archive = Archive(zipped({"word/Document.xml": "text"}), Limits())
    assert archive.read("word/document.xml") == b"text"
    assert "WORD/document.xml" in archive


def test_a_bomb_is_refused_from_its_directory() -> None:
    bomb = zipped({"word/document.xml": b"\0" * 30_000_000})
    assert len(bomb) < 40_000
    assert refused(bomb) is UnscreenedCode.EXPANDS_TOO_MUCH


def test_too_many_members_are_refused() -> None:
    many = zipped({f"{number}": "" for number in range(30)})
    assert refused(many, limits=Limits(max_members=20)) is UnscreenedCode.EXPANDS_TOO_MUCH


def test_a_total_beyond_the_limit_is_refused() -> None:
    stored = zipped({str(number): bytes(1000) for number in range(9)}, zipfile.ZIP_STORED)
    assert refused(stored, limits=Limits(max_expanded_bytes=5_000)) is UnscreenedCode.EXPANDS_TOO_MUCH


def test_reading_stops_where_the_markup_grows_too_large() -> None:
    data = zipped({"a": b"x" * 600, "b": b"y" * 600})
    archive = Archive(data, Limits(max_markup_bytes=1_000))
    archive.read("a")
    with pytest.raises(Unreadable) as problem:
        archive.read("b")
    assert problem.value.code is UnscreenedCode.EXPANDS_TOO_MUCH


def test_a_directory_that_lies_about_the_size_is_found_out() -> None:
    data = bytearray(zipped({"word/document.xml": b"a" * 5_000_000}))
    real, false = struct.pack("<I", 5_000_000), struct.pack("<I", 50)
    lying = bytes(data).replace(real, false)
    assert lying != bytes(data)
    assert refused(lying, "word/document.xml") is UnscreenedCode.CORRUPT


def test_names_that_climb_or_start_at_the_root_are_only_names() -> None:
    archive = Archive(zipped({"../../etc/passwd": "x", "/abs": "y", "back\\slash": "z"}), Limits())
    assert archive.names == ("../../etc/passwd", "abs", "back/slash")


def test_of_members_with_one_name_the_first_counts() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("a", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("a", "second")
    assert Archive(stream.getvalue(), Limits()).read("a") == b"first"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_methods_that_no_office_program_uses_are_refused(method: int) -> None:
    assert refused(zipped({"a": "text"}, method), "a") is UnscreenedCode.CORRUPT


def test_a_locked_or_missing_member_is_corrupt() -> None:
    data = bytearray(zipped({"a": "text"}, zipfile.ZIP_STORED))
    start = data.index(b"PK\x01\x02")
    data[start + 8] |= 1
    assert refused(bytes(data), "a") is UnscreenedCode.CORRUPT
    assert refused(bytes(data), "b") is UnscreenedCode.CORRUPT


def test_a_cut_archive_is_corrupt() -> None:
    assert refused(zipped({"a": "text" * 100})[:-30]) is UnscreenedCode.CORRUPT
