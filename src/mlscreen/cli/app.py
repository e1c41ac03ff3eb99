"""The command line: which commands there are, and what holds for all of them.

Never does a command's work; each command is in a module of its own and imports its stages inside its body.
"""

import os
import sys
from typing import Annotated

import typer

from mlscreen.cli.batch import batch
from mlscreen.cli.failures import DEBUG, guarded
from mlscreen.cli.parse import parse
from mlscreen.cli.rubric import rubrics
from mlscreen.cli.score import score
from mlscreen.cli.vocabulary import vocabulary
from mlscreen.version import VERSION

EPILOG = "Start with:  mlscreen score RESUME.pdf   and   mlscreen COMMAND --help   (each has an example)."

app = typer.Typer(
    name="mlscreen",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EPILOG,
)
app.command(no_args_is_help=True)(score)
app.command(no_args_is_help=True)(batch)
app.command(no_args_is_help=True)(parse)
app.add_typer(rubrics, name="rubric")
app.add_typer(vocabulary, name="vocabulary")


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"mlscreen {VERSION}\n")
        raise typer.Exit


@app.callback()
def start(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help=f"Show the traceback of an internal error (or set {DEBUG}=1).")
    ] = False,
) -> None:
    """Screen résumés against a job: a scorecard in which every verdict quotes its evidence.

    Offline and deterministic. It sorts, quotes and flags; a person decides.
    """
    if debug:
        # By the environment, so that worker processes know it too.
        os.environ[DEBUG] = "1"


def run() -> int:
    """Run the command line and return its exit code."""
    return guarded(lambda: app(prog_name="mlscreen", standalone_mode=False))
