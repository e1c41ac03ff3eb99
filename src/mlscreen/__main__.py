"""Start the program: `python -m mlscreen` and the command `mlscreen`.

Imports nothing until it is called: worker processes load this module again and must not pay for the command line.
"""

import gc
import sys

# The collector runs hundreds of times while modules load and finds nothing; later it still runs, less often.
OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> None:
    """Run the command line and end with its exit code."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, 50, 50)
    from mlscreen.cli.app import run

    code = run()
    # The last collections, while Python ends, would walk through the whole vocabulary to free what is freed anyway.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
