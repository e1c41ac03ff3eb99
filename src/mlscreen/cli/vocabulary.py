"""The command `vocabulary search`: which words the program knows, and what each of them credits.

Never changes the vocabulary.
"""

from typing import Annotated

import typer

from mlscreen.cli.options import VocabularyFile
from mlscreen.cli.output import deliver, view

vocabulary = typer.Typer(no_args_is_help=True, help="Look up the words that are recognised in résumés.")


@vocabulary.callback()
def group() -> None:
    """Look up the words that are recognised in résumés."""


@vocabulary.command(no_args_is_help=True)
def search(
    word: Annotated[str, typer.Argument(metavar="WORD", help="A skill, degree area or phrase, or a part of one.")],
    extra: VocabularyFile = None,
) -> None:
    """Show the concepts that WORD names or is a part of, their other names, and what they imply.

    Example:  mlscreen vocabulary search torch
    """
    from mlscreen.errors import NoInput
    from mlscreen.lexicon.vocabulary import load
    from mlscreen.render.terminal import render_table

    known = load(extra)
    concepts = known.search(word)
    if not concepts:
        near = known.suggest(word)
        advice = f"did you mean {', '.join(near)}?" if near else "add it with --vocabulary FILE"
        raise NoInput(f"{word}: not in the vocabulary; {advice}")
    rows = [
        (concept.name, concept.kind.value, ", ".join(concept.aliases), ", ".join(known.implies(concept.name)))
        for concept in concepts
    ]
    deliver(render_table(("Name", "Kind", "Also written", "Credits too"), rows, view()), None)
