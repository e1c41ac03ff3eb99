"""What every screening command loads before the first file: vocabulary, rubric and variants.

Never guesses: a name that is not known is an error that lists the known ones.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mlscreen.errors import BadRubric, UsageProblem

if TYPE_CHECKING:
    from mlscreen.extract.limits import Limits
    from mlscreen.model.rubric import Rubric
    from mlscreen.rubric.problem import Problem


UNITS = {"K": 1_000, "M": 1_000_000, "G": 1_000_000_000}


class Choice(NamedTuple):
    """What the user asked to screen by."""

    rubric: str
    variants: tuple[str, ...] = ()
    vocabulary: Path | None = None
    job: Path | None = None


def load_rubric(choice: Choice) -> "Rubric":
    """Return the rubric asked for, with the criteria of the variants asked for.

    Raises:
        UsageProblem: for a variant the rubric does not have.
        BadRubric: for a rubric that is not valid or not known.
    """
    rubric = _drafted(choice.job, choice.vocabulary) if choice.job else _from_file(choice.rubric, choice.vocabulary)
    _check_variants(choice.variants, rubric)
    return rubric.selected(choice.variants)


def limits(ocr: bool, settings: Sequence[str] = ()) -> "Limits":
    """Return the limits on files: the usual ones, but for those set as "pages=300" or "size=50MB".

    Raises:
        UsageProblem: for a name that is no limit, or a number that is none.
    """
    from mlscreen.extract.limits import SETTABLE, Limits
    from mlscreen.model.record import replace

    given: dict[str, int] = {}
    for setting in settings:
        name, _, number = setting.partition("=")
        if name not in SETTABLE:
            known = ", ".join(SETTABLE)
            raise UsageProblem(
                f"--limit {setting}: no limit {name!r}{nearest(name, tuple(SETTABLE))} (limits: {known})"
            )
        given[SETTABLE[name]] = _number(setting, number)
    return replace(Limits(ocr=ocr), **given)


def _number(setting: str, text: str) -> int:
    plain = text.upper().removesuffix("B").replace(",", "").replace("_", "")
    unit = UNITS.get(plain[-1:], 1)
    digits = plain.rstrip("KMG") if unit > 1 else plain
    if not (digits.isascii() and digits.isdigit() and int(digits) > 0):
        raise UsageProblem(f"--limit {setting}: {text!r} is no number above 0; write it like pages=300 or size=50MB")
    return int(digits) * unit


def day(as_of: datetime | None) -> date:
    """Return the day to count up to: the one given, or today."""
    return (as_of or datetime.now().astimezone()).date()


def nearest(word: str, known: Sequence[str]) -> str:
    """Return "; did you mean x?" for a known name much like `word`, else nothing."""
    import difflib

    close = difflib.get_close_matches(word.lower(), [name.lower() for name in known], n=1, cutoff=0.6)
    return next((f"; did you mean {name!r}?" for name in known if name.lower() in close), "")


def _from_file(name: str, terms: Path | None) -> "Rubric":
    from mlscreen.rubric.file import bundled, load, locate

    place = locate(name)
    rubric = load(place)
    if name not in bundled():
        # What the check refuses may not be scored by either; the bundled rubrics are checked by a test.
        refuse_unlawful(rubric, place, terms)
    return rubric


def refuse_unlawful(rubric: "Rubric", place: Path, terms: Path | None) -> tuple["Problem", ...]:
    """Raise if a person may not be judged by the rubric; return what there is to warn of.

    Raises:
        BadRubric: with every problem, one a line, with line and column.
    """
    from mlscreen.lexicon.vocabulary import load as load_vocabulary
    from mlscreen.rubric.file import examine
    from mlscreen.rubric.lint import lint
    from mlscreen.rubric.problem import ProblemSeverity

    problems = lint(rubric, load_vocabulary(terms), examine(place).places)
    errors = [problem for problem in problems if problem.severity is ProblemSeverity.ERROR]
    if errors:
        raise BadRubric("\n".join(f"{place}:{problem}" for problem in errors))
    return problems


def _drafted(job: Path, terms: Path | None) -> "Rubric":
    from mlscreen.cli.posting import drafted

    return drafted(job, terms).rubric


def _check_variants(wanted: Sequence[str], rubric: "Rubric") -> None:
    known = rubric.variants
    for variant in wanted:
        if variant not in known:
            listed = "it has " + ", ".join(known) if known else "it has none"
            raise UsageProblem(
                f"--for {variant}: rubric {rubric.id} has no such variant{nearest(variant, known)} ({listed})"
            )
