import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.rubric.draft_runs import runs_of
from mlscreen.rubric.draft_terms import terms

VOCABULARY = load()


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Python, Java and Go", [["Python", "Java", "Go"]]),
        ("Python for services, Java for tools", [["Python"], ["Java"]]),
        ("Amazon Web Services (AWS), Microsoft Azure", [["Amazon Web Services", "Microsoft Azure"]]),
        ("Fluent in German (C1) or French (B2)", [["German", "French"]]),
        ("Python. Java", [["Python"], ["Java"]]),
        ("Excel (pivot tables, macros) or SQL", [["Excel"], ["pivot tables", "macros"], ["SQL"]]),
    ],
)
def test_names_are_joined_where_nothing_else_is_said_between_them(text: str, runs: list[list[str]]) -> None:
    assert [[term.name for term in run] for run in runs_of(text, terms(text, VOCABULARY))] == runs
