"""Compare two rubrics: what was added, what was dropped, what was changed, in words.

Never judges which is better.
"""

from enum import StrEnum

from mlscreen.model.record import Record
from mlscreen.model.rubric import Criterion, Rubric
from mlscreen.rubric.writing import write


class ChangeKind(StrEnum):
    """What happened to a criterion."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Change(Record):
    """One difference between two rubrics."""

    kind: ChangeKind
    id: str
    """Of the criterion; empty for the rubric itself."""
    label: str
    details: tuple[str, ...] = ()
    """What changed, one thing each: "points: 5 -> 8"."""

    def __str__(self) -> str:
        sign = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-", ChangeKind.CHANGED: "~"}[self.kind]
        head = f"{sign} {self.id or 'rubric'}: {self.label}"
        return "\n".join([head, *(f"    {detail}" for detail in self.details)])


def diff(old: Rubric, new: Rubric) -> tuple[Change, ...]:
    """Return the differences: of the rubric itself, then of criteria in the old order, then the new ones."""
    changes = list(_of_rubric(old, new))
    partners = _partners(old.criteria, new.criteria)
    for criterion in old.criteria:
        partner = partners.get(criterion.id)
        if partner is None:
            changes.append(Change(ChangeKind.REMOVED, criterion.id, criterion.label, (_summary(criterion),)))
        elif details := _details(_fields(old, criterion), _fields(new, partner)):
            changes.append(Change(ChangeKind.CHANGED, criterion.id, partner.label, details))
    met = {partner.id for partner in partners.values()}
    fresh = (criterion for criterion in new.criteria if criterion.id not in met)
    changes += (Change(ChangeKind.ADDED, one.id, one.label, (_summary(one),)) for one in fresh)
    return tuple(changes)


def _partners(old: tuple[Criterion, ...], new: tuple[Criterion, ...]) -> dict[str, Criterion]:
    """Pair criteria by id, then those that ask for the same under another id."""
    by_id = {criterion.id: criterion for criterion in new}
    pairs = {criterion.id: by_id[criterion.id] for criterion in old if criterion.id in by_id}
    free = [criterion for criterion in new if criterion.id not in pairs]
    for criterion in old:
        same = next((one for one in free if one.options == criterion.options), None)
        if criterion.id not in pairs and same is not None:
            pairs[criterion.id] = same
            free.remove(same)
    return pairs


def _of_rubric(old: Rubric, new: Rubric) -> tuple[Change, ...]:
    pairs = (
        ("title", old.title, new.title),
        ("version", old.version, new.version),
        ("draft", old.draft, new.draft),
        ("bands", old.bands, new.bands),
    )
    details = [f"{name}: {_shown(a)} -> {_shown(b)}" for name, a, b in pairs if a != b]
    gone = [one.quote for one in old.conditions if one.quote not in {other.quote for other in new.conditions}]
    fresh = [one.quote for one in new.conditions if one.quote not in {other.quote for other in old.conditions}]
    details += [*(f"condition removed: {quote}" for quote in gone), *(f"condition added: {quote}" for quote in fresh)]
    return (Change(ChangeKind.CHANGED, "", new.title, tuple(details)),) if details else ()


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"{band.label} {band.at_least:g}" for band in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _fields(rubric: Rubric, criterion: Criterion) -> dict[str, str]:
    """Return the criterion's lines of the file, by key: what a person would see differ."""
    text = write(Rubric(rubric.id, rubric.title, rubric.version, (criterion,)))
    lines = text.splitlines()
    fields: dict[str, str] = {}
    key = ""
    for line in lines[lines.index("criteria:") + 1 :]:
        body = line[4:]
        if line.startswith("      ") and key:
            fields[key] = f"{fields[key]} {body.strip()}".strip()
            continue
        key, _, value = body.partition(":")
        fields[key] = value.strip()
    return fields


def _details(old: dict[str, str], new: dict[str, str]) -> tuple[str, ...]:
    keys = dict.fromkeys((*old, *new))
    found = []
    for key in keys:
        before, after = old.get(key), new.get(key)
        if before != after:
            found.append(f"{key}: {before or 'none'} -> {after or 'none'}")
    return tuple(found)


def _summary(criterion: Criterion) -> str:
    only = f", only for {', '.join(criterion.only_for)}" if criterion.only_for else ""
    return f"{criterion.status}, {criterion.points:g} points{only}"
