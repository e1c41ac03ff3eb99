"""The command line: which commands there are, and what holds for all of them.

Never does a command's work; each command is in a module of its own and imports its stages inside its body.
"""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from mlscreen.cli.failures import DEBUG, guarded
from mlscreen.version import VERSION

EPILOG = "Start with:  mlscreen score RESUME.pdf   and   mlscreen COMMAND --help   (each has an example)."


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"mlscreen {VERSION}\n")
        raise typer.Exit


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


def _score(app: typer.Typer) -> None:
    from mlscreen.cli.score import score

    app.command(no_args_is_help=True)(score)


def _batch(app: typer.Typer) -> None:
    from mlscreen.cli.batch import batch

    app.command(no_args_is_help=True)(batch)


def _parse(app: typer.Typer) -> None:
    from mlscreen.cli.parse import parse

    app.command(no_args_is_help=True)(parse)


def _rubric(app: typer.Typer) -> None:
    from mlscreen.cli.rubric import rubrics

    app.add_typer(rubrics, name="rubric")


def _vocabulary(app: typer.Typer) -> None:
    from mlscreen.cli.vocabulary import vocabulary

    app.add_typer(vocabulary, name="vocabulary")


COMMANDS = {"score": _score, "batch": _batch, "parse": _parse, "rubric": _rubric, "vocabulary": _vocabulary}


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Return the application with the command that the arguments name, or with all where they name none.

    To make the commands that are not asked for takes as long as to read a page.
    """
    app = typer.Typer(
        name="mlscreen",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        epilog=EPILOG,
    )
    app.callback()(start)
    named = next((argument for argument in arguments if not argument.startswith("-")), None)
    for command in (named,) if named in COMMANDS else COMMANDS:
        COMMANDS[command](app)
    return app


def run() -> int:
    """Run the command line and return its exit code."""
    return guarded(lambda: app_for(sys.argv[1:])(prog_name="mlscreen", standalone_mode=False))
