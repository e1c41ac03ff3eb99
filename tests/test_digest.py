import hashlib
import subprocess
import sys

import pytest

from mlscreen import digest
from mlscreen.digest import SMALL, sha256


@pytest.mark.parametrize(
    "content", [b"", b"r\xc3\xa9sum\xc3\xa9", b"x" * (SMALL - 1), b"x" * SMALL, b"x" * (2 * SMALL)], ids=len
)
def test_it_is_the_digest_that_everyone_computes(content: bytes) -> None:
    assert sha256(content) == hashlib.sha256(content).hexdigest()


def test_after_much_small_content_openssl_is_faster() -> None:
    code = (
        "import sys; from mlscreen.digest import sha256; [sha256(b'a page' * 10000) for _ in range(20)];"
        "print('_hashlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "True\n"


def test_small_content_does_not_load_openssl() -> None:
    code = "import sys; from mlscreen.digest import sha256; sha256(b'page'); print('_hashlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_without_the_small_implementation_hashlib_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digest, "_hashed", 0)
    for name in ("_sha2", "_sha256"):
        monkeypatch.setitem(sys.modules, name, None)
    assert sha256(b"page") == hashlib.sha256(b"page").hexdigest()
