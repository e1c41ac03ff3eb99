"""Draft a rubric from the text of a job posting: deterministic, every criterion with the line it comes from.

Never looks at a résumé, and never decides for the person: what is unsure is asked, what is left out is listed.
"""

import re
from dataclasses import dataclass, field

from mlscreen.digest import sha256
from mlscreen.errors import NoInput
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.draft import Draft, SetAside
from mlscreen.model.record import replace
from mlscreen.model.rubric import Criterion, CriterionKind, EducationOptions, Job, Rubric, Source, Status
from mlscreen.regex import regex
from mlscreen.rubric import draft_education as education
from mlscreen.rubric import draft_lines as lines
from mlscreen.rubric import draft_points as points
from mlscreen.rubric import draft_variants as variants
from mlscreen.rubric import posting as postings
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_merge import merged
from mlscreen.rubric.draft_options import EQUIVALENT_MONTHS, with_equivalents, with_trade, without_degree_areas
from mlscreen.rubric.draft_skills import headline
from mlscreen.rubric.draft_tiers import joined
from mlscreen.rubric.posting_language import require_readable
from mlscreen.rubric.posting_lines import Posting, Role, Statement

_LONGEST_ID = 40
_SLUG = regex(r"[^a-z0-9+#]+")

_SUBSTITUTES = regex(
    r"\b(?:experience|education|degree)\b.{0,200}?\b(?:may|can|will|could) (?:also )?(?:be )?substitut\w{1,6} for\b"
    r".{0,200}?\b(?:experience|education|degree|study|studies)\b",
    re.IGNORECASE,
)
_EXPERIENCE_FOR_STUDY = regex(
    r"\bexperience\b.{0,200}?\bsubstitut\w{1,6}\b.{0,200}?\b(?:education|degree|study|studies)\b", re.IGNORECASE
)
_OF_EXPERIENCE = regex(
    r"(?:an? )?(?:or )?(?:equivalent|comparable|relevant|(?:\w+ ){0,3}experience (?:may|can|will|in lieu))",
    re.IGNORECASE,
)


@dataclass
class _Gathered:
    asks: list[Ask] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    conditions: list[Source] = field(default_factory=list)


def draft(job_text: str, vocabulary: Vocabulary) -> Draft:
    """Return the draft of a posting; raises `NoInput` with one clear line when there is nothing to draft from."""
    require_readable(job_text)
    posting = postings.read(job_text, lambda word: vocabulary.get(word) is not None)
    gathered = _gather(posting, vocabulary)
    asks = without_degree_areas(joined(tuple(_for_variants(gathered.asks))), vocabulary)
    asks = merged(asks, lambda name: _canonical(name, vocabulary))
    active = tuple(ask for ask in asks if ask.status is not None)
    if not active:
        raise NoInput(
            "no criteria found in the job description: no line says what a candidate needs; check that "
            "the whole posting was given"
        )
    active = with_equivalents(with_trade(active, posting.title, vocabulary), posting.title, vocabulary)
    criteria = _criteria(active, points.shared(active))
    digest = sha256(job_text.encode("utf-8", "surrogatepass"))
    title = posting.title or "Untitled vacancy"
    rubric = Rubric(
        id=_slug(title) or "draft", title=title, version="draft", criteria=criteria, job=Job(posting.title, digest),
        conditions=tuple(gathered.conditions), draft=True, digest=sha256(repr(criteria).encode()),
    )  # fmt: skip
    mentioned = tuple(replace(ask, status=Status.PREFERRED) for ask in asks if ask.status is None)
    offered = _criteria(mentioned, (1.0,) * len(mentioned), {criterion.id for criterion in criteria})
    questions = (*_general_questions(posting, active), *gathered.questions)
    return Draft(rubric, offered, tuple(gathered.set_aside), tuple(dict.fromkeys(questions)))


def _canonical(name: str, vocabulary: Vocabulary) -> str:
    concept = vocabulary.get(name)
    return (concept.name if concept is not None else name).lower()


def _gather(posting: Posting, vocabulary: Vocabulary) -> _Gathered:
    gathered = _Gathered()
    wishes = frozenset() if posting.headed else lines.second_lists(posting.statements)
    higher = () if posting.headed or wishes else lines.higher_degree(posting.statements)
    if higher:
        gathered.questions.append(
            f"Line {higher[0].line} asks for a higher degree than a line before it; the draft takes it and the "
            f"demands after it for wishes. Are they?"
        )
    if wishes:
        gathered.questions.append("The second list of demands has no heading; the draft takes it for wishes. Is it?")
    for statement in posting.statements:
        if statement.block in wishes or statement in higher:
            statement = replace(statement, role=Role.PREFERRED)
        source = Source(statement.line, statement.quote)
        if statement.reason:
            gathered.set_aside.append(SetAside(source, statement.reason))
        elif _SUBSTITUTES.search(statement.text):
            _substitute(statement, source, gathered)
        elif not _accepts_experience(statement, gathered.asks):
            _take(lines.read(statement, posting.headed, vocabulary), source, gathered)
    return gathered


