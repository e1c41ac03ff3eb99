"""Judges a group of choices, of which so many must be shown: what skills and phrases have in common.

Never credits an ambiguous or a negated mention; both are shown.
"""

from collections.abc import Sequence

from mlscreen.model.record import Record, replace
from mlscreen.model.resume import Method, Polarity, SectionKind, SkillMention
from mlscreen.model.rubric import Choice
from mlscreen.model.scorecard import Evidence, Outcome
from mlscreen.score.case import Case
from mlscreen.score.finding import Finding
from mlscreen.score.wording import listed, number, sentence, title

MOST_QUOTES = 6
_FULL = 1 - 1e-9


class Shown(Record):
    """How far the résumé shows one choice."""

    choice: Choice
    share: float
    """For certain, 0 to 1."""
    possible: float
    """If what the dates leave open went the candidate's way."""
    how: str = ""
    """In plain words, e.g. "Go is named in dated work"; empty when it is not claimed."""
    want: str = ""
    """What would earn the rest; empty when nothing is missing."""
    affirmed: tuple[SkillMention, ...] = ()
    doubtful: tuple[SkillMention, ...] = ()
    denied: tuple[SkillMention, ...] = ()


def mentions_of(choice: Choice, case: Case, by_name: Sequence[str] = ()) -> tuple[tuple[SkillMention, ...], ...]:
    """Return the affirmed, the doubtful and the denied mentions of a choice, best first."""
    order = (Polarity.AFFIRMED, Polarity.AMBIGUOUS, Polarity.NEGATED)
    return tuple(tuple(case.mentions(choice.names, polarity, by_name)) for polarity in order)


def words_of(mention: SkillMention, case: Case) -> str:
    """Return the words of the résumé themselves, with what they were read as where they are misspelt."""
    words = " ".join(case.resume.document.quote(mention.span).split())
    return f"“{words}”" + (f" (read as {mention.skill})" if mention.method is Method.FUZZY else "")


def literally(mention: SkillMention, choice: Choice, case: Case) -> str:
    """Return the words of the résumé, with the concept they stand for and what they count as."""
    words = " ".join(case.resume.document.quote(mention.span).split())
    ways = []
    if mention.method is Method.FUZZY:
        ways.append(f"read as {mention.skill}")
    elif _plain(mention.skill) != _plain(words):
        ways.append(mention.skill)
    if mention.skill not in choice.names:
        ways += [f"counts as {name}" for name in mention.implies if name in choice.names][:1]
    return f"“{words}”" + (f" ({', '.join(ways)})" if ways else "")


def _plain(words: str) -> str:
    return words.casefold().replace("-", " ").removesuffix("s")


def combine(shown: Sequence[Shown], need: int, case: Case, missing: str, other: str = "") -> Finding:
    """Return the finding on a group.

    Args:
        shown: the choices as judged one by one.
        need: how many of them must be shown.
        case: the résumé.
        missing: what would show one more, with `{}` for the names.
        other: what else would count, for an open list: "another programming language".
    """
    ranked = sorted(shown, key=lambda one: (-one.share, -one.possible, not _direct(one)))
    chosen = ranked[:need]
    credited = sum(one.share for one in chosen) / need
    possible = sum(sorted((one.possible for one in shown), reverse=True)[:need]) / need
    outcome = _outcome(shown, need, credited, possible)
    share = 1.0 if outcome is Outcome.MET else credited
    evidence = () if outcome is Outcome.NO_EVIDENCE else _evidence(ranked, need, case)
    if outcome is Outcome.NO_EVIDENCE:
        return Finding(outcome, share, evidence, _silence(shown, case, other), _to_change(shown, need, missing, other))
    to_change = "" if outcome is Outcome.MET else _to_change(ranked, need, missing, other)
    return Finding(outcome, share, evidence, _rationale(shown, chosen, outcome, case), to_change)


