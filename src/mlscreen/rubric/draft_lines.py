"""Read what one statement of a posting asks for, clause by clause.

Never compares statements with one another.
"""

import re

from mlscreen.lexicon import tables
from mlscreen.lexicon.vocabulary import Vocabulary
from mlscreen.model.record import Record, replace
from mlscreen.model.rubric import CriterionKind, PhraseOptions, PhraseTopic, Source, Status
from mlscreen.regex import regex
from mlscreen.rubric import draft_conditions as conditions
from mlscreen.rubric import draft_degrees as degrees
from mlscreen.rubric import draft_education as education
from mlscreen.rubric import draft_phrases as phrases
from mlscreen.rubric import draft_skills as skills
from mlscreen.rubric.draft_asks import Ask, Line, masked
from mlscreen.rubric.draft_merge import is_soft
from mlscreen.rubric.draft_status import Clause, ask_start, asks, clauses, without_cues
from mlscreen.rubric.posting_boilerplate import WE_ASK
from mlscreen.rubric.posting_lines import Role, Statement

_OPENERS = "|".join(sorted(tables.load("posting_openers")["strong"], key=len, reverse=True))
_DEMAND = regex(
    rf"^(?:(?:{_OPENERS})\b|an? (?:strong|solid|good|proven|minimum|degree|bachelor|master|relevant|"
    rf"university|deep|passion|keen|high|thorough|background|advanced)|\d+\+? ?(?:-|–|to|years|"
    rf"yrs|or more)|[\w-]+ years|ba/bs|bs\b|b\.?s\.?c?\b|ba\b|ph\.?d|mba\b|m\.?sc?\b|"
    rf"at least|fluen|native|certif|licen|you (?:have|are|bring|know|must|can|should|possess)|must\b|"
    rf"(?!(?:with|our|the|your|their|we|this|in|at|as|when|they|these|it|if|all|to|by|for)\b)[\w+#/.-]+(?: "
    rf"[\w+#/.-]+){{0,5}} (?:experience|skills|certification|degree|licen[cs]e|knowledge)\b(?! "
    rf"(?:to|of our|for our)))",
    re.IGNORECASE,
)
_OURS = regex(
    r"^(?:we|our|here (?:is|are)|this (?:is|role|position|job)|at [A-Z]\w+,|as (?:an?|our|part|"
    r"the)|join|in this|the (?:role|team|company|position|successful)|what|if you|who|these are|"
    r"please|note)\b",
    re.IGNORECASE,
)
_YOURS = regex(
    r"you(?:['’]ve| have| can|['’]re (?:able to|comfortable)| know| use)\b.{0,40}"
    r"\b(?:in|with|using|shipped|built|use)\b",
    re.IGNORECASE,
)
_AT_START = 5
_ACRONYM = regex(r"[A-Z][A-Z0-9+/&-]{1,9}")
_BETWEEN = regex(r"\s*[,;]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+")
_NEGATED = regex(
    r"(?:an? )?(?:\w+ ){0,2}degree (?:is|are)(?: not|n['’]t) (?:\w+ )?(?:needed|required|necessary)\W*$|"
    r"(?:absolutely |strictly |there (?:is|are|will be) )?no\b(?! matter)",
    re.IGNORECASE,
)
# "You can count on a team that ...", and not "You hold a NEBOSH certificate".
_OF_LIFE = regex(
    r"(?:you|when|if|we|our|they|this|it)\b(?!.{0,20}\b(?:have|bring|experience|knowledge|hold|possess|operate)|"
    r".{0,40}\b(?:qualified|certified|licensed|registered)\b)",
    re.IGNORECASE,
)
_THINGS = regex(
    r"\b(?:experience|knowledge|understanding|proficien\w+|familiar\w*|skills|skilled|expertise|"
    r"background|mastery|foundation)\b",
    re.I,
)
_FLUENT = regex(r"\bfluen\w+|\bbilingual|[- ]speaking\b|\bnative\b|\bspeaks?\b", re.IGNORECASE)
_PROTECTED = regex(
    r"\b(?:male|female|males|females|gentlem[ae]n|lad(?:y|ies)|unmarried|married|bachelor (?:girl|"
    r"boy)s?|young(?: and)?(?: \w+)? (?:team|professional|person|people|graduate|candidate)|digital "
    r"native|recent (?:college |university )?graduates?|"
    r"(?:age|aged)(?: limit| between| range| group)?\W{0,3}\d{2}|(?:not older than|maximum age(?: of)?|max age) \d{2}|"
    r"(?:below|under|not more than) \d{2}(?: years)? (?:of age|old)|"
    r"(?:candidates?|applicants?|persons?|people|anyone|someone|be|age|aged)(?: \w+)? (?:below|under|not more than) "
    r"\d{2}(?= years\b|[.,;)]|$)|\d{2} ?(?:-|–|to) ?\d{2} years (?:old|of age)|"
    r"christian|muslim|hindu|catholic|able-bodied|good[- ]looking|"
    r"native (?:english )?speakers?)\b",
    re.IGNORECASE,
)


