"""Go through a draft with a person at the terminal: keep, drop, required or preferred, points.

Never decides; what is not answered stays as drafted, and what was only mentioned stays out.
"""

from collections.abc import Callable, Iterator

import typer

from mlscreen.cli.failures import say
from mlscreen.model.draft import Draft
from mlscreen.model.record import replace
from mlscreen.model.rubric import Criterion, Status

KEYS = "Enter keeps it; d drops it; r makes it required, p preferred; a number sets its points; q ends the questions."
OFFER_KEYS = "Only mentioned in the posting: Enter leaves it out; r or p adds it as required or preferred; q ends."
Ask = Callable[[Criterion, str], Criterion | None]
STATUSES = {"r": Status.REQUIRED, "p": Status.PREFERRED}


class _Ended(Exception):
    """No more questions are wanted."""


def walked(draft: Draft) -> Draft:
    """Return the draft as the person wants it; the questions stand on stderr, so that stdout stays the rubric."""
    kept = list(_chosen(draft.rubric.criteria, KEYS, _asked))
    added = list(_chosen(draft.mentioned, OFFER_KEYS, _offered)) if draft.mentioned else []
    ids = {criterion.id for criterion in added}
    mentioned = tuple(criterion for criterion in draft.mentioned if criterion.id not in ids)
    return replace(draft, rubric=replace(draft.rubric, criteria=(*kept, *added)), mentioned=mentioned)


def _chosen(criteria: tuple[Criterion, ...], keys: str, ask: Ask) -> Iterator[Criterion]:
    say(keys)
    for index, criterion in enumerate(criteria):
        try:
            answer = ask(criterion, f"{index + 1}/{len(criteria)}")
        except _Ended:
            yield from criteria[index:] if ask is _asked else ()
            return
        if answer is not None:
            yield answer


def _asked(criterion: Criterion, place: str) -> Criterion | None:
    """Return the criterion as it shall be, or `None` when it shall not."""
    _show(criterion, place)
    while True:
        answer = _answer()
        if not answer:
            return criterion
        if answer == "d":
            return None
        if answer in STATUSES:
            criterion = replace(criterion, status=STATUSES[answer])
            _show(criterion, place)
        elif (points := _number(answer)) is not None:
            criterion = replace(criterion, points=points)
            _show(criterion, place)
        else:
            say(KEYS)


def _offered(criterion: Criterion, place: str) -> Criterion | None:
    """Return the criterion when it is wanted, with the status it shall have."""
    _show(criterion, place)
    while True:
        answer = _answer()
        if not answer:
            return None
        if answer in STATUSES:
            return replace(criterion, status=STATUSES[answer])
        say(OFFER_KEYS)


def _answer() -> str:
    answer: str = typer.prompt(">", default="", show_default=False, prompt_suffix=" ", err=True)
    answer = answer.strip().lower()
    if answer == "q":
        raise _Ended
    return answer


def _number(answer: str) -> float | None:
    try:
        points = float(answer.replace(",", "."))
    except ValueError:
        return None
    return points if 0 <= points <= 1000 else None


def _show(criterion: Criterion, place: str) -> None:
    say(f"\n{place}  {criterion.label}: {criterion.status.value}, {criterion.points:g} points")
    if criterion.source is not None:
        say(f"     line {criterion.source.line}: “{criterion.source.quote}”")
