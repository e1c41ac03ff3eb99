"""Bring the criteria of all lines together: say each thing once, and required before preferred before mentioned.

Never changes what a criterion asks, but for names that another one already asks for.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from mlscreen.model.record import replace
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


def merged(asks: tuple[Ask, ...], canonical: Callable[[str], str]) -> tuple[Ask, ...]:
    """Return the asks without repeats, in the posting's order; `canonical` makes two names of one thing equal."""
    return _Merger(canonical).merge(asks)


def is_soft(ask: Ask) -> bool:
    """Tell whether an ask is about a soft skill."""
    return isinstance(ask.options, PhraseOptions) and ask.options.topic is PhraseTopic.SOFT_SKILL


@dataclass
class _Merger:
    canonical: Callable[[str], str]
    taken: dict[str, Ask] = field(default_factory=dict)
    """Things that some ask needs on its own, and which."""
    named: set[str] = field(default_factory=set)
    """All that some required or preferred ask names."""

    def merge(self, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
        # Single things first, so that lists give up their repeats, not the other way round.
        order = sorted(range(len(asks)), key=lambda at: (_RANK[asks[at].status], *_size(asks[at]), at))
        kept: dict[int, Ask] = {}
        for at in order:
            ask = self._reduced(asks[at])
            if ask is None or any(self._repeats(ask, other) for other in kept.values()):
                continue
            kept[at] = ask
            if not ask.only_for:
                self.taken.update(dict.fromkeys(self._surely_asked(ask), ask))
            if ask.status is not None:
                self.named.update(self._names(ask))
        return tuple(kept[at] for at in sorted(kept))

    def _key(self, choice: Choice) -> str:
        return "/".join(sorted(self.canonical(name) for name in choice.names))

    def _names(self, ask: Ask) -> list[str]:
        options = ask.options
        if isinstance(options, SkillOptions | PhraseOptions):
            return [self._key(choice) for choice in options.choices]
        return [self._key(choice) for choice in options.of] if isinstance(options, ExperienceOptions) else []

    def _surely_asked(self, ask: Ask) -> list[str]:
        """Return the things that alone would meet nothing less than the whole ask."""
        options = ask.options
        if not isinstance(options, SkillOptions | PhraseOptions) or options.need < len(options.choices):
            return []
        return [self._key(choice) for choice in options.choices]

    def _reduced(self, ask: Ask) -> Ask | None:
        """Take out what is asked for already; `None` when nothing new is left."""
        options = ask.options
        if not isinstance(options, SkillOptions | PhraseOptions):
            return ask
        known = self.named if ask.status is None else self.taken
        left = tuple(choice for choice in options.choices if self._key(choice) not in known)
        if len(left) == len(options.choices):
            return ask
        if not left:
            return None
        if ask.status is Status.REQUIRED and options.need < len(options.choices):
            # "One of A, B, C" stays whole beside "A": whoever lacks A may still show B.
            return ask
        need = len(left) if options.need == len(options.choices) else min(options.need, len(left))
        return replace(ask, options=replace(options, choices=left, need=need), label=label(left, need))

    def _repeats(self, ask: Ask, other: Ask) -> bool:
        mine, theirs = ask.options, other.options
        if isinstance(mine, EducationOptions) and isinstance(theirs, EitherOptions):
            return any(
                branch.education is not None and branch.education.level == mine.level for branch in theirs.branches
            )
        if ask.kind is not other.kind or (ask.only_for != other.only_for and other.only_for):
            return False
        if isinstance(mine, ExperienceOptions) and isinstance(theirs, ExperienceOptions):
            return _same_years(mine, theirs)
        if isinstance(mine, EducationOptions) and isinstance(theirs, EducationOptions):
            return mine.level == theirs.level if ask.status is other.status else mine.level <= theirs.level
        if isinstance(mine, SkillOptions | PhraseOptions) and isinstance(theirs, SkillOptions | PhraseOptions):
            return {self._key(one) for one in mine.choices} == {self._key(one) for one in theirs.choices}
        return mine == theirs


def _size(ask: Ask) -> tuple[int, bool]:
    """Return how much an ask names: fewer things first, and years in something before years in anything."""
    if isinstance(ask.options, SkillOptions | PhraseOptions):
        return len(ask.options.choices), False
    return 0, isinstance(ask.options, ExperienceOptions) and not ask.options.of


def _same_years(mine: ExperienceOptions, theirs: ExperienceOptions) -> bool:
    if mine.min_months != theirs.min_months or (mine.of and not theirs.of):
        return False
    ours = {word for choice in mine.of for name in choice.names for word in _stems(name)}
    others = {word for choice in theirs.of for name in choice.names for word in _stems(name)}
    return not mine.of or bool(ours & others)


def _stems(name: str) -> list[str]:
    return [word[:5] for word in name.lower().split()]