class Reading(Record):
    """What one statement came to."""

    asks: tuple[Ask, ...] = ()
    questions: tuple[str, ...] = ()
    condition: bool = False
    protected: str = ""
    """A word about a protected attribute, which is never drafted."""
    vague: bool = False
    """It asks for something that no words of a résumé could show."""


def read(statement: Statement, headed: bool, vocabulary: Vocabulary) -> Reading:
    """Return the criteria of a statement, what is only mentioned in it, or that it is a condition."""
    if statement.role in {Role.REQUIRED, Role.PREFERRED}:
        # "We expect strong Java skills" asks for what follows.
        statement = replace(statement, text=WE_ASK.sub("", statement.text))
    text, source = _unshouted(statement.text), Source(statement.line, statement.quote)
    protected = _PROTECTED.search(statement.quote)
    if protected and not re.search(r"native (?:english )?speaker", protected[0], re.I):
        return Reading(protected=protected[0])
    status = base_status(statement, headed)
    if _NEGATED.match(text):
        return Reading(condition=True)
    if statement.role is Role.CONDITIONS and not asks(text) and not _DEMAND.match(text):
        return Reading(condition=True)
    if conditions.is_condition(text) and (status is not None or len(text.split()) < 30):
        soft = [ask for ask in skills.find(text, status or _asked(text), source, vocabulary, True) if is_soft(ask)]
        soft = [ask for ask in soft if ask.status is not None]
        return Reading((*_languages(statement, [], vocabulary), *soft), condition=True)
    parts = _settled(text, statement.role, status, headed)
    line = Line(text, source, status)
    found = degrees.find(line, parts, vocabulary)
    rest = without_cues(masked(text, found.spans))
    names_only = not _names_things(statement)
    named = [ask for ask in found.asks if ask.status is not None]
    for part in parts:
        words = _cut(rest, part)
        named += skills.find(words, part.status, source, vocabulary, names_only)
    named += _languages(statement, named, vocabulary)
    named = [ask for ask in named if ask.status is not None or not is_soft(ask)]
    vague = False
    if not names_only and not any(ask.status is not None for ask in named) and _insists(statement, status, text):
        left = masked(text, found.spans)
        phrase = phrases.find(left, next((p.status for p in parts if p.status), Status.REQUIRED), source)
        named += [phrase] if phrase else []
        vague = not named
    if status is not None and all(ask.weak for ask in named) and conditions.names_condition(rest):
        return Reading(condition=True)
    return Reading(tuple(named), found.questions, vague=vague and not found.questions)


def _asked(text: str) -> Status | None:
    return Status.REQUIRED if asks(text) or _DEMAND.match(text) else None


def _unshouted(text: str) -> str:
    """Return a line all in capitals in lower case: there, capitals mark no names, unless it is a list of short ones."""
    if all(_ACRONYM.fullmatch(name) for name in _BETWEEN.split(text.strip(" .:;"))):
        return text
    letters = [c for c in text if c.isalpha()]
    return text.lower() if len(letters) > 12 and sum(c.isupper() for c in letters) > 0.8 * len(letters) else text


