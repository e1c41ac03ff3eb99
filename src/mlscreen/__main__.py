"""Start the program: `python -m mlscreen` and the command `mlscreen`.

Imports nothing until it is called: worker processes load this module again and must not pay for the command line.
"""

import gc
import os
import sys

# The collector runs hundreds of times while modules load and finds nothing; later it still runs, less often.
OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> None:
    """Run the command line and end with its exit code."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, 50, 50)
    from mlscreen.cli.app import run

    _leave(run())


def _leave(code: int) -> None:
    """End the process without freeing first what the system frees at once: that takes longer than to read a page."""
    if "multiprocessing" in sys.modules or "coverage" in sys.modules:
        # These have work of their own to do at the end.
        gc.freeze()
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            # Closed, or never there: whoever wrote to it has told so.
            continue
    os._exit(code)


if __name__ == "__main__":
    main()
