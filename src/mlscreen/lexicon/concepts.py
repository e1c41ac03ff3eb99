"""Compile the tables of concepts, `data/concepts_*.yaml`, to one index that loads fast.

After an edit of a table run `python -m mlscreen.lexicon.concepts`; a test fails when the compiled index is stale. Never
loads at run time what can be compiled: only this module reads the tables.
"""

import json
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from mlscreen.digest import sha256
from mlscreen.errors import BadVocabulary
from mlscreen.lexicon.index import Groups, Index, Row
from mlscreen.lexicon.tables import DATA, compile_table

COMPILED = DATA / "concepts.index.json"


def rows(tables: dict[str, Any]) -> list[Row]:
    """Return the concepts of all tables, in the order of their names."""
    found = []
    for table in tables.values():
        for name, given in table["concepts"].items():
            found.append(_row(str(name), table, given or {}))
            found += [_row(str(one), table, {"is": [str(name)]}) for one in (given or {}).get("such as", ())]
    return sorted(found, key=lambda row: (row.name.casefold(), row.name))


def _row(name: str, table: dict[str, Any], given: dict[str, Any]) -> Row:
    return Row(
        name=name,
        kind=given.get("kind", table.get("kind", "skill")),
        field=given.get("field", table.get("field", "")),
        parents=tuple(given.get("is", ())),
        aliases=tuple(map(str, given.get("aka", ()))),
        cased=tuple(given.get("cased", ())),
        unsure=tuple(given.get("unsure", ())),
        families=tuple(given.get("near", ())),
        companions=tuple(given.get("with", ())),
        blocked=tuple(given.get("not", ())),
        beside=tuple(table.get("beside", ())) if given.get("unsure") else (),
    )


def problems(all_rows: list[Row], taken: list[tuple[str, int, int]]) -> list[str]:
    """Return what is wrong with the rows, in words."""
    names = {row.name for row in all_rows}
    wrong = [
        f"'{form}' is stated by both '{all_rows[one].name}' and '{all_rows[two].name}'" for form, one, two in taken
    ]
    wrong += [
        f"'{r.name}' is said to be '{p}', which is no concept" for r in all_rows for p in r.parents if p not in names
    ]
    parents = {row.name: row.parents for row in all_rows}
    wrong += [f"'{row.name}' holds a sign that divides rows" for row in all_rows if Row.unpacked(row.packed()) != row]
    return wrong + [f"'{name}' is its own ancestor" for name in parents if name in ancestors(name, parents)]


def ancestors(name: str, parents: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return all that a concept is, nearest first."""
    found: dict[str, None] = {}
    level = list(parents.get(name, ()))
    while level:
        fresh = [one for one in dict.fromkeys(level) if one not in found]
        found.update(dict.fromkeys(fresh))
        level = [parent for one in fresh for parent in parents.get(one, ())]
    return tuple(found)


def compile_index(sources: Iterable[Path]) -> str:
    """Return the compiled index of the tables; raise `BadVocabulary` with all that is wrong with them."""
    tables = {path.stem: json.loads(compile_table(path)) for path in sources}
    all_rows = rows(tables)
    index = Index()
    wrong = problems(all_rows, index.add(enumerate(all_rows)))
    if wrong:
        raise BadVocabulary("\n".join(wrong))
    content = {
        "rows": [row.packed() for row in all_rows],
        "forms": index.forms,
        "written": index.written,
        "firsts": index.firsts,
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    digest = sha256(text.encode("utf-8"))
    words = {letter: " ".join(own) for letter, own in groupby(sorted(index.words), key=lambda word: word[0])}
    groups = Groups({}, {}).extended(all_rows)._asdict()
    made = {"digest": digest, "words": words, **groups, **content}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def sources() -> list[Path]:
    """Return the tables of concepts."""
    return sorted(DATA.glob("concepts_*.yaml"))


if __name__ == "__main__":
    COMPILED.write_text(compile_index(sources()), encoding="utf-8")
