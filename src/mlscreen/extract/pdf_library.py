"""Finds pdfium, as it came with pypdfium2.

Loads the library alone: pypdfium2's module of declarations makes one for each of its 470 functions, of which the reader
calls a tenth, and to load that takes longer than to read a page. Never declares a function itself.
"""

import ctypes
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "pypdfium2_raw"
FILES = ("libpdfium.so", "libpdfium.dylib", "pdfium.dll")


def load() -> ctypes.PyDLL:
    """Return the library, loaded; a second load, as by pypdfium2 itself in the same process, gives the same one.

    Its calls keep the interpreter's lock: to give it up and take it again costs more than most of them.
    """
    spec = find_spec(PACKAGE)
    for folder in (spec and spec.submodule_search_locations) or ():
        for name in FILES:
            place = Path(folder, name)
            if place.is_file():
                return ctypes.PyDLL(str(place))
    return _declared()


def _declared() -> ctypes.PyDLL:
    # Built in another way, with a pdfium of the system: pypdfium2 knows where that is.
    from pypdfium2_raw import bindings

    library = bindings._libs["pdfium"]
    return ctypes.PyDLL(library._name, handle=library._handle)
