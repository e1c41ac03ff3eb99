import ctypes
import subprocess
import sys
from importlib.machinery import ModuleSpec

import pytest
from pypdfium2_raw import bindings

from mlscreen.extract import pdf_library


def address(library: object) -> int | None:
    return ctypes.cast(getattr(library, "FPDF_GetLastError"), ctypes.c_void_p).value  # noqa: B009 - any library


def test_it_is_the_library_that_pypdfium2_uses() -> None:
    assert address(pdf_library.load()) == address(bindings._libs["pdfium"])


def test_without_its_file_pypdfium2_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_library, "find_spec", lambda name: ModuleSpec(name, None))
    assert address(pdf_library.load()) == address(bindings._libs["pdfium"])


def test_the_declarations_of_pypdfium2_are_not_loaded() -> None:
    code = (
        "import sys; from mlscreen.extract import pdf_library; pdf_library.load();"
        "print(any(name.startswith('pypdfium2') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
