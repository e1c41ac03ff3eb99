"""The command `parse`: what was read from a résumé, so that anyone can see why it scored as it did.

Never scores anything.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mlscreen.cli.options import AsOf, LimitSettings, Ocr, Output, ResumeFormat, VocabularyFile
from mlscreen.cli.output import check, deliver, view
from mlscreen.cli.preparation import day, limits
from mlscreen.errors import NoInput, Unreadable, UnscreenedCode

if TYPE_CHECKING:
    from datetime import date

    from mlscreen.extract.limits import Limits
    from mlscreen.model.contact import Contact
    from mlscreen.model.document import Document
    from mlscreen.model.resume import Resume


def parse(
    resume: Annotated[Path, typer.Argument(metavar="RESUME", help="A PDF, DOCX or text file.")],
    form: Annotated[
        ResumeFormat, typer.Option("--format", "-f", help="What the reading is written as.")
    ] = ResumeFormat.TERMINAL,
    as_of: AsOf = None,
    output: Output = None,
    ocr: Ocr = False,
    vocabulary: VocabularyFile = None,
    limit: LimitSettings = None,
) -> None:
    """Show what was read from RESUME: sections, positions on a timeline, months, degrees and skills.

    Example:  mlscreen parse anna.pdf --format json-resume -o anna.json
    """
    from mlscreen.lexicon.vocabulary import load
    from mlscreen.parse.contact import find
    from mlscreen.parse.parser import parse as read_resume

    check(output)
    document = _read(resume, limits(ocr, limit or ()))
    parsed = read_resume(document, load(vocabulary))
    deliver(_rendered(parsed, find(document), form, day(as_of), output is not None), output)


def _read(resume: Path, within: "Limits") -> "Document":
    from mlscreen.extract.reader import read

    try:
        return read(resume, within)
    except Unreadable as problem:
        message = f"{resume}: {problem.reason}"
        if problem.code is UnscreenedCode.NOT_FOUND:
            raise NoInput(message) from problem
        raise Unreadable(problem.code, message) from problem


def _rendered(resume: "Resume", contact: "Contact", form: ResumeFormat, as_of: "date", to_file: bool) -> bytes:
    if form is ResumeFormat.JSON_RESUME:
        from mlscreen.render.json_resume import render

        return render(resume, contact)
    if form is ResumeFormat.JSON:
        from mlscreen.render.reading import render_json

        return render_json(resume, contact, as_of)
    from mlscreen.render.terminal import render_resume

    return render_resume(resume, contact, as_of, view(to_file=to_file))
