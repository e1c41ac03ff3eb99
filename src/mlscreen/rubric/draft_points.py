"""Share 100 points among the criteria of a draft.

Each criterion weighs by kind and status, a group counting once however many names it has; a person may change every
number in the file. Never looks at any résumé.
"""

from mlscreen.model.rubric import CriterionKind, PhraseOptions, PhraseTopic, Status
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_merge import is_soft

TOTAL = 100
# What the posting requires weighs three times what it would like. Experience and education stand for much work of
# reading; a soft skill is a word that anyone can write, and a phrase is a guess.
WEIGHTS = {
    CriterionKind.EXPERIENCE: 4.0,
    CriterionKind.EITHER: 4.0,
    CriterionKind.EDUCATION: 3.0,
    CriterionKind.SKILL: 3.0,
    CriterionKind.PHRASE: 2.0,
}
SOFT = 0.5
WEAK = 0.75
PREFERRED_SHARE = 1 / 3
EXPLANATION = (
    "Points are weights and sum to 100. Required criteria weigh three times preferred ones; experience "
    "4, education and "
    "skills 3, domains, languages and certificates 2, phrases 0.75, soft skills 0.5; a group "
    "of alternatives counts once."
)


def shared(asks: tuple[Ask, ...]) -> tuple[float, ...]:
    """Return the points of each ask: those for all sum to 100, those for one variant come on top by that scale."""
    if not asks:
        return ()
    common = [ask for ask in asks if not ask.only_for]
    if not common:
        return tuple(float(step) for step in _steps([_weight(ask) for ask in asks]))
    steps = iter(_steps([_weight(ask) for ask in common]))
    unit = TOTAL / sum(_weight(ask) for ask in common)
    return tuple(max(0.5, round(_weight(ask) * unit * 2) / 2) if ask.only_for else next(steps) for ask in asks)


def _steps(weights: list[float]) -> tuple[float, ...]:
    """Share 100 by weight in multiples of 0.5, or of 0.1 where there are many."""
    steps = TOTAL * 2 if len(weights) <= 40 else TOTAL * 10
    exact = [weight / sum(weights) * steps for weight in weights]
    floors = [max(1, int(value)) for value in exact]
    missing = steps - sum(floors)
    order = sorted(range(len(weights)), key=lambda at: (-(exact[at] - int(exact[at])), at))
    if missing < 0:
        order = sorted(range(len(weights)), key=lambda at: (-floors[at], at))
    at = 0
    while missing:
        one = order[at % len(order)]
        if missing > 0 or floors[one] > 1:
            floors[one] += 1 if missing > 0 else -1
            missing += -1 if missing > 0 else 1
        at += 1
    return tuple(floor * TOTAL / steps for floor in floors)


def _weight(ask: Ask) -> float:
    weight = SOFT if is_soft(ask) else WEAK if ask.weak else WEIGHTS[ask.kind]
    if isinstance(ask.options, PhraseOptions) and ask.options.topic is PhraseTopic.CERTIFICATE:
        weight = WEIGHTS[CriterionKind.SKILL]
    return weight * (1.0 if ask.status is Status.REQUIRED else PREFERRED_SHARE)
