"""Bring the criteria of all lines together: say each thing once, and required before preferred before mentioned.

Never changes what a criterion asks, but for names that another one already asks for.
"""

from dataclasses import replace

from mlscreen.model.rubric import (
    Choice,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    PhraseTopic,
    SkillOptions,
    Status,
)
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_skills import label

_RANK = {Status.REQUIRED: 0, Status.PREFERRED: 1, None: 2}


def merged(asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Return the asks without repeats, in the posting's order."""
    order = sorted(range(len(asks)), key=lambda at: (_RANK[asks[at].status], _size(asks[at]), at))
    kept: dict[int, Ask] = {}
    taken: dict[str, Ask] = {}
    for at in order:
        ask = _reduced(asks[at], taken)
        if ask is None or any(_repeats(ask, other) for other in kept.values()):
            continue
        kept[at] = ask
        if not ask.only_for:
            taken.update(dict.fromkeys(_surely_asked(ask), ask))
    return tuple(kept[at] for at in sorted(kept))


def _size(ask: Ask) -> int:
    """Single things first, so that lists give up their repeats, not the other way round."""
    return len(ask.options.choices) if isinstance(ask.options, SkillOptions | PhraseOptions) else 0


def _key(choice: Choice) -> str:
    return "/".join(sorted(name.lower() for name in choice.names))


def _surely_asked(ask: Ask) -> list[str]:
    """Return the things that alone would meet nothing less than the whole ask."""
    options = ask.options
    if not isinstance(options, SkillOptions | PhraseOptions) or options.need < len(options.choices):
        return []
    return [_key(choice) for choice in options.choices]


def _reduced(ask: Ask, taken: dict[str, Ask]) -> Ask | None:
    """Take out of an "all of" list what is asked for already; `None` when nothing new is left."""
    options = ask.options
    if not isinstance(options, SkillOptions | PhraseOptions):
        return ask
    left = tuple(choice for choice in options.choices if _key(choice) not in taken)
    if len(left) == len(options.choices):
        return ask
    if options.need == len(options.choices) or ask.status is None:
        if not left:
            return None
        need = len(left) if options.need == len(options.choices) else min(options.need, len(left))
        return replace(ask, options=replace(options, choices=left, need=need), label=label(left, need))
    # One of several is asked for and something else asks for one of them anyway: said already if it insists as much.
    met = [taken[_key(choice)] for choice in options.choices if _key(choice) in taken]
    insists = any(_RANK[other.status] <= _RANK[ask.status] for other in met)
    return None if insists and (len(left) == 0 or ask.status is not Status.REQUIRED and options.need == 1) else ask


def _repeats(ask: Ask, other: Ask) -> bool:
    if ask.kind is not other.kind or ask.only_for != other.only_for:
        return type(ask.options) is EducationOptions and type(other.options) is EitherOptions and _in_branches(ask.options, other.options)
    mine, theirs = ask.options, other.options
    if isinstance(mine, ExperienceOptions) and isinstance(theirs, ExperienceOptions):
        return _same_years(mine, theirs)
    if isinstance(mine, EducationOptions) and isinstance(theirs, EducationOptions):
        if ask.status is None:
            return True
        return mine.level == theirs.level if ask.status is other.status else mine.level <= theirs.level
    if isinstance(mine, SkillOptions | PhraseOptions) and type(mine) is type(theirs):
        return {_key(c) for c in mine.choices} == {_key(c) for c in theirs.choices}  # type: ignore[union-attr]
    return mine == theirs


def _in_branches(mine: EducationOptions, theirs: EitherOptions) -> bool:
    return any(branch.education is not None and branch.education.level == mine.level for branch in theirs.branches)


def _same_years(mine: ExperienceOptions, theirs: ExperienceOptions) -> bool:
    if mine.min_months != theirs.min_months:
        return False
    ours = {word for choice in mine.of for name in choice.names for word in _stems(name)}
    others = {word for choice in theirs.of for name in choice.names for word in _stems(name)}
    return not ours or not others or bool(ours & others)


def _stems(name: str) -> list[str]:
    return [word[:5] for word in name.lower().split() if len(word) > 3]


def is_soft(ask: Ask) -> bool:
    """Tell whether an ask is about a soft skill."""
    return isinstance(ask.options, PhraseOptions) and ask.options.topic is PhraseTopic.SOFT_SKILL
