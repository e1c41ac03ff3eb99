"""Judges a time of experience: the months that positions of the kinds that count cover, overlaps once.

Meets "2 years": a job "Mar 2019 - Jun 2021" (28 months). Does not meet it: "15 years of experience" in prose, which is
a claim, and two jobs in the same year, which are one year.

Never counts a claim, a gap, or a range that cannot be right.
"""

from mlscreen.model.resume import Polarity, Position, PositionKind, SkillMention
from mlscreen.model.rubric import ExperienceOptions
from mlscreen.model.scorecard import Evidence, Outcome
from mlscreen.model.timeline import Months, RangeProblem, total_months
from mlscreen.score.case import NEVER, Case
from mlscreen.score.choices import words_of
from mlscreen.score.finding import Finding
from mlscreen.score.wording import counted, duration, listed, more_months, title

MOST_QUOTES = 6
_KINDS = {
    PositionKind.JOB: "job",
    PositionKind.INTERNSHIP: "internship",
    PositionKind.RESEARCH: "research position",
    PositionKind.TEACHING: "teaching position",
    PositionKind.VOLUNTEER: "voluntary position",
    PositionKind.PROJECT: "project",
}


def judge(options: ExperienceOptions, case: Case) -> Finding:
    """Return the finding on a time of experience."""
    of_kind = [p for p in case.resume.positions if p.kind in options.counts]
    sure = [p for p in of_kind if _names(p, options, case, Polarity.AFFIRMED)]
    maybe = [p for p in of_kind if p not in sure and _names(p, options, case, Polarity.AMBIGUOUS)]
    months = _total(sure, case)
    highest = _total([*sure, *maybe], case).high
    open_dates = any(_undated(p, case) for p in (*sure, *maybe))
    if months.low >= options.min_months and sure:
        outcome = Outcome.MET
    elif open_dates or (maybe and highest >= options.min_months) or months.high >= options.min_months:
        outcome = Outcome.UNCLEAR
    else:
        return _not_enough(options, case, sure, months)
    maybe = [] if outcome is Outcome.MET else maybe
    rationale = "" if maybe and not sure else _rationale(options, sure, months, case)
    if maybe:
        rationale = f"{rationale} {_doubt(options, maybe, _total([*sure, *maybe], case), case)}".strip()
    to_change = "" if outcome is Outcome.MET else _to_change(options, months, open_dates)
    share = 1.0 if outcome is Outcome.MET else 0.0
    return Finding(outcome, share, _quotes([*sure, *maybe], case), rationale, to_change)


def _not_enough(options: ExperienceOptions, case: Case, sure: list[Position], months: Months) -> Finding:
    claims = _claims(case)
    to_change = _to_change(options, months, open_dates=False)
    if sure:
        return Finding(
            Outcome.NOT_MET, 0.0, _quotes(sure, case), _rationale(options, sure, months, case) + claims, to_change
        )
    kinds = listed([_KINDS[kind] for kind in options.counts], "or")
    others = [p for p in case.resume.positions if p.kind not in options.counts]
    if others and not any(p.kind in options.counts for p in case.resume.positions):
        found = listed([_KINDS[p.kind] for p in others])
        rationale = f"No {kinds} found; what the résumé shows ({found}) is of a kind that does not count here."
        return Finding(Outcome.NOT_MET, 0.0, _quotes(others, case), rationale + claims, to_change)
    names = f"No {kinds} in the résumé names {_labels(options)}." if options.of else f"No {kinds} found in the résumé."
    return Finding(Outcome.NO_EVIDENCE, 0.0, (), f"{names}{claims}", to_change)


def _names(position: Position, options: ExperienceOptions, case: Case, polarity: Polarity) -> bool:
    if not options.of:
        return polarity is Polarity.AFFIRMED
    names = [name for choice in options.of for name in choice.names]
    return any(case.position(mention) is position for mention in case.mentions(names, polarity))


def _total(positions: list[Position], case: Case) -> Months:
    return total_months((p.dates for p in positions if p.dates), case.as_of)


