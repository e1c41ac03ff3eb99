"""The commands `rubric list`, `show`, `check`, `schema`, `draft` and `diff`.

Never changes a rubric file.
"""

from pathlib import Path
from typing import Annotated

import typer

from mlscreen.cli import options
from mlscreen.cli.output import deliver, view

rubrics = typer.Typer(no_args_is_help=True, help="Look at rubrics, check them, and draft them from a job description.")

Name = Annotated[str, typer.Argument(metavar="NAME|FILE", help="A bundled rubric or a rubric file.")]


@rubrics.command("list")
def list_() -> None:
    """List the bundled rubrics.

    Example:  mlscreen rubric list
    """
    from mlscreen.render.terminal import render_table
    from mlscreen.rubric.file import bundled, load, locate

    rows = [
        (name, rubric.title, str(len(rubric.criteria)), ", ".join(rubric.variants))
        for name, rubric in ((name, load(locate(name))) for name in bundled())
    ]
    deliver(render_table(("Name", "Title", "Criteria", "Variants"), rows, view()), None)


@rubrics.command(no_args_is_help=True)
def show(
    name: Name,
    source: Annotated[bool, typer.Option("--yaml", help="Show the file itself, to copy and edit.")] = False,
) -> None:
    """Show the criteria of a rubric: status, points, variants and the words of the posting behind each.

    Example:  mlscreen rubric show ml-engineer --yaml > my-rubric.yaml
    """
    from mlscreen.render.terminal import render_rubric
    from mlscreen.rubric.file import load, locate

    place = locate(name)
    deliver(place.read_bytes() if source else render_rubric(load(place), view()), None)


@rubrics.command(no_args_is_help=True)
def check(file: Annotated[Path, typer.Argument(metavar="FILE", help="A rubric file.")]) -> None:
    """Check a rubric file, and tell all that is wrong with it at once.

    Example:  mlscreen rubric check my-rubric.yaml
    """
    from mlscreen.rubric.file import load

    rubric = load(file)
    deliver(f"{file}: valid, {len(rubric.criteria)} criteria\n".encode(), None)


@rubrics.command()
def schema(output: options.Output = None) -> None:
    """Print the JSON Schema of rubric files, with which editors complete and check them.

    Example:  mlscreen rubric schema -o rubric.schema.json
    """


@rubrics.command(no_args_is_help=True)
def draft(
    job: Annotated[
        Path, typer.Argument(metavar="JOB", help="A job description: text, HTML, PDF, DOCX, or - for stdin.")
    ],
    output: options.Output = None,
    terms: options.VocabularyFile = None,
) -> None:
    """Draft a rubric from a job description, for a person to review, correct and sign.

    Example:  mlscreen rubric draft posting.txt -o my-rubric.yaml
    """
    from mlscreen.cli.posting import drafted
    from mlscreen.rubric.file import dump

    made = drafted(job, terms)
    deliver(dump(made.rubric, made.questions).encode(), output)