def base_status(statement: Statement, headed: bool) -> Status | None:
    """Return how much a statement insists by its heading, before its own words are read."""
    if statement.role in {Role.REQUIRED, Role.PREFERRED}:
        ours = _OURS.match(statement.text) and not asks(statement.text) and not _DEMAND.match(statement.text)
        return None if ours else Status(statement.role.value)
    if statement.role in {Role.PROSE, Role.CONDITIONS} or (statement.role is Role.DUTIES and not headed):
        return Status.REQUIRED if _DEMAND.match(statement.text) else None
    return None


def second_lists(statements: tuple[Statement, ...]) -> frozenset[int]:
    """Return the blocks of a posting without headings that list demands after another such block: wishes, probably."""
    blocks: dict[int, list[bool]] = {}
    for statement in statements:
        if not statement.reason and statement.role is Role.PROSE:
            blocks.setdefault(statement.block, []).append(_DEMAND.match(statement.text) is not None)
    lists = [block for block, demands in blocks.items() if len(demands) > 1 and sum(demands) >= 0.6 * len(demands)]
    return frozenset(lists[1:])


def higher_degree(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return the demands from a second, higher degree on, in a list without headings: there, wishes begin."""
    demands = [one for one in statements if not one.reason and one.role is Role.PROSE and _DEMAND.match(one.text)]
    lowest = None
    for at, one in enumerate(demands):
        degree = next((found for found in education.find(one.text) if found.span.start < _AT_START), None)
        if degree is None:
            continue
        if lowest is not None and degree.level > lowest:
            return tuple(demands[at:])
        lowest = degree.level if lowest is None else min(lowest, degree.level)
    return ()


def _settled(text: str, role: Role, status: Status | None, headed: bool) -> tuple[Clause, ...]:
    """Return the clauses with their final status; in running text only what is asked for has one."""
    parts = clauses(text)
    if status is not None:
        return tuple(Clause(p.start, p.end, p.status or status) for p in parts)
    if role is Role.STACK or not asks(text):
        return (Clause(0, len(text), None),)
    start = ask_start(text)
    result: list[Clause] = []
    for part in parts:
        if part.start < start < part.end:
            result += [Clause(part.start, start, None), Clause(start, part.end, part.status or Status.REQUIRED)]
        else:
            result.append(Clause(part.start, part.end, None if part.end <= start else part.status or Status.REQUIRED))
    return tuple(result)


def _cut(text: str, part: Clause) -> str:
    """Return a clause's words; a break in the middle of a statement is no place for "experience with" to be lost."""
    words = text[part.start : part.end]
    if part.start and not re.search(
        r"\b(?:experience|knowledge|familiarity|understanding|proficien\w+|exposure|skills|expertise|background)\b",
        words,
        re.I,
    ):
        return "experience with " + words.strip(" ,;.")
    return words


def _names_things(statement: Statement) -> bool:
    """Tell whether unknown words may be things asked for: in lists and demands, not in prose about life."""
    if statement.text.endswith(":") and not statement.bullet:
        return False
    if statement.bullet and statement.role in {Role.REQUIRED, Role.PREFERRED} and _YOURS.match(statement.text):
        return True
    if statement.role is Role.PROSE or _OF_LIFE.match(statement.text):
        return _THINGS.search(statement.text) is not None
    return statement.bullet or statement.whole or _DEMAND.match(statement.text) is not None


def _languages(statement: Statement, named: list[Ask], vocabulary: Vocabulary) -> list[Ask]:
    """Find a spoken language asked for in passing: "an English-fluent developer"."""
    if any(ask.status is not None for ask in named) or not _FLUENT.search(statement.text):
        return []
    status = next((part.status for part in clauses(statement.text) if part.status is not None), Status.REQUIRED)
    found = skills.find(statement.text, status, Source(statement.line, statement.quote), vocabulary, True)
    return [
        ask for ask in found if isinstance(ask.options, PhraseOptions) and ask.options.topic is PhraseTopic.LANGUAGE
    ]


def _insists(statement: Statement, status: Status | None, text: str) -> bool:
    if status is None or len(text.split()) > 45 or text.endswith("?"):
        return False
    return statement.role in {Role.REQUIRED, Role.PREFERRED} or _DEMAND.match(text) is not None


def is_degree(ask: Ask) -> bool:
    """Tell whether an ask is about education alone."""
    return ask.kind is CriterionKind.EDUCATION