def _direct(one: Shown) -> bool:
    return bool(one.affirmed) and one.affirmed[0].skill in one.choice.names


def _outcome(shown: Sequence[Shown], need: int, credited: float, possible: float) -> Outcome:
    if credited >= _FULL:
        return Outcome.MET
    # Doubts that would not meet the criterion even if they were granted leave nothing open; nor does a pastime.
    doubts = sum(1 for one in shown if any(mention.section is not SectionKind.INTERESTS for mention in one.doubtful))
    if possible >= _FULL or (credited == 0 and doubts >= need):
        return Outcome.UNCLEAR
    if credited > 0:
        return Outcome.PARTIAL
    return Outcome.NOT_MET if any(one.denied for one in shown) else Outcome.NO_EVIDENCE


def _evidence(ranked: Sequence[Shown], need: int, case: Case) -> tuple[Evidence, ...]:
    if not any(one.affirmed or one.doubtful or one.denied for one in ranked):
        return ()
    first = [one.affirmed[0] for one in ranked[:need] if one.affirmed]
    more = [m for one in ranked for m in one.affirmed[1:3] if case.demonstrated(m) or not case.demonstrated(first[0])]
    others = [m for one in ranked if not one.affirmed for m in (*one.doubtful[:1], *one.denied[:1])]
    kept = (first + more)[: max(MOST_QUOTES, need)] + others[:2]
    named = {name for one in ranked for name in one.choice.names}
    quotes: dict[str, Evidence] = {}
    for mention in kept:
        evidence = case.evidence(mention)
        if mention.skill not in named and evidence.method is not Method.FUZZY:
            evidence = replace(evidence, method=Method.IMPLIED)
        quotes.setdefault(evidence.quote, evidence)
    return tuple(quotes.values())


def _silence(shown: Sequence[Shown], case: Case, other: str) -> str:
    doubts = [f" {sentence(doubt)}" for doubt in _doubts(shown, case)]
    return f"Nothing in the résumé shows {_labels(shown, other)}.{''.join(doubts)}"


def _labels(shown: Sequence[Shown], other: str, last: str = "or") -> str:
    labels = [title(one.choice) for one in shown]
    return listed([*labels, other] if other else labels, last)


def _rationale(shown: Sequence[Shown], chosen: Sequence[Shown], outcome: Outcome, case: Case) -> str:
    parts = list(dict.fromkeys(one.how for one in chosen if one.how))
    if len(chosen) > 1:
        count = sum(1 for one in chosen if one.affirmed)
        parts.insert(0, f"{count} of the {len(chosen)} asked for {'is' if count == 1 else 'are'} named")
    parts += _doubts(shown, case)
    if len(chosen) > 1 and outcome is Outcome.PARTIAL:
        total = sum(one.share for one in chosen) / len(chosen)
        sums = " + ".join(number(one.share) for one in chosen)
        parts.append(f"({sums}) / {len(chosen)} = {number(total)} of the points")
    return sentence("; ".join(parts))


def _doubts(shown: Sequence[Shown], case: Case) -> list[str]:
    doubts = [(one, m) for one in shown if not one.affirmed for m in (*one.doubtful[:1], *one.denied[:1])]
    told = [
        f"{literally(m, one.choice, case)} is not credited ({m.note or 'the words do not clearly claim it'})"
        for one, m in doubts
    ]
    return list(dict.fromkeys(told))[:2]


def _to_change(ranked: Sequence[Shown], need: int, missing: str, other: str) -> str:
    chosen = ranked[:need]
    wants = [one.want for one in chosen if one.want]
    lacking = sum(1 for one in chosen if one.share == 0 and not one.want)
    if lacking:
        absent = [one for one in ranked if one.share == 0 and not one.want]
        every = lacking == len(absent) and not other
        amount = f"{lacking} of " if lacking > 1 and not every else ""
        wants.append(missing.format(amount + _labels(absent, other, "and" if every else "or")))
    return " ".join(map(sentence, wants))
