"""The identity of content: SHA-256, hexadecimal.

Never a secret's digest. The first of it is left to Python's own implementation, as `random` does it: to load `hashlib`
brings OpenSSL with it, which takes as long as to hash some files.
"""

from collections.abc import Callable
from typing import Any

SMALL = 400_000
"""Bytes, in all, from which OpenSSL, being faster, has made up for its loading."""
_hashed = 0


def sha256(content: bytes) -> str:
    """Return the SHA-256 of the content, as `hashlib` does."""
    global _hashed
    _hashed += len(content)
    made: str = (_lean() if _hashed < SMALL else _full())(content).hexdigest()
    return made


def _lean() -> Callable[[bytes], Any]:
    try:
        from _sha2 import sha256  # type: ignore[import-not-found]  # Python 3.12 and newer
    except ImportError:
        try:
            from _sha256 import sha256  # type: ignore[import-not-found]
        except ImportError:
            return _full()
    lean: Callable[[bytes], Any] = sha256
    return lean


def _full() -> Callable[[bytes], Any]:
    import hashlib

    return hashlib.sha256
