"""Read a user's own terms: YAML of names with what they are and what else they are called.

    Acme Flow: [AcmeFlow, Acme Workflow]        # a term and its other names
    Gizmo:
      is: [machine learning library]            # naming it credits these
      aka: [gizmo-py]
      unsure: [Gizmo]                           # an everyday word too: counts only with context
      with: [python]                            # a word that tells that the term is meant

Never changes what the bundled tables say: a name that already means something else is refused.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from mlscreen.errors import BadVocabulary
from mlscreen.lexicon.index import Row
from mlscreen.lexicon.normalize import key
from mlscreen.lexicon.tables import read_marked

_COLUMNS = ("kind", "field", "is", "aka", "cased", "unsure", "with", "not", "near")
_KINDS = ("skill", "soft", "domain", "area", "certificate", "language")
_WORDS = ("kind", "field")

Canonical = Callable[[str], str]
Suggest = Callable[[str], tuple[str, ...]]
Problem = tuple[tuple[str, ...], str]


def read(source: Path, canonical: Canonical, suggest: Suggest) -> list[Row]:
    """Return the rows of a user's file; raise `BadVocabulary` with every problem, one a line.

    Args:
        source: The YAML file.
        canonical: Gives the canonical name of what a name means already, or "".
        suggest: Gives names near to an unknown one.
    """
    content, lines = read_marked(source)
    terms = content.get("concepts", content) if isinstance(content, dict) else content
    prefix = ("concepts",) if isinstance(content, dict) and "concepts" in content else ()
    if not isinstance(terms, dict) or not terms:
        raise BadVocabulary(f"{source}:1: expected terms, one a line, such as 'Acme Flow: [AcmeFlow]'")
    wrong: list[Problem] = []
    rows = []
    for name, given in terms.items():
        found = list(_problems(str(name), given))
        wrong += found
        if not found:
            rows.append(_row(str(name), {"aka": given} if isinstance(given, list) else given or {}))
    wrong += _clashes(rows, canonical, suggest)
    if wrong:
        raise BadVocabulary("\n".join(f"{source}:{lines.get(prefix + path, 1)}: {what}" for path, what in wrong))
    return rows


def _problems(name: str, given: Any) -> Iterator[Problem]:
    if not key(name):
        yield (name,), f"'{name}' holds no letter or digit"
    if given is None or (isinstance(given, list) and all(isinstance(one, str) for one in given)):
        return
    if not isinstance(given, dict):
        yield (name,), f"'{name}' needs a list of other names, such as [a, b], or the columns {', '.join(_COLUMNS)}"
        return
    for column, value in given.items():
        where = (name, str(column))
        if column not in _COLUMNS:
            yield where, f"unknown column '{column}'; there are {', '.join(_COLUMNS)}"
        elif column == "kind" and value not in _KINDS:
            yield where, f"unknown kind '{value}'; there are {', '.join(_KINDS)}"
        elif column not in _WORDS and not (isinstance(value, list) and all(isinstance(one, str) for one in value)):
            yield where, f"'{column}' needs a list of texts, such as [a, b]; put numbers in quotes"


def _row(name: str, given: dict[str, Any]) -> Row:
    lists = {column: tuple(given.get(column, ())) for column in _COLUMNS if column not in _WORDS}
    return Row(
        name=name,
        kind=str(given.get("kind", "skill")),
        field=str(given.get("field", "own terms")),
        parents=lists["is"],
        aliases=lists["aka"],
        cased=lists["cased"],
        unsure=lists["unsure"],
        families=lists["near"],
        companions=tuple(word.lower() for word in lists["with"]),
        blocked=lists["not"],
    )


def _clashes(rows: list[Row], canonical: Canonical, suggest: Suggest) -> Iterator[Problem]:
    own = {row.name for row in rows}
    for row in rows:
        meant = canonical(row.name) or row.name
        for name in (*row.aliases, *row.cased, *row.unsure):
            if canonical(name) not in ("", meant):
                yield (row.name,), f"'{name}' already names '{canonical(name)}'"
        for parent in row.parents:
            if parent not in own and canonical(parent) != parent:
                near = ", ".join([canonical(parent)] if canonical(parent) else suggest(parent))
                yield (row.name, "is"), f"'{parent}' is no concept" + (f"; did you mean {near}?" if near else "")