def _take(reading: lines.Reading, source: Source, gathered: _Gathered) -> None:
    if reading.protected:
        gathered.set_aside.append(SetAside(source, "protected attribute or a proxy for one"))
        gathered.questions.append(
            f'Line {source.line}: "{reading.protected}" is about a protected attribute and was left out; '
            f"what does the work itself need?"
        )
    elif reading.condition:
        gathered.conditions.append(source)
    elif reading.vague:
        gathered.set_aside.append(SetAside(source, "asks for nothing that a résumé could show in words"))
    gathered.asks += reading.asks
    gathered.questions += reading.questions


def _substitute(statement: Statement, source: Source, gathered: _Gathered) -> None:
    """Read what may stand for what, which is no demand of its own: experience for a degree is added to that."""
    degrees = [at for at, ask in enumerate(gathered.asks) if lines.is_degree(ask)]
    if degrees and _EXPERIENCE_FOR_STUDY.search(statement.text):
        gathered.asks[degrees[-1]] = _or_experience(gathered.asks[degrees[-1]])
    else:
        gathered.conditions.append(source)


def _accepts_experience(statement: Statement, asks: list[Ask]) -> bool:
    """Add what is accepted in place of a degree, said in a sentence of its own, to the degree before it."""
    if not asks or not lines.is_degree(asks[-1]) or statement.line - asks[-1].source.line > 1:
        return False
    if education.find(statement.text) or not education.equivalent(", or " + statement.text):
        return False
    if not _OF_EXPERIENCE.match(statement.text):
        return False
    asks[-1] = _or_experience(asks[-1])
    return True


def _or_experience(ask: Ask) -> Ask:
    """Return an education criterion that equivalent experience meets too."""
    options = ask.options
    if not isinstance(options, EducationOptions) or options.or_equivalent_months:
        return ask
    options = replace(options, or_equivalent_months=EQUIVALENT_MONTHS[options.level])
    return replace(ask, options=options, label=f"{ask.label} or equivalent experience")


def _for_variants(asks: list[Ask]) -> list[Ask]:
    """Give each line its variant; "for certain roles" takes the one named elsewhere of which the line speaks."""
    found = {ask.source: variants.of(ask.source.quote) for ask in asks}
    named = tuple(dict.fromkeys(variant.name for variant in found.values() if variant is not None and variant.name))
    result = []
    for ask in asks:
        variant = found[ask.source]
        alone = sum(other.kind is CriterionKind.EXPERIENCE and other.source == ask.source for other in asks) == 1
        if variant is not None and not ask.only_for and (ask.kind is not CriterionKind.EXPERIENCE or alone):
            name = variant.name or variants.named_in(ask.source.quote, named)
            ask = replace(ask, only_for=(name,)) if name else ask
        result.append(ask)
    return result


def _criteria(asks: tuple[Ask, ...], shares: tuple[float, ...], taken: set[str] | None = None) -> tuple[Criterion, ...]:
    used = set(taken or ())
    result = []
    for ask, share in zip(asks, shares, strict=True):
        name = _unused(_slug(_shortest(ask)), used)
        used.add(name)
        status = ask.status or Status.PREFERRED
        result.append(
            Criterion(name, ask.kind, headline(ask.label), status, share, ask.options, ask.only_for, ask.source)
        )
    return tuple(result)


def _shortest(ask: Ask) -> str:
    """Return the label as far as an id needs it: "Master's degree" without its areas."""
    return ask.label.partition(" in ")[0] if ask.kind is CriterionKind.EDUCATION else ask.label


def _slug(label: str) -> str:
    plain = (
        label.lower().replace("c++", "cpp").replace("c#", "csharp").replace("'", "").replace("’", "").replace("+ ", " ")
    )
    slug = _SLUG.sub("-", plain).replace("+", "-plus").replace("#", "-sharp").strip("-")
    return slug if len(slug) <= _LONGEST_ID else slug[: _LONGEST_ID + 1].rpartition("-")[0] or slug[:_LONGEST_ID]


def _unused(name: str, used: set[str]) -> str:
    base, number = name or "criterion", 2
    name = base
    while name in used:
        name = f"{base}-{number}"
        number += 1
    return name


def _general_questions(posting: Posting, active: tuple[Ask, ...]) -> list[str]:
    found = []
    if not posting.title:
        found.append("No job title was found; write one into `title`.")
    if not posting.headed:
        found.append(
            "No heading says what is required and what is preferred: lines that state a demand were taken as required."
        )
    weak = [str(ask.source.line) for ask in active if ask.weak]
    if weak:
        found.append(
            f"Lines {', '.join(dict.fromkeys(weak))}: nothing in them could be named; each is a phrase "
            f"to look for. Better words, or drop it?"
        )
    return found
