"""The one error of the makers."""

import shutil


class ToolMissing(Exception):
    """A program that this kind of sample needs is not installed."""


def tool(*names: str) -> str:
    """Return the path of the first program that is installed."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise ToolMissing(f"needs {' or '.join(names)}")