def _undated(position: Position, case: Case) -> bool:
    """Tell whether the position may have lasted, but its dates do not say how long."""
    if position.dates is None:
        return True
    begun = position.dates.start is None or position.dates.start.year <= case.as_of.year
    return position.dates.problem(case.as_of) is not None and (
        position.dates.problem(case.as_of) is not RangeProblem.FUTURE or begun
    )


def _quotes(positions: list[Position], case: Case) -> tuple[Evidence, ...]:
    ranked = sorted(positions, key=lambda p: (-_last(p, case), p.span.start))
    return tuple(case.heading(position) for position in ranked[:MOST_QUOTES])


def _last(position: Position, case: Case) -> int:
    last = position.dates.last_month(case.as_of) if position.dates else None
    return NEVER if last is None else last


def _rationale(options: ExperienceOptions, positions: list[Position], months: Months, case: Case) -> str:
    dated = [p for p in positions if not _undated(p, case)]
    kinds = list(dict.fromkeys(_KINDS[p.kind] for p in dated or positions))
    noun = kinds[0] if len(kinds) == 1 else "position"
    of_kinds = f" ({listed(sorted(kinds))})" if len(kinds) > 1 else ""
    about = f" whose text names {_found(options, positions, case)}" if options.of else ""
    cover = "covers" if len(dated) == 1 else "cover"
    text = f"{counted(len(dated), noun)}{of_kinds}{about} {cover} {duration(months)}"
    if not dated:
        text = f"No {noun}{about} has dates that can be counted"
    elif sum(_total([p], case).high for p in dated) > months.high:
        text += ", overlaps counted once"
    text += f"; asked for: {counted(options.min_months, 'month')}."
    if dated and len(dated) < len(positions):
        left = len(positions) - len(dated)
        text += f" {counted(left, f'more {noun}')} {'has' if left == 1 else 'have'} no dates that can be counted."
    return text


def _doubt(options: ExperienceOptions, maybe: list[Position], months: Months, case: Case) -> str:
    """Return which words are not clear, and what they would come to."""
    names = [name for choice in options.of for name in choice.names]
    unclear = [m for m in case.mentions(names, Polarity.AMBIGUOUS) if case.position(m) in maybe]
    words = listed(list(dict.fromkeys(words_of(mention, case) for mention in unclear)))
    reason = unclear[0].note or "the words do not clearly claim it"
    return (
        f"{words} is not credited ({reason}); with it, the time would be {duration(months)}; "
        f"asked for: {counted(options.min_months, 'month')}."
    )


def _found(options: ExperienceOptions, positions: list[Position], case: Case) -> str:
    """Return what the positions name, in their own words, one for each; the whole list when only doubts are at hand."""
    names = [name for choice in options.of for name in choice.names]
    first: dict[int, SkillMention] = {}
    for mention in sorted(case.mentions(names, Polarity.AFFIRMED), key=lambda one: one.span):
        if mention.position is not None and case.position(mention) in positions:
            first.setdefault(mention.position, mention)
    words = {mention.skill: words_of(mention, case) for mention in reversed(first.values())}
    return listed(list(reversed(words.values()))) or _labels(options)


def _to_change(options: ExperienceOptions, months: Months, open_dates: bool) -> str:
    names = f" that names {_labels(options)}" if options.of else ""
    lacking = options.min_months - months.low
    amount = more_months(lacking) if months.low else counted(lacking, "month")
    text = f"{amount} in a dated position{names} would meet this."
    if open_dates:
        return f"Dates on every position would decide this. {text}"
    if months.high >= options.min_months:
        return f"Months beside the years would decide this. {text}"
    return text


def _labels(options: ExperienceOptions) -> str:
    return listed([title(choice) for choice in options.of], "or")


def _claims(case: Case) -> str:
    if not case.resume.claims:
        return ""
    words = " ".join(case.resume.document.quote(case.resume.claims[0].span).split())
    return f" The words “{words}” were not counted, as only dated positions are."
