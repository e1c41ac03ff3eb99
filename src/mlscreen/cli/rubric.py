"""The commands `rubric list`, `show`, `check`, `schema`, `draft` and `diff`.

Never changes a rubric file.
"""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mlscreen.cli.failures import say
from mlscreen.cli.options import Output, VocabularyFile
from mlscreen.cli.output import check as check_output
from mlscreen.cli.output import deliver, view
from mlscreen.cli.preparation import refuse_unlawful

if TYPE_CHECKING:
    from mlscreen.model.rubric import Rubric

rubrics = typer.Typer(no_args_is_help=True, help="Look at rubrics, check them, and draft them from a job description.")


class RubricFormat(StrEnum):
    """Formats of a rubric."""

    TERMINAL = "terminal"
    YAML = "yaml"
    JOB_POSTING = "job-posting"
    JSON_RESUME = "json-resume"


class DraftFormat(StrEnum):
    """Formats of a draft."""

    YAML = "yaml"
    JOB_POSTING = "job-posting"
    JSON_RESUME = "json-resume"


Name = Annotated[str, typer.Argument(metavar="NAME|FILE", help="A bundled rubric or a rubric file.")]
Job = Annotated[Path, typer.Argument(metavar="JOB", help="A job description: text, HTML, PDF, DOCX, or - for stdin.")]
FORMATS = "job-posting is schema.org's, json-resume the job of the JSON Resume project."
ShowFormat = Annotated[RubricFormat, typer.Option("--format", "-f", help=f"yaml is the file itself; {FORMATS}")]
AsYaml = Annotated[bool, typer.Option("--yaml", help="Short for --format yaml: to copy and edit.")]
DraftOutput = Annotated[DraftFormat, typer.Option("--format", "-f", help=f"yaml is a rubric file; {FORMATS}")]
Interactive = Annotated[bool, typer.Option("--interactive", "-i", help="Go through the criteria one by one.")]


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
def show(name: Name, form: ShowFormat = RubricFormat.TERMINAL, yaml: AsYaml = False, output: Output = None) -> None:
    """Show the criteria of a rubric: status, points, variants and the words of the posting behind each.

    Example:  mlscreen rubric show ml-engineer --yaml -o my-rubric.yaml
    """
    from mlscreen.render.terminal import render_rubric
    from mlscreen.rubric.file import load, locate

    check_output(output)
    place = locate(name)
    rubric = load(place)
    if yaml or form is RubricFormat.YAML:
        deliver(place.read_bytes(), output)
    elif form is RubricFormat.TERMINAL:
        deliver(render_rubric(rubric, view(to_file=output is not None)), output)
    else:
        deliver(_exchanged(rubric, form.value), output)


@rubrics.command(no_args_is_help=True)
def check(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A rubric file, or the name of a bundled one.")],
    terms: VocabularyFile = None,
) -> None:
    """Check a rubric file, and tell all that is wrong or doubtful at once.

    Example:  mlscreen rubric check my-rubric.yaml
    """
    from mlscreen.rubric.file import load, locate

    place = locate(file)
    rubric = load(place)
    problems = refuse_unlawful(rubric, place, terms)
    for problem in problems:
        say(f"warning: {place}:{problem}")
    warnings = f", {len(problems)} to look at" if problems else ""
    deliver(f"{place}: valid, {len(rubric.criteria)} criteria{warnings}\n".encode(), None)


@rubrics.command()
def schema(output: Output = None) -> None:
    """Print the JSON Schema of rubric files, with which editors complete and check them.

    Example:  mlscreen rubric schema -o rubric.schema.json
    """
    import json

    from mlscreen.rubric.schema import schema as rubric_schema

    deliver(json.dumps(rubric_schema(), ensure_ascii=False, indent=2).encode() + b"\n", output)


@rubrics.command(no_args_is_help=True)
def draft(
    job: Job,
    output: Output = None,
    form: DraftOutput = DraftFormat.YAML,
    interactive: Interactive = False,
    terms: VocabularyFile = None,
) -> None:
    """Draft a rubric from a job description, for a person to review, correct and sign.

    Example:  mlscreen rubric draft posting.txt -o my-rubric.yaml
    """
    from mlscreen.cli.posting import drafted
    from mlscreen.rubric.draft_file import text_of

    check_output(output)
    made = drafted(job, terms)
    if interactive:
        from mlscreen.cli.walk import walked

        made = walked(made)
    content = text_of(made).encode() if form is DraftFormat.YAML else _exchanged(made.rubric, form.value)
    deliver(content, output)


@rubrics.command(no_args_is_help=True)
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A bundled rubric or a rubric file.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Another one.")],
) -> None:
    """Show what differs between two rubrics: criteria added, removed and changed.

    Example:  mlscreen rubric diff ml-engineer my-rubric.yaml
    """
    from mlscreen.rubric.diff import diff as differences
    from mlscreen.rubric.file import load, locate

    changes = differences(load(locate(old)), load(locate(new)))
    deliver("".join(f"{change}\n" for change in changes).encode() or b"no difference\n", None)


def _exchanged(rubric: "Rubric", form: str) -> bytes:
    from mlscreen.rubric.exchange import job_posting, json_resume_job

    text = job_posting(rubric) if form == "job-posting" else json_resume_job(rubric)
    return text.rstrip("\n").encode() + b"\n"
