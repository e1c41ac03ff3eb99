"""Judges a skill criterion: so many of its terms, shown in dated work or at least listed.

Meets "PyTorch or TensorFlow": a dated job with "Trained ranking models in PyTorch". A dated position, project or
publication demonstrates a skill and earns all points; a skill list, a summary or an undated entry earns the listed
share. Does not meet it: "Interested in learning PyTorch", which is shown and not credited.

An open list ("languages such as Go or Java") counts each further concept of that kind as one more choice.

Never credits a parent for its child's sake the other way round: "deep learning" in a text says nothing about PyTorch.
"""

from mlscreen.model.record import Record
from mlscreen.model.resume import Polarity, SkillMention
from mlscreen.model.rubric import Choice, SkillOptions
from mlscreen.model.timeline import RangeProblem, month_number, total_months
from mlscreen.score.case import NEVER, Case
from mlscreen.score.choices import Shown, combine, literally, mentions_of
from mlscreen.score.finding import Finding
from mlscreen.score.wording import counted, duration, more_months, number, title

MISSING = "a dated position, project or publication that names {} would meet this"


class _Limit(Record):
    """What a time limit says of a skill."""

    certain: bool
    possible: bool
    how: str
    want: str


def judge(options: SkillOptions, case: Case) -> Finding:
    """Return the finding on a skill criterion."""
    shown = [_shown(choice, options, case) for choice in options.choices]
    more = [_shown(choice, options, case) for choice in _further(options, case)]
    other = f"another {options.or_other}" if options.or_other else ""
    return combine((*shown, *more), options.need, case, MISSING, other)


def _further(options: SkillOptions, case: Case) -> list[Choice]:
    """Return the choices that an open list leaves to the candidate: what is named and belongs to none of the listed."""
    own = {name for choice in options.choices for name in choice.names}
    further = []
    for name in options.others:
        named = case.mentions((name,), Polarity.AFFIRMED)
        if any(mention.skill not in own and own.isdisjoint(mention.implies) for mention in named):
            further.append(Choice((name,)))
    return further


def _shown(choice: Choice, options: SkillOptions, case: Case) -> Shown:
    affirmed, doubtful, denied = mentions_of(choice, case, options.by_name)
    if not affirmed:
        return Shown(choice, 0.0, 0.0, doubtful=doubtful, denied=denied)
    named = literally(affirmed[0], choice, case)
    if choice.names[0] in options.others:
        named += f", another {options.or_other},"
    listed = options.listed_share
    limits = [limit for limit in (_months(choice, options, case), _recency(choice, options, case)) if limit]
    if not case.demonstrated(affirmed[0]):
        how = f"{named} is listed, but stands in no dated position, project or publication (counts {number(listed)})"
        want = f"a dated position, project or publication that names {title(choice)} would earn the rest"
        open_dates = bool(limits) and all(limit.possible for limit in limits)
        return Shown(choice, listed, 1.0 if open_dates else listed, how, want, affirmed, doubtful, denied)
    failed = [limit for limit in limits if not limit.certain]
    share = listed if failed else 1.0
    possible = 1.0 if all(limit.possible for limit in limits) else share
    how = "; ".join([f"{named} stands in dated work", *(limit.how for limit in limits)])
    if failed:
        how += f" (counts {number(listed)})"
    return Shown(choice, share, possible, how, "; ".join(f.want for f in failed), affirmed, doubtful, denied)


def _in_positions(choice: Choice, options: SkillOptions, case: Case) -> list[SkillMention]:
    return [mention for mention in mentions_of(choice, case, options.by_name)[0] if case.position(mention)]


def _undated(mentions: list[SkillMention], case: Case) -> bool:
    positions = [case.position(mention) for mention in mentions]
    return any(
        p is not None and (p.dates is None or p.dates.problem(case.as_of) is RangeProblem.UNDATED) for p in positions
    )


def _months(choice: Choice, options: SkillOptions, case: Case) -> _Limit | None:
    if options.min_months is None:
        return None
    mentions = _in_positions(choice, options, case)
    ranges = {m.position: p.dates for m in mentions if (p := case.position(m)) and p.dates}
    months = total_months(ranges.values(), case.as_of)
    certain = months.low >= options.min_months
    possible = months.high >= options.min_months or _undated(mentions, case)
    asked = counted(options.min_months, "month")
    how = f"its dated positions come to {duration(months)} of the {asked} asked for"
    lacking = more_months(options.min_months - months.low)
    want = f"{lacking} in a dated position that names {title(choice)} would meet this"
    return _Limit(certain, possible, how, want)


def _recency(choice: Choice, options: SkillOptions, case: Case) -> _Limit | None:
    if options.used_within is None:
        return None
    mentions = _in_positions(choice, options, case)
    earliest = case.now - options.used_within
    latest = max((case.last_use(mention) for mention in mentions), default=NEVER)
    certain = any(_surely_ended(mention, case) >= earliest for mention in mentions)
    possible = latest >= earliest or _undated(mentions, case)
    asked = counted(options.used_within, "month")
    ago = f"{counted(case.now - latest, 'month')} ago" if latest != NEVER else "not dated"
    return _Limit(
        certain,
        possible,
        f"its last use is {ago}, at most {asked} are asked for",
        f"a position that names {title(choice)} in the last {asked} would meet this",
    )


def _surely_ended(mention: SkillMention, case: Case) -> int:
    """Return the earliest month that the mention's position can have ended in."""
    position = case.position(mention)
    if position is None or position.dates is None or case.last_use(mention) == NEVER:
        return NEVER
    end = position.dates.end
    last = case.now if end is None else month_number(end.year, end.month or 1)
    return min(last, case.last_use(mention))
