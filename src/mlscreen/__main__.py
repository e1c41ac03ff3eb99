"""Start the program: `python -m mlscreen` and the command `mlscreen`.

Imports nothing until it is called: worker processes load this module again and must not pay for the command line.
"""

import sys


def main() -> None:
    """Run the command line and end with its exit code."""
    from mlscreen.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
