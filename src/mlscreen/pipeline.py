"""One document through all stages: the only place where extract, parse, score and integrity meet.

Never judges and never prints; a file that cannot be read becomes an `Unscreened` result, not an exception.
"""

from datetime import date
from pathlib import Path

from mlscreen.digest import sha256
from mlscreen.errors import Unreadable
from mlscreen.extract.limits import Limits
from mlscreen.extract.reader import read
from mlscreen.integrity.inspector import inspect
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.document import Document
from mlscreen.model.record import Record, replace
from mlscreen.model.resume import Resume
from mlscreen.model.rubric import Rubric
from mlscreen.model.scorecard import Digests, Scorecard, Screening, Unscreened
from mlscreen.parse.contact import find_name
from mlscreen.parse.parser import parse
from mlscreen.rubric.resolve import names, resolve
from mlscreen.score.scorer import score
from mlscreen.version import VERSION


class Prepared(Record):
    """A rubric in the vocabulary's names, and the vocabulary with the rubric's own phrases: made once per run."""

    rubric: Rubric
    vocabulary: Vocabulary


def prepare(rubric: Rubric, vocabulary: Vocabulary) -> Prepared:
    """Bring rubric and vocabulary together, so that parsing finds every term that scoring will ask for."""
    extended = vocabulary.extended(names(rubric))
    return Prepared(resolve(rubric, extended), extended)


def screen(source: Path, prepared: Prepared, as_of: date, limits: Limits) -> Screening:
    """Return the scorecard of one file, or the reason why there is none."""
    try:
        document = read(source, limits)
    except Unreadable as problem:
        return Unscreened(str(source), problem.reason, problem.code)
    return assess(document, parse(document, prepared.vocabulary), prepared, as_of)


def assess(document: Document, resume: Resume, prepared: Prepared, as_of: date) -> Scorecard:
    """Return the scorecard of a résumé that was already read."""
    return Scorecard(
        candidate=find_name(document) or Path(document.source).name,
        source=document.source,
        digests=_digests(document, prepared),
        as_of=as_of,
        verdicts=score(resume, prepared.rubric, as_of),
        flags=inspect(document, resume, as_of),
        warnings=resume.warnings,
    )


def _digests(document: Document, prepared: Prepared) -> Digests:
    engine = sha256(f"mlscreen {VERSION}".encode())
    return Digests(document.digest, prepared.rubric.digest, prepared.vocabulary.digest, engine)


def anonymous(card: Scorecard) -> Scorecard:
    """Return the scorecard under a pseudonym made of the document's digest, for reading without names."""
    return replace(card, candidate=f"candidate {card.digests.document[:8]}", source="")
