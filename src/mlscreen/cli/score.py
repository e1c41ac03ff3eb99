"""The command `score`: the scorecard of one résumé or several.

Never stops at a file that cannot be screened: it becomes a result with a reason, and the exit code says so.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mlscreen.cli.failures import debugging
from mlscreen.cli.options import (
    DEFAULT_RUBRIC,
    AsOf,
    Blind,
    Details,
    Format,
    JobFile,
    LimitSettings,
    Ocr,
    Output,
    ReportFormat,
    RubricName,
    Variants,
    VocabularyFile,
)
from mlscreen.cli.output import check, deliver, view
from mlscreen.cli.preparation import Choice, day, limits, load_rubric
from mlscreen.errors import ExitCode, UnscreenedCode, UsageProblem

if TYPE_CHECKING:
    from mlscreen.model.scorecard import Report

Resumes = Annotated[list[Path], typer.Argument(metavar="RESUME...", help="PDF, DOCX or text files.")]


def score(
    resumes: Resumes,
    rubric: RubricName = DEFAULT_RUBRIC,
    job: JobFile = None,
    variants: Variants = None,
    as_of: AsOf = None,
    form: Format = ReportFormat.TERMINAL,
    output: Output = None,
    details: Details = False,
    ocr: Ocr = False,
    vocabulary: VocabularyFile = None,
    blind: Blind = False,
    limit: LimitSettings = None,
) -> None:
    """Show the scorecard of each RESUME: every criterion with its verdict and the words it rests on.

    Example:  mlscreen score anna.pdf --rubric ml-engineer --for senior --details
    """
    from mlscreen.batch.plan import Plan
    from mlscreen.cli.screening import screened
    from mlscreen.render.formats import renderer

    check(output)
    _refuse_folders(resumes)
    chosen = load_rubric(Choice(rubric, tuple(variants or ()), vocabulary, job))
    plan = Plan(chosen, day(as_of), limits(ocr, limit or ()), vocabulary, debug=debugging())
    outcome, report = screened(resumes, plan, blind)
    deliver(renderer(form)(report, view(details, output is not None)), output)
    raise typer.Exit(ExitCode.INTERRUPTED if outcome.unfinished else _exit_code(report))


def _refuse_folders(resumes: Sequence[Path]) -> None:
    for resume in resumes:
        if resume.is_dir():
            raise UsageProblem(f"{resume}: is a folder; rank its résumés with: mlscreen batch {resume}")


def _exit_code(report: "Report") -> ExitCode:
    if all(missing.code is UnscreenedCode.NOT_FOUND for missing in report.unscreened) and not report.scorecards:
        return ExitCode.NO_INPUT
    return ExitCode.INCOMPLETE if report.unscreened else ExitCode.OK
