"""The command `batch`: the ranking of all résumés in folders.

Never hides a file: what could not be screened is listed with its reason, and the exit code says so.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mlscreen.cli.failures import debugging, say
from mlscreen.cli.options import (
    DEFAULT_RUBRIC,
    AsOf,
    Blind,
    JobFile,
    LimitSettings,
    Ocr,
    RubricName,
    Variants,
    VocabularyFile,
)
from mlscreen.cli.output import check, deliver, view
from mlscreen.cli.preparation import Choice, day, limits, load_rubric
from mlscreen.errors import ExitCode

if TYPE_CHECKING:
    from mlscreen.batch.discover import Discovery
    from mlscreen.batch.plan import Run
    from mlscreen.model.scorecard import Report

# "--json -" is for a pipe: the ranking would spoil it.
STDOUT = Path("-")

Folders = Annotated[list[Path], typer.Argument(metavar="FOLDER...", help="Folders, searched to the bottom.")]
CsvFile = Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Write one row per file, for Excel.")]
JsonFile = Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write all scorecards as JSON.")]
Top = Annotated[int | None, typer.Option("--top", min=1, metavar="N", help="Show the best N only.")]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        min=1,
        metavar="N",
        help="Worker processes (default: one per CPU, at least 2).",
    ),
]
Timeout = Annotated[float, typer.Option("--timeout", min=0.1, metavar="SECONDS", help="Time that one file may take.")]


def batch(
    folders: Folders,
    rubric: RubricName = DEFAULT_RUBRIC,
    job: JobFile = None,
    variants: Variants = None,
    csv: CsvFile = None,
    json: JsonFile = None,
    top: Top = None,
    jobs: Jobs = None,
    timeout: Timeout = 60.0,
    as_of: AsOf = None,
    ocr: Ocr = False,
    vocabulary: VocabularyFile = None,
    blind: Blind = False,
    limit: LimitSettings = None,
) -> None:
    """Rank all résumés in each FOLDER; candidates who cannot be told apart share a place.

    Example:  mlscreen batch applications/ --top 10 --csv ranking.csv
    """
    from mlscreen.batch.discover import discover
    from mlscreen.batch.plan import Plan
    from mlscreen.cli.progress import progress
    from mlscreen.cli.screening import screened
    from mlscreen.render.terminal import render_ranking

    check(csv, json)
    chosen = load_rubric(Choice(rubric, tuple(variants or ()), vocabulary, job))
    found = discover(folders)
    workers = jobs or max(2, os.cpu_count() or 2)
    plan = Plan(chosen, day(as_of), limits(ocr, limit or ()), vocabulary, workers, timeout, debugging())
    with progress(len(found.files), "screening") as notice:
        outcome, report = screened(found.files, plan, blind, notice)
    if STDOUT not in (csv, json):
        deliver(render_ranking(report, view(), top), None)
    _export(report, csv, json)
    _summarise(found, report, outcome)
    raise typer.Exit(_exit_code(report, outcome))


def _export(report: "Report", csv: Path | None, json: Path | None) -> None:
    from mlscreen.render.formats import renderer

    for name, place in (("csv", csv), ("json", json)):
        if place is not None:
            deliver(renderer(name)(report, view(to_file=True)), place)


def _summarise(found: "Discovery", report: "Report", outcome: "Run") -> None:
    from mlscreen.batch.duplicates import count

    counts = [f"{len(report.scorecards)} scored", f"{len(report.unscreened)} not screened"]
    if outcome.unfinished:
        counts.append(f"{len(outcome.unfinished)} not reached")
    say(f"{len(found.files)} files: {', '.join(counts)}.")
    if repeated := count(report.screenings):
        say(f"{repeated} with the same content as another file (flagged).")
    if found.skipped:
        say(f"Passed by: {found.skipped_kinds}, which are not kinds of résumés; name a file to screen it anyway.")
    for folder in found.closed:
        say(f"{folder}: may not be read; check its permissions.")
    if outcome.unfinished:
        say("What was done until the interruption is in the report.")


def _exit_code(report: "Report", outcome: "Run") -> ExitCode:
    if outcome.unfinished:
        return ExitCode.INTERRUPTED
    return ExitCode.INCOMPLETE if report.unscreened else ExitCode.OK
