"""What every screening command loads before the first file: vocabulary, rubric and variants.

Never guesses: a name that is not known is an error that lists the known ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mlscreen.errors import UsageProblem

if TYPE_CHECKING:
    from mlscreen.extract.limits import Limits
    from mlscreen.model.rubric import Rubric


@dataclass(frozen=True, slots=True)
class Choice:
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
    rubric = _drafted(choice.job, choice.vocabulary) if choice.job else _from_file(choice.rubric)
    _check_variants(choice.variants, rubric)
    return rubric.selected(choice.variants)


def limits(ocr: bool, max_bytes: int | None = None, max_pages: int | None = None) -> "Limits":
    """Return the limits on files: the usual ones, but for those given."""
    from mlscreen.extract.limits import Limits

    usual = Limits(ocr=ocr)
    return replace(usual, max_bytes=max_bytes or usual.max_bytes, max_pages=max_pages or usual.max_pages)


def day(as_of: datetime | None) -> date:
    """Return the day to count up to: the one given, or today."""
    return (as_of or datetime.now().astimezone()).date()


def nearest(word: str, known: Sequence[str]) -> str:
    """Return "; did you mean x?" for a known name much like `word`, else nothing."""
    import difflib

    close = difflib.get_close_matches(word.lower(), [name.lower() for name in known], n=1, cutoff=0.6)
    return next((f"; did you mean {name!r}?" for name in known if name.lower() in close), "")


def _from_file(name: str) -> "Rubric":
    from mlscreen.rubric.file import load, locate

    return load(locate(name))


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
