"""The options that several commands share, each said once.

Never reads a file: what an option names is loaded by the command.
"""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

DEFAULT_RUBRIC = "ml-engineer"


class ReportFormat(StrEnum):
    """Formats of a report."""

    TERMINAL = "terminal"
    JSON = "json"
    CSV = "csv"


class ResumeFormat(StrEnum):
    """Formats of a parsed résumé."""

    TERMINAL = "terminal"
    JSON = "json"
    JSON_RESUME = "json-resume"


RubricName = Annotated[
    str, typer.Option("--rubric", "-r", metavar="NAME|FILE", help="A bundled rubric or a rubric file (YAML).")
]
Variants = Annotated[
    list[str] | None,
    typer.Option("--for", metavar="VARIANT", help="Add the criteria of a variant, such as senior. May be repeated."),
]
AsOf = Annotated[
    datetime | None,
    typer.Option("--as-of", formats=["%Y-%m-%d"], metavar="DATE", help="Count months up to this day (default: today)."),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report to FILE instead of stdout.")
]
Format = Annotated[ReportFormat, typer.Option("--format", "-f", help="What the report is written as.")]
Details = Annotated[bool, typer.Option("--details", help="Show all evidence, the reasons and the arithmetic.")]
Ocr = Annotated[bool, typer.Option("--ocr", help="Read scanned pages too (slow; needs mlscreen\\[ocr] or tesseract).")]
VocabularyFile = Annotated[
    Path | None, typer.Option("--vocabulary", metavar="FILE", help="Add your own terms from a YAML file.")
]
Blind = Annotated[bool, typer.Option("--blind", help="Show a pseudonym instead of the name and the file.")]
LimitSettings = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="NAME=N",
        help="Allow a file more or less: size, pages, members, expansion, expanded, markup, characters, memory "
        "(such as pages=300 or size=50MB). May be repeated.",
    ),
]
JobFile = Annotated[
    Path | None,
    typer.Option(
        "--job", "-j", metavar="JOB", help="Draft the rubric from this job description instead (- for stdin)."
    ),
]
